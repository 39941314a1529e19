import Words

/// Feasts and months that are first names too: « Noël », « Pâques », « Avril ».
enum FeastName {
  /// Whether a text says such a word of the calendar: « avant Noël », « en avril »; what it says
  /// once so, it says so everywhere.
  ///
  /// - Parameter isBorne: whether someone known has that name; « à Noël » may then be to them.
  static func isPlain(_ word: some StringProtocol, in text: String, isBorne: Bool) -> Bool {
    let plain = Plain.words(word)
    guard names.contains(plain) else { return false }
    if word.first?.isLowercase == true { return true }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map { Plain.words($0) }
    return words.indices.contains { at in
      guard words[at] == plain, at > 0 else { return false }
      let before = words[at - 1]
      if before.allSatisfy(\.isNumber) || moments.contains(before) { return true }
      guard ["de", "d"].contains(before) == false else {
        return at > 1 && times.contains(words[at - 2])
      }
      // « J’ai dit à Noël » speaks of someone.
      return !isBorne && links.contains(before) && (at < 2 || !tellers.contains(words[at - 2]))
    }
  }

  private static let names: Set<String> = [
    "noel", "paques", "toussaint", "pentecote", "ascension", "epiphanie", "avril", "mai", "juin",
    "juillet", "aout", "janvier", "septembre", "octobre", "easter", "april", "may", "june",
    "august",
  ]
  /// What stands before a moment, and before nobody.
  private static let moments: Set<String> = [
    "avant", "apres", "depuis", "des", "vers", "jusqu", "pendant", "durant", "debut", "fin", "mi",
    "chaque", "en", "joyeux", "joyeuse", "before", "after", "since", "until", "by", "during",
    "in", "every", "early", "late", "mid",
  ]
  private static let links: Set<String> = ["a", "pour", "at", "for"]
  private static let times: Set<String> = [
    "fete", "fetes", "vacances", "conges", "periode", "veille", "soir", "nuit", "jour", "lundi",
    "semaine", "mois", "debut", "fin", "lendemain", "approche", "autour", "marche", "prime",
    "repas", "arbre", "saison", "temps", "moment", "avant", "pres",
  ]
  private static let tellers: Set<String> = [
    "dit", "dis", "demande", "parle", "telephone", "ecrit", "donne", "montre", "explique",
    "appris", "propose", "rappele", "repondu", "repond", "merci", "grace", "confie", "raconte",
    "said", "spoke", "thanks", "asked",
  ]
}
