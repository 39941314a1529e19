/// Chance that is the same every time.
public struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  public mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Texts that people do write and that programs spoil.
public struct Nasty: Sendable {
  private var chance: Chance

  public init(_ seed: UInt64) { chance = Chance(seed) }

  /// A text with a letter in it, most often short, at most so many bytes of UTF-8.
  public mutating func text(upTo most: Double = 100_000, onOneLine: Bool = false) -> String {
    let wanted = Int(size(of: Double.random(in: 0...1, using: &chance), upTo: most))
    var text = Bool.random(using: &chance) ? "" : piece()
    text += "e"
    while text.utf8.count < wanted {
      let next = piece()
      // Long texts are made of longer pieces, or they take long to make.
      let times = min(1 + wanted / 4_000, 60)
      text += String(repeating: next, count: Int.random(in: 1...times, using: &chance))
    }
    while text.utf8.count > Int(most) { text.removeLast() }
    if onOneLine {
      text = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" }))
    }
    return text.isEmpty ? "e" : text
  }

  public mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &chance) }

  private mutating func piece() -> String { Nasty.pieces.randomElement(using: &chance) ?? "e" }

  /// From 1 to the most, each length of digits as likely as any other.
  private func size(of part: Double, upTo most: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while high < most { (low, high) = (low + 1, high * 2) }
    var (size, rest) = (1.0, part * (low + 1))
    while rest >= 1 { (size, rest) = (size * 2, rest - 1) }
    return min(size * (1 + rest), most)
  }

  private static let pieces: [String] = [
    "On tourne en rond, vraiment", ", ", ",", ";", " ; ", "\n", "\n\n", "\t", "\"", "\"\"",
    "'", "''", "« ", " »", "“", "”", "‘", "’", "\"a, b\"; c", "=1+1", "@SUM(A1)", "+33", "-5",
    "'=x", "\\", "|", "&amp;", "&lt;", "<b>", "</textarea>", "\" x=\"", "\"\u{301}",
    "<\u{301}", "&\u{20dd}", "%0D%0A", "_x000D_", "_x0041_", "_xD83D_", "{{words}}", "{{{",
    "\u{a0}", "\u{202f}", "  ", " ", "\u{200b}", "\u{feff}", "\u{2028}", "\u{85}", "\u{7f}",
    "e\u{301}", "é", "E\u{302}\u{323}", "ﬁ", "œ", "Ç", "\u{212b}", "👩🏽‍🔧", "🏳️‍🌈", "🇫🇷",
    "👨‍👩‍👧‍👦", "♀", "שלום", "مرحبا", "\u{202e}abc\u{202c}", "\u{200f}", "日本語", "\u{1d11e}",
    "\u{10ffff}", "V-0018, V-0019", "oui", "2018-02-16", "1 000,50", "(exemple)", "[…]", "…",
    "—", "–", "0", "\u{ad}", "#REF", "ß", "İ", "ı", "\u{0300}",
  ]
}
