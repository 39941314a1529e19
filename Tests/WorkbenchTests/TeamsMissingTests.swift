import Atelier
import People
import Testing

@testable import Workbench

@Suite("Those who do not come, on the bench") struct TeamsMissingTests {
  private func ask(
    _ workshop: Workshop, _ verb: TeamRequest.Verb, _ items: [String] = [],
    _ fields: [String: String] = [:]
  ) throws -> TeamBoard {
    try TeamBench.ask(workshop, verb, items, fields)
  }

  private func plain(_ lines: [String]) -> [String] {
    lines.map { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
  }

  @Test func `an animator who is missing is told, with what nobody leads`() throws {
    let workshop = try TeamBench.bench()
    _ = try workshop.replan("J-02", PlanRequest(.day, ["2017-07-11"]))
    _ = try workshop.replan(
      "J-02", PlanRequest(.add, ["Raconter"], ["minutes": "30", "teams": "A"]))
    _ = try ask(workshop, .compose)
    #expect(try workshop.teams("J-02").leaders.map(\.name) == ["Rosalie"])
    let board = try ask(workshop, .missing, ["PE-400"])
    #expect(
      plain(board.morningLines) == [
        "Rosalie ne vient pas mardi : « Raconter » (équipe A) n’a personne pour la mener."
      ])
    #expect(board.lineup.comers.count == 12 && board.waiting.isEmpty)
    #expect(try plain(workshop.plan("J-02").snagLines).contains { $0.contains("ne vient pas") })
    #expect(
      plain(try ask(workshop, .back, ["PE-400"]).morningLines) == [
        "Tout le monde est là comme prévu."
      ])
  }

  @Test func `those who do not come hold no rule`() throws {
    let workshop = try TeamBench.bench()
    _ = try ask(workshop, .addRule, ["levelSizes"], ["absolute": "1"])
    let board = try ask(workshop, .compose)
    #expect(!board.ruleLines.contains { !$0.isHeld })
    let two = board.tables[0].members.prefix(2).map(\.reference)
    #expect(try ask(workshop, .missing, Array(two)).ruleLines.contains { !$0.isHeld })
  }
}
