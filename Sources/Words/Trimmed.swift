extension StringProtocol {
  /// Without white space at either end.
  public var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }

  /// With its first letter in upper case.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// In capitals, but for the letters of « 1er » and « 2e », which stay as they are raised.
  public var inCapitals: String {
    guard contains(where: \.isNumber) else { return uppercased() }
    var (result, previous): (String, Character) = ("", " ")
    var isOrdinal = false
    for (place, letter) in zip(indices, self) {
      let rest = self[place...].prefix { $0.isLetter }
      if previous.isNumber, letter.isLetter {
        isOrdinal = Self.endings.contains(String(rest))
      } else if !letter.isLetter {
        isOrdinal = false
      }
      result += isOrdinal ? String(letter) : letter.uppercased()
      previous = letter
    }
    return result
  }

  private static var endings: Set<String> {
    ["er", "ers", "re", "res", "e", "es", "d", "de", "nd", "nde"]
  }

  /// With its first letter in lower case.
  public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// Without the pair of quotes around all of it, a last stop outside them being put inside.
  ///
  /// « Oui » et « non » keeps its quotes: they are two pairs.
  var unquoted: String {
    let text = trimmed
    guard let first = text.first, let close = Self.closing[first] else { return text }
    var quoted = text[...]
    while let last = quoted.last, ".!?…".contains(last) || last.isWhitespace {
      quoted.removeLast()
    }
    let stop = text[quoted.endIndex...].trimmed
    guard quoted.count > 2, quoted.last == close else { return text }
    let inner = quoted.dropFirst().dropLast()
    var depth = 0
    for sign in inner {
      if sign == close, first == close || depth == 0 { return text }
      if sign == first { depth += 1 } else if sign == close { depth -= 1 }
    }
    guard depth == 0, !inner.allSatisfy(\.isWhitespace) else { return text }
    return inner.trimmed.hasSuffix(stop) ? inner.trimmed : inner.trimmed + stop
  }

  private static var closing: [Character: Character] {
    ["«": "»", "“": "”", "\"": "\"", "„": "“", "‹": "›"]
  }

  /// Its beginning, so that it is recognised; « … » says that more follows.
  public func shortened(to count: Int) -> String {
    self.count > count ? prefix(count - 1) + "…" : String(self)
  }
}
