import GRDB

extension Workspace {
  /// How sheets were read, by a few letters of their headings; as whoever keeps them writes it.
  public func layouts() throws -> [String: String] {
    try saying(name) {
      try writer.read { db in
        let rows = try Row.fetchAll(
          db, sql: "SELECT name, value FROM setting WHERE name LIKE 'layout.%'")
        return try rows.reduce(into: [:]) { layouts, row in
          let name: String = try row.read("name")
          layouts[String(name.dropFirst("layout.".count))] = try row.read("value")
        }
      }
    }
  }

  /// Keeps how sheets were read; not an act, as reading one otherwise is as easy as undoing.
  public func remember(layouts: [String: String]) throws {
    guard !layouts.isEmpty else { return }
    try transaction { db in
      for (digest, layout) in layouts.sorted(by: { $0.key < $1.key }) {
        try db.execute(
          sql: """
            INSERT INTO setting (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """, arguments: ["layout.\(digest)", layout])
      }
    }
  }
}
