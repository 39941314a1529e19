import Atelier
import People
import Support
import Testing

@Suite("Teams composed from rules") struct CompositionTests {
  /// Rules drawn by chance, over people drawn by chance.
  static func question(_ seed: UInt64, people count: Int, teams: Int) throws -> TeamsAsked {
    var chance = Chance(seed)
    let people = TeamCast.crowd(count, agencies: 4, chance: &chance)
    func few(_ number: Int) -> Set<Person.ID> {
      Set(people.map(\.id).shuffled(using: &chance).prefix(number))
    }
    let letters = TeamCast.letters(teams)
    let round = few(count - 2).sorted()
    let earlier = stride(from: 0, to: round.count, by: 4).map {
      Set(round[$0..<min($0 + 4, round.count)])
    }
    let demands: [TeamRule.Demand] = [
      .levelSizes, .sizes(3...5), .spreadProfiles, .neverAlone(nil),
      .neverAlone(TeamCast.profile(1)), .together(few(2)), .together(few(3)), .apart(few(2)),
      .apart(few(4)), .fixed(few(1).first ?? TeamCast.person(0), letters[0]), .onePerAgency,
      .notAgain(earlier),
    ]
    let drawn: [TeamRule.Demand] =
      [.levelSizes] + demands.shuffled(using: &chance).prefix(5)
    let rules = try drawn.enumerated().map {
      try TeamCast.rule($0, $1, $0 < 2 ? .absolute : .best)
    }
    var standing: [Person.ID: TeamLetter] = [:]
    if seed.isMultiple(of: 2) {
      for person in people.dropLast(2) {
        standing[person.id] = letters.randomElement(using: &chance)
      }
    }
    return try TeamsAsked(teams: letters, people: people, rules: rules, standing: standing)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `eight people in three teams are as well seated as can be`(seed: UInt64) throws {
    let asked = try Self.question(seed, people: 8, teams: 3)
    let composed = asked.compose(seed: seed)
    #expect(composed.score == Enumeration(asked: asked).best(), "seed \(seed)")
    #expect(composed.score == asked.score(of: composed.teams))
  }

  /// 12 people in 3 teams of 4 are seated in 34,650 ways.
  @Test(arguments: 21...26 as ClosedRange<UInt64>)
  func `twelve people in three teams are as well seated as can be`(seed: UInt64) throws {
    let asked = try Self.question(seed, people: 12, teams: 3)
    let composed = asked.compose(seed: seed)
    let known = Enumeration(asked: asked).bestLevel()
    #expect(!known.lexicographicallyPrecedes(composed.score), "seed \(seed)")
  }

  @Test func `the same seed gives the same teams, however people were listed`() throws {
    let asked = try Self.question(5, people: 28, teams: 4)
    let other = try TeamsAsked(
      teams: asked.teams.reversed(), people: asked.people.reversed(), rules: asked.rules,
      standing: asked.standing)
    #expect(asked.compose(seed: 7) == other.compose(seed: 7))
    #expect(asked.compose(seed: 7) == asked.compose(seed: 7))
  }

  @Test func `those who animate are in no team, those who are kept do not move`() throws {
    let people = TeamCast.crowd(12)
    let standing = Dictionary(
      uniqueKeysWithValues: people.map { ($0.id, TeamLetter("A")) })
    let asked = try TeamsAsked(
      teams: TeamCast.letters(3), people: people, animators: [TeamCast.person(0)],
      rules: [TeamCast.rule(1, .levelSizes)], standing: standing,
      locked: TeamCast.people(1, 2))
    let teams = asked.compose(seed: 1).teams
    #expect(teams.teamOf[TeamCast.person(0)] == nil)
    #expect(teams.teamOf[TeamCast.person(1)] == "A" && teams.teamOf[TeamCast.person(2)] == "A")
    #expect(teams.members(of: "A").count == 4 || teams.members(of: "A").count == 3)
    // Eleven people who all stood in A: those of B and C moved, and no one else.
    #expect(teams.changes(from: standing) == 7)
  }

  @Test(arguments: [0, 1, 2, 300])
  func `nobody, one person or three hundred are seated`(count: Int) throws {
    let rules = try [
      TeamCast.rule(1, .levelSizes), TeamCast.rule(2, .spreadProfiles),
      TeamCast.rule(3, .onePerAgency, .best),
    ]
    let asked = try TeamsAsked(
      teams: TeamCast.letters(12), people: TeamCast.crowd(count), rules: rules)
    let composed = asked.compose(seed: 1)
    #expect(composed.teams.teamOf.count == count)
    #expect(composed.score[0] == 0)
    #expect(composed.isProvedBest)
  }

  @Test func `more teams than people leave some empty, and it is said`() throws {
    let asked = try TeamsAsked(
      teams: TeamCast.letters(5), people: TeamCast.crowd(3),
      rules: [TeamCast.rule(1, .levelSizes)])
    #expect(asked.notices == [.emptyTeams(people: 3, teams: 5)])
    let sizes = asked.teams.map { asked.compose(seed: 1).teams.members(of: $0).count }
    #expect(sizes.sorted() == [0, 0, 1, 1, 1])
  }

  @Test func `a rule on someone gone, or who animates, is named and holds for the others`() throws {
    let rules = try [
      TeamCast.rule(1, .together(TeamCast.people(0, 1, 40))),
      TeamCast.rule(2, .apart(TeamCast.people(2, 5))),
      TeamCast.rule(3, .fixed(TeamCast.person(3), "Z")),
    ]
    let asked = try TeamsAsked(
      teams: TeamCast.letters(2), people: TeamCast.crowd(6), animators: [TeamCast.person(5)],
      rules: rules)
    #expect(
      asked.notices == [
        .gone(rules[0].id, TeamCast.person(40)), .animates(rules[1].id, TeamCast.person(5)),
        .unknownTeam(rules[2].id, "Z"),
      ])
    let teams = asked.compose(seed: 1).teams
    #expect(teams.teamOf[TeamCast.person(0)] == teams.teamOf[TeamCast.person(1)])
  }

