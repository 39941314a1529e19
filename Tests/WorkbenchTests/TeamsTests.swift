import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("Teams on the bench") struct TeamsTests {
  private func bench(_ wording: Wording = .french, people: Int = 12, teams: Int = 3) throws
    -> Workshop
  {
    try TeamBench.bench(wording, people: people, teams: teams)
  }

  @discardableResult
  private func ask(
    _ workshop: Workshop, _ verb: TeamRequest.Verb, _ items: [String] = [],
    _ fields: [String: String] = [:]
  ) throws -> TeamBoard {
    try TeamBench.ask(workshop, verb, items, fields)
  }

  private func members(_ board: TeamBoard, _ letter: TeamLetter) -> [String] {
    board.tables.first { $0.letter == letter }?.members.map(\.name) ?? []
  }

  private func plain(_ lines: [String]) -> [String] {
    lines.map { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
  }

  @Test func `are composed from everybody invited, the same from the same seed`() throws {
    let workshop = try bench()
    let rules = [
      ["levelSizes"], ["profils répartis"], ["une par agence"], ["ensemble", "Aïcha", "PE-05"],
    ]
    for rule in rules { try ask(workshop, .addRule, rule, ["absolute": "1"]) }
    try ask(workshop, .removeRule, ["3"])
    let board = try ask(workshop, .compose, [], ["seed": "7"])
    #expect(board.tables.map(\.members.count) == [4, 4, 4])
    #expect(board.contradictions.isEmpty && !board.ruleLines.contains { !$0.isHeld })
    #expect(board.tables[0].animators == ["Rosalie"])
    let roster = try #require(board.lineup.roster)
    #expect(roster.arrangement.seed == 7 && roster.arrangement.day == Bench.today)
    let again = try ask(workshop, .compose, [], ["seed": "7"])
    #expect(again.lineup.roster?.teamOf == roster.teamOf)
    #expect(
      try plain(workshop.teams("J-02").lines)[1]
        == "12 personnes, 3 équipes, composées le 16 février 2018, graine 7")
  }

  @Test func `each deed is one act, undone in one`() throws {
    let workshop = try bench()
    try ask(workshop, .compose)
    let deeds: [(TeamRequest.Verb, [String], [String: String])] = [
      (.addRule, ["level sizes"], [:]), (.addRule, ["une par agence"], [:]), (.later, ["1"], [:]),
      (.earlier, ["2"], [:]), (.lock, ["Aïcha"], [:]), (.free, ["PE-01"], [:]),
      (.missing, ["Bernard", "Camille"], [:]), (.late, ["Félix"], ["at": "10h30"]),
      (.back, ["Bernard"], [:]), (.walkin, ["Zoé"], ["profile": "une entreprise"]),
      (.mend, [], [:]), (.out, ["Irène"], [:]), (.place, ["Irène", "c"], [:]),
      (.hand, ["A : Jordan, Irène"], [:]), (.compose, [], ["seed": "3"]), (.removeRule, ["1"], [:]),
    ]
    for (verb, items, fields) in deeds {
      do {
        let before = try workshop.workspace.contents()
        let act = try #require(
          try workshop.reteam("J-02", TeamRequest(verb, items, fields)).act)
        let after = try workshop.workspace.contents()
        #expect(before != after, "\(verb)")
        _ = try workshop.undo(act)
        #expect(try workshop.workspace.contents().rosters == before.rosters, "\(verb)")
        #expect(try workshop.workspace.contents().teamRules.inOrder == before.teamRules.inOrder)
        try ask(workshop, verb, items, fields)
      } catch {
        Issue.record("\(verb): \((error as? any Sayable)?.said(in: .french) ?? "\(error)")")
      }
    }
    #expect(Set(deeds.map(\.0)) == Set(TeamRequest.Verb.allCases))
    #expect(try workshop.workspace.check() == [])
  }

  @Test func `a morning moves the fewest, once someone chooses it`() throws {
    let workshop = try bench()
    try ask(workshop, .addRule, ["tailles"], ["least": "3", "most": "5", "absolute": "1"])
    try ask(workshop, .addRule, ["tailles égales"])
    let composed = try ask(workshop, .compose)
    let gone = members(composed, "B").prefix(2)
    let proposed = try workshop.reteam(
      "J-02", TeamRequest(.missing, Array(gone)), onlyTrying: true
    ).board
    #expect(proposed.moves.count == 1 && proposed.moves[0].to == "B")
    #expect(try workshop.teams("J-02").repair == nil, "nothing is written when it is only tried")
    let board = try ask(workshop, .missing, Array(gone))
    #expect(plain(board.morningLines).contains { $0.contains("1 badge") })
    let before = board.lineup.roster
    #expect(before == composed.lineup.roster)
    let mended = try ask(workshop, .mend, [], ["day": "2017-07-11"])
    #expect(mended.moves.isEmpty)
    #expect(members(mended, "B").count == 5, "those who are missing keep their place")
    #expect(mended.tables[1].members.count { $0.state == .absent } == 2)
    #expect(throws: TeamsFault.nothingToMend) { try ask(workshop, .mend) }
    let second = try workshop.teams("J-02", TeamRequest(.compose, [], ["day": "12/07/2017"]))
    #expect(second.repair == nil, "the second day is as foreseen")
  }

  @Test func `who is missing before teams are composed takes nobody else away`() throws {
    let workshop = try bench()
    let board = try ask(workshop, .missing, ["Aïcha"], ["every": "1"])
    #expect(board.lineup.comers.count == 11 && board.waiting.count == 11)
    #expect(try ask(workshop, .walkin, ["Zoé"]).lineup.comers.count == 12)
    #expect(try ask(workshop, .compose).tables.map(\.members.count) == [4, 4, 4])
  }

  @Test func `a move tells whom it brings together`() throws {
    let workshop = try bench()
    try ask(workshop, .hand, ["A : Aïcha, Camille", "B : Bernard, Dimitri", "C : Élodie, Félix"])
    try ask(workshop, .addRule, ["ensemble", "Aïcha", "Bernard"], ["absolute": "1"])
    let lines = plain(try ask(workshop, .missing, ["Félix"]).morningLines).joined(separator: " ")
    #expect(
      lines.contains("« Aïcha et Bernard ensemble » ne tenait plus (Aïcha, sans les autres)"),
      "\(lines)")
    #expect(!lines.contains("(,"), "\(lines)")
  }

  @Test func `someone who comes unforeseen is known or made, and gets a team`() throws {
    let workshop = try bench()
    try ask(workshop, .compose)
    let board = try ask(workshop, .walkin, ["Zoé"], ["profile": "Une entreprise"])
    #expect(board.moves.map(\.from) == [nil] && board.waiting.map(\.name) == ["Zoé"])
    let zoe = try #require(
      try workshop.workspace.contents().people.first { $0.name == "Zoé" })
    #expect(zoe.reference == Reference(.person, 401) && zoe.roles == [.participant])
    let mended = try ask(workshop, .mend, ["\(zoe.id.value):\(board.moves[0].to)"])
    #expect(mended.waiting.isEmpty && mended.moves.isEmpty)
  }

  @Test func `what was seen and is not proposed any more moves nobody`() throws {
    let workshop = try bench()
    try ask(workshop, .compose)
    let board = try ask(workshop, .walkin, ["Zoé"])
    let person = board.moves[0].person.value
    #expect(throws: TeamsFault.movedSince) { try ask(workshop, .mend, ["\(person):Z"]) }
  }

  @Test func `slips that were shuffled are keyed in team by team`() throws {
    let workshop = try bench()
    let board = try ask(
      workshop, .hand, [], ["list-A": "Aïcha, PE-02", "list-B": "Camille (PE-03)", "list-C": ""])
    #expect(members(board, "A") == ["Aïcha", "Bernard"] && members(board, "B") == ["Camille"])
    #expect(board.lineup.roster?.arrangement.seed == nil)
    #expect(plain([board.standing])[0].contains("tapées à la main"))
    let again = try ask(workshop, .hand, ["A : Bernard\nB : Aïcha"])
    #expect(members(again, "A") == ["Bernard"] && members(again, "B") == ["Aïcha"])
    #expect(again.waiting.count == 10, "nobody is lost")
    #expect(again.waiting.contains { $0.name == "Camille" })
  }

  @Test func `rules that contradict one another are named together, each with its number`() throws {
    let workshop = try bench()
    try ask(workshop, .addRule, ["ensemble", "Aïcha", "Bernard"], ["absolute": "1"])
    try ask(workshop, .addRule, ["ensemble", "Bernard", "Camille"], ["absolute": "1"])
    let board = try ask(workshop, .addRule, ["à part", "Aïcha", "Camille"], ["absolute": "1"])
    #expect(board.contradictions.map(\.rules.count) == [3])
    let lines = plain(board.whyLines)
    #expect(lines.contains("→ Retirer « Aïcha et Camille à part » (3)"), "\(lines)")
    let mended = try ask(workshop, .removeRule, ["3"])
    #expect(mended.contradictions.isEmpty)
  }

  @Test func `what cannot be avoided is counted`() throws {
    let workshop = try bench()
    try ask(workshop, .addRule, ["une par agence"])
    let board = try ask(workshop, .compose)
    let said = plain(board.ruleLines[0].verdicts)
    #expect(said.contains { $0.contains("4 personnes pour 3 équipes") }, "\(said)")
  }

  @Test func `no number is ever attached to a person`() throws {
    let columns = [Roster.facts, AskedRule.facts, Presence.facts].flatMap(\.columns)
    let numbers = columns.filter {
      if case .whole = $0.asking { true } else if case .fraction = $0.asking { true } else { false }
    }
    // The seed of a composition, the sizes of teams.
    #expect(Set(numbers.map(\.code)) == ["seed", "least", "most"])
    #expect(
      AskedRule.facts.columns.first { $0.code == "reason" }.map { column in
        if case .choice = column.asking { true } else { false }
      } == true)
  }

  @Test func `free who has no team is told so, and nowhere else is an event`() throws {
    let workshop = try bench()
    #expect(throws: TeamsFault.seatless("Aïcha")) { try ask(workshop, .lock, ["Aïcha"]) }
    for text in ["J-99", "zut", "PE-01"] {
      #expect(throws: UnknownReference.self) { try workshop.teams(text) }
      #expect(throws: UnknownReference.self) {
        try workshop.reteam(text, TeamRequest(.compose))
      }
    }
  }

  @Test func `equal first names are told apart by their references`() throws {
    let workshop = try bench()
    _ = try workshop.take([
      SourceFile(
        name: "personnes.csv", bytes: Data("réf;prénom;rôles\nPE-30;Aïcha;participant".utf8))
    ])
    #expect(throws: SeveralPeople.self) { try ask(workshop, .place, ["Aïcha", "A"]) }
    let board = try ask(workshop, .hand, ["A : Aïcha (PE-30), PE-01"])
    #expect(members(board, "A") == ["Aïcha (PE-01)", "Aïcha (PE-30)"])
  }

  @Test func `nobody, one person and three hundred are all answered`() throws {
    let none = try bench(people: 0)
    #expect(throws: TeamsFault.nobody) { try ask(none, .compose) }
    #expect(try plain(none.teams("J-02").notices).contains { $0.contains("personne à répartir") })
    let one = try bench(people: 1)
    let alone = try ask(one, .compose)
    #expect(alone.tables.map(\.members.count).sorted() == [0, 0, 1])
    #expect(plain(alone.notices).contains { $0.contains("des équipes restent vides") })
    let many = try bench(people: 300)
    try ask(many, .addRule, ["tailles égales"], ["absolute": "1"])
    try ask(many, .addRule, ["profils répartis"])
    let crowd = try ask(many, .compose)
    #expect(crowd.tables.map(\.members.count) == [100, 100, 100])
    let missing = try ask(many, .missing, ["PE-01", "PE-02"])
    #expect(missing.repair != nil)
  }

  @Test func `without teams, how many is asked, and they are made`() throws {
    let workshop = try bench(teams: 0)
    #expect(try workshop.teams("J-02").asked == nil)
    #expect(throws: TeamsFault.self) { try ask(workshop, .compose) }
    let board = try ask(workshop, .compose, [], ["teams": "4"])
    #expect(board.lineup.letters == ["A", "B", "C", "D"])
    #expect(
      try workshop.plan("J-02").agenda.teams.map(\.mark) == [.disc, .square, .triangle, .diamond])
  }

  @Test func `a rule on someone erased is told, and taken off in one gesture`() throws {
    let workshop = try bench()
    try ask(workshop, .addRule, ["ensemble", "Aïcha", "Bernard"])
    try ask(workshop, .compose)
    _ = try workshop.workspace.erase(Reference(.person, 1), by: "Anne", at: Bench.now)
    let board = try workshop.teams("J-02")
    #expect(board.tables.map(\.vacant).reduce(0, +) == 1)
    #expect(plain(board.notices).contains { $0.contains("ne demande plus rien") })
    #expect(!board.lines.joined().contains("Aïcha") && !board.whyLines.joined().contains("Aïcha"))
    #expect(try ask(workshop, .removeRule, ["1"]).lineup.rules.isEmpty)
  }

  @Test func `another round does not make the same teams again`() throws {
    let workshop = try bench()
    let first = try ask(workshop, .compose)
    try ask(workshop, .addRule, ["not the same teams"], ["on": "soir"])
    let second = try ask(workshop, .compose, [], ["on": "soir"])
    #expect(second.lineup.round == "soir" && second.rounds == ["", "soir"])
    let pairs = second.tables.flatMap { table -> [Bool] in
      let before = table.members.compactMap { first.lineup.roster?.teamOf[$0.id] }
      return [Set(before).count >= 3]
    }
    #expect(!pairs.contains(false))
    #expect(try workshop.teams("J-02").lineup.roster == first.lineup.roster)
  }

  @Test func `machines read the same, in both languages people do too`() throws {
    let workshop = try bench(.english)
    try ask(workshop, .addRule, ["together", "PE-01", "PE-02"], ["reason": "carpool"])
    let board = try ask(workshop, .compose, [], ["seed": "2"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(board.json().utf8)) as? [String: Any])
    #expect(json["event"] as? String == "J-02" && json["seed"] as? Int == 2)
    #expect((json["teams"] as? [[String: Any]])?.count == 3)
    let rule = (json["rules"] as? [[String: Any]])?.first
    #expect(rule?["reason"] as? String == "carpool")
    #expect(plain(board.lines)[1] == "12 people, 3 teams, composed on 16 February 2018, seed 2")
    #expect(board.whyLines.contains { $0.hasPrefix("1. ") && $0.contains("(car sharing)") })
  }
}
