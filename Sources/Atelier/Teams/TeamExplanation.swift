public import People

/// Why the teams are what they are: for each rule, what each team has of it.
public struct TeamExplanation: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let rule: TeamRule
    public let cells: [TeamLetter: Cell]
  }
  /// What a team has of a rule; without faults, the rule is held there.
  public struct Cell: Hashable, Sendable {
    /// How many of each kind the rule looks at, in the order of ``TeamExplanation/kinds``.
    public let counts: [Int]
    /// Whether anyone the rule speaks of is in the team.
    public let isConcerned: Bool
    public let faults: [Fault]
  }
  public struct Fault: Hashable, Sendable {
    public let rule: TeamRule
    public let team: TeamLetter
    public let what: What
    /// Those of the team it comes from.
    public let people: [Person.ID]
    public let why: Why
  }
  /// What does not hold in a team.
  public enum What: Hashable, Sendable {
    case size(Int)
    case profile(Profile.ID, count: Int)
    case alone(Profile.ID)
    case parted
    case notApart
    case elsewhere(Person.ID)
    case agency(Place.ID, count: Int)
    case metAgain(pairs: Int)
  }
  public enum Why: Hashable, Sendable {
    case inevitable(Necessity)
    /// Mending it would break a rule that comes before, or the same one elsewhere.
    case price(Exchange, breaks: Broken)
    /// An exchange would mend it, and teams would be better.
    case mendable(Exchange)
    case notFoundBetter
  }
  /// Why no teams at all would do better.
  public enum Necessity: Hashable, Sendable {
    case moreThanTeams(people: Int, teams: Int)
    case onlyOne
    case tooFewPeople(people: Int, teams: Int, least: Int)
    case tooManyPeople(people: Int, teams: Int, most: Int)
  }
  /// Someone who would go to another team, in exchange of someone or of nobody.
  public struct Exchange: Hashable, Sendable {
    public let person: Person.ID
    public let to: TeamLetter
    public let other: Person.ID?
  }
  public struct Broken: Hashable, Sendable {
    public let rule: TeamRule
    public let team: TeamLetter
    public let what: What
    public let people: [Person.ID]
  }

  public let lines: [Line]
}

extension TeamsAsked {
  /// Each rule in its order, absolute ones first, against each team.
  public func explain(_ teams: Teams) -> TeamExplanation {
    let tables = TeamTables(self)
    let reading = TeamReading(tables, Seating(tables, teams))
    return TeamExplanation(lines: tables.rows.map(reading.line))
  }
}
