import Entities
import Foundation
import GRDB
import People

/// The acts of a workspace and the changes that triggers write under them.
struct Journal {
  let db: Database

  /// Runs some work with its changes written under a new act; an act that changed nothing is
  /// not kept.
  func record<Result>(
    _ verb: String, by author: String, at moment: Date, mint: Mint, undoes: Act.ID? = nil,
    _ work: (Act.ID) throws -> Result
  ) throws -> Result {
    let (number, id) = try begin(verb, by: author, at: moment, mint: mint, undoes: undoes)
    let result = try work(id)
    try db.execute(sql: "UPDATE bench SET act = NULL")
    try db.execute(
      sql: "DELETE FROM act WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM change WHERE act = ?1)",
      arguments: [number])
    return result
  }

  /// Opens an act, under which changes are written from now on.
  ///
  /// Its identifier comes after those of all acts known here, even where the clock was moved back;
  /// its moment is what the clock says.
  func begin(
    _ verb: String, by author: String, at moment: Date, mint: Mint, undoes: Act.ID? = nil
  ) throws -> (number: Int64, id: Act.ID) {
    try author.checkKeepable()
    let last = try String.fetchOne(db, sql: "SELECT max(id) FROM act")
      .flatMap(UUID.init(uuidString:)).map { Act.ID($0).milliseconds }
    let id: Act.ID = mint.make(after: last ?? 0)
    try db.execute(
      sql: """
        INSERT INTO act (id, verb, author, milliseconds, undoes)
        VALUES (?, ?, ?, ?, (SELECT number FROM act WHERE id = ?))
        """,
      arguments: [
        id.value.uuidString, verb, author, Int64((moment.timeIntervalSince1970 * 1000).rounded()),
        undoes?.value.uuidString,
      ])
    let number = try Int64.fetchOne(
      db, sql: "SELECT number FROM act WHERE id = ?", arguments: [id.value.uuidString])
    guard let number else { throw WorkspaceFault.unknownAct }
    try db.execute(sql: "UPDATE bench SET act = ?", arguments: [number])
    return (number, id)
  }

  /// Commits, or says which link would be left without its end.
  func commit() throws {
    do {
      try db.commit()
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
    {
      throw try brokenLink() ?? error
    }
  }

  func brokenLink() throws -> (any Error)? {
    guard let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") else { return nil }
    let child: String = try row.read("table")
    return WorkspaceFault.brokenLink(
      from: Shelf.holding(child)?.table ?? child, to: try row.read("parent"))
  }

  func acts(limit: Int) throws -> [Act] {
    try Row.fetchAll(
      db, sql: "\(Journal.select) ORDER BY act.number DESC LIMIT ?", arguments: [limit]
    ).map { try act(from: $0) }
  }

  func act(_ id: Act.ID) throws -> Act {
    let row = try Row.fetchOne(
      db, sql: "\(Journal.select) WHERE act.id = ?", arguments: [id.value.uuidString])
    guard let row else { throw WorkspaceFault.unknownAct }
    return try act(from: row)
  }

  /// A moment that calendars know: others would end the program where they are told.
  static func moment(_ milliseconds: Int64) throws -> Date {
    guard (-62_135_596_800_000...253_402_300_799_999).contains(milliseconds) else {
      throw Unreadable(column: "milliseconds", cell: .integer(milliseconds))
    }
    return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// The last act but undoings that no other undid.
  func lastStanding() throws -> Act? {
    try Row.fetchOne(
      db,
      sql: """
        \(Journal.select) WHERE act.undoes IS NULL AND act.verb <> 'create'
          AND NOT EXISTS (SELECT 1 FROM act AS undoing WHERE undoing.undoes = act.number
            AND NOT EXISTS (SELECT 1 FROM act AS redoing WHERE redoing.undoes = undoing.number))
        ORDER BY act.number DESC LIMIT 1
        """
    ).map { try act(from: $0) }
  }

  /// - Parameter before: only those earlier than this one.
  func acts(limit: Int, before: Act.ID) throws -> [Act] {
    try Row.fetchAll(
      db,
      sql: """
        \(Journal.select) WHERE act.number < (SELECT number FROM act WHERE id = ?)
        ORDER BY act.number DESC LIMIT ?
        """, arguments: [before.value.uuidString, limit]
    ).map { try act(from: $0) }
  }

  private static let select = """
    SELECT act.*, undone.id AS undone_id,
      (SELECT count(*) FROM change WHERE change.act = act.number) AS changes,
      EXISTS (SELECT 1 FROM act AS undoing WHERE undoing.undoes = act.number
        AND NOT EXISTS (SELECT 1 FROM act AS redoing WHERE redoing.undoes = undoing.number))
        AS is_undone
    FROM act LEFT JOIN act AS undone ON undone.number = act.undoes
    """

  private func act(from row: Row) throws -> Act {
    guard let id = UUID(uuidString: try row.read("id")) else {
      throw Unreadable(column: "id", cell: .null)
    }
    let undone: String? = try row.read("undone_id")
    return Act(
      id: Identifier(id), verb: try row.read("verb"), by: try row.read("author"),
      at: try Journal.moment(row.read("milliseconds")),
      changes: try row.read("changes"),
      undoes: undone.flatMap(UUID.init(uuidString:)).map { Identifier($0) },
      isUndone: try row.read("is_undone"))
  }
}
