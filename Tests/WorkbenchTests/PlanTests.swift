import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("A plan on the bench") struct PlanTests {
  private let tables = [
    "calendrier.csv": "réf;type;titre;début;fin;participants\n"
      + "J-02;sprint;Sprint;11/07/2017;12/07/2017;28",
    "personnes.csv": "réf;prénom;rôles\nPE-01;Inès;animatrice\nPE-02;Bastien;animateur",
  ]

  private func bench() throws -> Workshop {
    let workshop = try Bench().workshop
    _ = try workshop.take(
      tables.sorted { $0.key < $1.key }.map {
        SourceFile(name: $0.key, bytes: Data($0.value.utf8))
      })
    return workshop
  }

  @discardableResult
  private func ask(
    _ workshop: Workshop, _ verb: PlanRequest.Verb, _ items: [String] = [],
    _ fields: [String: String] = [:]
  ) throws -> Act.ID {
    try workshop.replan("J-02", PlanRequest(verb, items, fields))
  }

  private func started() throws -> Workshop {
    let workshop = try bench()
    try ask(
      workshop, .day, ["11/07/2017"],
      ["from": "8h45", "until": "17 h", "rooms": "Préau (12), Cuisine"])
    try ask(workshop, .team, ["A"], ["by": "Inès", "room": "Cuisine"])
    try ask(workshop, .team, ["B"])
    try ask(workshop, .add, [], ["title": "Accueil", "minutes": "30", "intention": "accueil"])
    try ask(
      workshop, .add, ["Raconter"], ["minutes": "40", "least": "30", "teams": "a, B", "at": "9h30"])
    return workshop
  }

  @Test func `what a verb takes no account of is refused, and so is an empty answer`() throws {
    for (verb, option) in [(PlanRequest.Verb.change, "day"), (.remove, "title"), (.move, "room")] {
      let request = PlanRequest(verb, ["K-01"], [option: "x"])
      let fault = #expect(throws: PlanFault.self) { try request.checkRead() }
      #expect(fault == .stray(option, verb: verb.rawValue))
    }
    try PlanRequest(.add, ["Dire"], ["day": "2017-07-11", "minutes": "5"]).checkRead()
    let moved = PlanFault.stray("day", verb: "change").said(in: .french)
    #expect(moved.contains("--day") && moved.contains("move"))
    for fault in [PlanFault.unknownDay(""), .unknownTeam(""), .unreadableTime("")] {
      #expect(fault.said(in: .french).hasPrefix("Écrivez"))
      #expect(fault.said(in: .english).hasPrefix("Write"))
    }
  }

  private func lines(_ workshop: Workshop) throws -> [String] {
    try workshop.plan("J-02").lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test func `is made from nothing, an act at a time`() throws {
    let workshop = try started()
    #expect(
      try lines(workshop) == [
        "J-02 Sprint", "",
        "mardi 11 juillet 2017 — 1 h 25 prévues sur 8 h 15, reste 6 h 50",
        "8 h 45  K-01  Accueil (30 min, tous ensemble)", "       marge 15 min",
        "9 h 30  K-02  Raconter (40 min, toutes les équipes, heure fixe, Inès)",
      ])
    let act = try ask(workshop, .stretch, ["K-02"], ["minutes": "+5"])
    #expect(try workshop.plan("J-02").agenda.blocks[1].minutes == 45)
    _ = try workshop.undo(act)
    #expect(try workshop.plan("J-02").agenda.blocks[1].minutes == 40)
  }

  @Test func `does every verb it lists`() throws {
    let workshop = try started()
    let asked: [(PlanRequest.Verb, [String], [String: String])] = [
      (.add, ["Pause"], ["minutes": "15", "after": "K-01", "intention": "pause"]),
      (.change, ["K-03"], ["title": "Pause café", "optional": "1", "room": "Préau"]),
      (.move, ["K-03"], ["before": "K-01"]), (.later, ["K-03"], [:]), (.earlier, ["K-03"], [:]),
      (.stretch, ["K-03"], ["minutes": "−5"]), (.split, ["K-02"], ["minutes": "10"]),
      (.part, ["K-02"], [:]), (.join, ["K-02", "K-05"], [:]), (.swap, ["K-01", "K-02"], [:]),
      (.free, ["K-02"], [:]), (.fix, ["K-02"], ["at": "10 h"]),
      (.shift, ["K-02"], ["minutes": "15"]), (.copy, ["2017-07-11", "2017-07-12"], [:]),
      (.team, ["C"], ["by": "PE-02"]), (.day, ["2017-07-12"], ["until": "16h"]),
      (.remove, ["K-03"], [:]),
    ]
    for (verb, items, fields) in asked {
      do {
        let act = try ask(workshop, verb, items, fields)
        #expect(try workshop.workspace.act(act) != nil, "\(verb) changes something")
      } catch {
        Issue.record("\(verb): \((error as? any Sayable)?.said(in: .french) ?? "\(error)")")
      }
    }
    #expect(
      Set(asked.map(\.0)).union([.mend, .start, .prepare, .done, .drop, .usual])
        == Set(PlanRequest.Verb.allCases))
    let agenda = try workshop.plan("J-02").agenda
    #expect(agenda.days.count == 2 && agenda.teams.count == 3)
    #expect(try workshop.workspace.check() == [])
  }

  @Test func `mends by the number or by the sentence of what it offers`() throws {
    let workshop = try started()
    try ask(workshop, .change, ["K-01"], ["by": "Bastien"])
    let plan = try workshop.plan("J-02")
    let place = try #require(plan.snags.all.firstIndex { $0.mend != nil })
    #expect(plan.snags.all[place].matter == .noAnimator("B"))
    let mend = try #require(plan.snags.all[place].mend)
    let sentence = plan.speech.said(mend)
    try ask(workshop, .mend, ["\(place + 1)"])
    #expect(try !workshop.plan("J-02").snags.all.contains { $0.matter == .noAnimator("B") })
    #expect(throws: PlanFault.nothingToMend(sentence)) {
      try ask(workshop, .mend, [], ["mend": sentence])
    }
    #expect(throws: PlanFault.nothingToMend("")) { try ask(workshop, .mend, ["99"]) }
  }

  private static let refused: [(PlanRequest.Verb, [String], [String: String])] = [
    (.add, [], ["title": "x", "minutes": "zut"]),
    (.add, [], ["title": "x"]), (.add, ["x"], ["minutes": "0"]),
    (.add, ["x"], ["minutes": "43200"]),
    (.add, ["x"], ["minutes": "20", "least": "30"]), (.add, ["x"], ["minutes": "5", "at": "midi"]),
    (.add, ["x"], ["minutes": "5", "teams": "Z"]),
    (.add, ["x"], ["minutes": "5", "intention": "rêver"]),
    (.add, [" "], ["minutes": "5"]), (.add, ["x"], ["minutes": "5", "after": "K-99"]),
    (.add, ["x"], ["minutes": "5", "day": "2020-01-01"]), (.move, ["K-99"], [:]),
    (.remove, [], [:]),
    (.fix, ["K-01"], [:]), (.free, ["K-01"], [:]), (.split, ["K-01"], ["minutes": "30"]),
    (.join, ["K-01", "K-02"], [:]), (.copy, ["2017-07-11", "2017-07-11"], [:]),
    (.copy, ["2017-07-11", "demain"], [:]), (.shift, ["K-02"], ["minutes": "2000"]),
    (.day, ["2017-07-11"], ["from": "18h"]), (.team, [" "], [:]),
  ]

  @Test(arguments: refused.indices)
  func `what cannot be is refused in a sentence, and changes nothing`(place: Int) throws {
    let (verb, items, fields) = PlanTests.refused[place]
    let workshop = try started()
    let before = try workshop.workspace.contents()
    do {
      try ask(workshop, verb, items, fields)
      Issue.record("\(verb) \(items) \(fields)")
    } catch let fault as PlanFault {
      for wording in [Wording.french, .english] { #expect(fault.said(in: wording).hasSuffix(".")) }
    }
    #expect(try workshop.workspace.contents() == before)
  }

  @Test func `of what is nowhere in the calendar is refused`() throws {
    let workshop = try bench()
    for text in ["J-99", "zut", "PE-01"] {
      #expect(throws: UnknownReference.self) { try workshop.plan(text) }
      #expect(throws: UnknownReference.self) {
        try workshop.replan(text, PlanRequest(.day, ["2017-07-11"]))
      }
    }
    #expect(throws: UnknownReference.self) { try ask(workshop, .team, ["A"], ["by": "Zoé"]) }
  }
}

@Suite("Decks that a plan asks for") struct PlanDeckTests {
  @Test func `one that no kit has is said, on the page as on the sheets, and left in one tap`()
    throws
  {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;11/07/2017")
    try bench.take(
      "séquences.csv",
      "réf;événement;journée;séquence;durée;jeux de cartes\nK-01;J-02;11/07/2017;Un;30;bagdes\n"
        + "K-02;J-02;11/07/2017;Deux;30;badges, guide")
    let snags = try bench.workshop.plan("J-02").snags.toSettle
    let unknown = snags.filter { if case .unknownDeck = $0.matter { true } else { false } }
    #expect(unknown.count == 1)
    let said = try bench.workshop.drafts(of: .kind(.planning), PrintOptions(day: Bench.today))
      .flatMap(\.remarks).joined()
    #expect(said.contains("bagdes"))
    let plan = try bench.workshop.plan("J-02")
    let mend = try #require(unknown.first?.mend)
    _ = try bench.workshop.replan("J-02", PlanRequest(.mend, [], ["mend": plan.speech.said(mend)]))
    let left = try bench.workshop.plan("J-02")
    #expect(left.agenda.blocks.map(\.decks) == [[], ["badges", "guide"]])
  }
}
