import Atelier
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("An old workspace") struct MigrationTests {
  /// A file as the first version wrote it, from the text kept beside this test.
  func old(_ folder: URL) throws -> URL {
    let text = OldFile.folder.appendingPathComponent("2026-11-22.sql")
    let url = folder.appendingPathComponent("Résidence.etabli")
    let queue = try DatabaseQueue(path: url.path, configuration: Workspace.configuration())
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: try String(contentsOf: text, encoding: .utf8))
    }
    try queue.close()
    return url
  }

  private static let next = Migration(
    name: "2999-01-01 test",
    statements: ["ALTER TABLE profile ADD COLUMN colour TEXT NOT NULL DEFAULT ''"])

  @Test func `is still read by today's version`() throws {
    try inFolder { folder in
      let workspace = try Workspace.open(at: old(folder), mint: mint(), today: day)
      #expect(try workspace.contents() == everything(mint(2)))
      #expect(try workspace.search("embaucher").map(\.reference) == [Reference(.verbatim, 1)])
      #expect(try workspace.check() == [])
      let act = try workspace.acts()[0]
      try workspace.undo(act.id, by: "Ana", at: noon)
      #expect(try workspace.contents() == Contents())
      try workspace.close()
    }
  }

  @Test func `is copied beside before it is brought up to date`() throws {
    try inFolder { folder in
      let url = try old(folder)
      for _ in 1...2 {
        try Workspace.open(
          at: url, mint: mint(), today: day, migrations: Migration.all + [MigrationTests.next]
        ).close()
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["Résidence (avant mise à jour 2017-10-24).etabli", "Résidence.etabli"])
      let copy = folder.appendingPathComponent(names[0])
      let before = try Workspace.open(at: copy, mint: mint(), today: day)
      #expect(try before.contents() == everything(mint(2)))
      try before.close()
    }
  }

  @Test func `stays as it was when bringing it up to date fails`() throws {
    try inFolder { folder in
      let url = try old(folder)
      let broken = Migration(
        name: "2999-01-01 test", statements: ["DELETE FROM verbatim", "CREATE NONSENSE"])
      #expect(throws: (any Error).self) {
        try Workspace.open(
          at: url, mint: mint(), today: day, migrations: Migration.all + [broken])
      }
      let workspace = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try workspace.contents() == everything(mint(2)))
      try workspace.close()
    }
  }

  @Test func `has the tables today's first migration makes`() throws {
    try inFolder { folder in
      let schema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
      let then = try DatabaseQueue(path: old(folder).path)
      let now = try DatabaseQueue(configuration: Workspace.configuration())
      try [Migration.all[0]].migrator.migrate(now)
      let kept = try then.read { try String.fetchAll($0, sql: schema) }
      let made = try now.read { try String.fetchAll($0, sql: schema) }
      #expect(kept == made)
    }
  }

  @Test func `knows in which order its acts followed one another, and can meet a copy`() throws {
    try inFolder { folder in
      let url = try old(folder)
      let copy = folder.appendingPathComponent("copie.etabli")
      try FileManager.default.copyItem(at: url, to: copy)
      let mine = try Workspace.open(at: url, mint: mint(11), today: day)
      let theirs = try Workspace.open(at: copy, mint: mint(12), today: day)
      let steps = try mine.writer.read { db in
        try Int.fetchAll(db, sql: "SELECT act - follows FROM act_after")
      }
      #expect(steps == [1])
      var verbatim = try everything(mint(2)).verbatim[0]
      verbatim.isKey = false
      try theirs.perform("edit", by: "Ben", at: noon) { _ = try $0.save(verbatim) }
      #expect(try mine.merge(theirs, by: "Ana", at: noon, today: day).acts == 1)
      #expect(try mine.contents() == theirs.contents())
      try mine.close()
      try theirs.close()
    }
  }

  @Test func `keeps its figures when they may say at least, and meets a copy that stayed old`()
    throws
  {
    try inFolder { folder in
      let url = try old(folder)
      let copy = folder.appendingPathComponent("copie.etabli")
      try FileManager.default.copyItem(at: url, to: copy)
      let mine = try Workspace.open(at: url, mint: mint(11), today: day)
      #expect(try mine.contents().figures == everything(mint(2)).figures)
      var figure = try everything(mint(2)).figures[0]
      figure.qualifier = .atLeast
      try mine.perform("edit", by: "Ana", at: noon) { _ = try $0.save(figure) }
      #expect(try mine.contents().figures.contains(figure))
      let theirs = try Workspace.open(at: copy, mint: mint(12), today: day)
      var other = figure
      (other.qualifier, other.source) = (.about, "relu")
      try theirs.perform("edit", by: "Ben", at: noon) { _ = try $0.save(other) }
      _ = try mine.merge(theirs, by: "Ana", at: noon, today: day)
      #expect(try mine.contents().figures.contains { $0.source == "relu" })
      #expect(try mine.check() == [])
      #expect(throws: (any Error).self) {
        try mine.writer.write { db in
          try db.execute(sql: "UPDATE figure SET qualifier = 'perhaps'")
        }
      }
      try mine.close()
      try theirs.close()
    }
  }

  @Test func `every table of today writes its changes down`() throws {
    let workspace = try memory()
    try workspace.writer.read { db in
      let apart: Set = [
        "act", "bench", "change", "tombstone", "searched", "grdb_migrations", "act_after",
        "act_last", "branch", "reference_before", "erased", "setting",
      ]
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'"
      ).filter { !$0.hasPrefix("sqlite_") && !$0.hasPrefix("search") && !apart.contains($0) }
      #expect(tables.count > 30)
      for table in tables {
        let columns = try db.columns(in: table).map(\.name)
        for (end, rows) in [("added", ["new"]), ("changed", ["old", "new"]), ("removed", ["old"])] {
          let sql = try String.fetchOne(
            db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: ["\(table)_\(end)"])
          for column in columns {
            for row in rows {
              let isWritten = sql?.contains("'\(column)', \(row).\(column)") ?? false
              let isReal = sql?.contains("'\(column)', format('%!.17g', \(row).\(column))") ?? false
              #expect(isWritten || isReal, "\(table).\(column) \(end)")
            }
          }
        }
      }
    }
  }
}
