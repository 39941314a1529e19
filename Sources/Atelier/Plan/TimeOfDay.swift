/// What the clock on the wall shows, to the minute: from 0 h to 24 h, where a day may end.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Since midnight, as clocks show it.
  public let minutes: Int

  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  init(known minutes: Int) { self.minutes = minutes }

  public init?(_ hour: Int, _ minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// Reads what people write: `8 h 45`, `8h`, `08:45`, `8.45`, `2:30 pm`.
  public init?(_ words: some StringProtocol) {
    var plain = words.lowercased().filter { !$0.isWhitespace }
    var shift: Int? = nil
    for (ending, hours) in [("am", 0), ("pm", 12), ("a.m.", 0), ("p.m.", 12)]
    where plain.hasSuffix(ending) {
      plain.removeLast(ending.count)
      shift = hours
    }
    for ending in ["min", "mn"] where plain.hasSuffix(ending) { plain.removeLast(ending.count) }
    let parts = plain.split(
      omittingEmptySubsequences: false, whereSeparator: { "h:.".contains($0) })
    guard (1...3).contains(parts.count), let hour = TimeOfDay.number(parts[0]) else { return nil }
    let minute = parts.count == 1 || parts[1].isEmpty ? 0 : TimeOfDay.number(parts[1])
    guard let minute, parts.count < 3 || TimeOfDay.number(parts[2]) == 0 else { return nil }
    guard let shift else {
      self.init(hour, minute)
      return
    }
    guard (1...12).contains(hour) else { return nil }
    self.init(hour % 12 + shift, minute)
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(digits)
  }

  public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// `08:45`.
  public var description: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
