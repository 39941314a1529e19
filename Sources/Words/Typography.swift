/// Spaces that keep words together.
public enum NoBreak {
  /// U+202F, a thin no-break space: before ; ! ? » and within « ».
  public static let thin = "\u{202F}"
  /// U+00A0, a full no-break space: before a colon, between a day and its month.
  public static let full = "\u{00A0}"
}

extension Language {
  /// Words with the marks and spaces of careful typography; letters stay as they are.
  ///
  /// Straight apostrophes and quotes are curled, three dots become one sign, and French marks get
  /// their no-break spaces (Lexique des règles typographiques en usage à l’Imprimerie nationale).
  /// Letters that French raises are raised where they are drawn: see ``Raised``.
  public func typeset(_ words: String) -> String { Untouched.around(words, careful) }

  private func careful(_ words: String) -> String {
    let signs = Signs(words)
    let dotted = signs.hasDots ? words.replacing("...", with: "…") : words
    let marks = signs.hasStraightQuotes ? curled(dotted) : dotted
    let isFrench = self == .french && (signs.hasMarks || signs.hasStraightQuotes)
    let parted = isFrench ? frenchSpaces(marks) : marks
    let titled = signs.hasTitles ? keepTitlesTogether(parted) : parted
    return signs.hasNumbers ? keepNumbersTogether(titled) : titled
  }

  /// Someone's words between the quotes of this language; inner quotes become the other kind.
  ///
  /// No letter changes: only spaces, apostrophes and quotes do. Words that carry their quotes
  /// already get no second pair.
  /// - Parameter spoken: what they were said in, whose spaces they keep; this language when `nil`.
  public func quoted(_ words: String, in spoken: Language? = nil) -> String {
    let inner = (spoken ?? self).typeset(words.trimmed.unquoted)
    switch self {
    case .french:
      let plain = inner.replacing("«" + NoBreak.thin, with: "“")
        .replacing(NoBreak.thin + "»", with: "”")
        .replacing("«", with: "“").replacing("»", with: "”")
      return "«" + NoBreak.thin + plain + NoBreak.thin + "»"
    case .english:
      let plain = inner.replacing("“", with: "‘").replacing("”", with: "’")
      return "“" + plain + "”"
    }
  }

  private func curled(_ words: String) -> String {
    var result = ""
    result.reserveCapacity(words.utf8.count)
    var previous: Character = " "
    let letters = Array(words)
    var closing: Int?
    for (place, character) in letters.enumerated() {
      let opens = previous.isWhitespace || "([«“—–\u{202F}\u{00A0}".contains(previous)
      if character == "'", opens, closing == nil { closing = Self.pair(of: place, in: letters) }
      switch character {
      case "'": result.append(opens && (self == .english || closing != nil) ? "‘" : "’")
      case "\"" where self == .french: result += opens ? "« " : " »"
      case "\"": result.append(opens ? "“" : "”")
      default: result.append(character)
      }
      if closing == place { closing = nil }
      previous = character
    }
    return result
  }

  /// Where words opened by a straight single quote are closed by another, on the same line.
  private static func pair(of opening: Int, in letters: [Character]) -> Int? {
    let rest = letters.indices.dropFirst(opening + 1).prefix(while: { !letters[$0].isNewline })
    return rest.first { place in
      guard letters[place] == "'", !letters[place - 1].isWhitespace, place > opening + 1 else {
        return false
      }
      return place + 1 == letters.count
        || !letters[place + 1].isLetter && !letters[place + 1].isNumber
    }
  }

