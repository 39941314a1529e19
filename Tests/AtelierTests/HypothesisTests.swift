import Atelier
import Foundation
import People
import Testing

@Suite("Hypotheses") struct HypothesisTests {
  private func day(_ number: Int) -> Day { Day(number: 17_000 + number) }

  private func hypothesis(
    _ number: Int, born: Day? = nil, _ steps: [Life<Hypothesis.State>.Step]
  ) throws -> Hypothesis {
    try Hypothesis(
      id: Identifier(UUID()), reference: Reference(.hypothesis, number), kind: .lead,
      statement: "Comment pourrions-nous… ?", born: born, life: Life(steps))
  }

  @Test func `standing on a day are those born and not merged, split or refused yet`() throws {
    let all = [
      try hypothesis(1, [.init(.proposed, on: day(1)), .init(.kept, on: day(9))]),
      try hypothesis(
        2, [.init(.proposed, on: day(2)), .init(.refused, on: day(5), reason: "hors sujet")]),
      try hypothesis(3, [.init(.proposed, on: day(3)), .init(.merged, on: day(6))]),
      try hypothesis(4, born: day(4), []),
      try hypothesis(5, []),
    ]
    func standing(_ number: Int) -> [Int] {
      all.standing(on: day(number)).map(\.reference.number)
    }
    #expect(standing(0).isEmpty)
    #expect(standing(4) == [1, 2, 3, 4])
    #expect(standing(5) == [1, 3, 4])
    #expect(standing(6) == [1, 4])
    #expect(standing(99) == [1, 4])
  }

  @Test func `a refused one taken up again stands again`() throws {
    let back = try hypothesis(
      1,
      [
        .init(.refused, on: day(1), reason: "trop tôt"), .init(.explored, on: day(3)),
      ])
    #expect([back].standing(on: day(2)).isEmpty)
    #expect([back].standing(on: day(3)).count == 1)
  }

  @Test func `none is born of itself or says nothing`() throws {
    let id = Identifier<Hypothesis>(UUID())
    let reference = Reference(.hypothesis, 1)
    #expect(throws: Unfit.bornOfItself(reference)) {
      try Hypothesis(
        id: id, reference: reference, kind: .lead, statement: "Oui", mergedFrom: [id],
        life: Life())
    }
    #expect(throws: Unfit.bornOfItself(reference)) {
      try Hypothesis(
        id: id, reference: reference, kind: .lead, statement: "Oui", splitFrom: id, life: Life())
    }
    #expect(throws: Unfit.emptyStatement(reference)) {
      try Hypothesis(id: id, reference: reference, kind: .lead, statement: " ", life: Life())
    }
  }
}
