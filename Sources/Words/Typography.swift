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
      var opens = previous.isWhitespace || "([«“—–\u{202F}\u{00A0}".contains(previous)
      if character == "'", Self.isElided(at: place, in: letters) {
        opens = false
        if closing == place { closing = nil }
      }
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

  /// « '90s », « '68 », « 'n' »: what it stands for was there, and no quote begins.
  private static func isElided(at place: Int, in letters: [Character]) -> Bool {
    func letter(_ at: Int) -> Character { letters.indices.contains(at) ? letters[at] : " " }
    if letter(place + 1).isNumber, letter(place + 2).isNumber, !letter(place + 3).isNumber {
      return letter(place + 3) == "s" || pair(of: place, in: letters) == nil
    }
    let isBefore = letter(place + 1) == "n" && letter(place + 2) == "'"
    if isBefore { return letter(place + 3) == " " && letter(place - 1) == " " }
    return letter(place - 1) == "n" && letter(place - 2) == "'" && letter(place + 1) == " "
      && letter(place - 3) == " "
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
      result = result.replacing(Patterns.shared.telephone) {
        $0.output.replacing(" ", with: NoBreak.full)
      }
      result = result.replacing(Patterns.shared.thousands) {
        $0.output.replacing(" ", with: NoBreak.thin)
      }
    }
    if self == .french, signs.hasLongNumbers {
      result = result.replacing(Patterns.shared.amount) { "\(Self.grouped($0.1))\($0.2)" }
    }
    if signs.hasPercents, self == .french {
      result = result.replacing(Patterns.shared.percent) { "\($0.1)\u{202F}%" }
    }
    guard signs.hasUnits else { return result }
    result = result.replacing(Patterns.shared.unit) { "\($0.1)\u{202F}\($0.2)" }
    return result.replacing(Patterns.shared.month) { "\($0.1)\u{00A0}\($0.2)" }
  }
}

extension Language {
  /// « 1234567 » in groups of three.
  fileprivate static func grouped(_ figures: Substring) -> String {
    figures.enumerated().reduce(into: "") { result, figure in
      if figure.offset > 0, (figures.count - figure.offset).isMultiple(of: 3) {
        result += NoBreak.thin
      }
      result.append(figure.element)
    }
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
  /// Five figures or more end to end.
  private(set) var hasLongNumbers = false
  /// A figure, a space, what is no figure; or « 1er » and its space.
  private(set) var hasUnits = false
  /// « . », « e », « r » or « s » before a space: « M. », « Mme », « Dr », « Mrs ».
  private(set) var hasTitles = false

  init(_ words: String) {
    var (last, before): (UInt8, UInt8) = (0, 0)
    var figures = 0
    for byte in words.utf8 {
      let isFigure = Signs.isFigure(byte)
      figures = isFigure ? figures + 1 : 0
      if figures > 4 { hasLongNumbers = true }
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
  /// A sum or a measure, said so by its decimals or its unit: « 1234567,89 », « 25000 € ». A code,
  /// as that of a town or of a company, has neither.
  let amount = /\b([1-9]\d{4,11})(,\d{1,2}(?!\d)|[ \u{A0}\u{202F}]?(?:€|k€|M€|EUR|euros?)(?!\p{L}))/
    .wordBoundaryKind(.simple)
  /// « 01 23 45 67 89 », « +33 1 23 45 67 89 »
  let telephone = /(?:\+\d{2} [1-9]|\b0[1-9])(?: \d{2}){4}(?!\d)/.wordBoundaryKind(.simple)
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