  private func frenchSpaces(_ words: String) -> String {
    let letters = Array(words)
    var result: [Character] = []
    result.reserveCapacity(letters.count + 8)
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : " "
      switch letter {
      case ";", "!", "?", "»":
        replaceSpaces(in: &result, by: NoBreak.thin, unlessAfter: letter == "»" ? "" : "?!(«")
        result.append(letter)
      case ":" where isColon(after: result.last, before: next):
        replaceSpaces(in: &result, by: NoBreak.full, unlessAfter: "(«")
        result.append(letter)
      case _ where result.last == "«":
        result.append(contentsOf: NoBreak.thin)
        if !letter.isBlank { result.append(letter) }
      case _ where letter.isBlank && isHeldOpening(result):
        continue
      default: result.append(letter)
      }
    }
    return String(result)
  }

  /// Whether the last signs are an opening quote and its thin space already.
  private func isHeldOpening(_ result: [Character]) -> Bool {
    result.count > 1 && result[result.count - 2] == "«" && result[result.count - 1] == "\u{202F}"
  }

  /// A colon that ends a clause, not one of `10:30` or `https://`.
  private func isColon(after previous: Character?, before next: Character) -> Bool {
    guard let previous else { return false }
    let isWord = previous.isLetter || previous == Untouched.mark
    return previous.isBlank || (isWord && next.isWhitespace) || previous == "»"
  }

  private func replaceSpaces(
    in result: inout [Character], by space: String, unlessAfter held: String
  ) {
    while let last = result.last, last.isBlank { result.removeLast() }
    guard let last = result.last, !held.contains(last), !last.isNewline else { return }
    result.append(contentsOf: space)
  }

  /// « M. Martin », « p. 12 », « art. 6 »: an abbreviation stays with what it announces.
  private func keepTitlesTogether(_ words: String) -> String {
    words.replacing(Patterns.shared.title) { "\($0.1)\u{00A0}" }
  }

  /// « 48 h », « 2 000 », « n° 7 », « 6 octobre »: what a line's end must not part.
  private func keepNumbersTogether(_ words: String) -> String {
    var result = words.replacing("n° ", with: "n°" + NoBreak.thin)
      .replacing("N° ", with: "N°" + NoBreak.thin)
    let signs = Signs(result)
    if signs.hasThousands {
      result = result.replacing(Patterns.shared.thousands) {
        $0.output.replacing(" ", with: NoBreak.thin)
      }
    }
    if signs.hasPercents, self == .french {
      result = result.replacing(Patterns.shared.percent) { "\($0.1)\u{202F}%" }
    }
    guard signs.hasUnits else { return result }
    result = result.replacing(Patterns.shared.unit) { "\($0.1)\u{202F}\($0.2)" }
    return result.replacing(Patterns.shared.month) { "\($0.1)\u{00A0}\($0.2)" }
  }
}

/// What some words may ask for, told by one look at their bytes: most ask for nothing, and every
/// word that is shown comes through here.
private struct Signs {
  /// « ... »
  private(set) var hasDots = false
  private(set) var hasStraightQuotes = false
  /// `; : ! ?` or quotes of two bytes.
  private(set) var hasMarks = false
  private(set) var hasNumbers = false
  private(set) var hasPercents = false
  /// A figure, a space, a figure.
  private(set) var hasThousands = false
  /// A figure, a space, what is no figure; or « 1er » and its space.
  private(set) var hasUnits = false
  /// « . », « e », « r » or « s » before a space: « M. », « Mme », « Dr », « Mrs ».
  private(set) var hasTitles = false

  init(_ words: String) {
    var (last, before): (UInt8, UInt8) = (0, 0)
    for byte in words.utf8 {
      let isFigure = Signs.isFigure(byte)
      switch byte {
      case UInt8(ascii: "."): hasDots = hasDots || (last == byte && before == byte)
      case UInt8(ascii: "'"), UInt8(ascii: "\""): hasStraightQuotes = true
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        hasMarks = true
      // Of « and » among others; of the sign of « n° ».
      case 0xC2: (hasMarks, hasNumbers) = (true, true)
      case UInt8(ascii: "%"): hasPercents = true
      default: hasNumbers = hasNumbers || isFigure
      }
      if byte == UInt8(ascii: " ") {
        hasTitles =
          hasTitles || last == UInt8(ascii: ".") || last == UInt8(ascii: "e")
          || last == UInt8(ascii: "r") || last == UInt8(ascii: "s") || last == UInt8(ascii: "t")
      }
      if last == UInt8(ascii: " ") {
        if Signs.isFigure(before) {
          if isFigure { hasThousands = true } else { hasUnits = true }
        } else if before == UInt8(ascii: "r") || before == 0xB3 {
          hasUnits = true
        }
      }
      (before, last) = (last, byte)
    }
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// What keeps numbers with their words, compiled once: a literal is compiled again at each use.
private struct Patterns {
  /// Not « en 2017 300 personnes »: groups of three, but for the first.
  let thousands = /\b\d{1,3}(?: \d{3})+(?!\d)/.wordBoundaryKind(.simple)
  let percent = /(\d) ?%/
  let unit =
    /(\d) (h|min|s|km|m|cm|mm|m²|ha|kg|g|t|l|ko|Mo|Go|°C|€|k€|M€|EUR|ans?|mois|jours?|fois|pts?)(?![\p{L}\d])/
  let title =
    /\b(M\.|MM\.|Mme|Mmes|Mlle|Mlles|Dr|Pr|Me|St|Ste|Mr|Mrs|Ms|p\.|pp\.|art\.|chap\.|fig\.|vol\.|t\.|éd\.) (?=[\p{Lu}\d])/
    .wordBoundaryKind(.simple)
  let month = /(\b\d{1,2}|1er|1ᵉʳ) (janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/
    .wordBoundaryKind(.simple)

  /// `Regex` is not `Sendable`, as one may hold closures that transform what it finds; these hold
  /// none, never change, and are matched by value: threads share nothing but constants.
  nonisolated(unsafe) static let shared = Patterns()
}

extension Character {
  /// An ordinary or no-break space, not a line's end.
  fileprivate var isBlank: Bool {
    self == " " || self == "\u{00A0}" || self == "\u{202F}" || self == "\t"
  }
}

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
