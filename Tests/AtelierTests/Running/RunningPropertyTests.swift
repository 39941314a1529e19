import Atelier
import Foundation
import People
import Support
import Testing

@Suite("Any day that is run") struct RunningPropertyTests {
  /// Marks drawn by chance over a day.
  private static func log(_ day: RunDay, _ chance: inout Chance, mint: Mint) -> RunLog {
    var (log, minute) = (RunLog(), day.opens)
    for _ in 0..<Int.random(in: 0...12, using: &chance) {
      guard let block = day.blocks.randomElement(using: &chance),
        let team = day.teams(of: block).randomElement(using: &chance)
      else { continue }
      minute += Int.random(in: 0...40, using: &chance)
      let every: [RunMark.What] = [
        .here, .here, .started, .finished, .skipped, .lengthened(5), .lengthened(-3),
      ]
      let what = every.randomElement(using: &chance) ?? .here
      log = log.adding(
        [RunGesture(what, block.id, for: [team])], at: instant(minute), mint: mint)
      if Int.random(in: 0..<6, using: &chance) == 0, let last = log.last() {
        log = log.undoing(last, at: instant(minute), mint: mint)
      }
    }
    return log
  }

  private static func instant(_ minute: Int) -> Date {
    RunCast.midnight.addingTimeInterval(Double(minute * 60))
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `the same marks give the same state in any order, and teams are in one place`(seed: UInt64) {
    var chance = Chance(seed)
    let day = RunCast.day(seed)
    let log = Self.log(day, &chance, mint: RunCast.mint(seed))
    let now = Self.instant(day.opens + Int.random(in: 0...600, using: &chance))
    let state = RunState(day, log, at: now)
    let other = RunState(
      day, RunLog((log.marks + log.marks).shuffled(using: &chance)), at: now)
    #expect(state.steps == other.steps)
    for team in day.teams {
      let steps = state.steps[team] ?? []
      #expect(steps.map(\.block) == day.way(of: team))
      let open = steps.filter { $0.stage == .ahead || $0.stage == .current }
      for (one, next) in zip(open, open.dropFirst()) { #expect(one.end <= next.start) }
      for step in open where step.stage == .ahead {
        // Of several teams, one that comes later joins what others began.
        guard day.teams(of: step.block).count == 1 else { continue }
        #expect(step.start >= step.block.fixed ?? step.start)
        #expect(step.end == step.start + step.minutes)
      }
      #expect(steps.count { $0.stage == .current } <= 1)
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `what is proposed brings what it says, and nothing goes under its minimum`(seed: UInt64) {
    var chance = Chance(seed)
    let (day, mint) = (RunCast.day(seed), RunCast.mint(seed))
    let team = day.teams[0]
    let way = day.way(of: team)
    guard let first = way.randomElement(using: &chance) else { return }
    let log = RunLog().adding(
      [RunGesture(.here, first.id, for: day.teams(of: first))], at: Self.instant(first.start),
      mint: mint)
    let late = Int.random(in: 1...40, using: &chance)
    let now = Self.instant(first.start + first.minutes + late)
    let state = RunState(day, log, at: now)
    let standing = state.standing(team)
    for proposal in state.proposals(team) where proposal.canBeChosen {
      let gestures = state.gestures(proposal, team)
      let after = RunState(day, log.adding(gestures, at: now, mint: mint), at: now)
      switch proposal {
      case .share(let cuts, let left):
        #expect(cuts.reduce(0) { $0 + $1.taken } + left == standing.late)
        for cut in cuts { #expect(cut.minutes >= cut.block.minimum) }
        #expect(day.isAlone(team, standing) ? after.standing(team).late == left : true)
      case .skip(let blocks, let surplus, let left):
        for block in blocks { #expect(block.isOptional) }
        #expect(surplus == 0 || left == 0)
      case .later(let minutes, let start, _, _, _):
        #expect(minutes == standing.late && start == standing.arrival)
        #expect(after.standing(team).late == 0)
      case .laterRefused: Issue.record("cannot be chosen")
      }
    }
  }

  @Test func `the fewest are skipped, then those that exceed least, as every choice tried says`() {
    var chance = Chance(5)
    for _ in 0..<60 {
      let late = Int.random(in: 1...50, using: &chance)
      let minutes = (0..<Int.random(in: 1...8, using: &chance)).map { _ in
        Int.random(in: 1...40, using: &chance)
      }
      let blocks = minutes.enumerated().map { number, minutes in
        RunBlock(
          id: RunCast.id(number), title: "S\(number)", start: 600, minutes: minutes,
          minimum: minutes, isOptional: true)
      }
      let first = RunBlock(
        id: RunCast.id(99), title: "Avant", start: 540, minutes: 60, minimum: 60)
      let total = minutes.reduce(0, +)
      let day = RunDay(
        midnight: RunCast.midnight, opens: 540, closes: 600 + total, teams: [],
        blocks: [first] + blocks)
      let mark = RunLog().adding(
        [RunGesture(.here, first.id, for: day.teams)], at: Self.instant(540), mint: RunCast.mint())
      let state = RunState(day, mark, at: Self.instant(600 + late))
      guard case .skip(let chosen, let surplus, let left) = state.proposals(.everyone)[1] else {
        Issue.record("skipping was not proposed")
        return
      }
      let every = (0..<(1 << minutes.count)).map { set in
        minutes.indices.filter { set >> $0 & 1 == 1 }.map { minutes[$0] }
      }
      let enough = every.filter { $0.reduce(0, +) >= late }
      let best = enough.map { [$0.count, $0.reduce(0, +) - late] }
        .min { $0.lexicographicallyPrecedes($1) }
      #expect(best.map { $0 == [chosen.count, surplus] } ?? (chosen.count == minutes.count))
      #expect(left == max(0, late - total))
    }
  }
}

extension RunDay {
  /// Whether what stands between a team and its anchor is its own, so that no one else delays it.
  fileprivate func isAlone(_ team: TeamLetter, _ standing: RunStanding) -> Bool {
    standing.between.allSatisfy { teams(of: $0.block) == [team] }
  }
}
