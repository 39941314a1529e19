public import Entities
public import Foundation
import GRDB
import People

extension Reader {
  /// The notes of everything, or of one thing.
  public func notes(of owner: UUID? = nil) throws -> [Note] {
    let filter = owner == nil ? "" : "WHERE owner = ?"
    let rows = try Row.fetchAll(
      db, sql: "SELECT owner, heading, words FROM note \(filter) ORDER BY owner, heading",
      arguments: StatementArguments([owner?.uuidString].compactMap { $0 }))
    return try rows.compactMap { row in
      try UUID(uuidString: row.read("owner")).map {
        Note(owner: $0, heading: try row.read("heading"), words: try row.read("words"))
      }
    }
  }
}

extension Draft {
  /// Keeps what an unknown column said of a value; empty words take the note away.
  public func note<Value: Kept>(_ words: String, under heading: String, of value: Value) throws {
    let owner = value.id.value.uuidString
    if isErased(value.id) { return }
    guard !words.isEmpty else {
      return try db.execute(
        sql: "DELETE FROM note WHERE owner = ? AND heading = ?", arguments: [owner, heading])
    }
    try db.execute(
      sql: """
        INSERT INTO note (shelf, owner, heading, words) VALUES (?, ?, ?, ?)
        ON CONFLICT (owner, heading) DO UPDATE SET words = excluded.words
        WHERE words <> excluded.words
        """, arguments: [Value.shelf.table, owner, heading, words])
  }
}
