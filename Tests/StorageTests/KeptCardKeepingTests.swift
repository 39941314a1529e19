import Atelier
import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("What bears a card’s reference, kept in a file") struct KeptCardKeepingTests {
  private let five = Reference(.hypothesis, 5, deck: "OR")

  private func orientation(_ words: String, _ id: Hypothesis.ID) throws -> Hypothesis {
    try Hypothesis(
      id: id, reference: five, kind: .orientation, statement: words,
      life: Life([.init(.proposed, on: day)]))
  }

  private func keep(_ hypothesis: Hypothesis, in workspace: Workspace, by author: String) throws {
    try workspace.perform("keep", by: author, at: noon) { _ = try $0.save(hypothesis) }
  }

  @Test func `is found without its kind, and leaves the house’s own numbers alone`() throws {
    let workspace = try memory()
    let own: Hypothesis.ID = mint(4).make()
    try keep(orientation("Une porte", own), in: workspace, by: "Ana")
    try workspace.perform("edit", by: "Ana", at: noon) { draft in
      let next = try draft.nextReference(.hypothesis)
      #expect(next.description == "H-01")
      try draft.save(
        Hypothesis(
          id: mint(5).make(), reference: next, kind: .lead, statement: "Autre", life: Life([])))
      try draft.save(
        KeptCard(
          id: mint(6).make(), reference: Reference(.card, 5, deck: "AF"), title: "Un accueil"))
    }
    let typed = try #require(Reference("or-5"))
    #expect(try workspace.find(Hypothesis.self, typed)?.id == own)
    #expect(try workspace.find(KeptCard.self, typed) == nil)
    #expect(try workspace.all(Hypothesis.self).map(\.reference.description) == ["H-01", "OR-05"])
    #expect(try workspace.search("OR-05").map(\.reference.kind) == [.hypothesis])
    #expect(try workspace.search("accueil").map(\.reference.description) == ["AF-05"])
  }

  @Test func `is one thing where two copies kept the same card`() throws {
    let base = try memory()
    let (mine, theirs) = (try twin(base, 21), try twin(base, 22))
    let id: Hypothesis.ID = mint(4).make()
    try keep(orientation("Une porte", id), in: mine, by: "Ana")
    try keep(orientation("Une porte", id), in: theirs, by: "Ben")
    #expect(try mine.meet(theirs).renamed.isEmpty)
    #expect(try theirs.meet(mine).renamed.isEmpty)
    #expect(try State(mine) == State(theirs))
    #expect(try mine.all(Hypothesis.self).map(\.reference) == [five])
    #expect(try State(mine).disputes.isEmpty)
  }

  @Test func `keeps the card’s letters after that of a copy where two things bore it`() throws {
    let base = try memory()
    let (mine, theirs) = (try twin(base, 21), try twin(base, 22))
    try keep(orientation("Une porte", mint(4).make()), in: mine, by: "Ana")
    try keep(orientation("Un banc", mint(9).make()), in: theirs, by: "Ben")
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    let names = try mine.all(Hypothesis.self).map(\.reference.description)
    #expect(Set(names) == ["OR-05", "B-OR-05"])
    let moved = try #require(Reference("B-OR-05"))
    #expect(try mine.find(Hypothesis.self, moved)?.reference.copy == "B")
    #expect(try mine.formerly(five).map(\.description) == ["B-OR-05"])
    #expect(try mine.check() == [])
  }

  @Test func `meets a copy whose letter is the first of a card’s`() throws {
    let workspace = try memory()
    try keep(orientation("Une porte", mint(4).make()), in: workspace, by: "Ana")
    #expect(try workspace.find(Hypothesis.self, try #require(Reference("O-R-05"))) == nil)
    #expect(Reference("O-R-05") == Reference(.encounter, 5, copy: "O"))
  }
}
