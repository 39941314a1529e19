public import Entities
import Foundation
import GRDB

/// Takes back what was written since an act, in a copy that nobody else sees.
private struct Rewinding {
  let db: Database

  /// - Parameter act: the number of the last act to keep.
  func run(to act: Int64) throws {
    for trigger in try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    {
      try db.execute(sql: "DROP TRIGGER \(trigger)")
    }
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT shelf, before, after FROM change WHERE act > ? ORDER BY act DESC, number DESC",
      arguments: [act])
    let decoder = JSONDecoder()
    for row in rows {
      let table: String = try row.read("shelf")
      let before = try Cells(json: row.read("before"), decoder)
      let after = try Cells(json: row.read("after"), decoder)
      if let after { try delete(after, in: table) }
      if let before { try insert(before, in: table) }
    }
  }

  private func delete(_ cells: Cells, in table: String) throws {
    let key = try db.primaryKey(table).columns
    try db.cachedStatement(
      sql: "DELETE FROM \(table) WHERE " + key.map { "\($0) = ?" }.joined(separator: " AND ")
    ).execute(arguments: StatementArguments(key.map { cells.databaseValue($0) }))
  }

  private func insert(_ cells: Cells, in table: String) throws {
    let columns = try db.columns(in: table).map(\.name).filter { cells.values[$0] != nil }
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO \(table) (\(columns.joined(separator: ", "))) "
        + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"
    ).execute(arguments: StatementArguments(columns.map { cells.databaseValue($0) }))
  }
}

extension Workspace {
  /// What the workspace held when an act had just been done.
  ///
  /// - Parameter end: the last digits of the act's identifier, in lower case.
  /// - Returns: `nil` where no such act is known, or where what was written since cannot be taken
  ///   back: it was erased, or came with a copy.
  public func contents(afterActEnding end: String) throws -> Dossier? {
    let (number, last) = try saying(name) {
      try writer.read { db in
        (
          try Int64.fetchOne(
            db,
            sql: "SELECT number FROM act WHERE lower(replace(id, '-', '')) LIKE ?",
            arguments: ["%" + end]),
          try Int64.fetchOne(db, sql: "SELECT max(act) FROM change") ?? 0
        )
      }
    }
    guard let number else { return nil }
    if last <= number { return try contents() }
    var configuration = Self.configuration()
    configuration.foreignKeysEnabled = false
    let past = try DatabaseQueue(configuration: configuration)
    try saying(name) { try writer.backup(to: past) }
    return try? past.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.inTransaction {
        try Rewinding(db: db).run(to: number)
        return .commit
      }
      return try Reader(db: db).contents()
    }
  }
}
