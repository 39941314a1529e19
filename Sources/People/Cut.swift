/// A published wording, compared with what was said: the same words, cut only where it says […].
enum Cut {
  /// Whether a wording is made of these words in their order.
  ///
  /// Spaces, capitals and punctuation may differ; a cut falls between two words, and one at the
  /// beginning or the end is shown too.
  static func isMade(_ wording: String, of words: String) -> Bool {
    let said = Letters(words)
    let pieces = wording.replacing("[...]", with: "[…]")
      .split(separator: "[…]", omittingEmptySubsequences: false).map { Letters(String($0)) }
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      return Letters(wording).all == said.all
    }
    guard said.holds(first, at: 0), said.all.count >= first.all.count + last.all.count else {
      return false
    }
    var place = first.all.count
    for piece in pieces.dropFirst().dropLast() where !piece.all.isEmpty {
      guard let found = said.firstPlace(of: piece, from: place) else { return false }
      place = found + piece.all.count
    }
    let end = said.all.count - last.all.count
    return end >= place && said.holds(last, at: end)
  }

  /// What is compared of a text: everything but its spaces and punctuation, in lowercase.
  private struct Letters {
    var all: [Character] = []
    /// Where a word begins or ends.
    var bounds: Set<Int> = [0]

    init(_ text: String) {
      for character in text.lowercased() {
        if character.isWhitespace || character.isPunctuation {
          bounds.insert(all.count)
        } else {
          all.append(character)
        }
      }
      bounds.insert(all.count)
    }

    func holds(_ piece: Letters, at place: Int) -> Bool {
      let end = place + piece.all.count
      return end <= all.count && bounds.contains(place) && bounds.contains(end)
        && all[place..<end].elementsEqual(piece.all)
    }

    func firstPlace(of piece: Letters, from start: Int) -> Int? {
      (start..<max(start, all.count)).first { holds(piece, at: $0) }
    }
  }
}
