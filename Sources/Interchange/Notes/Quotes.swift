import Words

/// What stands between quote marks in a paragraph, and what stands around it.
struct Quotes {
  /// Each outermost quote, without its marks.
  private(set) var passages: [String] = []
  /// The rest, each quote shown as […].
  private(set) var outside = ""
  /// Whether the paragraph begins with a quote.
  let leads: Bool

  /// Words that are quoted as a term rather than as someone's: « le “rendez-vous” ».
  static func isTerm(_ quote: String) -> Bool {
    let count = quote.split(whereSeparator: \.isWhitespace).filter {
      $0.contains(where: \.isLetter)
    }
    .count
    if isSaid(quote) { return false }
    return count < 3 && !(quote.last.map { "!?….".contains($0) } ?? false)
  }

  /// « je pars »: a pronoun and a verb are said, however short.
  private static func isSaid(_ quote: String) -> Bool {
    let words = Plain.words(quote).split(separator: " ")
    return words.count > 1 && pronouns.contains(String(words[0]))
  }

  private static let pronouns: Set<String> = [
    "je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "c", "ca", "y", "i", "we",
    "you", "he", "she", "they", "it",
  ]

  /// Quotes that only a comma or « et » part are of one kind: « A », « B » et « C ».
  private static func parts(_ outside: String) -> Bool {
    let rest = outside.replacing("[…]", with: " ")
    return Plain.words(rest).split(separator: " ").allSatisfy {
      ["et", "puis", "ou", "and", "then", "or"].contains($0)
    }
  }

  init(in text: String) {
    leads = text.first.map { "«“\"„‘".contains($0) } ?? false
    guard text.contains(where: { "«“\"„‘".contains($0) }) else {
      outside = text
      return
    }
    let letters = Array(text)
    var at = 0
    while at < letters.count {
      if let end = Self.end(of: at, in: letters) {
        let quote = String(letters[(at + 1)..<end]).trimmed
        if quote.isEmpty || Self.isTerm(quote), !(leads && Self.parts(outside)) {
          outside += String(letters[at...end])
        } else {
          passages.append(quote)
          outside += "[…]"
        }
        at = end + 1
      } else if at == 0, "«“".contains(letters[0]), letters.count > 1 {
        // Someone forgot to close it: nothing that was said is left out.
        passages.append(String(letters[1...]).trimmed)
        outside = "[…]"
        break
      } else {
        outside.append(letters[at])
        at += 1
      }
    }
    outside = outside.trimmed
  }

  /// Whether there is nothing but a quote.
  var isWhole: Bool { leads && passages.count == 1 && comment.isEmpty }

  /// What is said of the quotes around them, without the marks and stops left alone.
  var comment: String {
    let rest = outside.replacing("[…]", with: " ")
    return rest.contains(where: \.isLetter) ? outside : ""
  }

  /// Where the quote that opens there closes; quotes inside it are passed over.
  static func end(of opening: Int, in letters: [Character]) -> Int? {
    let mark = letters[opening]
    guard let closing = pairs[mark] else { return nil }
    // An apostrophe turned the wrong way, as in « N‘golo ».
    if mark == "‘", opening > 0, letters[opening - 1].isLetter { return nil }
    var depth = 0
    for at in (opening + 1)..<max(opening + 1, min(letters.count, opening + 20_000)) {
      if letters[at] == mark, mark != closing { depth += 1 }
      guard letters[at] == closing || mark == "„" && letters[at] == "”" else { continue }
      if mark == "‘", isApostrophe(at, in: letters) { continue }
      // An inch, or a mark that opens another quote.
      if mark == "\"", opening + 1 == at { return nil }
      if depth == 0 { return at }
      depth -= 1
    }
    return nil
  }

  /// « C’est » holds an apostrophe, and so does « les gars’ » before another closing mark.
  private static func isApostrophe(_ at: Int, in letters: [Character]) -> Bool {
    at + 1 < letters.count && (letters[at + 1].isLetter || letters[at + 1].isNumber)
  }

  private static let pairs: [Character: Character] = [
    "«": "»", "“": "”", "\"": "\"", "„": "“", "‘": "’",
  ]

  /// How many quotes a line opens and does not close; negative where it closes others.
  static func open(in text: String) -> Int {
    text.reduce(0) { $0 + ("«“".contains($1) ? 1 : "»”".contains($1) ? -1 : 0) }
  }
}
