import Atelier
import Foundation
import People
import Testing

@Suite("What teams are made from") struct LineupTests {
  private let day = Day(number: 17_358)

  private func occasion(_ number: Int = 1) throws -> Occasion {
    try Occasion(
      id: Identifier(TeamCast.uuid(9, number)), reference: Reference(.occasion, number),
      kind: .sprint, title: "Sprint", period: try #require(Period(day, day.adding(days: 1))))
  }

  private func agenda(_ letters: [String] = ["A", "B"], animators: [Int] = []) throws -> Agenda {
    let occasion = try occasion()
    let teams = try letters.enumerated().map { place, letter in
      try Team(
        id: Identifier(TeamCast.uuid(8, place)), occasion: occasion.id, letter: letter,
        mark: .disc, animators: place == 0 ? animators.map(TeamCast.person) : [])
    }
    return Agenda(of: occasion, days: [], teams: teams, blocks: [])
  }

  private func roster(_ seats: [(Int, String)], round: String = "", of number: Int = 1) throws
    -> Roster
  {
    let occasion = try occasion(number).id
    return try Roster(
      id: Roster.id(of: occasion, round: round), occasion: occasion, round: round,
      Roster.Arrangement(seats: seats.map { Roster.Seat(TeamCast.person($0.0), $0.1) }))
  }

  private func presence(
    _ person: Int, _ state: Presence.State, on day: Day? = nil, _ half: Presence.Half = .whole,
    number: Int = 0
  ) throws -> Presence {
    Presence(
      id: Identifier(TeamCast.uuid(7, person * 10 + number)), occasion: try occasion().id,
      person: TeamCast.person(person), day: day, half: half, state: state)
  }

  private func lineup(
    _ rosters: [Roster] = [], _ rules: [AskedRule] = [], _ presences: [Presence] = [],
    letters: [String] = ["A", "B"], animators: [Int] = [], mates: Int = 8
  ) throws -> Lineup {
    Lineup(
      try agenda(letters, animators: animators), rosters: rosters, rules: rules,
      presences: presences, mates: TeamCast.crowd(mates),
      invited: Set((0..<mates).map(TeamCast.person)))
  }

  private func rule(
    _ number: Int, _ kind: AskedRule.Kind, _ people: [Int] = [], rank: String = "",
    strength: TeamRule.Strength = .best, earlier: Occasion.ID? = nil, round: String = ""
  ) throws -> AskedRule {
    try AskedRule(
      id: Identifier(TeamCast.uuid(4, number)), occasion: try occasion().id, rank: rank,
      kind: kind, people: people.map(TeamCast.person), strength: strength, earlier: earlier,
      earlierRound: round)
  }

  @Test func `everybody invited is there until someone said who comes`() throws {
    #expect(try lineup().comers.count == 8)
    #expect(try lineup(animators: [0]).comers.count == 7)
    let said = try lineup([], [], [presence(1, .present), presence(2, .late)])
    #expect(said.comers == TeamCast.people(1, 2))
    #expect(try lineup([roster([(3, "A")])]).comers == TeamCast.people(3))
  }

  @Test func `who never comes is not asked for, who misses a day is`() throws {
    let never = try lineup([roster([(1, "A"), (2, "B")])], [], [presence(1, .absent)])
    #expect(never.comers == TeamCast.people(2))
    let oneDay = try lineup([roster([(1, "A"), (2, "B")])], [], [presence(1, .absent, on: day)])
    #expect(oneDay.comers == TeamCast.people(1, 2))
    #expect(oneDay.morning(Sitting(day)).absent == TeamCast.people(1))
    #expect(oneDay.morning(Sitting(day.adding(days: 1))).absent.isEmpty)
  }

  @Test func `a half-day says more than a day, a day more than all of them`() throws {
    let lineup = try lineup(
      [], [],
      [
        presence(1, .present), presence(1, .absent, on: day, number: 1),
        presence(1, .late, on: day, .afternoon, number: 2),
      ])
    #expect(lineup.morning(Sitting(day, .morning)).absent == TeamCast.people(1))
    #expect(lineup.morning(Sitting(day, .afternoon)).late == TeamCast.people(1))
    #expect(lineup.morning(Sitting(day.adding(days: 1))) == Morning())
  }

  @Test func `a rule on someone gone asks nothing, and is told`() throws {
    let all = try lineup([], [rule(1, .together, [1]), rule(2, .levelSizes), rule(3, .fixed)])
    #expect(all.idle.map(\.kind) == [.together, .fixed])
    #expect(try all.asked().rules.map(\.demand) == [.levelSizes])
  }

  @Test func `rules come in their order, absolute ones first`() throws {
    let all = try lineup(
      [],
      [
        rule(1, .onePerAgency), rule(2, .levelSizes, rank: "n"),
        rule(3, .spreadProfiles, rank: "g"),
        rule(4, .neverAlone, strength: .absolute),
      ])
    #expect(all.rules.map(\.kind) == [.neverAlone, .spreadProfiles, .levelSizes, .onePerAgency])
  }

  @Test func `teams are not made again as in an earlier round, here or elsewhere`() throws {
    let rosters = try [
      roster([(1, "A"), (2, "A"), (3, "B")], round: "matin"), roster([(4, "A"), (5, "A")], of: 2),
    ]
    let asked = try lineup(
      rosters,
      [
        rule(1, .notAgain, round: "matin"), rule(2, .notAgain, earlier: try occasion(2).id),
        rule(3, .notAgain, round: "soir"),
      ]
    ).asked()
    #expect(
      asked.rules.map(\.demand) == [
        .notAgain([TeamCast.people(1, 2), TeamCast.people(3)]),
        .notAgain([TeamCast.people(4, 5)]),
      ])
  }

  @Test func `a team is called as the plan writes it, and those of no plan are its own`() throws {
    #expect(try lineup([roster([(1, "a")])]).asked().standing == [TeamCast.person(1): "A"])
    #expect(try lineup([roster([(1, "C"), (2, "B")])], letters: []).letters == ["B", "C"])
    #expect(throws: TeamFault.noTeam) { try lineup(letters: []).asked() }
  }

  @Test func `nobody has two places, no place is without its letter, no size is below zero`() throws
  {
    #expect(throws: TeamFault.samePersonTwice(TeamCast.person(1))) {
      try roster([(1, "A"), (1, "B")])
    }
    #expect(throws: TeamFault.blankLetter) { try roster([(1, " ")]) }
    let id = try occasion().id
    for (least, most, fault) in [
      (-1, 2, TeamFault.negativeSize(-1)), (1, 5000, .hugeSize(5000)), (8, 3, .crossedSizes(8, 3)),
    ] {
      #expect(throws: fault) {
        try AskedRule(
          id: Identifier(TeamCast.uuid(4, 1)), occasion: id, kind: .sizes, least: least, most: most)
      }
    }
  }

  @Test func `a round has one identity in every copy, and each its own`() throws {
    let (one, other) = (try occasion(1).id, try occasion(2).id)
    let all = [
      Roster.id(of: one, round: ""), Roster.id(of: one, round: "matin"),
      Roster.id(of: other, round: ""),
    ]
    #expect(Set(all).count == 3 && all[0] == Roster.id(of: one, round: ""))
    #expect(!all.map(\.value).contains(one.value))
  }
}
