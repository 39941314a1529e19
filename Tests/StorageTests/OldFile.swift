import Foundation
import GRDB
import People
import Testing

@testable import Storage

/// Workspaces as earlier versions wrote them, kept as SQL text.
enum OldFile {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Old")

  /// The SQL that makes a file like this one: tables and rows, then indexes and triggers.
  static func text(of writer: any DatabaseWriter) throws -> String {
    try writer.read { db in
      let made = try Row.fetchAll(
        db,
        sql: """
          SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL
          AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY rowid
          """)
      var text = "PRAGMA application_id = \(WorkspaceFile.applicationID);\nBEGIN;\n"
      func statements(_ areTables: Bool) -> [String] {
        made.filter { ($0["type"] as String == "table") == areTables }.map { $0["sql"] as String }
      }
      for statement in statements(true) { text += statement + ";\n" }
      for row in made where row["type"] as String == "table" {
        for line in try rows(of: row["name"], in: db) { text += line + "\n" }
      }
      for statement in statements(false) { text += statement + ";\n" }
      return text + "COMMIT;\n"
    }
  }

  private static func rows(of table: String, in db: Database) throws -> [String] {
    let columns = try db.columns(in: table).map(\.name)
    let values = columns.map { "quote(\($0))" }.joined(separator: " || ', ' || ")
    return try String.fetchAll(db, sql: "SELECT \(values) FROM \(table)").map {
      "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\($0));"
    }
  }

  /// The file of an age of the schema, named by the migration that began it.
  static func url(of migration: Migration) -> URL {
    folder.appendingPathComponent(
      migration.name.split(separator: " ").joined(separator: "-") + ".sql")
  }

  /// A workspace of that age, made anew from its text.
  static func make(_ migration: Migration, at url: URL) throws {
    let queue = try DatabaseQueue(path: url.path, configuration: Workspace.configuration())
    try fill(queue, as: migration)
    try queue.close()
  }

  private static func fill(_ queue: DatabaseQueue, as migration: Migration) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: try String(contentsOf: OldFile.url(of: migration), encoding: .utf8))
    }
  }

  /// Writes the files that are missing: that of today's age as today's code writes it, that of an
  /// earlier one from the first file, brought up to that age.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "age"))
  static func `record the files of the ages that have none`() throws {
    for (place, migration) in Migration.all.enumerated() {
      let url = url(of: migration)
      if FileManager.default.fileExists(atPath: url.path) { continue }
      let made: any DatabaseWriter
      if place == Migration.all.count - 1 {
        made = try today().writer
      } else {
        let queue = try DatabaseQueue(configuration: Workspace.configuration())
        try fill(queue, as: Migration.all[0])
        try Array(Migration.all.prefix(place + 1)).migrator.migrate(queue)
        made = queue
      }
      try text(of: made).write(to: url, atomically: true, encoding: .utf8)
    }
  }

  /// Everything, brought in at once; then something that came and went, and what was chosen.
  private static func today() throws -> Workspace {
    let workspace = try Workspace.inMemory(
      title: "Montferrand", kit: "sprint", mint: mint(99), at: noon)
    let (all, passing) = (try everything(mint(2)), mint(3))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    let profile = try Profile(id: passing.make(), name: "un passant")
    try workspace.perform("edit", by: "Ana", at: noon) { _ = try $0.save(profile) }
    try workspace.perform("remove", by: "Ana", at: noon) { _ = try $0.remove(profile.id) }
    try workspace.set { $0.contact = "le lundi, à l’accueil" }
    return workspace
  }
}
