import Words

/// What someone typed, as a question FTS5 can be asked: never its syntax.
struct SearchWords {
  private let words: [String]
  /// Whether the last word may go on.
  private let isOpen: Bool

  /// Cuts at whatever is not a letter or a digit, and leaves common words out unless there is
  /// nothing else.
  init(_ typed: String) {
    let all = typed.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let meaning = all.filter {
      !FrenchSearch.stopWords.contains($0.lowercased().unaccented)
    }
    words = meaning.isEmpty ? all : meaning
    isOpen = (typed.last?.isLetter ?? false) && words.last == all.last
  }

  var isEmpty: Bool { words.isEmpty }

  /// All the words.
  var all: String { terms.joined(separator: " AND ") }
  /// At least one of them.
  var any: String { terms.joined(separator: " OR ") }

  private var terms: [String] {
    words.indices.map { place in
      "\"\(words[place])\"" + (isOpen && place == words.count - 1 ? " *" : "")
    }
  }
}
