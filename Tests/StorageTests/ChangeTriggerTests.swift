import GRDB
import Testing

@testable import Storage

@Suite("Triggers made from the tables") struct ChangeTriggerTests {
  /// What a trigger says, whatever its lines and spaces.
  private func plain(_ sql: String) -> String {
    sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("( ", with: "(").replacing(" )", with: ")")
  }

  private func triggers(in db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["name"] as String, plain($0["sql"] as String)) })
  }

  @Test func `say what the first hundred and twenty, written by hand, said`() throws {
    let queue = try DatabaseQueue(configuration: Workspace.configuration())
    try Array(Migration.all.prefix(Migration.withTheirTriggers)).migrator.migrate(queue)
    try queue.write { db in
      let written = try triggers(in: db)
      try ChangeTriggers.make(in: db)
      #expect(try triggers(in: db) == written)
      #expect(written.count == 122)
    }
  }

  @Test func `write down every column of every table`() throws {
    try memory().writer.read { db in
      let triggers = try triggers(in: db)
      for table in try ChangeTriggers.tables(in: db) {
        let columns = try db.columns(in: table)
        #expect(columns.count <= 63, "\(table): one call of json_object holds no more")
        for column in columns {
          #expect(column.type != "BLOB", "\(table).\(column.name): JSON holds no BLOB")
          for (end, rows) in [
            ("added", ["new"]), ("changed", ["old", "new"]), ("removed", ["old"]),
          ] {
            for row in rows {
              let value = "\(row).\(column.name)"
              let written = column.type == "REAL" ? "format('%!.17g', \(value))" : value
              let sql = try #require(triggers["\(table)_\(end)"], "\(table)")
              #expect(sql.contains("'\(column.name)', \(written)"), "\(table).\(column.name)")
            }
          }
        }
      }
    }
  }

  @Test func `follow each new migration: a column added, one taken away, a table brought`() throws {
    let next = Migration(
      name: "2999-01-01 test",
      statements: [
        "ALTER TABLE profile ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE network DROP COLUMN meeting",
        """
        CREATE TABLE theme (
          id TEXT PRIMARY KEY NOT NULL, copy TEXT NOT NULL, number INTEGER NOT NULL, size REAL
        ) STRICT
        """,
      ])
    let queue = try DatabaseQueue(configuration: Workspace.configuration())
    try (Migration.all + [next]).migrator.migrate(queue)
    try queue.write { db in
      let triggers = try triggers(in: db)
      #expect(try triggers.count == 3 * ChangeTriggers.tables(in: db).count + 2)
      #expect(triggers["profile_changed"]?.contains("'colour', old.colour") == true)
      #expect(triggers["network_removed"]?.contains("meeting") == false)
      #expect(triggers["theme_removed"]?.contains("old.copy, old.number") == true)
      #expect(triggers["theme_added"]?.contains("format('%!.17g', new.size)") == true)
      #expect(throws: DatabaseError.self) {
        try db.execute(sql: "INSERT INTO theme VALUES ('a', '', 1, 0.5)")
      }
    }
  }
}
