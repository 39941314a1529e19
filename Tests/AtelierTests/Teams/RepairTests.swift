import Atelier
import People
import Support
import Testing
import Words

@Suite("Teams mended on the morning") struct RepairTests {
  /// Nine people in three teams, with rules, someone absent and someone who comes.
  private static func morning(_ seed: UInt64) throws -> (TeamsAsked, Morning) {
    var chance = Chance(seed &* 31)
    let people = TeamCast.crowd(9, profiles: 3, agencies: 4, chance: &chance)
    let some = people.map(\.id).shuffled(using: &chance)
    let demands: [TeamRule.Demand] = [
      .spreadProfiles, .neverAlone(TeamCast.profile(1)), .together(Set(some[0..<2])),
      .apart(Set(some[2..<5])), .onePerAgency,
    ]
    let drawn: [TeamRule.Demand] = [.levelSizes] + demands.shuffled(using: &chance).prefix(3)
    let rules = try drawn.enumerated().map {
      try TeamCast.rule($0, $1, $0 < 3 ? .absolute : .best)
    }
    let asked = try TeamsAsked(teams: TeamCast.letters(3), people: people, rules: rules)
    let stood = asked.compose(seed: seed).teams.teamOf
    let standing = try TeamsAsked(
      teams: asked.teams, people: people, rules: rules, standing: stood)
    let walkIns =
      seed.isMultiple(of: 3)
      ? [Teammate(TeamCast.person(50), profile: TeamCast.profile(0), agency: TeamCast.agency(1))]
      : []
    let absent = Set(people.map(\.id).shuffled(using: &chance).prefix(Int(seed % 4)))
    return (standing, Morning(absent: absent, walkIns: walkIns))
  }

  /// Against every way to seat those who are there: absolute rules, then the fewest moved.
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `the fewest people are moved, as every way to seat them says`(seed: UInt64) throws {
    let (asked, morning) = try Self.morning(seed)
    let repair = asked.repair(morning)
    let there = Enumeration(asked: asked.on(morning))
    var least: [Int]?
    there.forEach { teamOf in
      let score = there.score(of: teamOf)
      let ranked: [Int] = [score[0], there.moved(teamOf)] + score[1..<(score.count - 1)]
      if least.map({ ranked.lexicographicallyPrecedes($0) }) ?? true { least = ranked }
    }
    let score = asked.on(morning).score(of: repair.teams)
    let found: [Int] = [score[0], repair.movedCount] + score[1..<(score.count - 1)]
    #expect(found == least, "seed \(seed)")
    #expect(repair.isProvedFewest || repair.movedCount > 3)
    #expect(repair.left.isEmpty == (score[0] == 0))
    for person in morning.absent { #expect(repair.teams.teamOf[person] == nil) }
    #expect(asked.repair(morning) == repair)
  }

  /// As drawn: B has lost two people, of which one gone leaves it with five.
  @Test func `two people who are missing bring one move, and its badge`() throws {
    let people = (0..<28).map {
      Teammate(TeamCast.person($0), profile: TeamCast.profile($0 / 4 % 2))
    }
    let letters = TeamCast.letters(4)
    let standing = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { ($1.id, letters[$0 % 4]) })
    let asked = try TeamsAsked(
      teams: letters, people: people, rules: [TeamCast.rule(1, .levelSizes)], standing: standing)
    let repair = asked.repair(
      Morning(absent: TeamCast.people(1, 5), late: TeamCast.people(2)))
    #expect(repair.movedCount == 1)
    #expect(repair.moves.first?.to == "B")
    #expect(repair.badges.count == 1)
    #expect(repair.isProvedFewest && repair.left.isEmpty)
    let names = TeamNames(
      people: people.enumerated().map { ($1.id, "P\($0)", Reference(.person, $0 + 1)) })
    let said = TeamVoice(.french, names).repair(repair).map {
      $0.replacing(NoBreak.full, with: " ").replacing(NoBreak.thin, with: " ")
    }
    #expect(said.count == 4)
    #expect(
      said[0].hasSuffix(
        "passe de A à B. En B, « Équipes de même taille, à une personne près » ne tenait plus "
          + "(5 personnes) : elle tient de nouveau."))
    #expect(
      said.dropFirst() == [
        "P2 arrive plus tard et garde sa place en C.",
        "1 personne bouge. On ne peut pas en bouger moins.",
        "À imprimer ensuite : 1 badge.",
      ])
  }

  @Test func `nothing moves where nothing needs to, and it is said`() throws {
    let people = TeamCast.crowd(8)
    let letters = TeamCast.letters(2)
    let standing = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { ($1.id, letters[$0 % 2]) })
    let asked = try TeamsAsked(
      teams: letters, people: people, rules: [TeamCast.rule(1, .levelSizes)], standing: standing)
    let repair = asked.repair(Morning(absent: TeamCast.people(1)))
    #expect(repair.moves.isEmpty && repair.badges.isEmpty)
    let said = TeamVoice(.french, TeamNames(people: [])).repair(repair)
    #expect(said == ["Personne ne bouge.", "Rien à imprimer de nouveau."])
  }

  @Test func `someone who comes unforeseen gets a place, and everybody may be missing`() throws {
    let people = TeamCast.crowd(6)
    let letters = TeamCast.letters(2)
    let standing = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { ($1.id, letters[$0 % 2]) })
    let asked = try TeamsAsked(
      teams: letters, people: people, rules: [TeamCast.rule(1, .levelSizes)], standing: standing)
    let repair = asked.repair(Morning(walkIns: [Teammate(TeamCast.person(30))]))
    #expect(repair.movedCount == 0 && repair.moves.map(\.from) == [nil])
    #expect(repair.badges == [TeamCast.person(30)])
    let nobody = asked.repair(Morning(absent: Set(people.map(\.id))))
    #expect(nobody.teams.teamOf.isEmpty && nobody.moves.isEmpty)
  }

  @Test func `a team that loses many is mended though more than three must move`() throws {
    let people = TeamCast.crowd(28)
    let letters = TeamCast.letters(4)
    let standing = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { ($1.id, letters[$0 / 7]) })
    let asked = try TeamsAsked(
      teams: letters, people: people, rules: [TeamCast.rule(1, .levelSizes)], standing: standing)
    let repair = asked.repair(Morning(absent: Set((0..<6).map(TeamCast.person))))
    // 22 people: teams of five or six, where A has one left.
    #expect(repair.movedCount == 4)
    #expect(repair.left.isEmpty && repair.isProvedFewest)
  }

  @Test func `those kept in place stay on the morning too`() throws {
    let people = TeamCast.crowd(6)
    let letters = TeamCast.letters(2)
    let standing = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { ($1.id, letters[$0 % 2]) })
    let asked = try TeamsAsked(
      teams: letters, people: people, rules: [TeamCast.rule(1, .levelSizes)], standing: standing,
      locked: TeamCast.people(0, 2))
    let repair = asked.repair(Morning(absent: TeamCast.people(1, 3)))
    #expect(repair.moves.map(\.person) == [TeamCast.person(4)])
  }
}
