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
    guard let kind = shelf.kind, let text = Searched(record, shelf) else { return }
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
  /// The kinds that some field says are sought.
  static let kinds = Set(
    Shelf.all.filter { $0.columns.contains { $0.sought != nil } }.compactMap(\.kind))

  let title: String
  let words: String
  let themes: String
  let isKey: Bool
  let day: String

  init?(_ record: Record, _ shelf: Shelf) {
    guard let kind = shelf.kind, Searched.kinds.contains(kind) else { return nil }
    func text(_ sought: Sought) -> String {
      shelf.columns.filter { $0.sought == sought }.flatMap { record.words(of: $0) }
        .joined(separator: "\n")
    }
    (title, words, themes) = (text(.title), text(.words), text(.themes))
    isKey = record.cells.values["is_key"] == .integer(1)
    let moment = shelf.columns.first { $0.matter == .moment && $0.list == nil }
    day = moment.flatMap { record.words(of: $0).first } ?? ""
  }
}

extension Record {
  /// What is written in a column of the row, or in each row of a list.
  func words(of column: ColumnFacts) -> [String] {
    let rows = column.list.map { lists[$0] ?? [] } ?? [cells]
    return rows.compactMap { String.read($0.values[column.column] ?? .null) }
      .filter { !$0.isEmpty }
  }
}
