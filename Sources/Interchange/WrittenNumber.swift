import Atelier

/// A number as people write it: spaces between thousands, a comma, « environ » before, words after.
struct WrittenNumber {
  let qualifier: Figure.Qualifier
  let value: Double
  /// What follows it: « appels », « % ».
  let unit: String

  /// - Parameter isRaw: what a sheet holds under what it shows, with a point before its decimals.
  init?(_ text: String, isRaw: Bool = false) {
    let trimmed = Plain.trimmed(text)
    if trimmed.contains("±") || trimmed.contains("+/-") { return nil }
    let opening = trimmed.prefix { !$0.isNumber && $0 != "-" && $0 != "−" && $0 != "," }
    let currency = Self.currency(of: opening)
    guard let before = currency == nil ? Self.qualifier(of: opening) : .exact else { return nil }
    let rest = trimmed[opening.endIndex...]
    let digits = rest.prefix { $0.isNumber || "-−+.,".contains($0) || $0.isWhitespace }
    guard let value = Self.number(digits, isRaw: isRaw) else { return nil }
    let following = Plain.trimmed(String(rest[digits.endIndex...]))
    guard let (after, unit) = Self.unit(following, after: digits) else { return nil }
    if before != .exact, let after, after != before { return nil }
    // « 12+ » says twelve, or more.
    let isMore = Plain.trimmed(String(digits)).hasSuffix("+")
    let said = before == .exact ? after ?? .exact : before
    self.qualifier = isMore && said == .exact ? .atLeast : said
    self.value = value
    self.unit = currency ?? unit
  }

