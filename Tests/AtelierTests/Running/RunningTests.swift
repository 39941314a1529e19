import Atelier
import Foundation
import People
import Support
import Testing
import Words

@Suite("A day that is run") struct RunningTests {
  private let day = RunCast.afternoon()

  private func state(
    _ day: RunDay, _ gestures: [(RunMark.What, Int, TeamLetter, Date)], at instant: Date
  ) -> RunState {
    RunState(day, log(gestures), at: instant)
  }

  private func log(_ gestures: [(RunMark.What, Int, TeamLetter, Date)]) -> RunLog {
    let mint = RunCast.mint()
    return gestures.reduce(RunLog()) { log, gesture in
      log.adding(
        [RunGesture(gesture.0, RunCast.id(gesture.1), for: [gesture.2])], at: gesture.3,
        mint: mint)
    }
  }

  @Test func `without any mark, everybody is where the plan says`() {
    let state = state(day, [], at: RunCast.instant(14, 36))
    #expect(state.current("A")?.block.title == "Changer la contrainte")
    #expect(state.minutesLeft("A") == 19)
    #expect(state.next("A")?.block.title == "Pause")
    for team in day.teams {
      #expect(state.standing(team).late == 0)
      #expect(state.proposals(team).isEmpty)
      #expect(state.steps[team]?.allSatisfy { $0.start == $0.block.start } == true)
    }
  }

