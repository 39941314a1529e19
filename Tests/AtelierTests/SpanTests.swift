import Atelier
import People
import Testing

@Suite("The days of a programme") struct SpanTests {
  private let mint = Mint(milliseconds: { 0 }, chance: { .random(in: .min ... .max) })

  private func occasion(_ kind: Occasion.Kind, _ day: Int) throws -> Occasion {
    try Occasion(
      id: mint.make(), reference: Reference(.occasion, day), kind: kind, title: "\(kind)",
      period: Period(try #require(Day(2018, 3, day))))
  }

  @Test func `go from its first date to its last, without those of a network`() throws {
    let calendar = try [
      occasion(.gathering, 1), occasion(.launch, 3), occasion(.sprint, 5), occasion(.review, 9),
      occasion(.launch, 20), occasion(.milestone, 28),
    ]
    func span(_ end: Int?) -> [Int]? {
      calendar.span(until: end.flatMap { Day(2018, 3, $0) }).map { [$0.start.day, $0.end.day] }
    }
    #expect(span(nil) == [3, 20])
    #expect(span(20) == [3, 20] && span(19) == [3, 9])
    #expect([Occasion]().span(until: nil) == nil)
    #expect(try [occasion(.gathering, 1)].span(until: nil) == nil)
  }

  @Test func `what words served is each thing once, in order`() throws {
    let words = try Verbatim(
      id: mint.make(), reference: Reference(.verbatim, 1), words: "On verra")
    var sources = TraceSources()
    sources.verbatim = [words]
    #expect(sources.usesOfWords.isEmpty)
    let prototype = try Prototype(
      id: mint.make(), reference: Reference(.prototype, 2), name: "Un", life: Life())
    sources.prototypes = [prototype]
    sources.feedback = (1...2).map { _ in
      Feedback(id: mint.make(), prototype: prototype.id, verbatim: words.id)
    }
    #expect(sources.usesOfWords == [words.id: [Reference(.prototype, 2)]])
  }
}
