import Atelier
import Foundation
import People
import Testing

@Suite("The hours of a plan's sequences") struct PlanTimetableTests {
  @Test func `teams go their ways and meet when the last one is free`() throws {
    var cast = try PlanCast(from: "9 h")
    try cast.block("Cadre", 30)
    try cast.block("Raconter", 40, "AB")
    try cast.block("Écouter", 45, "C")
    try cast.block("Marcher", 15, "D")
    try cast.block("Étonner", 25)
    #expect(
      cast.starts() == [
        "Cadre 09:00", "Raconter 09:30", "Écouter 09:30", "Marcher 09:30", "Étonner 10:15",
      ])
    let last = try #require(cast.table.days.first?.slots.last)
    #expect(last.waits.values.sorted() == [5, 5, 30])
    #expect(last.margin == 0 && last.late == 0)
  }

  @Test func `a fixed start leaves a margin, or is met too late and says so`() throws {
    var cast = try PlanCast(from: "9 h")
    try cast.block("Cadre", 50)
    try cast.block("Invitée", 30, at: "10 h")
    try cast.block("Déjeuner", 60, at: "10 h 15", to: .meal)
    #expect(cast.starts() == ["Cadre 09:00", "Invitée 10:00", "Déjeuner 10:30"])
    let slots = try #require(cast.table.days.first).slots
    #expect(slots.map(\.margin) == [0, 10, 0])
    #expect(slots.map(\.late) == [0, 0, 15])
  }

  @Test func `a day that goes on too long says how long`() throws {
    var cast = try PlanCast(teams: 0, from: "9 h", to: "10 h")
    #expect(cast.table.days.first?.over == -60)
    try cast.block("Un", 70)
    #expect(cast.table.days.first?.over == 10)
  }

  @Test(arguments: 0..<60) func `seeded plans hold together`(seed: Int) throws {
    var chance = SplitMix(state: UInt64(seed))
    let cast = try PlanTimetableTests.sown(&chance)
    let agenda = cast.agenda
    for day in cast.table.days {
      var free: [String: Int] = [:]
      for slot in day.slots {
        for team in agenda.teams(of: slot.block) {
          #expect(slot.start >= free[team.letter] ?? day.opens, "a team is in one place at a time")
          free[team.letter] = slot.end
        }
        guard let fixed = slot.block.fixed else { continue }
        #expect(day.shown(slot.start) == fixed.minutes + slot.late, "a fixed start never moves")
        #expect(slot.margin == 0 || slot.late == 0)
      }
      #expect(day.end == day.slots.map(\.end).max() ?? day.opens)
    }
  }

  @Test func `twelve teams and two hundred sequences are laid out in a moment`() throws {
    var chance = SplitMix(state: 1)
    let cast = try PlanTimetableTests.sown(&chance, teams: 12, count: 200)
    let agenda = cast.agenda
    let start = ContinuousClock.now
    let table = Timetable(agenda, in: cast.zone)
    let snags = Snags(of: agenda, table)
    #expect(!snags.all.isEmpty)
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  static func sown(
    _ chance: inout SplitMix, teams: Int? = nil, count: Int? = nil
  ) throws -> PlanCast {
    let teams = teams ?? Int.random(in: 0...12, using: &chance)
    var cast = try PlanCast(teams: teams)
    for place in 0..<(count ?? Int.random(in: 0...40, using: &chance)) {
      let letters = cast.teams.map(\.letter).filter { _ in Bool.random(using: &chance) }.joined()
      let hour = Int.random(in: 8...18, using: &chance)
      let minutes = Int.random(in: 1...90, using: &chance)
      try cast.block(
        "S\(place)", minutes, letters,
        at: Int.random(in: 0..<5, using: &chance) == 0 ? "\(hour) h" : "",
        to: Block.Intention.allCases.randomElement(using: &chance) ?? .make,
        least: Int.random(in: 1...minutes, using: &chance))
    }
    return cast
  }
}
