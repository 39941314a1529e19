import Atelier
import Foundation
import People
import Testing
import Words

@Suite("A mark as it is kept") struct PassingTests {
  private let occasion = Occasion.ID(TeamCast.uuid(8, 1))
  private let day = Day(number: 17_358)

  private func mark(_ number: Int, _ what: RunMark.What) -> RunMark {
    RunMark(
      id: Identifier(TeamCast.uuid(7, number)), block: RunCast.id(10), team: "A",
      at: RunCast.instant(14, 36).addingTimeInterval(0.25), what: what)
  }

  private func again(_ passing: Passing) throws -> Passing {
    try Passing(
      id: passing.id, occasion: passing.occasion, day: passing.day, block: passing.block,
      team: passing.mark.team.value, at: passing.mark.at, word: passing.mark.word,
      minutes: passing.minutes, cancels: passing.cancelled, gesture: passing.gesture,
      choice: passing.choice)
  }

  @Test func `is made again from what is kept of it, whatever it says`() throws {
    let all: [RunMark.What] = [
      .here, .started, .finished, .skipped, .lengthened(-5), .later(6),
      .cancels(Identifier(TeamCast.uuid(7, 99))),
    ]
    for (number, what) in all.enumerated() {
      let passing = Passing(mark(number, what), of: occasion, on: day, choice: .share)
      #expect(try again(passing) == passing)
      #expect(passing.mark.what == what)
      #expect(passing.mark.at == RunCast.instant(14, 36), "to the second")
    }
    #expect(Set(all.enumerated().map { mark($0, $1).word }) == Set(RunMark.Word.allCases))
  }

  @Test func `without its minutes, or without what it takes back, is refused`() {
    func made(_ word: RunMark.Word, _ minutes: Int? = nil) throws -> Passing {
      try Passing(
        id: Identifier(TeamCast.uuid(7, 1)), occasion: occasion, day: day,
        block: Identifier(TeamCast.uuid(9, 10)), team: "A", at: RunCast.midnight, word: word,
        minutes: minutes, cancels: nil, gesture: Identifier(TeamCast.uuid(7, 1)), choice: nil)
    }
    #expect(throws: RunFault.noMinutes) { try made(.lengthened) }
    #expect(throws: RunFault.noMinutes) { try made(.later) }
    #expect(throws: RunFault.impossibleMinutes(2000)) { try made(.later, 2000) }
    #expect(throws: RunFault.cancelsNothing) { try made(.cancels) }
  }

  @Test func `is of one day of one occasion`() {
    let other = Occasion.ID(TeamCast.uuid(8, 2))
    let all = [
      Passing(mark(1, .here), of: occasion, on: day),
      Passing(mark(2, .here), of: occasion, on: day.adding(days: 1)),
      Passing(mark(3, .here), of: other, on: day),
    ]
    #expect(RunLog(all, of: occasion, on: day).marks == [all[0].mark])
  }

  @Test func `a plan’s day is run as it is laid out, on change nights too`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Paris"))
    for (date, hours) in [(Day(2026, 3, 29), 23), (Day(2026, 10, 25), 25), (Day(2026, 7, 11), 24)] {
      let day = try #require(date)
      let occasion = try Occasion(
        id: self.occasion, reference: Reference(.occasion, 2), kind: .sprint, title: "Nuit",
        period: Period(day))
      let blocks = try ["1 h", "4 h"].enumerated().map { place, time in
        try Block(
          id: Identifier(TeamCast.uuid(9, place)), reference: Reference(.block, place + 1),
          occasion: occasion.id, day: day, rank: ["g", "n"][place], title: time,
          intention: place == 0 ? .make : .rest, minutes: 60,
          fixed: TimeOfDay(time))
      }
      let agenda = Agenda(of: occasion, days: [], teams: [], blocks: blocks)
      let table = try #require(Timetable(agenda, in: zone).days.first)
      let run = RunDay(table, of: agenda)
      #expect(run.blocks.map(\.fixed) == [60, 240 + (hours - 24) * 60])
      #expect(run.blocks.map(\.isBreak) == [false, true])
      #expect(run.teams == [.everyone])
      // Where nothing was said, the clock on the wall says the planned time.
      let four = table.clock.instant(at: run.blocks[1].start)
      let state = RunState(run, RunLog(), at: four.addingTimeInterval(600))
      #expect(state.current(.everyone)?.block.title == "4 h")
      #expect(state.minutesLeft(.everyone) == 50)
      #expect(table.shown(state.now) == 250)
    }
  }

  @Test func `faults are sentences in both languages`() {
    let faults: [RunFault] = [
      .noMinutes, .impossibleMinutes(9), .cancelsNothing, .unreadableMark("x"),
      .unreadableInstant("x"), .rewritten, .nothingPlanned("J-02"), .anotherDay(day),
      .nothingLeft("A"), .notTheirs(block: "x", team: "A"), .noSuchTeam("Z", known: ["A"]),
      .noSuchTeam("Z", known: []), .sayWhichTeam(["A", "B"]), .onTime("A"), .noSuchChoice("4"),
      .cannotBeChosen("Rien."), .nothingToUndo,
    ]
    for fault in faults {
      for wording in [Wording.french, .english] { #expect(fault.said(in: wording).hasSuffix(".")) }
    }
  }
}
