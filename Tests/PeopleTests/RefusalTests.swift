import Foundation
import People
import Testing
import Words

@Suite("Values that may not exist") struct RefusalTests {
  @Test func `nobody goes without a name, nothing said without words`() {
    #expect(throws: Refusal.unnamedPerson) {
      try Person(id: Identifier(UUID()), reference: Reference(.person, 1), name: "  ")
    }
    #expect(throws: Refusal.emptyVerbatim) {
      try Verbatim(id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "\n")
    }
  }

  @Test func `words do not answer themselves`() {
    let id = Identifier<Verbatim>(UUID())
    #expect(throws: Refusal.answersItself(Reference(.verbatim, 1))) {
      try Verbatim(id: id, reference: Reference(.verbatim, 1), words: "Bon.", answers: id)
    }
  }

  @Test func `a week of a residence has its number`() {
    #expect(throws: Refusal.weekWithoutNumber("Semaine")) {
      try Occasion(
        id: Identifier(UUID()), reference: Reference(.occasion, 1), kind: .residenceWeek,
        title: "Semaine", period: Period(Day(number: 0)))
    }
  }

  @Test func `each refusal is said in both languages`() {
    let refusal = Refusal.answersItself(Reference(.verbatim, 12))
    #expect(refusal.said(in: .french) == "V-0012 ne peut pas répondre à lui-même.")
    #expect(refusal.said(in: .english) == "V-0012 cannot answer itself.")
  }
}
