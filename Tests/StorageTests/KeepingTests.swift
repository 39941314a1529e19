import Atelier
import Entities
import Foundation
import People
import Storage
import Testing

@Suite("A workspace keeps") struct KeepingTests {
  @Test func `everything it is given, as it was given`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    #expect(try workspace.contents() == all)
    #expect(try workspace.check() == [])
  }

  @Test func `one value by its identifier or by its reference`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    #expect(try workspace.find(all.friezes[0].id) == all.friezes[0])
    #expect(try workspace.find(Person.self, Reference(.person, 2, copy: "B")) == all.people[1])
    #expect(try workspace.find(Person.self, Reference(.person, 2)) == nil)
    #expect(try workspace.find(Verbatim.self, Reference(.person, 1)) == nil)
    #expect(try workspace.read { try $0.count(Verbatim.self) } == 3)
  }

  @Test func `the same thing once: what does not differ is not written, nor an act kept`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    let outcome = try workspace.perform("import", by: "Ana", at: noon) { draft in
      try draft.save(all)
      return try draft.save(all.friezes[0])
    }
    #expect(outcome == .unchanged)
    #expect(try workspace.acts().map(\.verb) == ["import", "create"])
  }

  @Test func `what was changed, down to one word of a list`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    var verbatim = all.verbatim[0]
    verbatim.themes = ["apprentis", "peur", "loi"]
    verbatim.when = nil
    let outcome = try workspace.perform("edit", by: "Ana", at: noon) { try $0.save(verbatim) }
    #expect(outcome == .changed)
    #expect(try workspace.find(verbatim.id) == verbatim)
  }

  @Test func `notes of columns that no table knows`() throws {
    let (workspace, mint) = (try memory(), mint())
    let verbatim = try said(1, "Bon.", mint: mint)
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      try draft.save(verbatim)
      try draft.note("rouge", under: "Gommette", of: verbatim)
      try draft.note("bleu", under: "Gommette", of: verbatim)
      try draft.note("x", under: "Autre", of: verbatim)
      try draft.note("", under: "Autre", of: verbatim)
    }
    let notes = try workspace.contents().notes
    #expect(notes.map(\.words) == ["bleu"])
    #expect(notes.map(\.heading) == ["Gommette"])
    try workspace.perform("remove", by: "Ana", at: noon) { _ = try $0.remove(verbatim.id) }
    #expect(try workspace.contents().notes.isEmpty)
  }

  @Test func `numbers once given, even to what was removed`() throws {
    let (workspace, mint) = (try memory(), mint())
    #expect(try workspace.nextReference(.verbatim) == Reference(.verbatim, 1))
    let verbatim = try said(7, "Bon.", mint: mint)
    try workspace.perform("import", by: "Ana", at: noon) { _ = try $0.save(verbatim) }
    try workspace.perform("remove", by: "Ana", at: noon) { _ = try $0.remove(verbatim.id) }
    #expect(try workspace.nextReference(.verbatim) == Reference(.verbatim, 8))
  }

  @Test func `one meaning per reference, copy by copy`() throws {
    let (workspace, mint) = (try memory(), mint())
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      _ = try draft.save(try said(1, "Bon.", mint: mint))
      let other = try Verbatim(
        id: mint.make(), reference: Reference(.verbatim, 1, copy: "B"), words: "Bien.")
      _ = try draft.save(other)
    }
    #expect(throws: WorkspaceFault.self) {
      try workspace.perform("import", by: "Ana", at: noon) {
        try $0.save(try said(1, "Non.", mint: mint))
      }
    }
    #expect(try workspace.all(Verbatim.self).map(\.words) == ["Bon.", "Bien."])
  }
}

@Suite("A workspace's kit") struct WorkspaceKitTests {
  @Test func `is remembered when the file is closed, and none stays none`() throws {
    try inFolder { folder in
      for kit in ["sprint", nil] {
        let url = folder.appendingPathComponent("\(kit ?? "aucun").etabli")
        try Workspace.create(at: url, title: "Essai", kit: kit, mint: mint(), at: noon).close()
        let again = try Workspace.open(at: url, mint: mint(), today: day)
        #expect(try again.cover().kit == kit)
        try again.close()
      }
    }
  }
}
