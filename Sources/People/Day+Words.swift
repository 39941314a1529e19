public import Words

extension Wording {
  /// « 24 octobre 2017 »
  public func long(_ day: Day) -> String {
    "\(dayAndMonth(day, short: false)) \(day.year)"
  }

  /// « 24 oct. »
  public func short(_ day: Day) -> String { dayAndMonth(day, short: true) }

  /// « 2 – 6 octobre 2017 », « 29 janvier – 2 février 2018 »; short: « 2 – 6 oct. ».
  public func said(_ period: Period, isShort: Bool = false) -> String {
    let (start, end) = (period.start, period.end)
    let last = isShort ? short(end) : long(end)
    if start == end { return last }
    let dash = NoBreak.thin + "–" + NoBreak.thin
    if start.year != end.year && !isShort { return long(start) + dash + last }
    return start.month == end.month && start.year == end.year
      ? calendar.ordinal(start.day) + dash + last
      : dayAndMonth(start, short: isShort) + dash + last
  }

  /// « 24 octobre 2017 », « octobre 2017 » or « 2017 ».
  public func said(_ when: When) -> String {
    switch when {
    case .day(let day): long(day)
    case .month(let year, let month): "\(calendar.months[month - 1]) \(year)"
    case .year(let year): String(year)
    }
  }

  /// « semaine 1 », « pendant le sprint », « octobre 2017 »; empty when unknown.
  public func said(_ moment: Quotation.Moment) -> String {
    switch moment {
    case .week(let number): calendar.week(number)
    case .during(let title): title
    case .month(let year, let month): "\(calendar.months[month - 1]) \(year)"
    case .unknown: ""
    }
  }

  private func dayAndMonth(_ day: Day, short: Bool) -> String {
    let names = short ? calendar.shortMonths : calendar.months
    return calendar.ordinal(day.day) + NoBreak.full + names[day.month - 1]
  }
}
