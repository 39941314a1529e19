import Foundation
import People
import Testing

@Suite("Civil days") struct DayTests {
  @Test func `a day no calendar has is no day`() {
    #expect(Day(2017, 2, 29) == nil)
    #expect(Day(2016, 2, 29) != nil)
    #expect(Day(1900, 2, 29) == nil)
    #expect(Day(2017, 13, 1) == nil)
    #expect(Day(2017, 4, 31) == nil)
  }

  @Test(arguments: ["", "2017", "2017-1", "2017-10-24-01", "2017-+1-02", "a-b-c", "2017--1-02"])
  func `what is not a written day is refused`(words: String) {
    #expect(Day(words) == nil)
  }

  @Test func `numbers count days from 1970 and come back`() {
    #expect(Day(1970, 1, 1)?.number == 0)
    #expect(Day(2017, 10, 24)?.number == 17_463)
    for number in stride(from: -700_000, through: 2_900_000, by: 997) {
      #expect(Day(number: number).number == number)
    }
  }

  @Test func `the week begins on Monday`() {
    #expect(Day(2017, 10, 23)?.weekday == 1)
    #expect(Day(2017, 10, 29)?.weekday == 7)
    #expect(Day(1969, 12, 31)?.weekday == 3)
    for (day, year, week) in [
      (Day(2023, 10, 24), 2023, 43), (Day(2023, 1, 1), 2022, 52), (Day(2024, 12, 30), 2025, 1),
      (Day(2020, 12, 31), 2020, 53), (Day(2021, 1, 3), 2020, 53), (Day(2018, 1, 1), 2018, 1),
    ] {
      #expect(day.map { $0.weekOfYear == (year, week) } == true)
    }
  }

  @Test(arguments: ["2017-10-24", "2017-10", "2017", "0987"])
  func `a date is as precise as it was written`(words: String) {
    #expect(When(words)?.description == words)
  }

  @Test(arguments: ["2017-10-2O", "octobre", "2017-00", "", "2017-10-24-01"])
  func `what is not a date is refused`(words: String) { #expect(When(words) == nil) }

  @Test func `a period that ends before it starts does not exist, even written down`() throws {
    let (early, late) = (try #require(Day(2017, 1, 2)), try #require(Day(2017, 1, 3)))
    #expect(Period(late, early) == nil)
    let written = Data(#"{"start":"2017-01-03","end":"2017-01-02"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Period.self, from: written) }
    let period = try #require(Period(early, late))
    let copy = try JSONDecoder().decode(Period.self, from: JSONEncoder().encode(period))
    #expect(copy == period)
  }
}
