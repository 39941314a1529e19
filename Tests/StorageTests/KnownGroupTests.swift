import Entities
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("Groups known as several") struct KnownGroupTests {
  private func group(_ workspace: Workspace, _ place: String) -> KnownGroup {
    KnownGroup(
      id: workspace.mint.make(), profile: "un garagiste", place: place, moment: .week(2), day: day)
  }

  @Test func `are kept, undone, and looked at again`() throws {
    let workspace = try memory()
    let known = group(workspace, "Bourg")
    let act = try workspace.perform("several", by: "Ana", at: noon) { draft in
      try draft.save(known)
      return draft.act
    }
    #expect(try workspace.contents().knownGroups == [known])
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(try workspace.contents().knownGroups.isEmpty)
    #expect(try workspace.check() == [])
  }

  @Test func `meet between copies, whichever way, and one taken back stays so`() throws {
    let mine = try memory()
    let known = group(mine, "Bourg")
    try mine.perform("several", by: "Ana", at: noon) { _ = try $0.save(known) }
    let theirs = try lettered(mine, 7)
    let other = group(theirs, "Vauclair")
    try theirs.perform("several", by: "Ben", at: noon) { _ = try $0.save(other) }
    try mine.perform("askAgain", by: "Ana", at: noon) { _ = try $0.remove(known.id) }
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try mine.contents().knownGroups == [other])
    #expect(try State(mine) == State(theirs))
  }

  @Test func `stay in a copy without names`() throws {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let known = group(workspace, "Bourg")
      try workspace.perform("several", by: "Ana", at: noon) { _ = try $0.save(known) }
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "Ana", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      #expect(try copy.contents().knownGroups == [known])
      try copy.close()
      try workspace.close()
    }
  }
}
