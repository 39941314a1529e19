import Foundation
import Words

/// Whether what is said of someone without naming them names them all the same.
///
/// A profile is « un maçon », or a noun that people are called by; no list holds every first name.
enum ProfileShape {
  enum Doubt: Equatable {
    case none
    /// A word alone with a capital, that no one is called by as a trade or a bond: « Awa », « Dupont ».
    case lone
    /// A title, a family, a known first name: « le mari de Sandrine », « léa, coiffeuse ».
    case named
  }

  static func doubt(_ words: String) -> Doubt {
    guard words.utf8.count < 200 else { return .none }
    if NameShape.looksLikeName(words) || isCivil(words) || isOfKin(words) || holdsFirstName(words)
      || isPair(words)
    {
      return .named
    }
    let parts = parts(of: words)
    guard let first = parts.first else { return .none }
    if parts.count > 1, parts.allSatisfy(isLone) { return .named }
    return isLone(first) || isInitialled(first) || isCalledBy(first) ? .lone : .none
  }

  /// What is said of several in one cell, or of one in several ways: « Tom et Awa », « Léa, 45 ans ».
  private static func parts(of words: String) -> [String] {
    words.split(separator: /\s*[,;\/()&+:·|–—]\s*|\s-\s|\s(?:et|and|ou|or)\s/)
      .map { $0.replacing(/\s*\b\d{1,3}\s*(?:ans|an|years|yo)?\s*(?:old)?\s*$/, with: "").trimmed }
      .filter { !$0.isEmpty }
  }

  /// Whether there is nothing but a name, known or not: « Léa », « Awa », « maëlle », « Léa M. ».
  static func isNameAlone(_ words: String) -> Bool {
    isFirst(words.trimmed) || isLone(words.trimmed) || NameShape.isInitialled(words.trimmed)
      || isInitialled(words.trimmed)
  }

  /// « Awa », « Dupont », « LEROUX »; not « Maçon », « Grand-mère » nor « CAF ».
  static func isLone(_ words: String) -> Bool {
    guard let first = words.first, first.isUppercase, words.count > 2,
      words.allSatisfy({ $0.isLetter || "-’'".contains($0) })
    else { return false }
    return !isAcronym(words) && !isCommon(words)
  }

  /// Whether people are called by a word: a trade, a bond, an age, a house.
  static func isCommon(_ word: some StringProtocol) -> Bool {
    let plain = Plain.words(word)
    if CommonNouns.all.contains(plain) || isParticiple(word) { return true }
    let parts = plain.split(separator: " ").map(String.init)
    return parts.contains { part in
      let singular = part.hasSuffix("s") || part.hasSuffix("x") ? String(part.dropLast()) : part
      return CommonNouns.all.contains(part) || CommonNouns.all.contains(singular)
        || NameShape.isOfATrade(part) && !NameShape.isFirst(part)
        || NameShape.isOfATrade(singular) && !NameShape.isFirst(singular)
    }
  }

  /// « Hébergée », « Licencié »: said of anyone; « Timothée » is someone.
  private static func isParticiple(_ word: some StringProtocol) -> Bool {
    let low = word.lowercased().precomposedStringWithCanonicalMapping
    return word.count > 5 && !called.contains(Plain.words(word))
      && !NameShape.isFirst(Plain.words(word))
      && ["é", "ée", "és", "ées"].contains { low.hasSuffix($0) }
  }
  private static let called: Set<String> = [
    "desire", "desiree", "timothee", "dorothee", "salome", "barnabe", "philomene", "amedee",
    "penelope", "andree", "renee", "josee", "edmee", "aimee", "chloe", "honore", "tresore",
  ]

  /// « RH », « SNCF », « URSSAF »: short, in capitals only.
  static func isAcronym(_ word: some StringProtocol) -> Bool {
    let letters = word.filter(\.isLetter)
    guard letters.count > 1, letters.allSatisfy(\.isUppercase) else { return false }
    return letters.count < 5 || CommonNouns.acronyms.contains(Plain.words(word))
  }

  /// « madame durand », « Me Dupond »; not « Madame la directrice » nor « madame pipi ».
  static func isCivil(_ words: String) -> Bool {
    let parts = words.split { $0.isWhitespace || $0 == "." }
    guard parts.count > 1, civilities.contains(Plain.words(parts[0])) else { return false }
    let rest = parts.dropFirst()
    guard let name = rest.first, name.count > 2, !isCommon(name.filter(\.isLetter)) else {
      return false
    }
    if ["me", "maitre"].contains(Plain.words(parts[0])) {
      return parts[0].first == "M" && name.first?.isUppercase == true && !isAcronym(name)
    }
    return (rest.count == 1 || name.last == ",") && !plainCivil.contains(Plain.words(name))
  }

