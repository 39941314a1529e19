public import People

/// Who is not as foreseen on the morning of a day.
public struct Morning: Hashable, Sendable {
  public var absent: Set<Person.ID>
  /// Those who come later and keep their place.
  public var late: Set<Person.ID>
  /// Those who come without having been foreseen.
  public var walkIns: [Teammate]

  public init(
    absent: Set<Person.ID> = [], late: Set<Person.ID> = [], walkIns: [Teammate] = []
  ) {
    (self.absent, self.late, self.walkIns) = (absent, late, walkIns)
  }
}

/// The fewest people moved so that the teams of the morning hold what is absolute.
public struct TeamRepair: Hashable, Sendable {
  /// Someone who changes teams, or gets one, and the absolute rules it mends.
  public struct Move: Hashable, Sendable {
    public let person: Person.ID
    /// `nil` for someone who had no team.
    public let from: TeamLetter?
    public let to: TeamLetter
    public let mends: [Mended]
  }
  public struct Mended: Hashable, Sendable {
    public let rule: TeamRule
    public let team: TeamLetter
    public let what: TeamExplanation.What
    /// Those of the team it came from.
    public let people: [Person.ID]
  }

  public let teams: Teams
  /// Those who change teams, then those who get one.
  public let moves: [Move]
  /// Those who come later and keep their place.
  public let late: [Person.ID]
  /// What still does not hold of what is absolute.
  public let left: [TeamExplanation.Fault]
  /// Every set of fewer moves was tried.
  public let isProvedFewest: Bool

  /// How many people who had a team are moved.
  public var movedCount: Int { moves.count { $0.from != nil } }
  /// Whose badge tells of another team than the one they have now, or who have none.
  public var badges: [Person.ID] { moves.map(\.person) }
}

extension TeamsAsked {
  /// The same teams on the morning: who is absent is out, who comes unforeseen is in.
  public func on(_ morning: Morning) -> TeamsAsked {
    var known = animators.union(people.map(\.id))
    let present =
      people.filter { !morning.absent.contains($0.id) }
      + morning.walkIns.filter { known.insert($0.id).inserted }
    return with(people: present, standing: standing.filter { !morning.absent.contains($0.key) })
  }

  /// Mends the standing teams: absolute rules first, then the fewest people moved, then the others.
  public func repair(_ morning: Morning, seed: UInt64 = 1) -> TeamRepair {
    let asked = on(morning)
    let tables = TeamTables(asked, changesFirst: true)
    var search = TeamSearch(tables, seed: seed, tries: tables.triesForMorning)
    let found = search.run()
    var trial = RepairTrial(tables, goal: found.totals[0])
    let proved = trial.best()
    let best = proved ?? found
    // One more than every set tried, and found, is the fewest too.
    let isFewest =
      trial.isComplete && best.totals[tables.changesLevel] <= RepairTrial.most + 1
    return TeamRepair(asked, tables, best, late: morning.late, isProved: isFewest)
  }
}

extension TeamTables {
  fileprivate var triesForMorning: Int {
    min(max(30_000, 100 * people.count * people.count), 2_000_000)
  }
}
