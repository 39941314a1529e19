import People

/// Dates as workbooks count them: days since a first day, the rest being the time of day.
enum SheetDate {
  /// ISO 8601 text: `2017-10-24`, with a time where there is one, or the time alone below 1.
  ///
  /// In the 1900 system day 60 is a 29 February 1900 that never was (ECMA-376, 18.17.4.1).
  static func text(_ serial: Double, from1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let (days, time) = (seconds / 86_400, seconds % 86_400)
    if days == 0, !from1904, time > 0 { return clock(time) }
    let day: Day
    if from1904 {
      day = Day(number: -24_107 + days)
    } else {
      day = Day(number: (days < 60 ? -25_568 : -25_569) + days)
    }
    return time == 0 ? day.description : "\(day)T\(clock(time))"
  }

  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let end = seconds % 60 == 0 ? "" : ":" + two(seconds % 60)
    return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + end
  }

  /// The date behind a number that a format shows as one, no more precise than it shows.
  static func value(_ serial: Double, _ kind: NumberFormat.Kind, from1904: Bool) -> String? {
    guard let text = text(serial, from1904: from1904) else { return nil }
    switch kind {
    case .year: return String(text.prefix(4))
    case .month: return String(text.prefix(7))
    case .day: return text
    // A time of day is what it shows; a date shown by its time alone is still that date.
    case .clock: return serial >= 1 ? text : nil
    case .number, .percent, .elapsed: return nil
    }
  }
}
