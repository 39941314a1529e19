/// Letters that French raises: « 1er », « 2e », « XXIe », « Mme », « n° ».
///
/// They are drawn raised on paper and stay plain letters everywhere else: what is copied, sought or
/// heard reads « XXIe ». Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
public enum Raised {
  /// The same words, each letter to raise being the sign of Unicode that fonts draw so.
  public static func shaped(_ words: String) -> String {
    guard mayBeIn(words) else { return words }
    return Untouched.around(words) { words in
      let patterns = Patterns.shared
      return words.replacing(patterns.ordinal) { "\($0.1)\(raising($0.2))" }
        .replacing(patterns.roman) { "\($0.1)\(raising($0.2))" }
        .replacing(patterns.title) { "M\(raising($0.1))" }
        .replacing(patterns.number) { "\($0.1)ᵒ" }
    }
  }

  /// What is written where a raised sign is drawn; `nil` for any other sign.
  public static func written(_ sign: Character) -> Character? { plain[sign] }

  /// Told by one look at the bytes: such signs begin by E1 B5, CA B3 or CB, or are E2 81 BF.
  public static func mayHoldSigns(_ words: String) -> Bool {
    var last: UInt8 = 0
    for byte in words.utf8 {
      switch (last, byte) {
      case (0xE1, 0xB5), (0xCA, 0xB3), (0xCB, _), (0x81, 0xBF): return true
      default: last = byte
      }
    }
    return false
  }

  private static func raising(_ letters: Substring) -> String {
    String(letters.map { raised[$0] ?? $0 })
  }

  private static let raised: [Character: Character] = [
    "e": "ᵉ", "r": "ʳ", "s": "ˢ", "d": "ᵈ", "m": "ᵐ", "l": "ˡ", "n": "ⁿ",
  ]
  private static let plain: [Character: Character] = {
    Dictionary(uniqueKeysWithValues: raised.map { ($0.value, $0.key) } + [("ᵒ", "°")])
  }()

  /// Told by one look at the bytes: a figure or a capital numeral before a letter, « Mm », « Ml »,
  /// « n° ».
  private static func mayBeIn(_ words: String) -> Bool {
    var last: UInt8 = 0
    for byte in words.utf8 {
      switch (last, byte) {
      case (0x30...0x39, UInt8(ascii: "e")), (0x30...0x39, UInt8(ascii: "r")),
        (0x30...0x39, UInt8(ascii: "d")), (0x32, UInt8(ascii: "n")),
        (UInt8(ascii: "I"), UInt8(ascii: "e")),
        (UInt8(ascii: "I"), UInt8(ascii: "r")), (UInt8(ascii: "V"), UInt8(ascii: "e")),
        (UInt8(ascii: "X"), UInt8(ascii: "e")), (UInt8(ascii: "M"), UInt8(ascii: "m")),
        (UInt8(ascii: "M"), UInt8(ascii: "l")), (UInt8(ascii: "n"), 0xC2),
        (UInt8(ascii: "N"), 0xC2):
        return true
      default: last = byte
      }
    }
    return false
  }

  /// Compiled once, as a literal is compiled again at each use.
  ///
  /// A word begins after any space: Unicode's own boundaries see none after a thin no-break one.
  private struct Patterns {
    let ordinal =
      /\b(1(?=ers?\b|res?\b)|2(?=n?de?s?\b)|\d{1,3}(?=es?\b))(ers?|res?|n?des?|n?ds?|es?)\b/
      .wordBoundaryKind(.simple)
    /// Two numerals at least, or the « I » of « Ier », the « V » or « X » of « Ve » and « Xe ».
    let roman = /\b(I(?=ers?\b|res?\b)|[VX](?=es?\b)|[IVX]{2,7}(?=es?\b))(ers?|res?|es?)\b/
      .wordBoundaryKind(.simple)
    let title = /\bM(mes?|lles?)\b/.wordBoundaryKind(.simple)
    let number = /\b([nN])°/.wordBoundaryKind(.simple)

    /// `Regex` is not `Sendable`, as one may hold closures that transform what it finds; these hold
    /// none, never change, and are matched by value: threads share nothing but constants.
    nonisolated(unsafe) static let shared = Patterns()
  }
}
