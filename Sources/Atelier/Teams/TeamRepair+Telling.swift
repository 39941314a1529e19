import People

extension TeamRepair {
  init(
    _ asked: TeamsAsked, _ tables: TeamTables, _ seating: Seating, late: Set<Person.ID>,
    isProved: Bool
  ) {
    teams = seating.teams
    let reading = TeamReading(tables, seating)
    left = tables.rows.filter { $0.level == 0 }.flatMap { row in
      tables.teams.indices.flatMap { reading.faults(row, in: $0) }
    }
    self.late = late.filter { seating.teams.teamOf[$0] != nil }.sorted()
    isProvedFewest = isProved
    moves = Self.moves(tables, seating)
  }

  /// One after another, those who change teams before those who get one.
  private static func moves(_ tables: TeamTables, _ after: Seating) -> [Move] {
    let before = Seating(tables, standing(tables))
    let moved = tables.people.indices.filter { after.teamOf[$0] != tables.standing[$0] }
    return moved.sorted { tables.standing[$0] >= 0 && tables.standing[$1] < 0 }.map { person in
      let (from, to) = (tables.standing[person], after.teamOf[person])
      let mended = [from, to].filter { $0 >= 0 }.flatMap { team in
        Self.mended(tables, from: before, to: after, in: team)
      }
      return Move(
        person: tables.people[person], from: from < 0 ? nil : tables.teams[from],
        to: tables.teams[to], mends: mended)
    }
  }

  private static func standing(_ tables: TeamTables) -> Teams {
    var named: [Person.ID: TeamLetter] = [:]
    for (person, team) in tables.standing.enumerated() where team >= 0 {
      named[tables.people[person]] = tables.teams[team]
    }
    return Teams(tables.teams, teamOf: named)
  }

  /// The absolute rules that did not hold in a team and do now.
  private static func mended(
    _ tables: TeamTables, from before: Seating, to after: Seating, in team: Int
  ) -> [Mended] {
    let reading = TeamReading(tables, before)
    return tables.rows.filter { $0.level == 0 }.flatMap { row in
      row.kinds.indices.filter { kind in
        before.cost(row, kind, in: team) > 0 && after.cost(row, kind, in: team) == 0
      }
      .map { kind in
        Mended(
          rule: row.rule, team: tables.teams[team], what: reading.what(row, kind, in: team),
          people: reading.people(row, kind, in: team))
      }
    }
  }
}
