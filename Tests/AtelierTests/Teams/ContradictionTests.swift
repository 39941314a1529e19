import Atelier
import People
import Support
import Testing
import Words

@Suite("Rules that contradict one another") struct ContradictionTests {
  private func asked(_ count: Int, in teams: Int, _ demands: [TeamRule.Demand]) throws
    -> TeamsAsked
  {
    let rules = try demands.enumerated().map { try TeamCast.rule($0, $1) }
    return try TeamsAsked(
      teams: TeamCast.letters(teams), people: TeamCast.crowd(count), rules: rules)
  }

  private func named(_ asked: TeamsAsked) -> [[Int]] {
    asked.contradictions().map { one in
      one.rules.compactMap { rule in asked.rules.firstIndex(of: rule) }
    }
  }

  @Test func `a chain of together against apart names the chain, and only it`() throws {
    let asked = try asked(
      28, in: 4,
      [
        .levelSizes, .spreadProfiles, .together(TeamCast.people(16, 26)),
        .together(TeamCast.people(17, 26)), .apart(TeamCast.people(16, 17)),
        .together(TeamCast.people(1, 2)),
      ])
    #expect(named(asked) == [[2, 3, 4]])
    #expect(asked.contradictions().first?.isMinimal == true)
  }

  @Test func `sizes that do not add up are named alone`() throws {
    #expect(try named(asked(28, in: 4, [.sizes(8...9), .spreadProfiles])) == [[0]])
    #expect(try named(asked(28, in: 4, [.spreadProfiles, .sizes(2...6)])) == [[1]])
    #expect(try named(asked(28, in: 4, [.sizes(6...8)])).isEmpty)
  }

  @Test func `more people fixed than there are places are named with the size`() throws {
    let fixed = (0..<4).map { TeamRule.Demand.fixed(TeamCast.person($0), "A") }
    #expect(try named(asked(9, in: 3, [.sizes(3...3)] + fixed)) == [[0, 1, 2, 3, 4]])
    #expect(try named(asked(9, in: 3, [.sizes(3...3)] + fixed.dropLast())).isEmpty)
  }

  @Test func `more people to keep apart than teams, or too many together, cannot be`() throws {
    #expect(try named(asked(12, in: 3, [.apart(TeamCast.people(0, 1, 2, 3))])) == [[0]])
    #expect(
      try named(asked(12, in: 3, [.levelSizes, .together(TeamCast.people(0, 1, 2, 3, 4))]))
        == [[0, 1]])
    // 28 people of five agencies, one of each in a team of seven.
    #expect(try named(asked(28, in: 4, [.levelSizes, .onePerAgency])) == [[1]])
  }

  @Test func `two contradictions are told apart`() throws {
    let asked = try asked(
      12, in: 3,
      [
        .fixed(TeamCast.person(0), "A"), .fixed(TeamCast.person(0), "B"),
        .together(TeamCast.people(4, 5)), .apart(TeamCast.people(4, 5)),
      ])
    #expect(Set(named(asked)) == [[0, 1], [2, 3]])
  }

  @Test func `those kept in place may be what contradicts`() throws {
    let rule = try TeamCast.rule(1, .apart(TeamCast.people(0, 1)))
    let asked = try TeamsAsked(
      teams: TeamCast.letters(2), people: TeamCast.crowd(4), rules: [rule],
      standing: [TeamCast.person(0): "A", TeamCast.person(1): "A"],
      locked: TeamCast.people(0, 1))
    let found = asked.contradictions()
    #expect(found.map(\.rules) == [[rule]] && found.first?.comesFromLocks == true)
    let voice = TeamVoice(.french, TeamNames(people: []))
    #expect(
      found.map(voice.contradiction).first?
        .hasSuffix("Sans les personnes gardées en place, cela se pourrait.") == true)
  }

  /// Every contradiction found is one, and minimal, as every way to seat eight people says.
  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `what is found is so, by every way to seat eight people`(seed: UInt64) throws {
    var chance = Chance(seed &* 977)
    func few(_ number: Int) -> Set<Person.ID> {
      Set((0..<8).map(TeamCast.person).shuffled(using: &chance).prefix(number))
    }
    let demands: [TeamRule.Demand] = [
      .together(few(2)), .together(few(3)), .together(few(2)), .apart(few(2)),
      .apart(few(3)), .levelSizes, .spreadProfiles, .neverAlone(TeamCast.profile(0)),
      .fixed(TeamCast.person(1), "A"), .fixed(TeamCast.person(2), "B"), .onePerAgency,
    ]
    let asked = try asked(8, in: 3, Array(demands.shuffled(using: &chance).prefix(7)))
    func canHold(_ rules: [TeamRule]) -> Bool {
      Enumeration(asked: asked.with(rules: rules)).best().first == 0
    }
    let found = asked.contradictions()
    #expect(found.isEmpty == canHold(asked.rules))
    for one in found {
      #expect(!canHold(one.rules))
      #expect(one.isMinimal)
      for rule in one.rules where one.rules.count > 1 {
        #expect(canHold(one.rules.filter { $0 != rule }))
      }
    }
  }

  @Test func `a contradiction is said with each rule to take off`() throws {
    let names = TeamNames(
      people: [
        (TeamCast.person(16), "Thierry", Reference(.person, 17)),
        (TeamCast.person(17), "Paulette", Reference(.person, 18)),
        (TeamCast.person(26), "Samia", Reference(.person, 27)),
      ])
    let asked = try asked(
      28, in: 4,
      [
        .together(TeamCast.people(16, 26)), .together(TeamCast.people(17, 26)),
        .apart(TeamCast.people(16, 17)),
      ])
    let voice = TeamVoice(.french, names)
    let said = asked.contradictions().map(voice.contradiction).map {
      $0.replacing(NoBreak.full, with: " ").replacing(NoBreak.thin, with: " ")
    }
    #expect(
      said == [
        "Ces 3 règles ne tiennent pas ensemble, une de moins suffit : « Samia et Thierry "
          + "ensemble », « Paulette et Samia ensemble » et « Paulette et Thierry à part ». "
          + "Retirez-en une."
      ])
    #expect(voice.takeOff(asked.rules[2]).hasPrefix("Retirer «"))
  }
}
