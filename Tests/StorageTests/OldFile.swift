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

  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "first"))
  static func `record the file of the first version`() throws {
    let (workspace, all) = (try memory(), try everything(mint(2)))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text(of: workspace.writer).write(
      to: folder.appendingPathComponent("2026-11-22.sql"), atomically: true, encoding: .utf8)
  }
}
