import Atelier
import Foundation
import People
import Testing

@Suite("Prototypes, figures and residences") struct PrototypeTests {
  @Test(arguments: [(1, 0, nil), (5, 4, nil), (-1, 4, nil), (2, 4, 5), (0, -2, nil)])
  func `a threshold no test could meet is refused`(atLeast: Int, outOf: Int, result: Int?) {
    #expect(
      throws: Unfit.impossibleThreshold(atLeast: atLeast, outOf: outOf, result: result)
    ) {
      try Threshold(counted: "appels", atLeast: atLeast, outOf: outOf, result: result)
    }
  }

  @Test func `a threshold is reached once its result is known`() throws {
    #expect(try Threshold(counted: "appels", atLeast: 3, outOf: 5).isReached == nil)
    #expect(try Threshold(counted: "appels", atLeast: 3, outOf: 5, result: 3).isReached == true)
    #expect(try Threshold(counted: "appels", atLeast: 3, outOf: 5, result: 2).isReached == false)
  }

  @Test func `a decision says why`() {
    #expect(throws: Unfit.decisionWithoutReason) { try Decision(.yes, reason: "\t") }
  }

  @Test(arguments: [Double.nan, .infinity, 1e12])
  func `a figure is a number people can say`(value: Double) {
    #expect(throws: Unfit.impossibleFigure("cafés")) {
      try Figure(id: Identifier(UUID()), label: "cafés", value: value)
    }
  }

  @Test func `weeks of a residence count their own encounters`() throws {
    let start = Day(number: 17_000)
    func week(_ number: Int, _ residence: String, _ after: Int) throws -> Occasion {
      try Occasion(
        id: Identifier(UUID()), reference: Reference(.occasion, number), kind: .residenceWeek,
        title: "S\(number)", period: Period(start.adding(days: after)), residence: residence,
        week: number)
    }
    let (second, first, other) = (
      try week(2, "Lyon", 30), try week(1, "Lyon", 0), try week(1, "Brest", 10)
    )
    func encounter(_ number: Int, _ during: Occasion) -> Encounter {
      Encounter(
        id: Identifier(UUID()), reference: Reference(.encounter, number), kind: .call,
        when: .day(start), during: during.id)
    }
    let residences = Residence.all(in: [second, other, first])
    #expect(residences.map(\.title) == ["Lyon", "Brest"])
    #expect(residences.first?.weeks.map(\.week) == [1, 2])
    let met = [encounter(1, first), encounter(2, first), encounter(3, other)]
    #expect(residences.first?.counters(of: met, in: 1) == [.call: 2])
    #expect(residences.first?.counters(of: met, in: 2) == [:])
  }
}