  /// « 2 000 », `2000,5`, `2000.5`. `2,000` or `2.000` could be two or two thousand: refused.
  static func number(_ text: some StringProtocol, isRaw: Bool = false) -> Double? {
    let written = Plain.trimmed(String(text.filter { $0 != "+" }))
    // « 1 2 » is two numbers; « 2 000 » is one.
    let hasSpaces = written.contains(where: \.isWhitespace)
    if hasSpaces, written.wholeMatch(of: thousands) == nil { return nil }
    var plain = written.filter { !$0.isWhitespace }.replacing("−", with: "-")
    // « 1,234,567 »: one sign several times tells thousands.
    if plain.wholeMatch(of: /-?\d{1,3}(?:,\d{3}){2,}|-?\d{1,3}(?:\.\d{3}){2,}/) != nil {
      plain = plain.filter { $0 != "," && $0 != "." }
    }
    // « 1.234,50 », `1,234.50`: two signs tell thousands from decimals.
    if plain.wholeMatch(of: /-?\d{1,3}(\.\d{3})+,\d+/) != nil { plain.replace(".", with: "") }
    if plain.wholeMatch(of: /-?\d{1,3}(,\d{3})+\.\d+/) != nil { plain.replace(",", with: "") }
    plain = plain.replacing(",", with: ".")
    guard plain.count <= 24, plain.contains(where: \.isNumber), isRaw || !couldBeThousands(plain)
    else { return nil }
    guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }) else {
      return nil
    }
    return Double(plain)
  }

  /// « 2 000 », « 12 345,5 »
  private static var thousands: Regex<Substring> {
    /[-−]?\s*(?:\d+|\d{1,3}(?:\s\d{3})+)(?:\s?[.,]\s?\d+)?/
  }

  /// One to three digits, then a point and three more.
  static func couldBeThousands(_ number: String) -> Bool {
    number.wholeMatch(of: /-?[1-9]\d{0,2}\.\d{3}/) != nil
  }

  private static func qualifier(of words: some StringProtocol) -> Figure.Qualifier? {
    let sign = String(words.filter { !$0.isWhitespace })
    if let told = signs[sign] { return told }
    // Signs that say nothing to us might say a lot: « ± », « ( ».
    guard sign.allSatisfy({ $0.isLetter || "'’.:-–".contains($0) }) else { return nil }
    return qualifiers[Plain.words(words)]
  }

  private static func currency(of opening: some StringProtocol) -> String? {
    let sign = String(opening.filter { !$0.isWhitespace })
    return ["€", "$", "£"].contains(sign) ? sign : nil
  }

  /// What follows a number: « au minimum appels » is both a qualifier and a unit; nil where it is
  /// another number, or says something else.
  private static func unit(
    _ words: String, after digits: some StringProtocol
  ) -> (qualifier: Figure.Qualifier?, unit: String)? {
    if isRange(words) || words.hasPrefix(")") { return nil }
    // « 20aine de personnes »
    if let score = words.firstMatch(of: /^aines?\b\s*/) {
      return (.about, String(words[score.range.upperBound...]))
    }
    if words.firstMatch(of: /^[eEhH:'’×*xX^÷]\s*\d/) != nil { return nil }
    // « 2e » ranks, and counts nothing.
    if words.firstMatch(of: /^(?:e|er|ère|ère|è|ème|ème|eme|nd|nde|st|rd|th)(?:\s|$)/) != nil {
      return nil
    }
    // « 12 ? » doubts, « 12 et demi » says more than twelve.
    if words.hasPrefix("?") || words.firstMatch(of: /^(?:et|and) (?:demi|half|a half|quart)/) != nil
    {
      return nil
    }
    let plain = Plain.words(words).split(separator: " ")
    for count in [3, 2, 1] where plain.count >= count {
      guard let told = trailing[plain.prefix(count).joined(separator: " ")] else { continue }
      let rest = words.split(separator: " ").dropFirst(count).joined(separator: " ")
      return (told, rest)
    }
    for count in [3, 2, 1] where plain.count > count {
      guard let told = trailing[plain.suffix(count).joined(separator: " ")] else { continue }
      return (told, words.split(separator: " ").dropLast(count).joined(separator: " "))
    }
    return (nil, words)
  }

  /// « –7 », « à 7 », « et 7 », « /4 », « ou 7 ».
  private static func isRange(_ words: String) -> Bool {
    let pattern = /^(–|—|-|−|\/|→|…|à|a|au|et|ou|to|and|or)\s*[\d≥≤<>]/.ignoresCase()
    return words.firstMatch(of: pattern) != nil
  }

  private static let signs: [String: Figure.Qualifier] = [
    "": .exact, "+": .exact, "~": .about, "≈": .about, "≃": .about, "∼": .about, ">": .moreThan,
    "<": .lessThan, "≥": .atLeast, "⩾": .atLeast, ">=": .atLeast, "=>": .atLeast, "≤": .atMost,
    "⩽": .atMost, "<=": .atMost, "=<": .atMost,
  ]
  private static let qualifiers: [String: Figure.Qualifier] = [
    "environ": .about, "env": .about, "about": .about, "around": .about, "approximately": .about,
    "pres de": .about, "autour de": .about, "a peu pres": .about, "nearly": .about,
    "plus de": .moreThan, "plus d": .moreThan, "more than": .moreThan, "over": .moreThan,
    "moins de": .lessThan, "moins d": .lessThan, "less than": .lessThan, "under": .lessThan,
    "au moins": .atLeast, "au minimum": .atLeast, "minimum": .atLeast, "min": .atLeast,
    "at least": .atLeast, "a minima": .atLeast,
    "au plus": .atMost, "tout au plus": .atMost, "au maximum": .atMost, "maximum": .atMost,
    "max": .atMost, "at most": .atMost, "up to": .atMost, "jusqu a": .atMost,
  ]
  private static let trailing: [String: Figure.Qualifier] = [
    "environ": .about, "au moins": .atLeast, "au minimum": .atLeast, "minimum": .atLeast,
    "at least": .atLeast, "ou plus": .atLeast, "or more": .atLeast,
    "et plus": .atLeast, "au plus": .atMost, "au maximum": .atMost, "maximum": .atMost,
    "max": .atMost, "at most": .atMost, "ou moins": .atMost, "or less": .atMost,
  ]
}

extension WrittenNumber {
  /// Why words that hold a number are no figure, where they are often written so.
  static func unclear(_ words: String) -> Complaint.Fact? {
    if words.hasPrefix("±") || words.hasPrefix("+/-") { return .figureAround(words) }
    if let found = words.firstMatch(of: /^\(\s*([\d\s.,]+?)\s*\)/) {
      return .figureInBrackets(words, number: String(found.1))
    }
    if let found = words.firstMatch(of: /(?:^|[^\d.,])([1-9]\d{0,2})([.,])(\d{3})(?:[^\d.,]|$)/) {
      let (whole, rest) = (String(found.1), String(found.3))
      // « 1,2 » of « 1.200 »; « 1,2340 » of « 1.234 », which would be read in two ways again.
      let short = String(rest.reversed().drop { $0 == "0" }.reversed())
      let few = short.isEmpty ? whole : "\(whole),\(short.count < 3 ? short : rest + "0")"
      return .figureThousands(words, many: whole + rest, few: few)
    }
    if let found = words.firstMatch(of: /^\s*(\d[\d\s.,]*?)\s*(?:±|\+\/-)\s*(\d[\d.,]*)/),
      let middle = number(found.1), let around = number(found.2)
    {
      return .figureRange(
        words, least: written(middle - around), most: written(middle + around),
        middle: written(middle))
    }
    if let found = words.firstMatch(of: /^\s*(\d+)\s*\/\s*(\d+)/), let part = Int(found.1),
      let whole = Int(found.2), part <= whole, whole >= 10 || part * 2 < whole
    {
      return .figureOutOf(words, part: String(part), whole: String(whole))
    }
    if words.contains(/\d\s+\d+\s*\/\s*\d/) { return nil }
    let range =
      /^\D*(\d[\d\s.,]*?)\s*(?:–|—|-|−|\/|→|à|a|au|et|ou|to|and|or)\s*(\d[\d\s.,]*)/.ignoresCase()
    guard let found = words.firstMatch(of: range) else { return nil }
    let ends = [found.1, found.2].compactMap { number($0) }.sorted()
    guard let least = ends.first, let most = ends.last, ends.count == 2 else {
      return .figureRange(words, least: "5", most: "7", middle: "6")
    }
    let middle = (least + most) / 2
    let isWhole = ends.allSatisfy { $0 == $0.rounded() }
    return .figureRange(
      words, least: written(least), most: written(most),
      middle: written(isWhole ? middle.rounded(.down) : middle))
  }

  private static func written(_ value: Double) -> String {
    ExcelSheet.plain(value).replacing(".", with: ",")
  }
}
