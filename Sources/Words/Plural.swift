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
}

/// Endings and words that follow a number in English sentences.
enum English {
  static func s(_ count: Int, _ one: String = "", _ many: String = "s") -> String {
    Language.english.isSeveral(count) ? many : one
  }
}
