import Entities

/// Profiles said in nearly the same words: « conseiller », « conseillère », « conseiller entreprise ».
enum Likeness {
  /// - Parameters:
  ///   - new: those that may be brought to another.
  ///   - known: every one there is.
  /// - Returns: groups that hold a new one, the one to keep first: known before, else the shortest.
  static func groups(_ new: [String], among known: [String]) -> [[String]] {
    let all = known + new.filter { !known.contains($0) }
    let fresh = Set(new)
    let folded = all.map { (name: $0, words: words(of: $0)) }.filter { !$0.words.isEmpty }
    let roots = Dictionary(grouping: folded) { $0.words[0] }
    return roots.sorted { $0.key < $1.key }.flatMap { _, names in
      families(names.sorted { $0.words.count < $1.words.count }, fresh)
    }
  }

  /// The shortest of them, with those that begin like it; then the next one.
  private static func families(
    _ names: [(name: String, words: [String])], _ fresh: Set<String>
  ) -> [[String]] {
    var (left, families) = (names, [[String]]())
    while let base = left.first {
      let isVague = base.words.count == 1 && vague.contains(base.words[0])
      let near = left.filter {
        isVague ? $0.words == base.words : $0.words.starts(with: base.words)
      }
      left.removeAll { name in near.contains { $0.name == name.name } }
      let sorted = near.map(\.name).sorted { rank($0, fresh) < rank($1, fresh) }
      let family = sorted.prefix(1) + sorted.dropFirst().filter(fresh.contains)
      if family.count > 1 { families.append(Array(family)) }
    }
    return families
  }

  private static func rank(_ name: String, _ fresh: Set<String>) -> (Int, Int, String) {
    (fresh.contains(name) ? 1 : 0, name.count, name)
  }

  /// Its words without articles, as one would say them of a man: « conseiller entreprise ».
  private static func words(of name: String) -> [String] {
    let words = Plain.words(name.prefix { !"·(/".contains($0) }).split(separator: " ")
      .map(String.init).filter { !articles.contains($0) }
    return words.first.map { $0.count > 4 } == true ? words.map(masculine) : []
  }

  private static let articles: Set<String> = [
    "un", "une", "le", "la", "les", "l", "des", "d", "de", "du", "a", "an", "the",
  ]
  /// What says so little that longer profiles are not the same.
  private static let vague: Set<String> = ["personne", "agent", "responsable", "membre", "person"]

  private static let endings = [
    ("trices", "teur"), ("trice", "teur"), ("euses", "eur"), ("euse", "eur"), ("eres", "er"),
    ("ere", "er"), ("iennes", "ien"), ("ienne", "ien"), ("ives", "if"), ("ive", "if"),
    ("elles", "el"), ("elle", "el"), ("ees", "e"), ("ee", "e"), ("antes", "ant"), ("ante", "ant"),
    ("entes", "ent"), ("ente", "ent"), ("ales", "al"), ("ale", "al"), ("anes", "an"), ("ane", "an"),
    ("es", "e"), ("s", ""),
  ]

  private static func masculine(_ word: String) -> String {
    guard let (feminine, other) = endings.first(where: { word.hasSuffix($0.0) }) else {
      return word
    }
    return word.dropLast(feminine.count) + other
  }
}
