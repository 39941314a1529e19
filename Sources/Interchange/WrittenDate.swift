public import People

/// A date as people write it, perhaps without its year or its month.
struct WrittenDate {
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int?

  /// Reads `24/10/2017`, `2017-10-24T09:30`, « mardi 24 oct. 2017 », “October 24, 2017”,
  /// « janv.-23 », `2023/10/24 9:04:33 AM UTC+2`…
  init?(_ text: some StringProtocol) {
    if let (month, year) = Self.monthOfSpreadsheet(text) {
      (self.month, self.year) = (month, year)
      return
    }
    if let moment = Self.milliseconds(text) {
      (day, month, year) = moment
      return
    }
    let (all, hasHalfDays) = Self.parts(of: text)
    let parts = Self.withoutWeekday(all)
    guard !parts.isEmpty, parts.count <= 3 else { return nil }
    let names = parts.compactMap { Self.months[$0] }
    let numbers = parts.filter { Self.months[$0] == nil }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count, names.count <= 1 else { return nil }
    let read: Bool
    if let name = names.first {
      month = name
      read = take(values, widths: numbers.map(\.count), named: true)
    } else {
      read = take(values, widths: numbers.map(\.count), named: false)
    }
    if read, hasHalfDays, names.isEmpty, parts[0].count < 4 { settleAmericanOrder() }
    guard read, (1...31).contains(day ?? 1), (1...12).contains(month ?? 1) else { return nil }
  }

  /// Forms that say AM and PM may say the month first: taken where only one order makes a date.
  private mutating func settleAmericanOrder() {
    guard let first = day, let second = month, first != second else { return }
    if second > 12 { (day, month) = (second, first) } else if first <= 12 { day = 0 }
  }

  /// « janv.-23 », as French spreadsheets write a month and its year; `Jan-23` too.
  private static func monthOfSpreadsheet(_ text: some StringProtocol) -> (Int, Int)? {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].count == 2, let year = Int(halves[1]),
      halves[0].first?.isLetter == true, let month = months[Plain.words(halves[0])]
    else { return nil }
    return (month, full(year))
  }

  /// `1706275190000`: what programs count from 1970, in UTC; from 2001 to 2100.
  private static func milliseconds(_ text: some StringProtocol) -> (Int, Int, Int)? {
    guard text.utf8.count == 13, text.utf8.allSatisfy({ 48...57 ~= $0 }), let moment = Int(text),
      moment < 4_102_444_800_000
    else { return nil }
    let day = Day(number: moment / 86_400_000)
    return (day.day, day.month, day.year)
  }

  /// « lun. 23 oct. 2023 »: « mar. » is a Tuesday where another month is named.
  private static func withoutWeekday(_ parts: [String]) -> [String] {
    guard parts.count == 4, let first = parts.first, weekdays.contains(first),
      parts.dropFirst().contains(where: { months[$0] != nil })
    else { return parts }
    return Array(parts.dropFirst())
  }
  static let weekdays: Set<String> = [
    "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mon", "tue", "tues", "wed", "thu", "thur",
    "thurs", "fri", "sat", "sun",
  ]

  private mutating func take(_ values: [Int], widths: [Int], named: Bool) -> Bool {
    let isYear = widths.map { $0 == 4 }
    switch (values.count, named) {
    case (0, true): break
    case (1, _) where isYear[0]: year = values[0]
    case (1, _): day = values[0]
    case (2, true) where !isYear[0]: (day, year) = (values[0], Self.full(values[1]))
    case (2, false) where isYear[0]: (year, month) = (values[0], values[1])
    case (2, false) where isYear[1]: (month, year) = (values[0], values[1])
    case (2, false): (day, month) = (values[0], values[1])
    case (3, false) where isYear[0]: (year, month, day) = (values[0], values[1], values[2])
    case (3, false) where widths[2] == 2 || isYear[2]:
      (day, month, year) = (values[0], values[1], Self.full(values[2]))
    default: return false
    }
    return widths.allSatisfy { $0 <= 4 && $0 != 3 }
  }

  /// 17 is 2017, 98 is 1998.
  private static func full(_ year: Int) -> Int {
    year > 99 ? year : year < 69 ? 2000 + year : 1900 + year
  }

  /// Numbers and month names; days of the week, small words and hours left out.
  private static func parts(of text: some StringProtocol) -> (parts: [String], halfDays: Bool) {
    var dated = Substring(text)
    if let time = dated.firstIndex(of: "T"), dated[..<time].last?.isNumber == true {
      dated = dated[..<time]
    }
    let words = dated.split { $0.isWhitespace || $0 == "," }.filter { !isHour($0) && !isZone($0) }
    let isHalfDay = dated.contains(/\d\s?[AaPp]\.?[Mm]\b/)
    let halfDays =
      isHalfDay || words.contains { ["AM", "PM"].contains($0.uppercased().filter { $0 != "." }) }
    let parts = words.flatMap { $0.split { "/-.‑".contains($0) } }.filter { !isHour($0) }
      .map { Plain.words($0) }.filter { !ignored.contains($0) }
      .map { word in
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return ordinals.contains(String(word.dropFirst(digits.count))) ? String(digits) : word
      }
    return (parts, halfDays)
  }

  /// `09:30`, « 9h30 », `09:04:33.123+02:00`, `9:04:33PM`.
  private static func isHour(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let mark = word.dropFirst(digits.count).first,
      ":hH".contains(mark)
    else { return false }
    return word.allSatisfy { $0.isASCII && $0.isNumber || ":hHmM.+-sSZzaApP".contains($0) }
  }

  /// `UTC+2`, `GMT`, `+02:00`.
  private static func isZone(_ word: Substring) -> Bool {
    let letters = word.prefix { $0.isLetter }.uppercased()
    let rest = word.dropFirst(letters.count)
    let isOffset = rest.allSatisfy { $0.isNumber || "+-−:".contains($0) }
    return isOffset
      && (["UTC", "GMT", "Z", "CET", "CEST"].contains(letters)
        || letters.isEmpty && word.first == "+")
  }

  private static let ordinals: Set<String> = ["er", "ᵉʳ", "st", "nd", "rd", "th"]
  private static let ignored: Set<String> = [
    "le", "du", "de", "d", "the", "of", "on", "from", "en", "in",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "a", "at", "am", "pm", "m", "p",
  ]
  private static let months: [String: Int] = {
    let names = [
      "janvier january janv jan", "fevrier february fevr fev feb", "mars march mar",
      "avril april avr apr", "mai may", "juin june jun", "juillet july juil jul",
      "aout august aug", "septembre september sept sep", "octobre october oct",
      "novembre november nov", "decembre december dec",
    ]
    return names.enumerated().reduce(into: [:]) { months, names in
      for name in names.element.split(separator: " ") { months[String(name)] = names.offset + 1 }
    }
  }()
}

