public import Foundation
public import People

/// One day as it is run: what was planned, in the order it is gone through.
///
/// Minutes pass from the midnight before, as in the plan.
public struct RunDay: Hashable, Sendable {
  public let midnight: Date
  public let opens: Int
  public let closes: Int
  public let teams: [TeamLetter]
  public let blocks: [RunBlock]

  /// - Parameters:
  ///   - teams: none where everyone stays together.
  ///   - blocks: in the order of the plan.
  public init(
    midnight: Date, opens: Int, closes: Int, teams: [TeamLetter], blocks: [RunBlock]
  ) {
    (self.midnight, self.opens, self.closes) = (midnight, opens, closes)
    var met: Set<TeamLetter> = []
    let once = teams.filter { met.insert($0).inserted }
    self.teams = once.isEmpty ? [.everyone] : once
    self.blocks = blocks
  }

  /// The teams of a block; all of them where it names none.
  public func teams(of block: RunBlock) -> [TeamLetter] {
    block.teams.isEmpty ? teams : teams.filter(block.teams.contains)
  }

  /// What a team goes through, in order.
  public func way(of team: TeamLetter) -> [RunBlock] {
    blocks.filter { $0.teams.isEmpty || $0.teams.contains(team) }
  }

  public func minute(of instant: Date) -> Int {
    // A mark of another century would not fit an Int of minutes; a year is far enough from a day.
    let year = 366.0 * 1440
    let minutes = (instant.timeIntervalSince(midnight) / 60).rounded(.down)
    return Int(min(max(minutes, -year), year))
  }
}

extension TeamLetter {
  /// Who there is where nobody is in a team.
  public static let everyone = TeamLetter("")
}

/// A sequence as it is run.
public struct RunBlock: Hashable, Sendable, Identifiable {
  public let id: Identifier<RunBlock>
  public let title: String
  /// Everyone where it is empty.
  public let teams: Set<TeamLetter>
  /// When it was planned to start.
  public let start: Int
  public let minutes: Int
  public let minimum: Int
  public let isOptional: Bool
  /// When it must start, where it must.
  public let fixed: Int?
  /// A break or a meal, which a delay leaves alone unless asked.
  public let isBreak: Bool

  public init(
    id: ID, title: String, teams: Set<TeamLetter> = [], start: Int, minutes: Int, minimum: Int,
    isOptional: Bool = false, fixed: Int? = nil, isBreak: Bool = false
  ) {
    (self.id, self.title, self.teams, self.start) = (id, title, teams, start)
    (self.minutes, self.minimum, self.isOptional) = (minutes, min(minimum, minutes), isOptional)
    (self.fixed, self.isBreak) = (fixed, isBreak)
  }
}
