public import Foundation

/// A civil day, without an hour or a time zone (proleptic Gregorian calendar).
public struct Day: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` for a day that no calendar has.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2017-10-24`.
  public init?(_ words: some StringProtocol) {
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year, month, day)
  }

  /// The day it is at a moment, where the clocks of a zone hang.
  public init(of moment: Date, in zone: TimeZone) {
    let there = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    let days = (there / 86_400).rounded(.down)
    self.init(number: Int(min(max(days, Day.first), Day.last)))
  }

  /// 1 January of year 1 and 31 December 9999, beyond which no day is told.
  private static let (first, last) = (-719_162.0, 2_932_896.0)

  /// Days since 1 January 1970 (algorithm of H. Hinnant, “chrono-compatible low-level date
  /// algorithms”).
  public var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// From days since 1 January 1970.
  public init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// 1 is Monday, 7 Sunday (ISO 8601).
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The week of the year it is in, and that year: the first one holds 4 January (ISO 8601).
  public var weekOfYear: (year: Int, week: Int) {
    let thursday = Day(number: number - weekday + 4)
    let first = Day(thursday.year, 1, 1) ?? thursday
    return (thursday.year, (thursday.number - first.number) / 7 + 1)
  }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible, Codable {
  /// `2017-10-24`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let words = try container.decode(String.self)
    guard let day = Day(words) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: words)
    }
    self = day
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A first and a last day, both included.
public struct Period: Hashable, Sendable {
  public let start: Day
  public let end: Day

  /// `nil` when the end comes before the start.
  public init?(_ start: Day, _ end: Day) {
    guard start <= end else { return nil }
    (self.start, self.end) = (start, end)
  }
  public init(_ day: Day) { (start, end) = (day, day) }

  public func contains(_ day: Day) -> Bool { start <= day && day <= end }

  /// Whole months that hold both days.
  public static func months(from first: Day, to last: Day) -> Period {
    let start = Day(first.year, first.month, 1) ?? first
    let end = Day(last.year, last.month, Day.length(ofMonth: last.month, in: last.year)) ?? last
    return Period(start, end) ?? Period(first)
  }

  /// The first days of its months.
  public var monthStarts: [Day] {
    var starts: [Day] = []
    var (year, month) = (start.year, start.month)
    while let day = Day(year, month, 1), day <= end {
      starts.append(day)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return starts
  }
}

extension Period: Codable {
  private enum CodingKeys: CodingKey { case start, end }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Day.self, forKey: .start)
    let end = try container.decode(Day.self, forKey: .end)
    guard let period = Period(start, end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "\(start) > \(end)")
    }
    self = period
  }
}

/// A day, a month or a year: as precise as what was written down.
public enum When: Hashable, Sendable {
  case day(Day)
  case month(year: Int, month: Int)
  case year(Int)

  /// The first day it may be.
  public var start: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year, month, 1) ?? Day(number: 0)
    case .year(let year): Day(year, 1, 1) ?? Day(number: 0)
    }
  }
}

extension When: Comparable, CustomStringConvertible, Codable {
  public static func < (a: When, b: When) -> Bool { a.start < b.start }

  /// `2017-10-24`, `2017-10` or `2017`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month: String(start.description.prefix(7))
    case .year: String(start.description.prefix(4))
    }
  }
  public init?(_ words: some StringProtocol) {
    if let day = Day(words) {
      self = .day(day)
    } else if let first = Day("\(words)-01") {
      self = .month(year: first.year, month: first.month)
    } else if let first = Day("\(words)-01-01") {
      self = .year(first.year)
    } else {
      return nil
    }
  }
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let words = try container.decode(String.self)
    guard let when = When(words) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: words)
    }
    self = when
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
