import People

/// Everybody's place while teams are sought, with what each place costs kept up to date.
struct Seating {
  let tables: TeamTables
  /// The team of each person, -1 for none yet.
  private(set) var teamOf: [Int]
  private(set) var counts: [Int]
  /// The score: compared level by level, the least is the best.
  private(set) var totals: [Int]

  init(_ tables: TeamTables) {
    self.tables = tables
    teamOf = Array(repeating: -1, count: tables.people.count)
    counts = Array(repeating: 0, count: tables.countsNeeded)
    totals = Array(repeating: 0, count: tables.levels)
    for row in tables.rows {
      for kind in row.kinds.indices {
        let teams = row.only >= 0 ? 1 : tables.teams.count
        totals[row.level] += teams * tables.cost(row, kind, 0)
      }
    }
  }

  init(_ tables: TeamTables, _ teams: Teams) {
    self.init(tables)
    let places = Dictionary(uniqueKeysWithValues: tables.teams.enumerated().map { ($1, $0) })
    for (person, id) in tables.people.enumerated() {
      if let place = teams.teamOf[id].flatMap({ places[$0] }) { move(person, to: place) }
    }
  }

  var teams: Teams {
    var named: [Person.ID: TeamLetter] = [:]
    for (person, team) in teamOf.enumerated() where team >= 0 {
      named[tables.people[person]] = tables.teams[team]
    }
    return Teams(tables.teams, teamOf: named)
  }

  func isBetter(than other: Seating) -> Bool { totals.lexicographicallyPrecedes(other.totals) }

  func count(_ row: TeamTables.Row, _ kind: Int, in team: Int) -> Int {
    counts[row.firstCount + team * row.kinds.count + kind]
  }

  /// What a team costs a row, for one kind.
  func cost(_ row: TeamTables.Row, _ kind: Int, in team: Int) -> Int {
    guard row.only < 0 || row.only == team else { return 0 }
    return tables.cost(row, kind, count(row, kind, in: team))
  }

  func total(_ row: TeamTables.Row, _ kind: Int) -> Int {
    tables.teams.indices.reduce(0) { $0 + cost(row, kind, in: $1) }
  }

  func members(of team: Int) -> [Int] { teamOf.indices.filter { teamOf[$0] == team } }

  mutating func move(_ person: Int, to team: Int) {
    let left = teamOf[person]
    guard left != team else { return }
    let width = tables.people.count
    for (number, row) in tables.rows.enumerated() {
      let kind = tables.kindOf[number * width + person]
      guard kind >= 0 else { continue }
      let costs = row.firstCost + kind * (width + 1)
      if left >= 0, row.only < 0 || row.only == left {
        let place = row.firstCount + left * row.kinds.count + kind
        let count = counts[place]
        totals[row.level] += tables.costs[costs + count - 1] - tables.costs[costs + count]
        counts[place] = count - 1
      }
      if team >= 0, row.only < 0 || row.only == team {
        let place = row.firstCount + team * row.kinds.count + kind
        let count = counts[place]
        totals[row.level] += tables.costs[costs + count + 1] - tables.costs[costs + count]
        counts[place] = count + 1
      }
    }
    totals[tables.changesLevel] += change(person, to: team) - change(person, to: left)
    teamOf[person] = team
  }

  mutating func swap(_ one: Int, _ other: Int) {
    let (from, to) = (teamOf[one], teamOf[other])
    move(one, to: to)
    move(other, to: from)
  }

  func change(_ person: Int, to team: Int) -> Int {
    let standing = tables.standing[person]
    return standing >= 0 && team >= 0 && team != standing ? 1 : 0
  }
}

extension Seating {
  /// Below zero where moving someone, in exchange of someone or of nobody (-1), makes teams better;
  /// zero where nothing is lost. No level is looked at beyond the first that differs.
  func verdict(_ person: Int, to team: Int, for other: Int = -1) -> Int {
    let (left, width) = (teamOf[person], tables.people.count)
    var (level, difference) = (0, 0)
    for (number, row) in tables.rows.enumerated() {
      while row.level > level {
        if level == tables.changesLevel { difference += changes(person, to: team, for: other) }
        if difference != 0 { return difference }
        level += 1
      }
      let kind = tables.kindOf[number * width + person]
      let otherKind = other < 0 ? -1 : tables.kindOf[number * width + other]
      guard kind != otherKind else { continue }
      if kind >= 0 { difference += shift(row, kind, from: left, to: team) }
      if otherKind >= 0 { difference += shift(row, otherKind, from: team, to: left) }
    }
    while difference == 0, level < tables.levels {
      if level == tables.changesLevel { difference = changes(person, to: team, for: other) }
      level += 1
    }
    return difference
  }

  private func changes(_ person: Int, to team: Int, for other: Int) -> Int {
    let left = teamOf[person]
    let own = change(person, to: team) - change(person, to: left)
    return other < 0 ? own : own + change(other, to: left) - change(other, to: team)
  }

  private func shift(_ row: TeamTables.Row, _ kind: Int, from: Int, to: Int) -> Int {
    let costs = row.firstCost + kind * (tables.people.count + 1)
    var difference = 0
    if row.only < 0 || row.only == from {
      let count = costs + counts[row.firstCount + from * row.kinds.count + kind]
      difference += tables.costs[count - 1] - tables.costs[count]
    }
    if row.only < 0 || row.only == to {
      let count = costs + counts[row.firstCount + to * row.kinds.count + kind]
      difference += tables.costs[count + 1] - tables.costs[count]
    }
    return difference
  }
}