extension WrittenDate {
  /// As precise as it was written; nil when no calendar has it.
  var when: When? {
    guard let year, (1000...9999).contains(year) else { return nil }
    guard let month else { return day == nil ? .year(year) : nil }
    guard let day else { return .month(year: year, month: month) }
    return Day(year, month, day).map(When.day)
  }

  /// The first half of a range borrows what it does not say from the second.
  func completed(by end: WrittenDate) -> WrittenDate {
    var start = self
    start.month = month ?? end.month
    start.year = year ?? end.year
    return start
  }

  /// Reads « du 2 au 6 octobre 2017 », `2017-10-02/2017-10-06`, « 2–6 octobre 2017 », « mai 2017 ».
  static func period(_ text: String) -> Period? {
    if let single = WrittenDate(text)?.when { return Period(single.start, single.end) }
    for separator in [" au ", " to ", " until ", " - ", "–", "—", "→", "/", "-"] {
      for cut in text.ranges(of: separator).prefix(4) {
        let (left, right) = (text[..<cut.lowerBound], text[cut.upperBound...])
        guard let end = WrittenDate(right), let last = end.when,
          let first = WrittenDate(left)?.completed(by: end).when
        else { continue }
        return Period(first.start, last.end)
      }
    }
    return nil
  }
}

extension When {
  /// The last day it may be.
  var end: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      Day(year, month, Day.length(ofMonth: month, in: year)) ?? start
    case .year(let year): Day(year, 12, 31) ?? start
    }
  }
}

extension Day {
  /// A whole day as people write it: `2018-02-16`, `16/02/2018`, « 16 février 2018 ».
  public init?(written text: String) {
    guard case .day(let day) = WrittenDate(text)?.when else { return nil }
    self = day
  }
}
