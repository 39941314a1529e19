import Atelier
import People
import Support
import Testing
import Words

@Suite("Why the teams are these") struct ExplanationTests {
  private static let names = TeamNames(
    people: (0..<40).map {
      let name = $0 == 7 || $0 == 8 ? "Lucie" : "Prénom \($0)"
      return (TeamCast.person($0), name, Reference(.person, $0 + 1))
    },
    profiles: [TeamCast.profile(0): "conseil", TeamCast.profile(1): "employeur"],
    agencies: [TeamCast.agency(0): "Lormeau", TeamCast.agency(1): "Bourg"])
  private static let voice = TeamVoice(.french, names)

  private static func plain(_ words: String) -> String {
    words.replacing(NoBreak.full, with: " ").replacing(NoBreak.thin, with: " ")
  }

  @Test func `five people from one agency in four teams cannot be avoided, and the count says it`()
    throws
  {
    let people = (0..<8).map {
      Teammate(TeamCast.person($0), agency: TeamCast.agency($0 < 5 ? 0 : $0))
    }
    let rules = try [
      TeamCast.rule(1, .levelSizes), TeamCast.rule(2, .onePerAgency, .best),
    ]
    let asked = try TeamsAsked(teams: TeamCast.letters(4), people: people, rules: rules)
    let composed = asked.compose(seed: 3)
    #expect(composed.isProvedBest)
    let lines = asked.explain(composed.teams).lines
    #expect(lines.map(\.rule) == rules)
    #expect(lines[0].cells.values.allSatisfy { $0.counts == [2] && $0.faults.isEmpty })
    let faults = lines[1].cells.values.flatMap(\.faults)
    #expect(faults.count == 1)
    #expect(faults.first?.why == .inevitable(.moreThanTeams(people: 5, teams: 4)))
    let said = faults.map { Self.plain(Self.voice.why($0)) }
    #expect(said == ["Lormeau : 5 personnes pour 4 équipes, c’est inévitable."])
    #expect(faults.map { Self.voice.what($0) } == ["2 de Lormeau"])
  }

  @Test func `what is inevitable is told, never more than it`() throws {
    let people = (0..<8).map {
      Teammate(TeamCast.person($0), agency: TeamCast.agency($0 < 6 ? 0 : $0))
    }
    let asked = try TeamsAsked(
      teams: TeamCast.letters(4), people: people,
      rules: [TeamCast.rule(1, .onePerAgency, .best)])
    let letters = TeamCast.letters(4)
    let places = [0, 0, 0, 1, 2, 3, 1, 2]
    let teams = Teams(
      letters,
      teamOf: Dictionary(
        uniqueKeysWithValues: places.enumerated().map { (TeamCast.person($0), letters[$1]) }))
    let faults = asked.explain(teams).lines[0].cells.values.flatMap(\.faults)
    let said = faults.map { Self.plain(Self.voice.why($0)) }
    #expect(
      said == [
        "Lormeau : 6 personnes pour 4 équipes, être 2 dans une équipe est inévitable, "
          + "3 ne l’est pas."
      ])
  }

  @Test func `a rule that gives way tells the exchange it would take, and the rule it would break`()
    throws
  {
    // Two who must be together came from one earlier team: the price of parting them.
    let rules = try [
      TeamCast.rule(1, .levelSizes), TeamCast.rule(2, .together(TeamCast.people(0, 1))),
      TeamCast.rule(3, .notAgain([TeamCast.people(0, 1), TeamCast.people(2, 3)]), .best),
    ]
    let asked = try TeamsAsked(
      teams: TeamCast.letters(2), people: TeamCast.crowd(4), rules: rules)
    let teams = try Teams(["A": [0, 1].map(TeamCast.person), "B": [2, 3].map(TeamCast.person)])
    let line = try #require(asked.explain(teams).lines.last)
    let fault = try #require(line.cells["A"]?.faults.first)
    guard case .price(let exchange, let broken) = fault.why else {
      Issue.record("\(fault.why)")
      return
    }
    #expect(exchange.other != nil && broken.rule == rules[1])
    #expect(fault.what == .metAgain(pairs: 1))
    let said = Self.plain(Self.voice.why(fault))
    #expect(said.hasPrefix("On pourrait échanger Prénom"))
    #expect(said.contains("« Prénom 0 et Prénom 1 ensemble » ne tiendrait plus en"))
  }

  @Test func `teams made by hand that could be better say by which exchange`() throws {
    let people = (0..<4).map { Teammate(TeamCast.person($0), agency: TeamCast.agency($0 / 2)) }
    let asked = try TeamsAsked(
      teams: TeamCast.letters(2), people: people,
      rules: [TeamCast.rule(1, .levelSizes), TeamCast.rule(2, .onePerAgency, .best)])
    let teams = try Teams(["A": [0, 1].map(TeamCast.person), "B": [2, 3].map(TeamCast.person)])
    let faults = asked.explain(teams).lines[1].cells.values.flatMap(\.faults)
    #expect(faults.count == 2)
    for fault in faults {
      guard case .mendable = fault.why else {
        Issue.record("\(fault.why)")
        continue
      }
      #expect(Self.voice.why(fault).hasPrefix("Mieux se peut"))
    }
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `what was composed is never one exchange away from better`(seed: UInt64) throws {
    let asked = try CompositionTests.question(seed, people: 14, teams: 3)
    let composed = asked.compose(seed: seed)
    let lines = asked.explain(composed.teams).lines
    let faults = lines.flatMap { $0.cells.values.flatMap(\.faults) }
    for fault in faults {
      if case .mendable(let exchange) = fault.why { Issue.record("\(exchange)") }
      #expect(!Self.voice.why(fault).isEmpty)
    }
    #expect(faults.isEmpty == (composed.score.dropLast().allSatisfy { $0 == 0 }))
  }

  @Test func `people of one first name are told apart by their reference`() throws {
    let rule = try TeamCast.rule(1, .apart(TeamCast.people(7, 8)))
    #expect(Self.voice.rule(rule) == "Lucie (PE-08) et Lucie (PE-09) à part")
    #expect(Self.voice.name(TeamCast.person(39)) == "Prénom 39")
    #expect(Self.voice.name(TeamCast.person(99)) == "quelqu’un")
  }

  @Test func `every rule and every reason has its words in both languages`() throws {
    let demands: [TeamRule.Demand] = [
      .levelSizes, .sizes(6...8), .sizes(7...7), .spreadProfiles, .neverAlone(nil),
      .neverAlone(TeamCast.profile(1)), .together(TeamCast.people(1, 2)),
      .apart(TeamCast.people(1, 2)), .fixed(TeamCast.person(1), "B"), .onePerAgency,
      .notAgain([TeamCast.people(1, 2)]),
    ]
    for wording in [Wording.french, .english] {
      let voice = TeamVoice(wording, Self.names)
      let said = try demands.map { try voice.rule(TeamCast.rule(1, $0)) }
      #expect(Set(said).count == demands.count)
      for reason in TeamRule.Reason.allCases {
        #expect(wording.teams.reasons[reason.rawValue] != nil)
      }
    }
  }
}
