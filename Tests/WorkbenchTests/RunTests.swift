import Atelier
import Entities
import Foundation
import People
import Storage
import Testing
import Words

@testable import Workbench

/// The sample's sprint: on 11 July, after lunch, teams are apart from 13 h 45 to the break.
@Suite("A day that is run") struct RunTests {
  private static let day = "2017-07-11"

  private func sprint() throws -> Workshop { try Bench.sample().workshop }

  private func run(
    _ workshop: Workshop, _ verb: RunRequest.Verb, _ block: String = "", team: String = "",
    at: String, minutes: String? = nil, choice: String = "", breaks: Bool = false
  ) throws {
    try workshop.run(
      "J-02",
      RunRequest(
        verb, block, teams: team.isEmpty ? [] : [team], day: RunTests.day, at: at,
        minutes: minutes, choice: choice, breaks: breaks))
  }

  private func live(_ workshop: Workshop, at: String) throws -> LiveDay {
    try workshop.live("J-02", day: RunTests.day, at: at)
  }

  private func said(_ live: LiveDay) -> String {
    live.lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
      .replacing("\u{202F}", with: " ")
  }

  /// Team C began with its guest at the planned time, and at 10 h 51 is six minutes over.
  private func late() throws -> Workshop {
    let workshop = try sprint()
    try run(workshop, .here, "K-05", team: "C", at: "10h")
    return workshop
  }