  /// « le fils Martin », « la veuve Petit », « le gendre de Brahimi ».
  private static func isOfKin(_ words: String) -> Bool {
    let tokens = words.split { !($0.isLetter || "-’'".contains($0)) }
    for (at, token) in tokens.enumerated() {
      let isKin = kin.contains(Plain.words(token))
      guard isKin || household.contains(Plain.words(token)) else { continue }
      var rest = tokens[(at + 1)...]
      // « une famille de Lormeau » says a town.
      let isBound = rest.first.map { ["de", "du", "d"].contains(Plain.words($0)) } ?? false
      if isBound, isKin { rest = rest.dropFirst() }
      guard let name = rest.first else { continue }
      let bare = name.hasPrefix("d’") || name.hasPrefix("d'") ? name.dropFirst(2) : name
      if bare.first?.isUppercase == true, bare.count > 2, !isAcronym(bare), !isCommon(bare) {
        return true
      }
    }
    return false
  }

  /// « patron de Karim », « Coiffeuse - Léa », « Benoît le boulanger », « léa, coiffeuse », « maëlle ».
  private static func holdsFirstName(_ words: String) -> Bool {
    let tokens = words.split { !($0.isLetter || "-’'".contains($0)) }
    for (at, token) in tokens.enumerated() {
      let bare = token.split { "’'".contains($0) }.last ?? token
      guard bare.count > 2, bare.first?.isUppercase == true, isFirst(bare) else { continue }
      if at > 0, NameShape.ways.contains(Plain.words(tokens[at - 1])) { continue }
      let next = at + 1 < tokens.count ? tokens[at + 1] : nil
      // « Marine marchande », « Claire et nette »
      if next?.first?.isLowercase == true, isAlsoAWord(bare) { continue }
      return true
    }
    guard let first = parts(of: words).first, !words.contains(where: \.isUppercase) else {
      return false
    }
    return isFirst(first) && !isAlsoAWord(first)
  }

  /// « leroux camille »: two words, one a first name, the other called by no one as a trade.
  private static func isPair(_ words: String) -> Bool {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, parts.allSatisfy({ $0.count > 2 && $0.allSatisfy(\.isLetter) })
    else { return false }
    return zip(parts, parts.reversed()).contains { one, other in
      isFirst(one) && !isAlsoAWord(one) && !isCommon(other)
        && !small.contains(Plain.words(other))
    }
  }

  /// « Camille L », « Awa B »; not « Groupe A ».
  private static func isInitialled(_ part: String) -> Bool {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[1].count == 1, words[1].first?.isUppercase == true else {
      return false
    }
    return isLone(String(words[0]))
  }

  /// « Awa la boulangère »
  private static func isCalledBy(_ part: String) -> Bool {
    let words = part.split(whereSeparator: \.isWhitespace)
    return words.count == 3 && isLone(String(words[0])) && ["le", "la"].contains(words[1])
      && words[2].first?.isLowercase == true
  }

  /// A known first name, or two with a hyphen.
  private static func isFirst(_ word: some StringProtocol) -> Bool {
    let parts = Plain.words(word).split(separator: " ").map(String.init)
    return (1...2).contains(parts.count) && parts.allSatisfy(NameShape.isFirst)
  }

  private static func isAlsoAWord(_ word: some StringProtocol) -> Bool {
    alsoWords.contains(Plain.words(word))
  }

  private static let civilities: Set<String> = [
    "m", "mr", "mme", "mlle", "mrs", "monsieur", "madame", "mademoiselle", "me", "maitre", "mgr",
  ]
  private static let plainCivil: Set<String> = ["pipi", "propre", "muscle", "tous", "tout", "x"]
  private static let kin: Set<String> = [
    "fils", "mari", "epouse", "epoux", "frere", "soeur", "veuve", "veuf", "conjoint", "conjointe",
    "cousin", "cousine", "neveu", "niece", "gendre", "bru",
  ]
  private static let household: Set<String> = ["famille", "pere", "mere", "oncle", "tante"]
  private static let small: Set<String> = [
    "un", "une", "le", "la", "les", "des", "du", "de", "en", "au", "aux", "the", "and", "not",
    "pour", "avec", "sans", "notre", "votre", "mon", "son", "for", "with", "from",
  ]
  /// First names that are said of other things too.
  private static let alsoWords: Set<String> = [
    "rose", "claire", "marine", "jade", "pierre", "said", "eve", "noel", "guy", "jean", "marc",
    "laurence", "remi", "mai", "victor", "mariam", "lou", "laure", "anais", "charlotte",
    "madeleine",
    "denis", "cyril", "aurore", "olive", "constance", "prudence", "tom", "will", "mark", "grace",
    "france",
  ]
}
