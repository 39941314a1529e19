import Atelier
import Entities
import Foundation
import People
import Storage
import Testing
import Words

@Suite("A workspace refuses") struct RefusingTests {
  private func sentence(_ work: () throws -> Void) -> String {
    do {
      try work()
      return "nothing was thrown"
    } catch let fault as any Sayable {
      return fault.said(in: .french)
    } catch {
      return "\(error)"
    }
  }

  @Test func `a link without its end, and keeps nothing of that act`() throws {
    let (workspace, mint) = (try memory(), mint())
    let words = sentence {
      try workspace.perform("import", by: "Ana", at: noon) { draft in
        try draft.save(try Profile(id: mint.make(), name: "un artisan"))
        try draft.save(
          try Verbatim(
            id: mint.make(), reference: Reference(.verbatim, 1), words: "Bon.",
            speaker: mint.make()))
      }
    }
    #expect(
      words == "Ce changement laisserait un lien sans bout, de « verbatim » vers « personne ». "
        + "Retirez d’abord ce qui y renvoie, ou gardez les deux.")
    #expect(try workspace.contents() == Dossier())
    #expect(try workspace.acts().count == 1)
  }

  @Test func `to remove what something still names`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    #expect(throws: WorkspaceFault.self) {
      try workspace.perform("remove", by: "Ana", at: noon) { try $0.remove(all.people[0].id) }
    }
    #expect(try workspace.contents() == all)
  }

  @Test func `nothing of a rehearsal is kept, but its links are checked`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    let count = try workspace.rehearse { draft in
      try draft.save(all)
      return try draft.all(Verbatim.self).count
    }
    #expect(count == 3)
    #expect(try workspace.contents() == Dossier())
    #expect(throws: WorkspaceFault.self) {
      try workspace.rehearse { try $0.save(all.feedback[0]) }
    }
  }

  @Test func `a row that breaks a rule, naming it and the rule`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
      try workspace.perform("import", by: "Ana", at: noon) {
        _ = try $0.save(try said(12, "On embauche.", mint: mint(5)))
      }
      try workspace.close()
      try shell(url, "DROP TRIGGER verbatim_changed; UPDATE verbatim SET published = 'Non.'")
      let again = try Workspace.open(at: url, mint: mint(), today: day)
      let words = sentence { _ = try again.all(Verbatim.self) }
      #expect(words.hasPrefix("V-0012 ne peut pas être lu tel qu’il est enregistré. La version"))
    }
  }

  @Test func `a write outside any act`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon).close()
      #expect(throws: ShellFailure.self) {
        try shell(url, "INSERT INTO profile (id, name) VALUES (hex(zeroblob(18)), 'x')")
      }
    }
  }
}

struct ShellFailure: Error { let words: String }

/// Runs some SQL in the sqlite3 shell, as another process would.
func shell(_ url: URL, _ sql: String) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["sqlite3", "-bail", "-cmd", ".timeout 5000", url.path, sql]
  let pipe = Pipe()
  process.standardError = pipe
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  if process.terminationStatus != 0 { throw ShellFailure(words: words) }
}
