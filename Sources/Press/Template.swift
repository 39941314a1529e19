import Words

/// Words with places for those of each card: « Suite de **{hypothesis}** », « n° {n:4} ».
///
/// Only the template's own asterisks make words strong: what fills it is printed, not obeyed.
public struct Template: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    /// A field, written with at least so many digits when it is a number.
    case field(String, digits: Int)
  }

  public let source: String
  let runs: [(pieces: [Piece], isStrong: Bool)]

  public init(_ source: String) {
    self.source = source
    var isStrong = false
    runs = source.split(separator: "**", omittingEmptySubsequences: false).compactMap { part in
      defer { isStrong.toggle() }
      return part.isEmpty ? nil : (Self.pieces(of: part), isStrong)
    }
  }

  /// The fields it asks for, in order.
  public var fields: [String] {
    runs.flatMap(\.pieces).compactMap { piece in
      if case .field(let name, _) = piece { name } else { nil }
    }
  }

  /// The words of one card; a field it lacks leaves nothing.
  public func filled(_ fields: [String: String]) -> [(words: String, isStrong: Bool)] {
    runs.map { run in
      let words = run.pieces.map { piece in
        switch piece {
        case .words(let words): words
        case .field(let name, let digits): Self.padded(fields[name] ?? "", to: digits)
        }
      }
      return (words.joined(), run.isStrong)
    }
  }

  /// The same, without what makes words strong.
  public func plain(_ fields: [String: String]) -> String {
    filled(fields).map(\.words).joined()
  }

  private static func pieces(of part: Substring) -> [Piece] {
    var (pieces, rest) = ([Piece](), part)
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1)
      let name = inside.first.map { String($0).trimmed } ?? ""
      let digits = inside.count == 2 ? min(Int(inside[1].trimmed) ?? 0, Self.longestNumber) : 0
      pieces.append(.field(name, digits: digits))
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
  }

  private static let longestNumber = 12

  private static func padded(_ words: String, to digits: Int) -> String {
    guard words.count < digits, words.allSatisfy(\.isNumber) else { return words }
    return String(repeating: "0", count: digits - words.count) + words
  }

  public static func == (a: Template, b: Template) -> Bool { a.source == b.source }
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
