import Entities
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("A workspace of any age") struct AgesTests {
  @Test func `is kept as text, for each age of the schema`() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: OldFile.folder.path)
    let ages = Migration.all.map { OldFile.url(of: $0).lastPathComponent }
    #expect(
      Set(kept) == Set(ages),
      "RECORD=age swift test --filter OldFile writes the file of a new migration")
  }

  @Test(arguments: Migration.all.indices)
  func `has the tables its migrations make`(age: Int) throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("Essai.etabli")
      try OldFile.make(Migration.all[age], at: url)
      let now = try DatabaseQueue(configuration: Workspace.configuration())
      try Array(Migration.all.prefix(age + 1)).migrator.migrate(now)
      #expect(try schema(of: DatabaseQueue(path: url.path)) == schema(of: now))
    }
  }

  @Test(arguments: Migration.all.indices)
  func `opens, is searched and undone`(age: Int) throws {
    try opened(age) { workspace in
      #expect(try workspace.contents() == everything(mint(2)))
      #expect(try workspace.check() == [])
      #expect(try workspace.search("embaucher").map(\.reference) == [Reference(.verbatim, 1)])
      let act = try #require(try workspace.acts().first { $0.verb == "import" })
      try workspace.undo(act.id, by: "Ana", at: noon)
      #expect(try workspace.contents() == Dossier())
    }
  }

  @Test(arguments: Migration.all.indices)
  func `meets a copy that stayed as it was, and was written in as then`(age: Int) throws {
    try inFolder { folder in
      let (mine, theirs) = (
        folder.appendingPathComponent("la mienne.etabli"),
        folder.appendingPathComponent("la leur.etabli")
      )
      for url in [mine, theirs] { try OldFile.make(Migration.all[age], at: url) }
      let here = try Workspace.open(at: mine, mint: mint(11), today: day)
      var verbatim = try everything(mint(2)).verbatim[0]
      verbatim.themes = ["audace"]
      try here.perform("edit", by: "Ana", at: noon) { _ = try $0.save(verbatim) }
      try writeAsThen(theirs)
      let there = try Workspace.open(at: theirs, mint: mint(12), today: day)
      #expect(try here.meet(there).acts == 1)
      #expect(try there.meet(here).acts == 1)
      #expect(try here.contents() == there.contents())
      let met = try #require(try here.find(verbatim.id))
      #expect(met.themes == ["audace"])
      #expect(!met.isKey)
      #expect(try here.check() == [])
      try here.close()
      try there.close()
    }
  }

  @Test(arguments: Migration.all.indices)
  func `forgets someone, in what is kept and in what was`(age: Int) throws {
    try opened(age) { workspace in
      try workspace.erase(Reference(.person, 1), by: "Ana", at: noon)
      #expect(try workspace.check() == [])
      let contents = try workspace.contents()
      #expect(contents.people.map(\.name) == ["Zoé"])
      #expect(contents.consents.isEmpty)
      #expect(contents.verbatim[0].isErased)
      let written = try OldFile.text(of: workspace.writer)
      for words in ["Nadia", "On embauche"] { #expect(!written.contains(words)) }
    }
  }

  private func opened(_ age: Int, _ work: (Workspace) throws -> Void) throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("Essai.etabli")
      try OldFile.make(Migration.all[age], at: url)
      let workspace = try Workspace.open(at: url, mint: mint(), today: day)
      try work(workspace)
      try workspace.close()
    }
  }

  /// What any version wrote when someone no longer kept a quote in sight.
  private func writeAsThen(_ url: URL) throws {
    let queue = try DatabaseQueue(path: url.path, configuration: Workspace.configuration())
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO act (id, verb, author, milliseconds)
            VALUES ('0192AAAA-0000-7000-8000-000000000001', 'edit', 'Ben', 1508846400000);
          UPDATE bench SET act = (SELECT max(number) FROM act);
          UPDATE verbatim SET is_key = 0 WHERE number = 1 AND copy = '';
          UPDATE bench SET act = NULL;
          """)
    }
    try queue.close()
  }

  private func schema(of queue: DatabaseQueue) throws -> [String] {
    try queue.read {
      try String.fetchAll(
        $0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
  }
}