  /// As drawn: team A began its thirty ideas at 13 h 45 and is still there at 14 h 36.
  @Test func `a team that goes on too long is late for the meeting, and is told three ways`() {
    let state = state(
      day, [(.here, 10, "A", RunCast.instant(13, 45))], at: RunCast.instant(14, 36))
    let standing = state.standing("A")
    #expect(standing.anchor.block?.title == "Le tour des tables")
    #expect(standing.late == 6)
    #expect(state.minutesLeft("A") == -6)
    let voice = RunVoice(.french, clock: RunCast.clock)
    let proposals = state.proposals("A")
    let plain = proposals.map { proposal in
      (voice.title(proposal) + " / " + voice.outcome(proposal, before: standing.anchor))
        .replacing(NoBreak.full, with: " ").replacing(NoBreak.thin, with: " ")
    }
    #expect(
      plain == [
        "Partager le retard / « Changer la contrainte » dure 23 min (2 min de moins), « Garder une "
          + "idée » dure 28 min (2 min de moins) et « Écrire la carte test » dure 28 min "
          + "(2 min de moins).",
        "Sauter « Changer la contrainte » / Vous aurez 19 min d’avance.",
        "Finir plus tard / « Le tour des tables » commence à 16 h 16. L’équipe B, l’équipe C et "
          + "l’équipe D attendent 6 min. La journée finit à 17 h 06. C’est 6 min après l’heure de "
          + "fin prévue pour les salles.",
      ])
    #expect(state.standing("B").late == 0)
  }

  @Test func `what is chosen mends the delay, and one gesture takes it back`() {
    let mint = RunCast.mint(3)
    let now = RunCast.instant(14, 36)
    let before = log([(.here, 10, "A", RunCast.instant(13, 45))])
    let state = RunState(day, before, at: now)
    for proposal in state.proposals("A") {
      let log = before.adding(state.gestures(proposal, "A"), at: now, mint: mint)
      let after = RunState(day, log, at: now)
      #expect(after.standing("A").late == 0, "\(proposal)")
      let last = log.last()
      let undone = log.undoing(last ?? mint.make(), at: now, mint: mint)
      #expect(undone.marks.count > log.marks.count)
      #expect(RunState(day, undone, at: now).standing("A").late == 6)
      // Taking back what took it back brings it again.
      let cancels = undone.marks.last { if case .cancels = $0.what { true } else { false } }
      let again = RunMark(
        id: mint.make(), block: RunCast.id(10), team: "A", at: now,
        what: .cancels(cancels?.id ?? mint.make()))
      #expect(RunLog(undone.marks + [again]).standing.count == undone.standing.count + 1)
    }
  }

  @Test func `ending later never crosses a fixed start, which is named`() {
    for day in [RunCast.afternoon(fixedMeeting: true), RunCast.afternoon(fixedEnd: true)] {
      let state = state(
        day, [(.here, 10, "A", RunCast.instant(13, 45))], at: RunCast.instant(14, 36))
      guard case .laterRefused(let block, let minutes)? = state.proposals("A").last else {
        Issue.record("ending later was allowed")
        continue
      }
      #expect(block.fixed != nil)
      #expect(minutes == 6)
      #expect(state.gestures(.laterRefused(by: block, minutes: minutes), "A").isEmpty)
    }
  }

  @Test func `breaks are left alone, unless asked`() {
    let state = state(
      day, [(.here, 10, "A", RunCast.instant(13, 45))], at: RunCast.instant(15, 10))
    func taken(_ proposal: RunProposal?) -> [String: Int] {
      guard case .share(let cuts, _)? = proposal else { return [:] }
      return Dictionary(uniqueKeysWithValues: cuts.map { ($0.block.title, $0.taken) })
    }
    #expect(taken(state.proposals("A").first)["Pause"] == nil)
    #expect(taken(state.proposals("A", breaks: true).first)["Pause"] == 5)
    // 40 minutes late, of which 30 can be taken.
    guard case .share(_, let left)? = state.proposals("A").first else {
      Issue.record("nothing was proposed")
      return
    }
    #expect(left == 10)
  }

  @Test func `started, finished, skipped and more minutes are kept beside what was planned`() {
    let gestures: [(RunMark.What, Int, TeamLetter, Date)] = [
      (.started, 10, "A", RunCast.instant(13, 50)), (.finished, 10, "A", RunCast.instant(14, 20)),
      (.skipped, 11, "A", RunCast.instant(14, 21)), (.here, 13, "A", RunCast.instant(14, 25)),
      (.lengthened(10), 13, "A", RunCast.instant(14, 26)),
    ]
    let state = state(day, gestures, at: RunCast.instant(14, 30))
    let steps = state.steps["A"] ?? []
    #expect(steps.map(\.stage) == [.past, .skipped, .past, .current, .ahead, .ahead, .ahead])
    #expect(steps[0].realStart == RunCast.at(13, 50) && steps[0].realEnd == RunCast.at(14, 20))
    #expect(steps[3].end == RunCast.at(15, 5))
    #expect(state.standing("A").margin == 35)
    let plain = RunVoice(.french, clock: RunCast.clock).standing(state.standing("A"))
    #expect(plain == "35\(NoBreak.full)min d’avance")
  }

  @Test func `with no mark nobody is ahead of the plan's own margin`() {
    let day = RunCast.afternoon(fixedMeeting: true)
    for minutes in [0, 40, 100] {
      let state = state(
        day, [], at: RunCast.instant(13, 45).addingTimeInterval(Double(minutes * 60)))
      for team in RunCast.teams {
        let said = RunVoice(.french, clock: RunCast.clock).standing(state.standing(team))
        #expect(said == "à l’heure", "\(team), \(minutes)")
      }
    }
  }

  @Test func `going back to what was over makes what followed not begun`() {
    let gestures: [(RunMark.What, Int, TeamLetter, Date)] = [
      (.here, 10, "A", RunCast.instant(13, 45)), (.here, 13, "A", RunCast.instant(14, 10)),
      (.here, 11, "A", RunCast.instant(14, 12)),
    ]
    let state = state(day, gestures, at: RunCast.instant(14, 15))
    #expect(state.current("A")?.block.id == RunCast.id(11))
    #expect(state.steps["A"]?[3].realStart == nil)
    #expect(state.steps["A"]?[3].stage == .ahead)
  }

  @Test func `strange marks are kept, said, and stop nothing`() {
    let gestures: [(RunMark.What, Int, TeamLetter, Date)] = [
      (.here, 99, "A", RunCast.instant(14)), (.here, 10, "B", RunCast.instant(14)),
      (.here, 10, "A", RunCast.instant(8)), (.here, 10, "A", RunCast.instant(14, 1)),
      (.lengthened(Int.max), 12, "A", RunCast.instant(14, 2)),
      (.here, 90, "A", Date.distantPast), (.finished, 10, "A", RunCast.instant(14, 3)),
      (.finished, 10, "A", RunCast.instant(14, 4)),
    ]
    let log = log(gestures)
    let notices = day.notices(of: log)
    #expect(notices.count == 5)
    let voice = RunVoice(.french, clock: RunCast.clock)
    for notice in notices { #expect(voice.notice(notice, of: day).hasSuffix(".")) }
    #expect(RunState(day, log, at: RunCast.instant(14, 5)).steps.count == 4)
    #expect(day.notices(of: log, elsewhere: [RunCast.id(99)]).count == 4)
  }

  @Test func `the room is never told of a delay`() {
    let voice = RunVoice(.french, clock: RunCast.clock)
    #expect(voice.room(minutesLeft: 12) == "12\(NoBreak.full)min")
    #expect(voice.room(minutesLeft: 0) == "on termine")
    #expect(voice.room(minutesLeft: -30) == "on termine")
  }

  /// One sequence at four tables: what one team says is of its own table.
  @Test func `in a sequence shared by teams, one that says where it is makes no other late`() {
    let teams = Set(RunCast.teams)
    let day = RunDay(
      midnight: RunCast.midnight, opens: RunCast.at(9), closes: RunCast.at(12),
      teams: RunCast.teams,
      blocks: [
        RunBlock(
          id: RunCast.id(1), title: "Raconter", teams: teams, start: RunCast.at(9), minutes: 40,
          minimum: 30),
        RunBlock(
          id: RunCast.id(2), title: "Remplir", teams: teams, start: RunCast.at(9, 40),
          minutes: 20, minimum: 10),
        RunBlock(
          id: RunCast.id(3), title: "Dire", start: RunCast.at(10), minutes: 20, minimum: 10,
          fixed: RunCast.at(10)),
      ])
    let state = state(
      day, [(.here, 1, "A", RunCast.instant(9, 15))], at: RunCast.instant(9, 20))
    #expect(state.standing("A").late == 15)
    for team in RunCast.teams.dropFirst() {
      #expect(state.standing(team).late == 0, "\(team)")
      #expect(state.current(team)?.end == RunCast.at(9, 40), "\(team)")
      #expect(state.proposals(team).isEmpty, "\(team)")
    }
  }
}
