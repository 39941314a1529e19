import Foundation
import People
import Testing

@testable import Storage

@Suite("A list undone while another copy changed it") struct ListUndoneTests {
  /// The lists here: before both, by the act undone here, by the other copy.
  static let cases: [(before: [String], here: [String], there: [String])] = [
    (["un"], ["un", "deux", "trois"], ["quatre"]),
    (["un", "deux", "trois"], ["un", "deux", "quatre"], ["cinq", "deux", "trois"]),
    (["un", "deux", "trois"], ["un"], ["un", "deux", "trois", "quatre"]),
    ([], ["un", "deux"], ["trois"]),
    (["un", "deux"], [], ["deux", "un"]),
  ]

  private func tag(_ workspace: Workspace, _ themes: [String], by author: String) throws {
    var verbatim = try workspace.all(Verbatim.self)[0]
    verbatim.themes = themes
    try workspace.perform("edit", by: author, at: noon) { _ = try $0.save(verbatim) }
  }

  private func themes(_ workspace: Workspace) throws -> [String] {
    try workspace.all(Verbatim.self)[0].themes
  }

  @Test(
    "is one of the two lists whole, told as a dispute, the same in every copy", arguments: 0..<5)
  func undone(place: Int) throws {
    let (before, here, there) = Self.cases[place]
    // The other copy may have seen the act that is undone here, or not.
    for isSeen in [false, true] {
      let base = try memory()
      try base.perform("import", by: "Zoé", at: noon) {
        _ = try $0.save(try said(1, "Mot", mint: mint(7), themes: before))
      }
      let (mine, theirs, third) = (try twin(base, 21), try twin(base, 22), try twin(base, 23))
      try tag(mine, here, by: "Ana")
      let act = try #require(try mine.acts(limit: 1).first)
      if isSeen { for copy in [theirs, third] { try copy.meet(mine) } }
      try tag(theirs, there, by: "Ben")
      try mine.undo(act.id, by: "Ana", at: noon)
      #expect(try themes(mine) == before)

      let (one, other) = (try twin(mine, 31), try twin(theirs, 32))
      let dispute = try #require(try one.meet(theirs).disputes.first)
      #expect(dispute.unit == "verbatim_theme")
      let sides = [dispute.kept?.words ?? []] + dispute.others.map(\.words)
      #expect(Set(sides.map { $0.sorted() }) == Set([before, there].map { $0.sorted() }))
      try other.meet(mine)
      #expect([before, there].contains(try themes(one)))
      #expect(try State(one).differences(from: State(other)) == [])

      // A third that only knew the act, or nothing, ends the same.
      try third.meet(other)
      #expect(try State(third).differences(from: State(one)) == [])
    }
  }
}
