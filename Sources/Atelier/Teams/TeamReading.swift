import People

/// Reads seated teams rule by rule, and looks for what would mend a fault, and at what price.
struct TeamReading {
  typealias Line = TeamExplanation.Line
  typealias Fault = TeamExplanation.Fault

  private let tables: TeamTables
  private let seating: Seating

  init(_ tables: TeamTables, _ seating: Seating) {
    (self.tables, self.seating) = (tables, seating)
  }

  func line(_ row: TeamTables.Row) -> Line {
    let cells = tables.teams.indices.map { team in
      let counts = row.kinds.indices.map { seating.count(row, $0, in: team) }
      let isConcerned = row.only < 0 ? counts.contains { $0 > 0 } : row.only == team
      return TeamExplanation.Cell(
        counts: counts, isConcerned: isConcerned || row.isOfSizes, faults: faults(row, in: team))
    }
    return Line(
      rule: row.rule, cells: Dictionary(uniqueKeysWithValues: zip(tables.teams, cells)))
  }

  func faults(_ row: TeamTables.Row, in team: Int) -> [Fault] {
    row.kinds.indices.filter { seating.cost(row, $0, in: team) > 0 }.map { kind in
      Fault(
        rule: row.rule, team: tables.teams[team], what: what(row, kind, in: team, of: seating),
        people: people(row, kind, in: team, of: seating), why: why(row, kind, in: team))
    }
  }

  func people(_ row: TeamTables.Row, _ kind: Int, in team: Int) -> [Person.ID] {
    people(row, kind, in: team, of: seating)
  }

  private func people(_ row: TeamTables.Row, _ kind: Int, in team: Int, of seating: Seating)
    -> [Person.ID]
  {
    guard !row.isOfSizes else { return [] }
    return tables.people(row, kind).filter { seating.teamOf[$0] == team }.map { tables.people[$0] }
  }

  func what(_ row: TeamTables.Row, _ kind: Int, in team: Int) -> TeamExplanation.What {
    what(row, kind, in: team, of: seating)
  }

  private func what(_ row: TeamTables.Row, _ kind: Int, in team: Int, of seating: Seating)
    -> TeamExplanation.What
  {
    let count = seating.count(row, kind, in: team)
    switch (row.rule.demand, row.kinds[kind]) {
    case (.spreadProfiles, .profile(let profile)): return .profile(profile, count: count)
    case (.neverAlone, .profile(let profile)): return .alone(profile)
    case (.together, _): return .parted
    case (.apart, _): return .notApart
    case (.fixed(let person, _), _): return .elsewhere(person)
    case (.onePerAgency, .agency(let agency)): return .agency(agency, count: count)
    case (.notAgain, _): return .metAgain(pairs: count * (count - 1) / 2)
    default: return .size(count)
    }
  }

  private func why(_ row: TeamTables.Row, _ kind: Int, in team: Int) -> TeamExplanation.Why {
    let total = seating.total(row, kind)
    if row.only < 0, total == row.floors[kind] { return .inevitable(necessity(row, kind)) }
    guard let found = cheapest(row, kind, in: team, below: total) else { return .notFoundBetter }
    if found.after.isBetter(than: seating) { return .mendable(found.exchange) }
    guard let broken = broken(by: found.after, upTo: row.level) else { return .notFoundBetter }
    return .price(found.exchange, breaks: broken)
  }

  private func necessity(_ row: TeamTables.Row, _ kind: Int) -> TeamExplanation.Necessity {
    let (people, teams) = (row.sizes[kind], tables.teams.count)
    switch row.rule.demand {
    case .neverAlone: return .onlyOne
    case .sizes(let range) where people < range.lowerBound * teams:
      return .tooFewPeople(people: people, teams: teams, least: range.lowerBound)
    case .sizes(let range):
      return .tooManyPeople(people: people, teams: teams, most: range.upperBound)
    default: return .moreThanTeams(people: people, teams: teams)
    }
  }

  /// Of all single moves and exchanges that lessen a fault, the one that spoils least what matters
  /// most.
  private func cheapest(_ row: TeamTables.Row, _ kind: Int, in team: Int, below total: Int)
    -> (exchange: TeamExplanation.Exchange, after: Seating)?
  {
    var best: (exchange: TeamExplanation.Exchange, after: Seating)?
    func consider(_ person: Int, to target: Int, for other: Int?) {
      guard !tables.isHeld[person], other.map({ !tables.isHeld[$0] }) ?? true else { return }
      var after = seating
      let left = after.teamOf[person]
      after.move(person, to: target)
      if let other { after.move(other, to: left) }
      guard after.total(row, kind) < total else { return }
      if let best, !after.isBetter(than: best.after) { return }
      let exchange = TeamExplanation.Exchange(
        person: tables.people[person], to: tables.teams[target],
        other: other.map { tables.people[$0] })
      best = (exchange, after)
    }
    let inside = seating.members(of: team)
    for person in inside {
      for target in tables.teams.indices where target != team {
        consider(person, to: target, for: nil)
      }
    }
    for person in tables.people.indices where ![team, -1].contains(seating.teamOf[person]) {
      consider(person, to: team, for: nil)
      for other in inside { consider(person, to: team, for: other) }
    }
    return best
  }

  /// The first rule that stands worse than it did, down to a level.
  private func broken(by after: Seating, upTo level: Int) -> TeamExplanation.Broken? {
    for row in tables.rows where row.level <= level {
      for kind in row.kinds.indices {
        for team in tables.teams.indices
        where after.cost(row, kind, in: team) > seating.cost(row, kind, in: team)
          && after.total(row, kind) > seating.total(row, kind)
        {
          return TeamExplanation.Broken(
            rule: row.rule, team: tables.teams[team],
            what: what(row, kind, in: team, of: after),
            people: people(row, kind, in: team, of: after))
        }
      }
    }
    return nil
  }
}

extension TeamTables.Row {
  var isOfSizes: Bool {
    switch rule.demand {
    case .levelSizes, .sizes: true
    default: false
    }
  }
}

extension TeamTables {
  /// The people of a kind, for a row.
  func people(_ row: Row, _ kind: Int) -> [Int] {
    people.indices.filter { kindOf[row.number * people.count + $0] == kind }
  }
}