  @Test func `a question that makes no sense is refused`() throws {
    #expect(throws: TeamFault.noTeam) { try TeamsAsked(teams: [], people: []) }
    #expect(throws: TeamFault.sameLetterTwice("A")) {
      try TeamsAsked(teams: ["A", "A"], people: [])
    }
    let twice = TeamCast.crowd(1) + TeamCast.crowd(1)
    #expect(throws: TeamFault.samePersonTwice(TeamCast.person(0))) {
      try TeamsAsked(teams: ["A"], people: twice)
    }
    #expect(throws: TeamFault.negativeSize(-1)) { try TeamCast.rule(1, .sizes(-1...3)) }
    #expect(throws: TeamFault.hugeSize(5_000)) { try TeamCast.rule(1, .sizes(1...5_000)) }
    #expect(throws: TeamFault.tooFewTogether) {
      try TeamCast.rule(1, .together(TeamCast.people(1)))
    }
    #expect(throws: TeamFault.tooFewApart) { try TeamCast.rule(1, .apart([])) }
    #expect(throws: TeamFault.twiceInRound(TeamCast.person(1))) {
      try TeamCast.rule(1, .notAgain([TeamCast.people(0, 1), TeamCast.people(1, 2)]))
    }
    #expect(throws: TeamFault.samePersonTwice(TeamCast.person(0))) {
      try Teams(["A": [TeamCast.person(0)], "B": [TeamCast.person(0)]])
    }
  }
}

extension Enumeration {
  /// The least score among teams of one size, which absolute sizes alone make the best.
  fileprivate func bestLevel() -> [Int] {
    var least: [Int]?
    var teamOf = [Int](repeating: 0, count: asked.people.count)
    var rooms = asked.teams.map { _ in asked.people.count / asked.teams.count }
    func seat(_ person: Int) {
      guard person < teamOf.count else {
        let score = score(of: teamOf)
        if least.map({ score.lexicographicallyPrecedes($0) }) ?? true { least = score }
        return
      }
      for team in rooms.indices where rooms[team] > 0 {
        rooms[team] -= 1
        teamOf[person] = team
        seat(person + 1)
        rooms[team] += 1
      }
    }
    seat(0)
    return least ?? []
  }
}
