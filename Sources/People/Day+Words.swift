public import Words

extension Wording {
  /// « 24 octobre 2017 »
  public func long(_ day: Day) -> String {
    "\(dayAndMonth(day, short: false)) \(day.year)"
  }

  /// « 24 oct. »
  public func short(_ day: Day) -> String { dayAndMonth(day, short: true) }

  /// « 24 oct. », and « 24 oct. 2017 » where it is read in another year.
  public func short(_ day: Day, in year: Int) -> String {
    day.year == year ? short(day) : short(day) + NoBreak.full + String(day.year)
  }

  /// « 2 – 6 oct. », and its year, or both, where it is read in another one.
  public func short(_ period: Period, in year: Int) -> String {
    let (start, end) = (period.start, period.end)
    guard start.year == end.year else {
      let dash = NoBreak.thin + "–" + NoBreak.thin
      return short(start, in: year) + dash + short(end, in: year)
    }
    let said = said(period, isShort: true)
    return start.year == year ? said : "\(said) \(start.year)"
  }

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
    case .weekOfYear(let year, let week): calendar.week(week) + NoBreak.full + "\(year)"
    case .unknown: ""
    }
  }

  /// « Montferrand, semaine 1 », « Tests en agence, Lormeau »; a place already named in a title is
  /// not said twice, as in « Sprint de Saint-Rémi ».
  public func whereabouts(_ place: String, _ moment: Quotation.Moment) -> String {
    let said = said(moment)
    let parts =
      if case .during = moment { [said, said.contains(place) ? "" : place] } else { [place, said] }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// « sprint de Vauclair » within a sentence; an acronym or a place's name keeps its capital.
  public func within(_ title: String, at place: String = "") -> String {
    let isAcronym = title.dropFirst().first?.isUppercase ?? false
    let isPlace = !place.isEmpty && title.hasPrefix(place)
    return isAcronym || isPlace ? title : title.prefix(1).lowercased() + title.dropFirst()
  }

  private func dayAndMonth(_ day: Day, short: Bool) -> String {
    let names = short ? calendar.shortMonths : calendar.months
    return calendar.ordinal(day.day) + NoBreak.full + names[day.month - 1]
  }
}
