extension Deck {
  /// What a kit could only invent, and a workspace has of its own.
  public enum Examples: Hashable, Sendable {
    /// Each row is one of these.
    case rows(Subject)
    /// These fields hold names and places of nobody.
    case fields([String])
  }

  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case participants, teams, prototypes, hypotheses
  }

  /// What the cards were made from.
  struct Written: Hashable, Sendable {
    let rows: [[String: String]]
    let labels: [String: String]
    let copies: Int
    let blanks: Int
    let firstNumber: Int
  }

  /// The same deck made of other rows, with as many cards to fill in, four where there would be none.
  public func holding(_ rows: [[String: String]]) -> Deck {
    let blanks = rows.isEmpty && written.blanks == 0 ? 4 : written.blanks
    return Deck(
      name: name, title: title, layout: layout, rows: rows, labels: written.labels,
      copies: written.copies, blanks: blanks, firstNumber: written.firstNumber,
      examples: examples)
  }

  /// The same deck without all its rows.
  public func holding(first count: Int) -> Deck { holding(Array(written.rows.prefix(count))) }

  /// The same deck, some fields of its rows being left for people to write.
  public func leavingToWrite(_ fields: [String]) -> Deck {
    holding(
      written.rows.map { row in
        row.merging(fields.map { ($0, Deck.toWrite) }) { $1 }
      })
  }

  /// A line to write a few words on.
  public static let toWrite = String(repeating: "_", count: 14)
}
