import People
import Testing

@testable import Atelier

@Suite("The day as of which a workspace is told") struct ToldDayTests {
  private let today = Day(number: 18_000)

  @Test(arguments: [
    (-1, false), (0, false), (31, false), (89, false), (90, false), (91, true), (400, true),
  ])
  func `all is told as of its last day once that is over a season ago`(
    ago: Int, isPast: Bool
  ) {
    let last = today.adding(days: -ago)
    let told = ToldDay(today: today, asked: nil, last: last)
    #expect(told.day == (isPast ? last : today))
    #expect(told.reason == (isPast ? .past : .today))
  }

  @Test func `a day that is asked for comes first, and nothing dated is told today`() {
    let asked = today.adding(days: -3)
    for last in [nil, today, today.adding(days: -900)] {
      let told = ToldDay(today: today, asked: asked, last: last)
      #expect(told.day == asked && told.reason == .asked)
    }
    #expect(ToldDay(today: today, asked: nil, last: nil).day == today)
  }
}
