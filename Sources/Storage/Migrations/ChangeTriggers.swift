import GRDB

/// What writes each change of every table down under the act being done, made from the tables.
///
/// A row is written as JSON, which holds no BLOB and, in one call, at most 63 columns.
enum ChangeTriggers {
  /// The house's own tables, which no act changes: every other one is written down.
  static let apart: Set<String> = [
    "act", "act_after", "act_last", "bench", "branch", "change", "erased", "grdb_migrations",
    "reference_before", "searched", "setting", "tombstone",
  ]

  /// The tables whose changes are written down.
  static func tables(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
        """
    ).filter { !apart.contains($0) }
  }

  /// Takes them away: a column cannot go while a trigger names it.
  static func drop(in db: Database) throws {
    let triggers = try Row.fetchAll(
      db, sql: "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'")
    for row in triggers {
      let (table, name): (String, String) = (try row.read("tbl_name"), try row.read("name"))
      if apart.contains(table) { continue }
      try db.execute(sql: "DROP TRIGGER \(name)")
    }
  }

  static func make(in db: Database) throws {
    try drop(in: db)
    for table in try tables(in: db) {
      for statement in try statements(of: table, in: db) { try db.execute(sql: statement) }
    }
  }

  /// What is done when a row is added, changed and removed.
  static func statements(of table: String, in db: Database) throws -> [String] {
    let columns = try db.columns(in: table)
    let isEntity = columns.contains { $0.name == "id" && $0.type == "TEXT" }
    let called = columns.contains { $0.name == "number" } ? "old.copy, old.number" : "NULL, NULL"
    let forget = isEntity ? "\nDELETE FROM tombstone WHERE id = new.id;" : ""
    let bury = isEntity ? "\nINSERT INTO tombstone VALUES (old.id, '\(table)', \(called));" : ""
    func trigger(_ end: String, _ event: String, _ key: String, _ sides: [(String, String)])
      -> String
    {
      """
      CREATE TRIGGER \(table)_\(end) AFTER \(event) ON \(table) BEGIN
      INSERT INTO change (act, shelf, row_key, \(sides.map(\.0).joined(separator: ", "))) VALUES (
        (SELECT act FROM bench), '\(table)', \(self.key(of: columns, key)),
        \(sides.map { json(of: columns, $0.1) }.joined(separator: ",\n  ")));\
      \(end == "added" ? forget : end == "removed" ? bury : "")
      END
      """
    }
    return [
      trigger("added", "INSERT", "new", [("after", "new")]),
      trigger("changed", "UPDATE", "old", [("before", "old"), ("after", "new")]),
      trigger("removed", "DELETE", "old", [("before", "old")]),
    ]
  }

  private static func key(of columns: [ColumnInfo], _ row: String) -> String {
    columns.filter { $0.primaryKeyIndex > 0 }
      .sorted { $0.primaryKeyIndex < $1.primaryKeyIndex }
      .map { "\(row).\($0.name)" }.joined(separator: " || '/' || ")
  }

  /// Numbers with a fraction are written in full, so that they come back the same.
  private static func json(of columns: [ColumnInfo], _ row: String) -> String {
    let pairs = columns.map { column in
      let value = "\(row).\(column.name)"
      return "'\(column.name)', " + (column.type == "REAL" ? "format('%!.17g', \(value))" : value)
    }
    return "json_object(\(pairs.joined(separator: ", ")))"
  }
}
