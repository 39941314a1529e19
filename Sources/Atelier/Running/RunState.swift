public import Foundation
public import People

/// Where everybody is at a moment, and when what is left would happen if nothing were changed.
///
/// A team that said nothing is where the plan says; one that did stays where it said until it says
/// more.
public struct RunState: Sendable {
  public enum Stage: Hashable, Sendable { case past, current, ahead, skipped }

  /// A block of a team's way.
  public struct Step: Hashable, Sendable {
    public let block: RunBlock
    public let stage: Stage
    /// As it happened, or as it would.
    public let start: Int
    public let end: Int
    /// What it lasts, with what was added or taken.
    public let minutes: Int
    /// When it was said to begin and to end; kept beside what was planned.
    public let realStart: Int?
    public let realEnd: Int?
  }

  public let day: RunDay
  public let now: Int
  public let steps: [TeamLetter: [Step]]
  let ways: [TeamLetter: RunWay]

  public init(_ day: RunDay, _ log: RunLog, at instant: Date) {
    self.day = day
    now = day.minute(of: instant)
    let standing = log.standing
    ways = Dictionary(
      uniqueKeysWithValues: day.teams.map { ($0, RunWay($0, in: day, standing)) })
    var course = RunCourse(day, ways, now: now)
    steps = course.steps()
  }

  public func current(_ team: TeamLetter) -> Step? { steps[team]?.first { $0.stage == .current } }

  public func next(_ team: TeamLetter) -> Step? { steps[team]?.first { $0.stage == .ahead } }

  /// Minutes until what is going on should end; less than nothing where it should have.
  public func minutesLeft(_ team: TeamLetter) -> Int? {
    current(team).map { $0.start + $0.minutes - now }
  }

  /// How long a team will wait for the others before a block.
  public func wait(of team: TeamLetter, before block: RunBlock.ID) -> Int {
    guard let own = steps[team], let place = own.firstIndex(where: { $0.block.id == block })
    else { return 0 }
    let free = own[..<place].last { $0.stage != .skipped }?.end ?? day.opens
    return max(0, own[place].start - max(free, own[place].block.start))
  }

  /// When the last team is done.
  public var end: Int { steps.values.compactMap { $0.last?.end }.max() ?? day.opens }
}
