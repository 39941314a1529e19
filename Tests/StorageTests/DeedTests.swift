import Foundation
import People
import Storage
import Testing

@Suite("What an act touched") struct DeedTests {
  private func last(_ workspace: Workspace) throws -> Deed {
    try workspace.deed(of: try #require(try workspace.acts(limit: 1).first))
  }

  @Test func `is what came, changed and went, by kind, with what people call it`() throws {
    let (workspace, mint) = (try memory(), mint())
    var verbatim = try said(12, "Bon.", mint: mint, themes: ["peur"])
    try workspace.perform("write", by: "Ana", at: noon) { _ = try $0.save(verbatim) }
    #expect(try last(workspace).tallies.map(\.kind) == ["verbatim"])
    #expect(try last(workspace).tallies.map(\.fates) == [[.added: 1]])
    #expect(try last(workspace).references == [Reference(.verbatim, 12)])
    (verbatim.themes, verbatim.isKey) = (["loi"], true)
    try workspace.perform("write", by: "Ana", at: noon) { _ = try $0.save(verbatim) }
    #expect(try last(workspace).tallies.map(\.fate) == [.changed])
    #expect(Set(try last(workspace).parts) == ["verbatim_theme", "is_key"])
    try workspace.perform("write", by: "Ana", at: noon) { _ = try $0.remove(verbatim.id) }
    #expect(try last(workspace).tallies.map(\.fate) == [.removed])
    #expect(try last(workspace).references == [Reference(.verbatim, 12)])
  }

  @Test func `is about the last kind, whatever had to be there before it`() throws {
    let (workspace, mint) = (try memory(), mint())
    try workspace.perform("write", by: "Ana", at: noon) { draft in
      let person = try Person(
        id: mint.make(), reference: Reference(.person, 1), name: "Nadia")
      try draft.save(person)
      try draft.save(
        try Verbatim(
          id: mint.make(), reference: Reference(.verbatim, 3), words: "Oui.", speaker: person.id))
    }
    #expect(try last(workspace).tallies.map(\.kind) == ["person", "verbatim"])
    #expect(try last(workspace).references == [Reference(.verbatim, 3)])
  }

  @Test func `is only counted when it is long, and then read in a moment`() throws {
    let (workspace, mint) = (try memory(), mint())
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      for number in 1...2_001 { _ = try draft.save(try said(number, "Bon.", mint: mint)) }
    }
    let deed = try last(workspace)
    #expect(!deed.isWhole && deed.tallies.isEmpty && deed.act.changes == 2_001)
  }

  @Test func `sixty acts are found and undone one by one, and then there is none`() throws {
    let (workspace, mint) = (try memory(), mint())
    for number in 1...60 {
      try workspace.perform("write", by: "Ana", at: noon) {
        _ = try $0.save(try said(number, "Mot \(number)", mint: mint))
      }
    }
    for number in (1...60).reversed() {
      let standing = try #require(try workspace.lastStanding())
      #expect(try workspace.deed(of: standing).references == [Reference(.verbatim, number)])
      try workspace.undo(standing.id, by: "Ana", at: noon)
    }
    #expect(try workspace.lastStanding() == nil)
    #expect(try workspace.all(Verbatim.self).isEmpty)
  }

  @Test func `acts are listed page after page, none twice`() throws {
    let (workspace, mint) = (try memory(), mint())
    for number in 1...7 {
      try workspace.perform("write", by: "Ana", at: noon) {
        _ = try $0.save(try said(number, "Mot", mint: mint))
      }
    }
    let all = try workspace.acts()
    let first = try workspace.acts(limit: 3)
    let rest = try workspace.acts(limit: 100, before: try #require(first.last).id)
    #expect(first + rest == all)
  }
}