  @Test func `without a mark, tells the planned time`() throws {
    let live = try live(sprint(), at: "14h36")
    #expect(live.isSilent && live.isToday)
    let text = said(live)
    #expect(text.contains("ce sont les heures prévues"))
    #expect(
      text.contains("L’équipe A — Changer la contrainte, depuis 14 h 30, encore 19 min"), "\(text)")
    #expect(text.contains("L’équipe C — Jouer une scène"))
    #expect(text.contains("puis Pause à 14 h 55"))
    let dinner = try self.live(sprint(), at: "12h45")
    #expect(dinner.together?.block.title == "Déjeuner")
  }

  @Test func `a team that said where it is stays there until it says more`() throws {
    let workshop = try late()
    let live = try live(workshop, at: "10h51")
    let text = said(live)
    #expect(text.contains("6 minutes de plus que les 45 prévues"), "\(text)")
    #expect(text.contains("puis Pause à 10 h 51, prévu 10 h 45"))
    #expect(live.late == ["C"])
  }

  @Test func `nothing moves until someone chooses, and one gesture takes it back`() throws {
    let workshop = try late()
    let before = try live(workshop, at: "10h51")
    let proposals = before.proposalLines().joined(separator: "\n").replacing("\u{A0}", with: " ")
      .replacing("\u{202F}", with: " ")
    #expect(proposals.contains("1. Partager le retard. « Remplir la frise » dure 54 min"))
    #expect(proposals.contains("2. Rien de ce qui reste d’ici là n’est facultatif. "))
    #expect(proposals.contains("« Déjeuner », à heure fixe"))
    #expect(try live(workshop, at: "10h51").state.steps == before.state.steps)
    for choice in ["skip", "3"] {
      #expect(throws: RunFault.self) {
        try run(workshop, .choose, team: "C", at: "10h51", choice: choice)
      }
    }
    try run(workshop, .choose, at: "10h51", choice: "1")
    let shared = try live(workshop, at: "10h51")
    #expect(shared.late.isEmpty && shared.proposalLines() == [Wording.french.live.liveNobodyLate])
    #expect(shared.said(last: ["C"])?.contains("Retard partagé") == true)
    try run(workshop, .undo, team: "C", at: "10h52")
    let undone = try live(workshop, at: "10h52")
    #expect(undone.late == ["C"])
    #expect(undone.log.marks.count == before.log.marks.count + 2, "taken back by another mark")
  }

  @Test func `what is optional is skipped, or the end is put later, as one chooses`() throws {
    for (choice, word) in [("2", "Séquences sautées"), ("later", "Fin reculée")] {
      let workshop = try sprint()
      try run(workshop, .here, "K-17", team: "A", at: "13h45")
      #expect(try live(workshop, at: "14h36").late.contains("A"))
      try run(workshop, .choose, team: "A", at: "14h36", choice: choice)
      let live = try live(workshop, at: "14h36")
      #expect(live.said(last: ["A"])?.contains(word) == true)
      let pause = try #require(live.state.steps["A"]?.last { $0.block.title == "Pause" })
      #expect(choice == "2" ? live.state.current("A") != nil : pause.start > pause.block.start)
    }
  }

  @Test func `a time gone by is told as it was then`() throws {
    let workshop = try sprint()
    let before = try live(workshop, at: "9h38").json()
    try run(workshop, .here, "K-17", team: "A", at: "13h45")
    #expect(try live(workshop, at: "9h38").json() == before)
    #expect(try live(workshop, at: "13h45").state.current("A")?.block.title == "Trente idées")
  }

  @Test func `here without a name goes on to what follows, for each team its own`() throws {
    let workshop = try sprint()
    try run(workshop, .here, at: "14h33")
    let live = try live(workshop, at: "14h34")
    #expect(live.together?.block.title == "Pause")
    try run(workshop, .undo, at: "14h35")
    #expect(try self.live(workshop, at: "14h35").together == nil)
    #expect(throws: RunFault.nothingToUndo) { try run(workshop, .undo, at: "14h35") }
  }

  @Test func `does every verb it lists`() throws {
    let workshop = try sprint()
    let asked: [(RunRequest.Verb, String, String?)] = [
      (.here, "K-17", nil), (.started, "K-18", nil), (.more, "K-18", "10"),
      (.more, "", "−5"), (.finished, "K-18", nil), (.skipped, "K-21", nil), (.undo, "", nil),
    ]
    for (verb, block, minutes) in asked {
      try run(workshop, verb, block, team: "A", at: "14h40", minutes: minutes)
    }
    #expect(Set(asked.map(\.0)).union([.choose]) == Set(RunRequest.Verb.allCases))
    #expect(try workshop.workspace.check() == [])
    #expect(try workshop.workspace.contents().passings.count == 7)
  }

  private static func refused() throws -> [(RunRequest, RunFault?)] {
    func asked(
      _ verb: RunRequest.Verb, _ block: String = "", _ teams: [String] = [], at: String = "10h51",
      minutes: String? = nil, choice: String = ""
    ) -> RunRequest {
      RunRequest(
        verb, block, teams: teams, day: day, at: at, minutes: minutes, choice: choice)
    }
    return [
      (asked(.here, "K-99"), nil), (asked(.here, "K-27"), nil),
      (
        asked(.here, "K-19", ["A"]),
        .notTheirs(block: "Jouer une scène", team: "l’équipe\u{A0}A")
      ),
      (asked(.here, "", ["Z"]), .noSuchTeam("Z", known: ["A", "B", "C", "D"])),
      (asked(.here, at: "zut"), nil), (RunRequest(.here, day: "2020-01-01", at: "14h"), nil),
      (RunRequest(.here, day: day), .anotherDay(try #require(Day(2017, 7, 11)))),
      (asked(.more), .noMinutes), (asked(.more, minutes: "3000"), .impossibleMinutes(3000)),
      (asked(.more, minutes: "zut"), nil), (asked(.choose, choice: "4"), .noSuchChoice("4")),
      (asked(.choose), .noSuchChoice("…")),
      (asked(.choose, "", ["B"], choice: "1"), .onTime("l’équipe\u{A0}B")),
      (asked(.finished, "", ["A"], at: "8h"), .nothingLeft("l’équipe\u{A0}A")),
    ]
  }

  @Test func `what cannot be is refused in a sentence, and notes nothing`() throws {
    let workshop = try late()
    let before = try workshop.workspace.contents().passings
    for (request, fault) in try Self.refused() {
      do {
        try workshop.run("J-02", request)
        Issue.record("\(request)")
      } catch let error as any Sayable {
        if let fault { #expect(error as? RunFault == fault) }
        for wording in [Wording.french, .english] {
          #expect(error.said(in: wording).hasSuffix("."), "\(error)")
        }
      }
    }
    #expect(try workshop.workspace.contents().passings == before)
    #expect(throws: RunFault.nothingPlanned("J-01")) { try workshop.live("J-01") }
    #expect(throws: UnknownReference.self) { try workshop.live("J-99") }
  }

  @Test func `a mark twice, before the day, or of a sequence gone since is kept and said`() throws {
    let workshop = try sprint()
    try run(workshop, .here, "K-17", team: "A", at: "13h45")
    try run(workshop, .here, "K-17", team: "A", at: "13h46")
    try run(workshop, .started, "K-01", team: "B", at: "8h")
    try run(workshop, .here, "K-16", team: "C", at: "13h35")
    _ = try workshop.replan("J-02", PlanRequest(.remove, ["K-16"]))
    let live = try live(workshop, at: "14h")
    #expect(live.notices.count == 3)
    let text = said(live)
    #expect(text.contains("redisait la même chose de « Trente idées »"), "\(text)")
    #expect(text.contains("avant l’ouverture de la journée"))
    #expect(text.contains("une séquence retirée depuis"))
    #expect(try workshop.workspace.contents().passings.count == 4)
  }

  @Test func `is told to machines, and the same from any screen`() throws {
    let workshop = try sprint()
    try run(workshop, .here, "K-17", team: "A", at: "13h45")
    let live = try live(workshop, at: "14h36")
    let told = try #require(
      JSONSerialization.jsonObject(with: Data(live.json().utf8)) as? [String: Any])
    #expect(told["now"] as? String == "14:36" && told["day"] as? String == "2017-07-11")
    let teams = try #require(told["teams"] as? [[String: Any]])
    #expect(teams.map { $0["team"] as? String } == ["A", "B", "C", "D"])
    #expect(teams[0]["minutesLeft"] as? Int == -6 && teams[0]["late"] as? Int == 6)
    #expect((teams[0]["proposals"] as? [Any])?.count == 3)
    #expect(try self.live(workshop, at: "14 h 36").json() == live.json())
  }

  @Test func `finds its day: the one that is on, an evening past midnight too, else the nearest`()
    throws
  {
    let workshop = try sprint()
    let plan = try workshop.plan("J-02")
    func day(_ instant: String) throws -> String {
      let now = try Date(instant, strategy: .iso8601)
      return try LiveDay(plan, [], now: now, .french).day.day.day.description
    }
    #expect(try day("2017-07-01T08:00:00Z") == "2017-07-11")
    #expect(try day("2017-07-11T08:00:00Z") == "2017-07-11")
    #expect(try day("2017-07-12T08:00:00Z") == "2017-07-12")
    #expect(try day("2026-01-01T08:00:00Z") == "2017-07-12")
    let far = try LiveDay(plan, [], now: Date(timeIntervalSince1970: 0), .french)
    #expect(!far.isToday && far.mood != nil && !far.lines.isEmpty)
  }
}
