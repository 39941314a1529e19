public import People

/// What is asked of the teams, how strongly, and why.
public struct TeamRule: Hashable, Sendable, Identifiable {
  public enum Strength: String, CaseIterable, Hashable, Sendable, Codable {
    /// Must hold.
    case absolute
    /// Held as well as can be, after the rules written before it.
    case best
  }
  /// The only reasons that are written down; none says anything of someone.
  public enum Reason: String, CaseIterable, Hashable, Sendable, Codable {
    case carpool, hierarchy, wish
  }

  public let id: Identifier<TeamRule>
  public var demand: Demand
  public var strength: Strength
  public var reason: Reason?

  public init(
    id: ID, _ demand: Demand, _ strength: Strength = .best, reason: Reason? = nil
  ) throws(TeamFault) {
    try demand.check()
    (self.id, self.demand, self.strength, self.reason) = (id, demand, strength, reason)
  }
}

extension TeamRule {
  /// What a rule asks for.
  public enum Demand: Hashable, Sendable {
    /// Teams of one size, give or take one person.
    case levelSizes
    /// So many people in each team.
    case sizes(ClosedRange<Int>)
    /// Each profile in every team alike, give or take one person.
    case spreadProfiles
    /// Nobody alone of their profile; of one profile only where it is named.
    case neverAlone(Profile.ID?)
    case together(Set<Person.ID>)
    case apart(Set<Person.ID>)
    case fixed(Person.ID, TeamLetter)
    /// No two people of an agency.
    case onePerAgency
    /// Nobody again with someone of their team of an earlier round.
    case notAgain([Set<Person.ID>])
  }
}

extension TeamRule.Demand {
  /// No team of a workshop is larger.
  public static let largest = 1_000

  func check() throws(TeamFault) {
    switch self {
    case .sizes(let range) where range.lowerBound < 0: throw .negativeSize(range.lowerBound)
    case .sizes(let range) where range.upperBound > Self.largest:
      throw .hugeSize(range.upperBound)
    case .together(let people) where people.count < 2: throw .tooFewTogether
    case .apart(let people) where people.count < 2: throw .tooFewApart
    case .notAgain(let teams):
      var met: Set<Person.ID> = []
      for person in teams.flatMap({ $0 }) where !met.insert(person).inserted {
        throw .twiceInRound(person)
      }
    default: break
    }
  }

  /// The people a rule names one by one.
  public var named: Set<Person.ID> {
    switch self {
    case .together(let people), .apart(let people): people
    case .fixed(let person, _): [person]
    default: []
    }
  }
}
