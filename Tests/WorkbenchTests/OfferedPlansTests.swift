import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("Plans that kits propose to start from") struct OfferedPlansTests {
  private func bench(_ wording: Wording = .french) throws -> Workshop {
    let bench = try Bench(wording)
    try bench.take(
      "calendrier.csv",
      "réf;type;titre;début;fin;participants\nJ-02;sprint;Sprint;11/07/2017;12/07/2017;28")
    return bench.workshop
  }

  private static let names = [
    "sprint", "week", "inter-residence", "permanence", "monthly", "exchanges", "launch", "training",
  ]

  @Test func `are those of the practice, each told in a sentence`() throws {
    let offered = try bench().offeredPlans()
    #expect(Set(offered.map(\.name)) == Set(Self.names))
    #expect(offered.allSatisfy { $0.about.hasSuffix(".") && $0.days > 0 })
    #expect(Set(offered.map(\.name)).count == offered.count)
  }

  @Test(arguments: names)
  func `fits its days, opens before it closes, and says what to do`(name: String) throws {
    for wording in [Wording.french, .english] {
      let workshop = try bench(wording)
      _ = try workshop.replan("J-02", PlanRequest(.start, [name]))
      let plan = try workshop.plan("J-02")
      #expect(!plan.agenda.blocks.isEmpty)
      for snag in plan.snags.all {
        let isNobody =
          switch snag.matter {
          // A model may have more days than the event.
          case .noAnimator, .noLead, .margin, .outside: true
          default: false
          }
        #expect(isNobody, "\(name) \(wording.language): \(plan.speech.said(snag))")
      }
      #expect(plan.agenda.unlistedTeams.isEmpty)
    }
  }

  @Test func `is one act, from the first day of the event on, and is undone at once`() throws {
    let workshop = try bench()
    let act = try workshop.replan("J-02", PlanRequest(.start, ["Sprint de deux jours"]))
    let plan = try workshop.plan("J-02")
    #expect(plan.agenda.days.map(\.day.description) == ["2017-07-11", "2017-07-12"])
    #expect(plan.agenda.teams.map(\.letter) == ["A", "B", "C", "D"])
    #expect(plan.agenda.blocks.first?.title == "Accueil et badges")
    #expect(plan.agenda.needs.contains { $0.name == "cartes à écrire" && $0.count == 8 * 28 })
    _ = try workshop.undo(act)
    #expect(try workshop.plan("J-02").agenda.blocks.isEmpty)
  }

  @Test func `keeps the hours and the teams that are there`() throws {
    let workshop = try bench()
    _ = try workshop.replan(
      "J-02", PlanRequest(.day, ["2017-07-11"], ["from": "9h30", "until": "18h"]))
    _ = try workshop.replan("J-02", PlanRequest(.team, ["Rouge"]))
    _ = try workshop.replan("J-02", PlanRequest(.start, ["sprint"]))
    let plan = try workshop.plan("J-02")
    #expect(plan.agenda.teams.map(\.letter) == ["Rouge"])
    #expect(plan.table.days.first?.slots.first?.start == 570)
    #expect(plan.agenda.days.count == 2)
  }

  @Test func `is refused over sequences, and under a name nobody knows`() throws {
    let workshop = try bench()
    let known = try workshop.offeredPlans().map(\.name)
    #expect(throws: PlanFault.unknownFormat("sprnt", known: known)) {
      try workshop.replan("J-02", PlanRequest(.start, ["sprnt"]))
    }
    _ = try workshop.replan("J-02", PlanRequest(.start, ["sprint"]))
    #expect(throws: PlanFault.alreadyPlanned) {
      try workshop.replan("J-02", PlanRequest(.start, ["week"]))
    }
    for fault in [PlanFault.alreadyPlanned, .unknownFormat("", known: ["sprint"])] {
      for wording in [Wording.french, .english] { #expect(fault.said(in: wording).hasSuffix(".")) }
    }
  }
}
