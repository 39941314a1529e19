import Atelier
import Entities
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("An old workspace") struct MigrationTests {
  /// A file as the first version wrote it.
  func old(_ folder: URL) throws -> URL {
    let url = folder.appendingPathComponent("Résidence.etabli")
    try OldFile.make(Migration.all[0], at: url)
    return url
  }

  private static let next = Migration(
    name: "2999-01-01 test",
    statements: ["ALTER TABLE profile ADD COLUMN colour TEXT NOT NULL DEFAULT ''"])

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
}
