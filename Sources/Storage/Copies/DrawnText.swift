import Foundation

/// What is written in an SVG drawing: its texts, its comments, whatever names its parts.
///
/// It is read as a program that draws would: « Zo&#233; », a CDATA section and a word cut in two
/// `tspan` are words like any other.
struct DrawnText {
  private enum Piece {
    case tag(Substring)
    case comment(Substring)
    case words(String)
  }
  private let pieces: [Piece]

  init(_ drawing: String) {
    var (pieces, rest) = ([Piece](), drawing[...])
    func told(_ words: Substring) {
      if !words.isEmpty { pieces.append(.words(DrawnText.spelt(words))) }
    }
    while let opening = rest.firstIndex(of: "<") {
      told(rest[..<opening])
      rest = rest[opening...]
      if rest.hasPrefix(DrawnText.section), let end = rest.firstRange(of: "]]>") {
        let inside = rest[..<end.lowerBound].dropFirst(DrawnText.section.count)
        pieces.append(.words(DrawnText.escaped(inside)))
        rest = rest[end.upperBound...]
        continue
      }
      let isComment = rest.hasPrefix("<!--")
      let end = isComment ? rest.firstRange(of: "-->")?.upperBound : rest.endOfTag
      guard let end else { break }
      pieces.append(isComment ? .comment(rest[..<end]) : .tag(rest[..<end]))
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  private static let section = "<![CDATA["

  /// The drawing with each of its texts put otherwise.
  func rewritten(_ other: (String) -> String) -> String {
    var (result, run) = ("", [Piece]())
    for piece in pieces {
      if case .tag(let tag) = piece, !tag.isInsideText {
        result += written(run, other) + DrawnText.tag(tag, other)
        run = []
      } else {
        run.append(piece)
      }
    }
    return result + written(run, other)
  }

  /// Words and what cuts them: put otherwise one by one, or all at once where only together they
  /// say what is to be put otherwise.
  private func written(_ run: [Piece], _ other: (String) -> String) -> String {
    let words = run.compactMap { if case .words(let words) = $0 { words } else { nil } }
    let whole = words.joined()
    let (alone, together) = (
      words.map { DrawnText.told($0[...], other) }, DrawnText.told(whole[...], other)
    )
    let isCut = words.count > 1 && together != whole && together != alone.joined()
    var place = 0
    return run.map { piece -> String in
      switch piece {
      case .tag(let tag): return DrawnText.tag(tag, other)
      case .comment(let comment): return DrawnText.told(comment, other)
      case .words:
        place += 1
        return isCut ? (place == 1 ? together : "") : alone[place - 1]
      }
    }.joined()
  }

  private static func told(_ text: Substring, _ other: (String) -> String) -> String {
    text.contains { $0.isLetter } ? other(String(text)) : String(text)
  }

  /// Attributes that say how to draw, and never what.
  private static let silent: Set<String> = [
    "d", "points", "transform", "viewBox", "style", "fill", "stroke", "font-family",
  ]

  private static func tag(_ tag: Substring, _ other: (String) -> String) -> String {
    String(
      tag.replacing(/([\w:.\-]+)(\s*=\s*)(["'])(.*?)\3/.dotMatchesNewlines()) { found -> String in
        let (name, value) = (String(found.1), found.4)
        if silent.contains(name) || name.hasPrefix("xmlns") || value.hasPrefix("data:") {
          return String(found.0)
        }
        return "\(found.1)\(found.2)\(found.3)\(told(spelt(value)[...], other))\(found.3)"
      })
  }

  /// Letters written by their number, as themselves: « Zo&#233; » is « Zoé ».
  private static func spelt(_ words: Substring) -> String {
    guard words.contains("&#") else { return String(words) }
    let spelt = words.replacing(/&#(x?)([0-9A-Fa-f]+);/) { found -> String in
      guard let number = UInt32(found.2, radix: found.1.isEmpty ? 10 : 16),
        let sign = Unicode.Scalar(number), !"<>&\"'".unicodeScalars.contains(sign),
        number >= 32
      else { return String(found.0) }
      return String(Character(sign))
    }
    return String(spelt)
  }

  private static func escaped(_ words: Substring) -> String {
    String(
      words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;"))
  }
}

extension Substring {
  /// Whether it cuts a text without ending it: `tspan`, `textPath`, `a`, `tref`.
  fileprivate var isInsideText: Bool {
    let name = dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0 == ":" }
    return ["tspan", "textPath", "tref", "a"].contains(name.split(separator: ":").last ?? "")
  }

  /// After the sign that closes the tag this begins with, those between quotes left aside.
  fileprivate var endOfTag: Index? {
    var quote: Character?
    for place in indices {
      let sign = self[place]
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "\"" || sign == "'" {
        quote = sign
      } else if sign == ">" {
        return index(after: place)
      }
    }
    return nil
  }
}
