import Foundation
import People
import Testing

@testable import Atelier

@Suite("What belongs to an event") struct StayTests {
  private func event(
    _ number: Int, _ kind: Occasion.Kind, _ from: String, _ to: String, residence: String = "",
    week: Int? = nil
  ) throws -> Occasion {
    let (start, end) = (try #require(Day(from)), try #require(Day(to)))
    return try Occasion(
      id: Identifier(UUID()), reference: Reference(.occasion, number), kind: kind,
      title: "J\(number)",
      period: #require(Period(start, end)), residence: residence,
      week: week)
  }

  @Test func `what names an event is of it, whatever its day`() throws {
    let sprint = try event(1, .sprint, "2017-07-11", "2017-07-12")
    let other = try event(2, .sprint, "2017-09-12", "2017-09-13")
    let stay = Stay([sprint])
    #expect(stay.holds(sprint.id, on: Day("2017-09-12")))
    #expect(!stay.holds(other.id, on: Day("2017-07-11")))
  }

  @Test(arguments: [
    ("2017-07-10", false), ("2017-07-11", true), ("2017-07-12", true), ("2017-07-13", false),
  ])
  func `what names none is of the event of its day, first and last days included`(
    day: String, isHeld: Bool
  ) throws {
    let stay = Stay([try event(1, .sprint, "2017-07-11", "2017-07-12")])
    #expect(stay.holds(nil, on: Day(day)) == isHeld)
    #expect(!stay.holds(nil, on: nil))
  }

  @Test func `a residence is its weeks and what stands between them, not its seminar`() throws {
    let all = try [
      event(1, .residenceWeek, "2017-10-02", "2017-10-06", residence: "Rive", week: 1),
      event(2, .interResidence, "2017-10-24", "2017-10-24", residence: "Rive"),
      event(3, .seminar, "2017-12-21", "2017-12-21", residence: "Rive"),
      event(4, .residenceWeek, "2017-11-20", "2017-11-24", residence: "Autre", week: 1),
      event(5, .sprint, "2017-07-11", "2017-07-12"),
    ]
    #expect(all[0].companions(among: all).map(\.title) == ["J1", "J2"])
    #expect(all[4].companions(among: all).map(\.title) == ["J5"])
    let stay = Stay(all.reversed())
    #expect(stay.occasions.map(\.title) == ["J5", "J1", "J2", "J4", "J3"])
    #expect(stay.period == Period(try #require(Day("2017-07-11")), try #require(Day("2017-12-21"))))
    #expect(Stay([]).period == nil)
  }
}
