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

  /// What a number format shows of a number.
  enum Shown { case number, percent, day, month }

  /// Reads a format code such as `dd/mm/yyyy` or `mmm-yy`, skipping its literal text.
  static func shown(by format: String) -> Shown {
    var (letters, quoted, bracketed, skipped) = (Set<Character>(), false, false, false)
    for sign in format.lowercased() {
      if skipped {
        skipped = false
      } else if sign == "\"" {
        quoted.toggle()
      } else if quoted {
        continue
      } else if sign == "\\" || sign == "_" || sign == "*" {
        skipped = true
      } else if sign == "[" || sign == "]" {
        bracketed = sign == "["
      } else if sign == ";" {
        break
      } else if !bracketed {
        letters.insert(sign)
      }
    }
    if letters.contains("%") { return .percent }
    if letters.contains("0") || letters.contains("#") { return .number }
    if letters.isSuperset(of: "my"), letters.isDisjoint(with: "dhs") { return .month }
    return letters.isDisjoint(with: "ymdhs") ? .number : .day
  }

  /// Number formats that need no definition (ECMA-376, 18.8.30).
  static func shown(byBuiltIn format: Int) -> Shown {
    switch format {
    case 9, 10: .percent
    case 17: .month
    case 14...22, 27...36, 45...47, 50...58: .day
    default: .number
    }
  }
}
