public import People

/// Everything that teams are composed from: who, how many teams, the rules in their order.
public struct TeamsAsked: Hashable, Sendable {
  public let teams: [TeamLetter]
  /// Those to put in teams, in an order that does not depend on how they were given.
  public let people: [Teammate]
  /// Beside a team, never in it.
  public let animators: Set<Person.ID>
  public let rules: [TeamRule]
  /// The teams as they stand; who is not in there has no team yet.
  public let standing: [Person.ID: TeamLetter]
  /// Those who stay where they stand.
  public let locked: Set<Person.ID>

  /// - Parameter people: everybody there; those who animate are taken out.
  public init(
    teams: [TeamLetter], people: [Teammate], animators: Set<Person.ID> = [],
    rules: [TeamRule] = [], standing: [Person.ID: TeamLetter] = [:], locked: Set<Person.ID> = []
  ) throws(TeamFault) {
    guard !teams.isEmpty else { throw .noTeam }
    var letters: Set<TeamLetter> = []
    for letter in teams where !letters.insert(letter).inserted { throw .sameLetterTwice(letter) }
    var met: Set<Person.ID> = []
    for person in people where !met.insert(person.id).inserted { throw .samePersonTwice(person.id) }
    self.teams = teams.sorted()
    self.people = people.filter { !animators.contains($0.id) }.sorted { $0.id < $1.id }
    (self.animators, self.rules) = (animators, rules)
    self.standing = standing.filter { letters.contains($0.value) && met.contains($0.key) }
    self.locked = locked
  }

  /// The same with other rules.
  public func with(rules: [TeamRule]) -> TeamsAsked {
    // Everything was checked when this value was made.
    TeamsAsked(self, people: people, rules: rules, standing: standing)
  }

  /// The same people, and others or fewer, on the teams that stand.
  func with(people: [Teammate], standing: [Person.ID: TeamLetter]) -> TeamsAsked {
    TeamsAsked(
      self, people: people.sorted { $0.id < $1.id }, rules: rules, standing: standing)
  }

  private init(
    _ other: TeamsAsked, people: [Teammate], rules: [TeamRule],
    standing: [Person.ID: TeamLetter]
  ) {
    (teams, self.people, animators) = (other.teams, people, other.animators)
    (self.rules, self.standing, locked) = (rules, standing, other.locked)
  }

  /// What is worth knowing before these teams are read.
  public var notices: [TeamNotice] {
    let present = Set(people.map(\.id))
    var notices: [TeamNotice] = []
    if people.isEmpty {
      notices.append(.nobody)
    } else if people.count < teams.count {
      notices.append(.emptyTeams(people: people.count, teams: teams.count))
    }
    for rule in rules {
      for person in rule.demand.named.subtracting(present).sorted() {
        let animates = animators.contains(person)
        notices.append(animates ? .animates(rule.id, person) : .gone(rule.id, person))
      }
      if case .fixed(_, let letter) = rule.demand, !teams.contains(letter) {
        notices.append(.unknownTeam(rule.id, letter))
      }
    }
    return notices
      + locked.sorted().filter { present.contains($0) && standing[$0] == nil }
      .map(TeamNotice.lockedNowhere)
  }
}
