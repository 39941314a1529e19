extension Language {
  /// Whether a number is followed by a plural: French says « 0 personne », English “0 people”.
  public func isSeveral(_ count: Int) -> Bool {
    self == .french ? count.magnitude > 1 : count.magnitude != 1
  }
}

/// Endings and words that follow a number in French sentences.
enum French {
  static func s(_ count: Int, _ one: String = "", _ many: String = "s") -> String {
    Language.french.isSeveral(count) ? many : one
  }

  /// « de Lormeau », « d’Apt », « des Tuileries », « du Pontet »: what a name begins with is told.
  static func of(_ name: String) -> String {
    for (article, joined) in [("Les ", "des "), ("Le ", "du ")] where name.hasPrefix(article) {
      return joined + name.dropFirst(article.count)
    }
    let first = name.unaccented.lowercased().first
    return (first.map { "aeiouy".contains($0) } ?? false) ? "d’" + name : "de " + name
  }
}

/// Endings and words that follow a number in English sentences.
enum English {
  static func s(_ count: Int, _ one: String = "", _ many: String = "s") -> String {
    Language.english.isSeveral(count) ? many : one
  }
}
