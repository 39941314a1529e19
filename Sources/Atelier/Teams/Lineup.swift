public import People

/// What teams of an occasion are made from, as it is kept: its teams, who comes, what is asked.
public struct Lineup: Hashable, Sendable {
  public let agenda: Agenda
  public let round: String
  /// As the teams stand; `nil` before the first composition.
  public let roster: Roster?
  /// In their order, those that ask nothing any more too.
  public let rules: [AskedRule]
  public let presences: [Presence]
  /// The other rounds, of this occasion and of others.
  public let rosters: [Roster]
  private let mates: [Person.ID: Teammate]
  private let invited: Set<Person.ID>

  /// - Parameters:
  ///   - rosters, rules, presences: of any occasion; those of others are left out.
  ///   - mates: everybody, with the profile and the agency that rules look at.
  ///   - invited: who is there while nobody said who comes.
  public init(
    _ agenda: Agenda, round: String = "", rosters: [Roster], rules: [AskedRule],
    presences: [Presence], mates: [Teammate], invited: Set<Person.ID>
  ) {
    let occasion = agenda.occasion.id
    (self.agenda, self.round) = (agenda, round)
    roster = rosters.first { $0.occasion == occasion && $0.round == round }
      .map { $0.spelt(as: agenda.teams) }
    self.rosters = rosters.filter { !($0.occasion == occasion && $0.round == round) }
    self.rules =
      rules.filter { $0.occasion == occasion }.map { $0.spelt(as: agenda.teams) }
      .inOrder
    self.presences = presences.filter { $0.occasion == occasion }
    self.mates = Dictionary(mates.map { ($0.id, $0) }) { first, _ in first }
    self.invited = invited
  }

  /// The teams of the plan; those that stand where it has none.
  public var letters: [TeamLetter] {
    let planned = agenda.teams.map { TeamLetter($0.letter) }
    return planned.isEmpty
      ? Set((roster?.seats ?? []).map { TeamLetter($0.team) }).sorted() : planned
  }

  public var animators: Set<Person.ID> { Set(agenda.teams.flatMap(\.animators)) }

  /// Who leads, animates or helps, and is in no team: that they come says nothing of the teams.
  public var hosts: Set<Person.ID> {
    let seated = Set((roster?.seats ?? []).compactMap(\.person))
    return Set(agenda.everyLead).subtracting(invited).subtracting(seated).union(animators)
  }

  /// Everybody who has a team or is said to come, be it for half a day; nobody who does not come
  /// at all.
  public var comers: Set<Person.ID> {
    let seated = Set((roster?.seats ?? []).compactMap(\.person))
    let said = Set(presences.map(\.person)).subtracting(hosts)
    let all = seated.isEmpty && said.isEmpty ? invited : seated.union(said)
    return all.subtracting(animators).filter { mates[$0] != nil && !isAway($0) }
  }

  private func isAway(_ person: Person.ID) -> Bool {
    let own = presences.filter { $0.person == person }
    return own.contains { $0.day == nil && $0.half == .whole && $0.state == .absent }
      && !own.contains { $0.state != .absent }
  }

  /// What is asked of the teams; rules that ask nothing any more are left out.
  public func asked() throws(TeamFault) -> TeamsAsked {
    try TeamsAsked(
      teams: letters, people: comers.compactMap { mates[$0] }, animators: animators,
      rules: rules.compactMap { $0.rule(groups(of: $0)) }, standing: roster?.teamOf ?? [:],
      locked: roster?.locked ?? [])
  }

  /// The rules that ask nothing any more; what is asked of a later round is only silent in its own.
  public var idle: [AskedRule] {
    rules.filter { !isOfThisRound($0) && $0.rule(groups(of: $0)) == nil }
  }

  private func isOfThisRound(_ rule: AskedRule) -> Bool {
    let occasion = agenda.occasion.id
    return rule.kind == .notAgain && (rule.earlier ?? occasion) == occasion
      && rule.earlierRound == round
  }

  private func groups(of rule: AskedRule) -> [Set<Person.ID>] {
    guard rule.kind == .notAgain else { return [] }
    let occasion = rule.earlier ?? agenda.occasion.id
    return rosters.first { $0.occasion == occasion && $0.round == rule.earlierRound }?.groups ?? []
  }

  /// Who is not as foreseen then.
  public func morning(_ sitting: Sitting) -> Morning {
    let known = presences.known(at: sitting)
    func those(_ state: Presence.State) -> Set<Person.ID> {
      Set(known.filter { $0.value.state == state }.keys)
    }
    return Morning(absent: those(.absent), late: those(.late))
  }

  /// Which days may be asked about, in order.
  public var days: [Day] {
    let planned = agenda.days.map(\.day)
    if !planned.isEmpty { return planned }
    let period = agenda.occasion.period
    return (0..<31).map { period.start.adding(days: $0) }.filter(period.contains)
  }
}

/// « a » is the team A.
extension [Team] {
  fileprivate func spelling(_ letter: String) -> String {
    first { $0.letter.uppercased() == letter.uppercased() }?.letter ?? letter
  }
}

extension Roster {
  fileprivate func spelt(as teams: [Team]) -> Roster {
    var roster = self
    roster.arrangement.seats = seats.map { seat in
      var seat = seat
      seat.team = teams.spelling(seat.team)
      return seat
    }
    return roster
  }
}

extension AskedRule {
  fileprivate func spelt(as teams: [Team]) -> AskedRule {
    var rule = self
    rule.team = teams.spelling(team)
    return rule
  }
}
