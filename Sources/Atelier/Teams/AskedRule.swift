public import People

/// A rule asked of the teams of an occasion, as it is kept: who it names may be gone since.
public struct AskedRule: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case levelSizes, sizes, spreadProfiles, neverAlone, together, apart, fixed, onePerAgency
    case notAgain
  }

  public let id: Identifier<AskedRule>
  public let occasion: Occasion.ID
  public var rank: String
  public var kind: Kind
  public var people: [Person.ID]
  /// For someone who is to be in one team.
  public var team: String
  public var profile: Profile.ID?
  public var least: Int?
  public var most: Int?
  public var strength: TeamRule.Strength
  public var reason: TeamRule.Reason?
  /// Whose teams are not to be made again; `nil` for an earlier round of the same occasion.
  public var earlier: Occasion.ID?
  public var earlierRound: String

  public init(
    id: ID, occasion: Occasion.ID, rank: String = "", kind: Kind, people: [Person.ID] = [],
    team: String = "", profile: Profile.ID? = nil, least: Int? = nil, most: Int? = nil,
    strength: TeamRule.Strength = .best, reason: TeamRule.Reason? = nil,
    earlier: Occasion.ID? = nil, earlierRound: String = ""
  ) throws(TeamFault) {
    for size in [least, most].compactMap({ $0 }) {
      guard size >= 0 else { throw .negativeSize(size) }
      guard size <= TeamRule.Demand.largest else { throw .hugeSize(size) }
    }
    if let least, let most, most < least { throw .crossedSizes(least, most) }
    (self.id, self.occasion, self.rank, self.kind) = (id, occasion, rank, kind)
    (self.people, self.team, self.profile) = (people, team, profile)
    (self.least, self.most, self.strength, self.reason) = (least, most, strength, reason)
    (self.earlier, self.earlierRound) = (earlier, earlierRound)
  }
}

extension AskedRule {
  /// Where it stands among those of its strength.
  public var place: Rank? { Rank(rank) }

  /// What it asks; `nil` where it does not ask anything any more: who it named is gone.
  ///
  /// - Parameter groups: the teams of an earlier round.
  public func rule(_ groups: [Set<Person.ID>]) -> TeamRule? {
    guard let demand = demand(groups) else { return nil }
    return try? TeamRule(id: Identifier(id.value), demand, strength, reason: reason)
  }

  private func demand(_ groups: [Set<Person.ID>]) -> TeamRule.Demand? {
    switch kind {
    case .levelSizes: return .levelSizes
    case .sizes:
      guard least != nil || most != nil else { return nil }
      return .sizes((least ?? 0)...(most ?? TeamRule.Demand.largest))
    case .spreadProfiles: return .spreadProfiles
    case .neverAlone: return .neverAlone(profile)
    case .together: return .together(Set(people))
    case .apart: return .apart(Set(people))
    case .fixed: return people.first.map { .fixed($0, TeamLetter(team)) }
    case .onePerAgency: return .onePerAgency
    case .notAgain: return groups.isEmpty ? nil : .notAgain(groups)
    }
  }
}

extension [AskedRule] {
  /// As they are gone through: absolute ones first, then in their order.
  public var inOrder: [AskedRule] {
    sorted { a, b in
      if a.strength != b.strength { return a.strength == .absolute }
      switch (a.place, b.place) {
      case (let one?, let other?) where one != other: return one < other
      case (.some, nil): return true
      case (nil, .some): return false
      default: return a.id < b.id
      }
    }
  }
}
