import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("What copies disagreed on, once it was settled") struct ReopeningTests {
  /// Two copies that wrote other words without knowing it, brought together.
  private func met() throws -> Workspace {
    let (mine, mint) = (try memory(), mint(3))
    var verbatim = try said(1, "Parole une", mint: mint)
    try mine.perform("edit", by: "Ana", at: noon) { [verbatim] in _ = try $0.save(verbatim) }
    let theirs = try twin(mine, 40)
    verbatim.notes = "en riant"
    try mine.perform("edit", by: "Ana", at: noon) { [verbatim] in _ = try $0.save(verbatim) }
    verbatim.notes = "en pleurant"
    try theirs.perform("edit", by: "Ben", at: noon.addingTimeInterval(9)) { [verbatim] in
      _ = try $0.save(verbatim)
    }
    try mine.meet(theirs)
    return mine
  }

  private func settle(_ workspace: Workspace, taking side: Int?) throws -> Act.ID {
    let dispute = try #require(try workspace.disputes().first)
    try workspace.settle(dispute.name, dispute.unit, taking: side, by: "Zoé", at: noon)
    #expect(try workspace.disputes().isEmpty)
    return try #require(try workspace.acts(limit: 1).first).id
  }

  @Test(arguments: [nil, 0] as [Int?])
  func `is open again when the choice is undone, here and elsewhere`(
    side: Int?
  ) throws {
    let mine = try met()
    let before = try mine.disputes()
    #expect(before.count == 1)
    let act = try settle(mine, taking: side)
    let elsewhere = try twin(mine, 50)
    try mine.undo(act, by: "Zoé", at: noon)
    #expect(try mine.disputes() == before)
    #expect(try mine.acts(limit: 2).map(\.verb) == ["undo", "settle"])
    #expect(try mine.acts(limit: 2)[1].isUndone)
    try elsewhere.meet(mine)
    #expect(try elsewhere.disputes() == before)
    #expect(try elsewhere.all(Verbatim.self) == mine.all(Verbatim.self))
    // It is settled again as it was the first time.
    _ = try settle(mine, taking: 0)
    #expect(try mine.all(Verbatim.self)[0].notes == before[0].others[0].words[0])
    #expect(try mine.resumedDisputes().isEmpty)
  }

  @Test func `is told where someone wrote over it without choosing`() throws {
    let mine = try met()
    let before = try #require(try mine.disputes().first)
    #expect(try mine.resumedDisputes().isEmpty)
    var verbatim = try mine.all(Verbatim.self)[0]
    verbatim.notes = "en souriant"
    try mine.perform("edit", by: "Cléo", at: noon) { [verbatim] in _ = try $0.save(verbatim) }
    #expect(try mine.disputes().isEmpty)
    let resumed = try #require(try mine.resumedDisputes().first)
    #expect(resumed.kept?.author == "Cléo" && resumed.kept?.words == ["en souriant"])
    #expect(Set(resumed.others.flatMap(\.words)) == ["en riant", "en pleurant"])
    #expect((resumed.name, resumed.unit) == (before.name, before.unit))
  }
}
