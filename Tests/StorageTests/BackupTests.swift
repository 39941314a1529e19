import Atelier
import Entities
import Foundation
import People
import Storage
import Testing

@Suite("Copies, and several at once") struct BackupTests {
  @Test func `a copy made while others work is whole`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
      let all = try everything(mint(2))
      try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
      let copy = folder.appendingPathComponent("sauvegarde d’avril.etabli")
      try workspace.backup(to: copy)
      try workspace.perform("edit", by: "Ana", at: noon) { _ = try $0.remove(all.friezes[0].id) }
      let again = try Workspace.open(at: copy, mint: mint(), today: day)
      #expect(try again.contents() == all)
      #expect(try again.acts() == Array(workspace.acts().dropFirst()))
      #expect(try again.search("embaucher").count == 1)
      #expect(throws: WorkspaceFault.self) { try workspace.backup(to: copy) }
      try again.close()
      try workspace.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }

  @Test func `two at once on one file lose nothing`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      let first = try Workspace.create(at: url, title: "Essai", mint: mint(1), at: noon)
      let second = try Workspace.open(at: url, mint: mint(2), today: day)
      DispatchQueue.concurrentPerform(iterations: 40) { turn in
        let (workspace, mint) = (turn % 2 == 0 ? first : second, mint(UInt64(turn) + 100))
        try? workspace.perform("import", by: "tour \(turn)", at: noon) { draft in
          let reference = try draft.nextReference(.verbatim)
          try draft.save(
            try Verbatim(id: mint.make(), reference: reference, words: "Mot \(turn)"))
        }
      }
      #expect(try first.all(Verbatim.self).map(\.reference.number) == Array(1...40))
      #expect(try second.acts().count == 41)
      #expect(try second.check() == [])
      try first.close()
      #expect(try second.all(Verbatim.self).count == 40)
      try second.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
  }

  @Test func `another program writing at the same time loses nothing either`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
      for turn in 1...8 {
        try shell(
          url,
          """
          BEGIN IMMEDIATE;
          INSERT INTO act (id, verb, author, milliseconds)
            VALUES (printf('%036d', \(turn)), 'shell', '', 0);
          UPDATE bench SET act = last_insert_rowid();
          INSERT INTO figure (id, label, qualifier, value)
            VALUES (printf('00000000-0000-0000-0000-%012d', \(turn)), 'n', 'exact', \(turn));
          UPDATE bench SET act = NULL;
          COMMIT;
          """)
        try workspace.perform("import", by: "Ana", at: noon) { draft in
          _ = try draft.save(try said(turn, "Mot.", mint: mint(UInt64(turn) + 50)))
        }
      }
      let all = try workspace.contents()
      #expect(all.figures.map(\.value) == (1...8).map(Double.init))
      #expect(all.verbatim.count == 8)
      try workspace.close()
    }
  }

  @Test func `a writer that dies in the middle of an act leaves no trace of it`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
      try workspace.perform("import", by: "Ana", at: noon) {
        _ = try $0.save(try said(1, "Gardé.", mint: mint(5)))
      }
      let copy = folder.appendingPathComponent("mort.etabli")
      try? workspace.perform("import", by: "Ana", at: noon) { draft in
        for turn in 2...400 {
          try draft.save(try said(turn, "Perdu \(turn)", mint: mint(UInt64(turn))))
        }
        // What a power cut would leave on the disk at this moment.
        for end in ["", "-wal"] {
          try FileManager.default.copyItem(atPath: url.path + end, toPath: copy.path + end)
        }
        throw CancellationError()
      }
      let after = try Workspace.open(at: copy, mint: mint(), today: day)
      #expect(try after.all(Verbatim.self).map(\.words) == ["Gardé."])
      #expect(try after.check() == [])
      try after.close()
      try workspace.close()
    }
  }
}
