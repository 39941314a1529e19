/// Teams composed, and how well they hold to what was asked.
public struct Composition: Hashable, Sendable {
  public let teams: Teams
  public let seed: UInt64
  /// What is missed of the absolute rules, then of each of the others in their order, then how many
  /// people changed teams.
  public let score: [Int]
  /// Nothing could be better, by what was counted of each rule.
  public let isProvedBest: Bool
}

extension TeamsAsked {
  /// The best teams found: absolute rules, then rule by rule, then the fewest changes.
  ///
  /// The same question and the same seed give the same teams.
  public func compose(seed: UInt64) -> Composition { compose(seed: seed, tries: nil) }

  func compose(seed: UInt64, tries: Int?) -> Composition {
    let tables = TeamTables(self)
    var search = TeamSearch(tables, seed: seed, tries: tries)
    let seating = search.run()
    return Composition(
      teams: seating.teams, seed: seed, score: seating.totals,
      isProvedBest: seating.totals == tables.floor)
  }

  /// What some teams miss, level by level: absolute rules, each of the others, changes.
  public func score(of teams: Teams) -> [Int] { Seating(TeamTables(self), teams).totals }
}
