import Atelier

/// A number as people write it: spaces between thousands, a comma, « environ » before, words after.
struct WrittenNumber {
  let qualifier: Figure.Qualifier
  let value: Double
  /// What follows it: « appels », « % ».
  let unit: String

  init?(_ text: String) {
    let trimmed = Plain.trimmed(text)
    let opening = trimmed.prefix { !$0.isNumber && $0 != "-" && $0 != "−" && $0 != "," }
    guard let qualifier = Self.qualifier(of: opening) else { return nil }
    let rest = trimmed[opening.endIndex...]
    let digits = rest.prefix { $0.isNumber || "-−+.,".contains($0) || $0.isWhitespace }
    guard let value = Self.number(digits) else { return nil }
    let isMore = digits.contains("+")
    self.qualifier = isMore && qualifier == .exact ? .moreThan : qualifier
    self.value = value
    unit = Plain.trimmed(String(rest[digits.endIndex...]))
  }

  /// « 2 000 », `2000,5`, `2000.5`. `2,000` could be two or two thousand: refused.
  static func number(_ text: some StringProtocol) -> Double? {
    let plain = String(text.filter { !$0.isWhitespace && $0 != "+" })
      .replacing(",", with: ".").replacing("−", with: "-")
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, plain.count <= 24, plain.contains(where: \.isNumber) else { return nil }
    if text.contains(","), parts[1].count == 3, !["0", "-0"].contains(String(parts[0])) {
      return nil
    }
    guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }) else {
      return nil
    }
    return Double(plain)
  }

  private static func qualifier(of words: some StringProtocol) -> Figure.Qualifier? {
    let sign = String(words.filter { !$0.isWhitespace })
    return signs[sign] ?? qualifiers[Plain.words(words)]
  }

  private static let signs: [String: Figure.Qualifier] = [
    "~": .about, "≈": .about, ">": .moreThan, "<": .lessThan,
  ]
  private static let qualifiers: [String: Figure.Qualifier] = [
    "": .exact, "environ": .about, "env": .about, "about": .about, "around": .about,
    "pres de": .about, "autour de": .about,
    "plus de": .moreThan, "plus d": .moreThan, "more than": .moreThan, "over": .moreThan,
    "au moins": .moreThan, "moins de": .lessThan, "moins d": .lessThan, "less than": .lessThan,
    "under": .lessThan,
  ]
}
