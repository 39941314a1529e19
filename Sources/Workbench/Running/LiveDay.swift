public import Atelier
import Entities
public import Foundation
public import People
public import Storage
public import Words

/// A day of a plan while it is run, at a moment: the same from any screen that asks at that moment.
public struct LiveDay: Sendable {
  public let plan: Plan
  public let day: Timetable.DayPlan
  public let instant: Date
  /// Whether it is that day, or a time of that day was asked for.
  public let isToday: Bool
  public let log: RunLog
  public let state: RunState
  public let notices: [RunNotice]
  /// What was chosen of each gesture that chose a proposal.
  let choices: [RunMark.ID: RunProposal.Kind]
  public let wording: Wording

  /// - Parameters:
  ///   - asked: a day of the plan; the one that is on, or the nearest, where none is.
  ///   - time: what the clock would show; now where nothing is said.
  /// - Throws: ``RunFault``, `PlanFault`.
  init(
    _ plan: Plan, _ passings: [Passing], on asked: Day? = nil, at time: TimeOfDay? = nil,
    now: Date, _ wording: Wording
  ) throws {
    guard let day = try LiveDay.day(of: plan.table, asked, now) else {
      throw RunFault.nothingPlanned(plan.occasion.reference.description)
    }
    let run = RunDay(day, of: plan.agenda)
    let instant = time.map { LiveDay.instant(of: $0, in: day) } ?? now
    (self.plan, self.day, self.instant, self.wording) = (plan, day, instant, wording)
    let minute = run.minute(of: instant)
    isToday = minute >= day.opens - 720 && minute <= max(day.closes, day.end) + 720
    // A time that is asked for is told as it was then; now, a clock a little fast is believed.
    let heard = time == nil ? passings : passings.filter { $0.mark.at <= instant }
    log = RunLog(heard, of: plan.occasion.id, on: day.day.day)
    state = RunState(run, log, at: instant)
    let others = plan.agenda.blocks.filter { $0.day != day.day.day }
    notices = run.notices(of: log, elsewhere: Set(others.map { Identifier($0.id.value) }))
    choices = Dictionary(
      passings.compactMap { passing in passing.choice.map { (passing.mark.gesture, $0) } }
    ) { first, _ in first }
  }

  /// The day that is asked for; else the last one that has begun, an evening that goes on after
  /// midnight before the next morning; else the first one.
  private static func day(
    of table: Timetable, _ asked: Day?, _ now: Date
  ) throws -> Timetable.DayPlan? {
    if let asked {
      guard let day = table.day(asked) else { throw PlanFault.unknownDay(asked.description) }
      return day
    }
    let today = Day(of: now, in: Plan.zone)
    let begun = table.days.filter { $0.day.day <= today }
    guard let last = begun.last else { return table.days.first }
    let isEvening = begun.dropLast().last.map { before in
      now < before.clock.instant(at: before.end) && now < last.clock.instant(at: last.opens)
    }
    return isEvening == true ? begun.dropLast().last : last
  }

  /// A time before the day opens is that of the night after, where the day goes on till then.
  private static func instant(of time: TimeOfDay, in day: Timetable.DayPlan) -> Date {
    let minute = day.clock.minute(at: time)
    let isNight = minute < day.opens && minute + 1440 <= day.end
    return day.clock.instant(at: isNight ? minute + 1440 : minute)
  }

  public var run: RunDay { state.day }
  public var teams: [TeamLetter] { run.teams }
  /// Whether nobody said anything yet: what is told is what was planned.
  public var isSilent: Bool { log.standing.isEmpty }

  /// What a clock of the room shows at a minute of the day.
  public func clock(_ minute: Int) -> String { wording.plan.time(day.shown(minute)) }
  public var voice: RunVoice { RunVoice(wording) { clock($0) } }

  public func block(_ block: RunBlock) -> Block? { plan.agenda[Identifier(block.id.value)] }

  public func team(named letter: String) throws(RunFault) -> TeamLetter {
    let found = teams.first { $0.value.lowercased() == letter.lowercased() }
    guard let found else {
      throw .noSuchTeam(letter, known: teams.map(\.value).filter { !$0.isEmpty })
    }
    return found
  }

  /// Teams that will be late where they are awaited.
  public var late: [TeamLetter] { teams.filter { state.standing($0).late > 0 } }

  /// What is done together at this moment, by every team; `nil` where teams are apart.
  public var together: RunState.Step? {
    let now = teams.map { state.current($0) }
    guard let first = now.first ?? nil, now.allSatisfy({ $0?.block.id == first.block.id }) else {
      return nil
    }
    return first
  }
}

extension Workshop {
  /// A day of a plan, as it is run.
  ///
  /// - Parameters:
  ///   - text: the reference of what is planned, `J-02`.
  ///   - day: `2017-07-11`, or as people write it.
  ///   - time: what the clock would show: `14 h 36`.
  /// - Throws: ``UnknownReference``, `PlanFault`, `RunFault`.
  public func live(_ text: String, day: String? = nil, at time: String? = nil) throws -> LiveDay {
    try LiveDay(
      plan(text), reading().contents.passings, on: LiveDay.day(day), at: LiveDay.time(time),
      now: now, wording)
  }

  /// Notes something of a day that is run, in one act.
  ///
  /// - Throws: ``UnknownReference``, `PlanFault`, `RunFault`.
  @discardableResult
  public func run(_ text: String, _ request: RunRequest) throws -> Act.ID {
    let register = try reading().register
    return try workspace.perform("run", by: author, at: now) { draft in
      let occasion = try draft.found(Occasion.self, text)
      let live = try LiveDay(
        plan(try draft.agenda(of: occasion), register), try draft.all(),
        on: LiveDay.day(request.day), at: LiveDay.time(request.at), now: now, wording)
      for passing in try RunDesk(live: live, mint: mint).passings(of: request) {
        try draft.save(passing)
      }
      return draft.act
    }
  }
}

extension LiveDay {
  static func day(_ words: String?) throws -> Day? {
    guard let words, !words.isEmpty else { return nil }
    guard let day = Day(words) ?? WrittenDay.read(words) else { throw PlanFault.unknownDay(words) }
    return day
  }

  static func time(_ words: String?) throws -> TimeOfDay? {
    guard let words, !words.isEmpty else { return nil }
    guard let time = TimeOfDay(words) else { throw PlanFault.unreadableTime(words) }
    return time
  }
}
