import Entities
import GRDB

/// Reading and writing the rows of one value, whatever its kind.
extension Shelf {
  func record(_ id: Cell, in db: Database) throws -> Record? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM \(table) WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id.databaseValue]) else { return nil }
    var rows: [String: [Cells]] = [:]
    for list in lists {
      let found = try db.cachedStatement(
        sql: "SELECT * FROM \(list) WHERE owner = ? ORDER BY position")
      rows[list] = try Row.fetchAll(found, arguments: [id.databaseValue])
        .map { Cells($0, without: Shelf.standing) }
    }
    return Record(cells: Cells(row), lists: rows)
  }

  /// A value for every record: by reference, or in the order they were added.
  ///
  /// The rows of lists are read beside those of their owners, in the same order.
  func all<Value>(in db: Database, _ value: (Record) throws -> Value) throws -> [Value] {
    // What bears a card's reference comes after, deck by deck.
    let cards =
      isFromCards
      ? "CASE WHEN length(\(table).copy) > 1 THEN substr(\(table).copy, -2) ELSE '' END, " : ""
    let order = kind == nil ? "\(table).rowid" : "\(cards)\(table).number, \(table).copy"
    let beside = try lists.map { try ListRows($0, of: table, order: order, in: db) }
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) ORDER BY \(order)")
    var values: [Value] = []
    while let row = try rows.next() {
      let cells = Cells(row)
      let own = try beside.map { ($0.list, try $0.next(of: cells.values["id"] ?? .null)) }
      values.append(try value(Record(cells: cells, lists: Dictionary(own) { $1 })))
    }
    return values
  }

  func insert(_ record: Record, in db: Database) throws {
    try insert(record.cells.values, into: table, in: db)
    for list in lists { try write(record.lists[list] ?? [], of: record.id, to: list, in: db) }
  }

  /// Writes only what differs.
  func update(_ old: Record, to new: Record, in db: Database) throws {
    let changed = new.cells.values.filter { old.cells.values[$0.key] != $0.value }
    if !changed.isEmpty {
      let columns = changed.keys.sorted()
      let statement = try db.cachedStatement(
        sql: "UPDATE \(table) SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) "
          + "WHERE id = ?")
      let values = columns.map { (changed[$0] ?? .null).databaseValue }
      try statement.execute(arguments: StatementArguments(values + [new.id.databaseValue]))
    }
    let differing = lists.filter { old.lists[$0] ?? [] != new.lists[$0] ?? [] }
    try rewrite(differing, of: new, in: db)
  }

  /// Writes whole lists again, with those a rule binds to them.
  func rewrite(_ some: [String], of record: Record, in db: Database) throws {
    let units = Set(some.map(unit))
    let whole = lists.filter { units.contains(unit($0)) }
    for list in whole.reversed() { try clear(list, of: record.id, in: db) }
    for list in whole { try write(record.lists[list] ?? [], of: record.id, to: list, in: db) }
  }

  func remove(_ id: Cell, in db: Database) throws {
    for list in lists.reversed() { try clear(list, of: id, in: db) }
    try db.cachedStatement(sql: "DELETE FROM note WHERE owner = ?")
      .execute(arguments: [id.databaseValue])
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?")
      .execute(arguments: [id.databaseValue])
  }

  /// The columns that say where a row of a list stands.
  static let standing: Set<String> = ["owner", "position"]

  private func clear(_ list: String, of owner: Cell, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM \(list) WHERE owner = ?")
      .execute(arguments: [owner.databaseValue])
  }

  private func write(_ rows: [Cells], of owner: Cell, to list: String, in db: Database) throws {
    for (position, row) in rows.enumerated() {
      var values = row.values
      values["owner"] = owner
      values["position"] = position.cell
      try insert(values, into: list, in: db)
    }
  }

  private func insert(_ values: [String: Cell], into table: String, in db: Database) throws {
    let columns = values.keys.sorted()
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    try statement.execute(
      arguments: StatementArguments(columns.map { (values[$0] ?? .null).databaseValue }))
  }
}

extension Record {
  var id: Cell { cells.values["id"] ?? .null }
}
