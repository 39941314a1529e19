import Atelier
import Foundation
import People
import Testing
import Words

@Suite("Hours of a plan") struct PlanHoursTests {
  @Test(arguments: [
    ("8 h 45", 525), ("8h", 480), ("08:45", 525), ("8:45:00", 525), ("8.45", 525), ("14h30", 870),
    ("2:30 pm", 870), ("12 am", 0), ("12 p.m.", 720), ("0 h", 0), ("24 h", 1440), ("9", 540),
    ("8 h 45 min", 525),
  ]) func `an hour is read as people write it`(words: String, minutes: Int) {
    #expect(TimeOfDay(words)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "h", "25 h", "24 h 01", "8 h 60", "-1 h", "midi", "8 h 45 h 12", "13 pm", "0 am", "8:45:30",
    "108 h",
  ]) func `what is no hour is not read`(words: String) {
    #expect(TimeOfDay(words) == nil)
  }

  @Test func `every hour is written so that it is read again, in both languages`() {
    for minutes in 0...1440 {
      let time = TimeOfDay(minutes: minutes)
      #expect(TimeOfDay(time?.description ?? "") == time)
      guard minutes < 1440 else { continue }
      #expect(TimeOfDay(Wording.french.plan.time(minutes)) == time)
      #expect(TimeOfDay(Wording.english.plan.time(minutes)) == time)
    }
  }

  @Test func `an ordinary day passes as its clock shows`() throws {
    let clock = DayClock(try #require(Day(2017, 7, 11)), in: try paris())
    for minutes in 0...1440 {
      let time = try #require(TimeOfDay(minutes: minutes))
      #expect(clock.minute(at: time) == minutes && clock.shown(at: minutes) == minutes)
    }
    #expect(clock.instant(at: 600) == Date(timeIntervalSince1970: 1_499_760_000))
  }

  @Test func `in spring an hour is skipped, in autumn one comes twice`() throws {
    let spring = DayClock(try #require(Day(2018, 3, 25)), in: try paris())
    #expect(spring.minute(at: try time("1 h 59")) == 119)
    #expect(spring.minute(at: try time("3 h")) == 120)
    #expect(spring.minute(at: try time("2 h 30")) == 150)
    #expect(spring.shown(at: 150) == 210)
    #expect(spring.minute(at: try time("9 h")) == 480)
    let autumn = DayClock(try #require(Day(2017, 10, 29)), in: try paris())
    #expect(autumn.minute(at: try time("2 h 30")) == 150)
    #expect(autumn.minute(at: try time("3 h")) == 240)
    #expect(autumn.shown(at: 180) == 120)
    #expect(autumn.minute(at: try time("9 h")) == 600)
  }

  @Test func `an evening that goes on through a change night counts minutes that pass`() throws {
    var cast = try PlanCast(teams: 0, from: "22 h", to: "24 h", on: "2017-10-28")
    try cast.block("Veille", 240)
    let next = try cast.block("Suite", 60)
    let day = try #require(cast.table.days.first)
    #expect(day.slots.map(\.start) == [1320, 1560])
    // Two in the morning, and again an hour later.
    #expect(day.shown(1560 + 60) == 1560)
    #expect(cast.table.shownStart(of: next.id) == 1560)
  }

  @Test(arguments: [
    ("Préau (12)", "Préau", 12), ("Préau", "Préau", nil),
    ("Salle (du fond)", "Salle (du fond)", nil),
  ]) func `a room says how many it seats`(words: String, name: String, seats: Int?) {
    #expect(Room(words)?.name == name)
    #expect(Room(words)?.seats == seats)
    #expect(Room(words)?.description == words)
  }

  private func paris() throws -> TimeZone { try #require(TimeZone(identifier: "Europe/Paris")) }
  private func time(_ words: String) throws -> TimeOfDay { try #require(TimeOfDay(words)) }
}

@Suite("Ranks of a plan") struct PlanRankTests {
  @Test func `there is always room between two ranks`() throws {
    var chance = SplitMix(state: 7)
    var ranks: [Rank] = []
    for _ in 0..<2000 {
      let place = Int.random(in: 0...ranks.count, using: &chance)
      let low = place > 0 ? ranks[place - 1] : nil
      let high = place < ranks.count ? ranks[place] : nil
      let made = Rank.between(low, high)
      #expect(Rank(made.key) == made)
      #expect(low.map { $0 < made } ?? true)
      #expect(high.map { made < $0 } ?? true)
      ranks.insert(made, at: place)
    }
  }

  @Test func `always first, or always last, stays short`() {
    var (first, last) = (Rank.between(nil, nil), Rank.between(nil, nil))
    for _ in 0..<200 { (first, last) = (.between(nil, first), .between(last, nil)) }
    #expect(first.key.count < 100 && last.key.count < 100)
  }

  @Test func `several are in order`() {
    let ranks = Rank.several(200, between: nil, nil)
    #expect(ranks.count == 200 && zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ranks.allSatisfy { $0.key.count < 4 })
  }

  @Test func `numbers that people type keep their order, with room between`() throws {
    let ranks = try [1, 2, 10, 99, 99_999].map { try #require(Rank("\($0)")) }
    for (low, high) in zip(ranks, ranks.dropFirst()) {
      let made = Rank.between(low, high)
      #expect(low < made && made < high && Rank(low.key) == low)
    }
  }

  @Test(arguments: ["", "A", "ba", "é", "b c", "0", "-1", "1e5"]) func `what is no rank is not one`(
    words: String
  ) {
    #expect(Rank(words) == nil)
  }
}
