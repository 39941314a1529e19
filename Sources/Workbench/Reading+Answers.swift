import Entities
import People
import Storage

extension Reading {
  /// The places of what answers some words, the best first: key quotes, then the nearest, then the
  /// latest, then by number.
  func answers(to words: String, in workspace: Workspace) throws -> [Int] {
    let exact = Reference(words).flatMap { place(of: $0) }
    let found = try workspace.read { reader in
      let index = try foundIndex.value(true) {
        try reader.indexPlaces().compactMapValues { id in
          places[id].map { Turn($0, contents.verbatim[$0]) }
        }
      }
      func found(all: Bool) throws -> [(score: Double, turn: Turn)] {
        try reader.scored(answering: words, all: all).compactMap { answer in
          index[answer.place].map { (score: answer.score, turn: $0) }
        }
      }
      let all = try found(all: true)
      return all.isEmpty ? try found(all: false) : all
    }
    let sorted = found.sorted { a, b in
      if a.turn.isKey != b.turn.isKey { return a.turn.isKey }
      return a.score == b.score ? a.turn < b.turn : a.score < b.score
    }
    return [exact].compactMap { $0 } + sorted.map(\.turn.place).filter { $0 != exact }
  }
}

/// What decides of a verbatim's turn among those that answer as well.
struct Turn: Comparable {
  let place: Int
  let isKey: Bool
  private let day: Int
  private let number: Int

  init(_ place: Int, _ verbatim: Verbatim) {
    (self.place, isKey) = (place, verbatim.isKey)
    day = verbatim.when?.start.number ?? .min
    number = verbatim.reference.number
  }

  /// The latest first, then by number.
  static func < (a: Turn, b: Turn) -> Bool {
    a.day == b.day ? a.number < b.number : a.day > b.day
  }
}
