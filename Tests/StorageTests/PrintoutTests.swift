import Entities
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("What was printed, in the file") struct PrintoutTests {
  private func printout(
    _ workspace: Workspace, _ kind: String = "verbatim", _ references: [String] = ["V-0001"]
  ) -> Printout {
    Printout(
      id: workspace.mint.make(), kind: kind, channel: .paper, day: day,
      items: references.compactMap { Reference($0) }, named: [])
  }

  @discardableResult
  private func keep(_ printout: Printout, in workspace: Workspace) throws -> Act.ID {
    try workspace.perform("print", by: "Ana", at: noon) { draft in
      try draft.save(printout)
      return draft.act
    }
  }

  private func takenDown(_ printout: Printout, in workspace: Workspace) throws -> TakenDown {
    let taken = TakenDown(
      id: workspace.mint.make(), printout: printout.id, item: printout.items[0], day: day)
    try workspace.perform("unhang", by: "Ana", at: noon) { _ = try $0.save(taken) }
    return taken
  }

  @Test func `is one act, kept and undone, a row a print`() throws {
    let workspace = try memory()
    let made = printout(workspace, "poster", ["V-0412", "B-V-0413", "O-02"])
    let act = try keep(made, in: workspace)
    #expect(try workspace.contents().printouts == [made])
    #expect(try workspace.acts(limit: 1)[0].changes == 1)
    #expect(try workspace.contents().holdsNothing)
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(try workspace.contents().printouts.isEmpty)
    #expect(try workspace.check() == [])
  }

  @Test func `taken down stays undone in its order`() throws {
    let workspace = try memory()
    let made = printout(workspace)
    let act = try keep(made, in: workspace)
    let taken = try takenDown(made, in: workspace)
    #expect(try workspace.contents().takenDown == [taken])
    #expect(throws: (any Error).self) { try workspace.undo(act, by: "Ana", at: noon) }
    let last = try #require(try workspace.acts(limit: 1).first)
    try workspace.undo(last.id, by: "Ana", at: noon)
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(try workspace.contents() == Dossier())
  }

  @Test func `of two copies are all there once they met, whichever way`() throws {
    let mine = try memory()
    let before = printout(mine)
    try keep(before, in: mine)
    let theirs = try lettered(mine, 7)
    let (here, there) = (printout(mine, "poster"), printout(theirs, "board", ["O-02"]))
    try keep(here, in: mine)
    try keep(there, in: theirs)
    let taken = try takenDown(before, in: theirs)
    let also = try takenDown(before, in: mine)
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(Set(try mine.contents().printouts) == [before, here, there])
    #expect(Set(try mine.contents().takenDown) == [taken, also])
    #expect(try mine.disputes().isEmpty)
    #expect(try State(mine) == State(theirs))
    #expect(try mine.meet(theirs).changesNothing)
  }

  @Test func `undone in one copy, taken down in the other, they still meet`() throws {
    let mine = try memory()
    let made = printout(mine)
    let act = try keep(made, in: mine)
    let theirs = try lettered(mine, 7)
    try mine.undo(act, by: "Ana", at: noon)
    _ = try takenDown(made, in: theirs)
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
  }

  @Test func `holds references alone: an erasure leaves it, and a copy without names takes it`()
    throws
  {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let all = try everything(mint(2))
      try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
      let said = try #require(try workspace.contents().verbatim.first)
      let made = printout(workspace, "verbatim", [said.reference.description, "PE-01"])
      try keep(made, in: workspace)
      try workspace.erase(Reference(.person, 1), by: "Ana", at: noon)
      #expect(try workspace.contents().printouts == [made])
      #expect(try workspace.paperTrail().erased.contains(Reference(.person, 1)))
      #expect(try workspace.paperTrail().erased.contains(said.reference))
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "Ana", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      #expect(try copy.contents().printouts == [made])
      #expect(try copy.check() == [])
      try copy.close()
      try workspace.close()
    }
  }

  @Test func `finds what a reference on paper named before copies met`() throws {
    let mine = try memory()
    let theirs = try twin(mine, 5)
    for (workspace, seed) in [(mine, UInt64(11)), (theirs, 12)] {
      let said = try said(1, "Parole \(seed)", mint: mint(seed))
      try workspace.perform("write", by: "Ana", at: noon) { _ = try $0.save(said) }
    }
    try mine.meet(theirs)
    let now = try mine.contents().verbatim.map(\.reference)
    #expect(now.count == 2)
    let trail = try mine.paperTrail()
    let former = trail.formerly[Reference(.verbatim, 1)] ?? []
    #expect(former.count == 1 && now.contains(former[0]) && former[0] != Reference(.verbatim, 1))
  }
}
