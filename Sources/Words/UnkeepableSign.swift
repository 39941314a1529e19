/// A sign that no workbook can hold (XML 1.0, 2.2), and where it is in its text.
public struct UnkeepableSign: Hashable, Sendable {
  /// « U+0008 »
  public let code: String
  /// From 1; `nil` in a text of one line.
  public let line: Int?
  /// The few words before it on its line; empty where it begins the line.
  public let before: String
}

extension String {
  /// The first sign that no workbook can hold; tabs and line ends are none of them.
  public var unkeepableSign: UnkeepableSign? {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xef }) else { return nil }
    let signs = unicodeScalars
    guard let at = signs.firstIndex(where: \.isUnkeepable) else { return nil }
    let (head, code) = (signs[..<at], String(signs[at].value, radix: 16, uppercase: true))
    let start = head.lastIndex { $0 == "\n" }.map { signs.index(after: $0) } ?? startIndex
    let isOfOneLine = !signs.contains("\n")
    return UnkeepableSign(
      code: "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code,
      line: isOfOneLine ? nil : head.count { $0 == "\n" } + 1,
      before: String(Substring(signs[start..<at])).lastWords)
  }

  /// How it ends, from the beginning of a word where there is one.
  private var lastWords: String {
    let end = trimmed
    guard end.count > String.told else { return end }
    let tail = end.suffix(String.told)
    let words = tail.firstIndex(where: \.isWhitespace).map { tail[$0...].trimmed } ?? String(tail)
    return "…" + words
  }

  /// As much as is found again at a glance.
  private static let told = 30
}

extension Unicode.Scalar {
  /// Whether no workbook can hold it.
  public var isUnkeepable: Bool {
    switch value {
    case 0x09, 0x0a, 0x0d: false
    case 0..<0x20, 0xfffe, 0xffff: true
    default: false
    }
  }
}
