import Foundation
import GRDB
import Storage

/// Spoils one cell of a workspace's file, as a failing disk or another program might.
struct Damage: CustomStringConvertible {
  let table: String
  let column: String
  let row: Int64
  let value: DatabaseValue
  let kind: String

  var description: String { "\(table).\(column) (\(row)) : \(kind)" }

  /// What no column of ours may hold, or not there.
  private static var values: [(kind: String, value: DatabaseValue)] {
    let words = [
      "empty": "", "words": "n’importe quoi", "other code": "🙂", "nul": "a\u{0}b",
      "other identifier": "01A22673-B70C-7807-963F-4C8E2084236B", "not UTF-8": "",
      "no JSON": "{\"id\":", "other JSON": "{\"id\":[1,{\"a\":null}]}", "no day": "2026-99-99",
      "far day": "9999-12-31", "huge": String(repeating: "é ", count: 50_000),
    ]
    let numbers = [
      "zero": 0, "negative": -1, "greatest number": Int64.max, "least number": Int64.min,
    ]
    let fractions = ["fraction": 0.5, "huge fraction": 1e300, "infinite": Double.infinity]
    let all =
      words.mapValues(\.databaseValue).map { $0 } + numbers.mapValues(\.databaseValue).map { $0 }
      + fractions.mapValues(\.databaseValue).map { $0 }
      + [("null", .null), ("bytes", Data([0xff, 0xfe, 0x00, 0xc3]).databaseValue)]
    return all.map { ($0.0, $0.1) }.sorted { $0.0 < $1.0 }
  }

  /// Every cell of every table, once for each spoilt value.
  static func all(of file: URL) throws -> [Damage] {
    let (queue, values) = (try DatabaseQueue(path: file.path), values)
    defer { try? queue.close() }
    return try queue.read { db in
      try tables(db).flatMap { table -> [Damage] in
        let rows = try Int64.fetchAll(db, sql: "SELECT rowid FROM \(table) ORDER BY rowid LIMIT 50")
        let columns = try db.columns(in: table).map(\.name)
        return rows.flatMap { row in
          columns.flatMap { column in
            values.map { kind, value in
              Damage(
                table: table, column: column, row: row, value: value, kind: kind)
            }
          }
        }
      }
    }
  }

  /// Tables of ours that are rows and not an index.
  private static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%'
          AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%'
          AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'grdb%' ORDER BY name
        """)
  }

  /// Takes the schema's rules away, spoils the cell, and gives them back.
  ///
  /// - Returns: whether the cell could be spoilt so.
  func strike(_ file: URL) throws -> Bool {
    let rules = try Damage.working(on: file) { db in
      let rules = try Row.fetchAll(
        db,
        sql: """
          SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema
          WHERE type IN ('table', 'trigger')
          """)
      try db.execute(
        sql: """
          UPDATE sqlite_schema SET sql = replace(replace(replace(replace(replace(sql,
            'STRICT', ''), 'TEXT NOT NULL', 'TEXT'), 'INTEGER NOT NULL', 'INTEGER'),
            'REAL NOT NULL', 'REAL'), 'KEY NOT NULL', 'KEY')
          WHERE type = 'table';
          DELETE FROM sqlite_schema WHERE type = 'trigger';
          """)
      return rules
    }
    let isStruck = try Damage.working(on: file) { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let isCut = kind == "not UTF-8"
      // What is unique stays so, as an index would be damaged too.
      do {
        try db.execute(
          sql: """
            UPDATE OR IGNORE \(table) SET "\(column)" = \(isCut ? "CAST(x'ff41fe' AS TEXT)" : "?")
            WHERE rowid = ?
            """, arguments: isCut ? [row] : [value, row])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_MISMATCH {
        return false
      }
      return db.changesCount > 0
    }
    try Damage.working(on: file) { db in
      for rule in rules {
        let (type, name): (String, String) = (rule["type"], rule["name"])
        if type == "table" {
          try db.execute(
            sql: "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
            arguments: [rule["sql"], name])
        } else {
          try db.execute(
            sql: "INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)",
            arguments: StatementArguments(rule.databaseValues))
        }
      }
    }
    return isStruck
  }

  /// Each step has a connection of its own, which reads the schema again.
  private static func working<Result>(on file: URL, _ work: (Database) throws -> Result) throws
    -> Result
  {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA writable_schema = ON")
      let result = try work(db)
      try db.execute(sql: "PRAGMA writable_schema = OFF")
      return result
    }
  }
}
