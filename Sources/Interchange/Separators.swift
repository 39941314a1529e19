import Entities

/// What may part the cells of a line, outside quotes.
struct Separators {
  private(set) var counts: [UInt8: Int] = [:]
  /// The same, without what sentences use: « ; » after a space, the comma of 3,5.
  private(set) var tight: [UInt8: Int] = [:]
  /// Commas before a space.
  private(set) var pauses = 0

  var best: UInt8? { Self.most(counts) }
  var tightest: UInt8? { Self.most(tight) }

  mutating func note(_ byte: UInt8, before: UInt8, after: UInt8) {
    if byte == Sign.comma, after == Sign.space {
      pauses += 1
      return
    }
    counts[byte, default: 0] += 1
    let isDecimal = byte == Sign.comma && Self.isDigit(before) && Self.isDigit(after)
    if !isDecimal, byte == Sign.tab || ![Sign.space, 0xa0, 0xaf].contains(before) {
      tight[byte, default: 0] += 1
    }
  }

  private static func most(_ counts: [UInt8: Int]) -> UInt8? {
    let order = [Sign.semicolon, Sign.tab, Sign.comma, Sign.bar].filter { counts[$0] != nil }
    return order.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The separators of the first filled lines, quoted line breaks being no line ends.
  static func outline(of bytes: [UInt8]) -> [Separators] {
    var (lines, line, inside, isFilled) = ([Separators](), Separators(), false, false)
    for (index, byte) in bytes.enumerated() {
      if byte == Sign.quote { inside.toggle() }
      let isEnd = byte == Sign.lineFeed || byte == Sign.carriageReturn
      if isEnd, !inside {
        if isFilled { lines.append(line) }
        if lines.count == 32 { return lines }
        (line, isFilled) = (Separators(), false)
        continue
      }
      isFilled = isFilled || byte != Sign.space
      guard !inside, [Sign.semicolon, Sign.tab, Sign.comma, Sign.bar].contains(byte) else {
        continue
      }
      line.note(
        byte, before: index > 0 ? bytes[index - 1] : Sign.none,
        after: index + 1 < bytes.count ? bytes[index + 1] : Sign.none)
    }
    return isFilled ? lines + [line] : lines
  }
}

/// The bytes that shape a file of separated values.
enum Sign {
  static let (quote, semicolon, comma): (UInt8, UInt8, UInt8) = (0x22, 0x3b, 0x2c)
  static let (tab, space): (UInt8, UInt8) = (0x09, 0x20)
  /// « | »
  static let bar: UInt8 = 0x7c
  static let backslash: UInt8 = 0x5c
  static let escapedQuote: [UInt8] = [backslash, quote]
  static let (lineFeed, carriageReturn): (UInt8, UInt8) = (0x0a, 0x0d)
  /// Stands for no separator: a single column.
  static let none: UInt8 = 0
}
