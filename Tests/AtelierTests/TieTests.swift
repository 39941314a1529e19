import Atelier
import Foundation
import People
import Testing

@Suite("Ties between what was heard and what is thought") struct TieTests {
  private let words = Verbatim.ID(UUID())

  private func hypothesis(
    _ number: Int, _ steps: [Life<Hypothesis.State>.Step] = []
  ) throws -> Hypothesis {
    try Hypothesis(
      id: Identifier(UUID()), reference: Reference(.hypothesis, number), kind: .hypothesis,
      statement: "Nous pensons que…", horizon: "six mois", life: Life(steps))
  }

  private let day = Day(number: 17_000)
  private var name: (Int) -> (Hypothesis.ID, Reference) {
    { (Identifier(UUID()), Reference(.hypothesis, 10 + $0)) }
  }

  @Test func `words go for or against a hypothesis, and nowhere that they do not belong`() {
    #expect(Tie.between(.verbatim, .hypothesis) == [.supports, .contradicts])
    #expect(Tie.between(.verbatim, .astonishment) == [.joins])
    #expect(Tie.between(.hypothesis, .verbatim).isEmpty)
    #expect(Tie.between(.verbatim, .prototype).isEmpty)
    #expect(Tie.kinds(to: .hypothesis) == [.verbatim, .astonishment, .finding])
    #expect(Tie.kinds(from: .verbatim) == [.astonishment, .hypothesis])
  }

  @Test func `the same words stand on one side only`() throws {
    var hypothesis = try hypothesis(1)
    hypothesis.tie(words, .supports)
    hypothesis.tie(words, .supports)
    #expect(hypothesis.evidenceFor == [words] && hypothesis.tie(of: words) == .supports)
    hypothesis.tie(words, .contradicts)
    #expect(hypothesis.evidenceFor.isEmpty && hypothesis.evidenceAgainst == [words])
    hypothesis.tie(words, nil)
    #expect(hypothesis.tie(of: words) == nil && hypothesis.isBare)
  }

  @Test func `one merged into another ends, and the other keeps where it comes from`() throws {
    let (first, second) = (try hypothesis(1, [.init(.proposed, on: day)]), try hypothesis(2))
    let fused = try first.fused(into: second, .init(.merged, on: day, reason: "même idée"))
    #expect(fused.ended.life.current?.state == .merged)
    #expect(fused.other.mergedFrom == [first.id] && fused.other.statement == second.statement)
  }

  @Test func `nothing is merged into itself, nor into what has ended`() throws {
    let first = try hypothesis(1)
    let ended = try hypothesis(2, [.init(.refused, on: day, reason: "trop tôt")])
    #expect(throws: Unfit.bornOfItself(first.reference)) {
      try first.fused(into: first, .init(.merged, on: day))
    }
    #expect(throws: Unfit.over(ended.reference)) {
      try first.fused(into: ended, .init(.merged, on: day))
    }
  }

  @Test func `one split ends, and its pieces are proposed that day`() throws {
    let whole = try hypothesis(1, [.init(.explored, on: day)])
    let (ended, pieces) = try whole.split(
      into: ["Nous pensons qu’un rappel…", " ", "Nous pensons qu’une visite…"],
      .init(.split, on: day), naming: name)
    #expect(ended.life.current?.state == .split)
    #expect(pieces.map(\.reference.number) == [10, 11])
    #expect(pieces.allSatisfy { $0.splitFrom == whole.id && $0.born == day })
    #expect(pieces.allSatisfy { $0.life.current?.state == .proposed && $0.horizon == "six mois" })
  }

  @Test func `one statement alone is not a split`() throws {
    let whole = try hypothesis(1)
    #expect(throws: Unfit.tooFewPieces(whole.reference)) {
      try whole.split(into: ["Un", "  "], .init(.split, on: day), naming: name)
    }
  }

  @Test func `what may come next is what the life allows, anything at the start`() throws {
    #expect(try hypothesis(1).life.next == Hypothesis.State.allCases)
    let refused = try hypothesis(2, [.init(.refused, on: day, reason: "trop tôt")])
    #expect(refused.life.next == [.explored])
    #expect(try hypothesis(3, [.init(.merged, on: day)]).life.next.isEmpty)
  }
}
