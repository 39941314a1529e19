import Entities
import Words

/// Titles and notes that stand alone on their lines among rows of several cells.
struct LoneTitles {
  /// Whether most of the other rows have several cells.
  let isWide: Bool
  private let isOfWords: Bool
  /// Whether every row that stands alone is in capitals: they are titles, and nobody shouts.
  private let isShouting: Bool

  init(_ rows: [Row], in definition: TableDefinition) {
    isOfWords = definition.kind == .verbatim
    let isOfWords = isOfWords
    let lone = rows.filter { $0.cells.count == 1 }.map { $0.cells[0].words }.filter {
      !Self.isBeside($0) && !(isOfWords && Self.isMoment($0))
    }
    let isShouting = isOfWords && !lone.isEmpty && lone.allSatisfy(Self.isShouted)
    self.isShouting = isShouting
    let wide = rows.count { $0.cells.count > 1 }
    isWide = wide * 2 >= wide + (isShouting ? 0 : lone.count)
  }

  /// Whether the only words of a line head or explain others, and nobody said them.
  func holds(_ words: String) -> Bool {
    Self.isBeside(words) || isOfWords && Self.isMoment(words) || isShouting && Self.isShouted(words)
  }

  /// « Agence de Niort », « Source : entretien du 12 mars », « Sous-total : 3 »: what stands alone on
  /// its line beside rows of several cells, and is not said by anyone.
  private static func isBeside(_ text: String) -> Bool {
    guard text.utf8.count < 100, !Spoken.isSentence(text) || text.contains(":") else {
      return false
    }
    if let colon = text.firstIndex(of: ":") {
      let opening = Plain.heading(text[..<colon])
      if beside.contains(opening) { return true }
      let rest = Plain.trimmed(String(text[text.index(after: colon)...]))
      return Body.names.contains(opening) && WrittenNumber(rest) != nil
    }
    let words = Plain.words(text).split(separator: " ").map(String.init)
    return (2...6).contains(words.count) && text.first?.isUppercase == true
      && sites.contains(words[0])
  }

  /// « MATIN », « Après-midi », « Mardi 24 octobre », « Jour 2 »: when what follows was said.
  private static func isMoment(_ text: String) -> Bool {
    guard text.utf8.count < 60, text.first?.isUppercase == true,
      !text.contains(where: { ".!?…«\"".contains($0) })
    else { return false }
    let words = Plain.words(text).split(separator: " ").map(String.init)
    guard let first = words.first, words.count < 7 else { return false }
    return moments.contains(first)
      && words.dropFirst().allSatisfy { word in
        moments.contains(word) || small.contains(word) || word.allSatisfy(\.isNumber)
          || WrittenDate("1 \(word) 2000") != nil
      }
  }

  /// « ACCUEIL », « LES DÉLAIS »; not « NON », that someone may say.
  private static func isShouted(_ text: String) -> Bool {
    guard text.utf8.count < 60, text.contains(where: \.isUppercase),
      !text.contains(where: \.isLowercase), !text.contains(where: { ".!?…«\"".contains($0) })
    else { return false }
    let words = Plain.words(text).split(separator: " ").map(String.init)
    return words.count < 7 && words.contains { $0.count > 3 }
      && !words.contains(where: answers.contains) && !Spoken.isSentence(text)
  }

  private static let moments: Set<String> = [
    "matin", "matinee", "apres", "midi", "aprem", "soir", "soiree", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "jour", "semaine", "journee", "seance", "session",
    "morning", "afternoon", "evening", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "day", "week",
  ]
  private static let small: Set<String> = ["du", "de", "le", "la", "d", "of", "the", "er", "n"]
  private static let answers: Set<String> = [
    "oui", "non", "rien", "merci", "bof", "jamais", "toujours", "trop", "pas", "plus", "stop",
    "yes", "no", "never", "always", "nothing", "thanks", "too", "not", "aide", "help",
  ]

  private static let beside: Set<String> = Headings.plain([
    "source", "sources", "NB", "légende", "note", "notes", "remarque", "lecture", "key", "legend",
  ])
  private static let sites: Set<String> = [
    "agence", "site", "territoire", "antenne", "groupe", "atelier", "equipe", "semaine", "jour",
    "branch", "office", "team", "group", "week",
  ]
}
