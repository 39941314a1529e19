import Entities
import GRDB
import People

/// Keeps the index of words in step with the rows.
struct SearchIndex {
  let db: Database

  /// Whether an answer is a key quote, in a question to the index; told by its place alone.
  static let isKey = """
    (+rowid IN
      (SELECT searched.place FROM verbatim JOIN searched ON owner = verbatim.id WHERE is_key = 1))
    """

  /// Adds something that was not there.
  func add(_ record: Record, of shelf: Shelf) throws {
    guard let kind = shelf.kind, let text = Searched(record, kind) else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO search (title, words, themes, owner, kind, copy, number, is_key, day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      text.title, text.words, text.themes, record.id.databaseValue, kind.rawValue,
      (record.cells.values["copy"] ?? .null).databaseValue,
      (record.cells.values["number"] ?? .null).databaseValue, text.isKey, text.day,
    ])
    let place = db.lastInsertedRowID
    try db.cachedStatement(sql: "INSERT INTO searched (owner, place) VALUES (?, ?)")
      .execute(arguments: [record.id.databaseValue, place])
  }

  /// Takes out what was known of something, then adds what it is now, if it still is.
  func replace(_ id: Cell, of shelf: Shelf, with record: Record?) throws {
    guard let kind = shelf.kind, Searched.kinds.contains(kind) else { return }
    let known = try db.cachedStatement(sql: "SELECT place FROM searched WHERE owner = ?")
    if let place = try Int64.fetchOne(known, arguments: [id.databaseValue]) {
      try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?")
        .execute(arguments: [place])
      try db.cachedStatement(sql: "DELETE FROM searched WHERE owner = ?")
        .execute(arguments: [id.databaseValue])
    }
    if let record { try add(record, of: shelf) }
  }
}

/// The words by which something is found.
struct Searched {
  static let kinds: Set<Reference.Kind> = [
    .verbatim, .debrief, .astonishment, .finding, .hypothesis, .prototype, .offer, .ask,
  ]

  let title: String
  let words: String
  let themes: String
  let isKey: Bool
  let day: String

  init?(_ record: Record, _ kind: Reference.Kind) {
    guard Searched.kinds.contains(kind) else { return nil }
    func text(_ columns: String...) -> String {
      columns.compactMap { String.read(record.cells.values[$0] ?? .null) }
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }
    func list(_ table: String, _ column: String) -> String {
      (record.lists[table] ?? []).compactMap { String.read($0.values[column] ?? .null) }
        .joined(separator: "\n")
    }
    title = text("title", "name", "statement")
    let own = text(
      "words", "published", "facts", "surprise", "why", "question", "need", "learned", "resists",
      "decision_asked", "decision_reason")
    let reasons = list("hypothesis_step", "reason") + list("prototype_step", "reason")
    words = reasons.isEmpty ? own : own + "\n" + reasons
    let themes = list("verbatim_theme", "theme")
    self.themes = themes.isEmpty ? text("area") : themes
    isKey = record.cells.values["is_key"] == .integer(1)
    day = text("happened", "day", "born", "since", "first_day")
  }
}
