import Atelier
import Entities
import Foundation
import Interchange
import Paper
import People
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("What comes before an event and after it") struct ErrandTests {
  private func bench(_ wording: Wording = .french) throws -> Bench {
    let bench = try Bench(wording)
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;12/07/2017")
    return bench
  }

  private func ask(
    _ bench: Bench, _ verb: PlanRequest.Verb, _ items: [String] = [],
    _ fields: [String: String] = [:]
  ) throws {
    _ = try bench.workshop.replan("J-02", PlanRequest(verb, items, fields))
  }

  private func lines(_ bench: Bench) throws -> [String] {
    try bench.workshop.plan("J-02").errandLines.map {
      $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
  }

  @Test func `two who press at once mean the same`() throws {
    let bench = try bench()
    try ask(bench, .usual)
    for _ in 1...2 { try ask(bench, .done, ["1"], ["was": "open"]) }
    #expect(try bench.workshop.plan("J-02").errands.count(where: \.isDone) == 1)
    for _ in 1...2 { try ask(bench, .done, ["1"], ["was": "done"]) }
    #expect(try bench.workshop.plan("J-02").errands.allSatisfy { !$0.isDone })
  }

  @Test func `begins with what is usual, once, by date`() throws {
    let bench = try bench()
    try ask(bench, .usual)
    let plan = try bench.workshop.plan("J-02")
    #expect(plan.errands.map(\.kind) == Errand.Kind.usual)
    #expect(plan.errands.map(\.days) == plan.errands.map(\.days).sorted())
    try ask(bench, .usual)
    #expect(try bench.workshop.plan("J-02").errands.count == plan.errands.count)
    #expect(try lines(bench)[2].hasPrefix("1. 11 juin 2017, 30 jours avant — Réserver la salle"))
    #expect(try lines(bench)[7].contains("15 juillet 2017, 3 jours après"))
  }

  @Test func `moves with its event, which is one act undone in one`() throws {
    let bench = try bench()
    let act = try bench.workshop.replan("J-02", PlanRequest(.prepare, ["Salle"], ["days": "-10"]))
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-02;sprint;Sprint;21/07/2017;22/07/2017")
    #expect(try lines(bench)[2].contains("11 juillet 2017"))
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.plan("J-02").errands.isEmpty)
  }

  @Test func `counts those invited, by profile wanted`() throws {
    let bench = try bench()
    try ask(
      bench, .prepare, ["des entreprises"],
      ["kind": "invitation", "count": "6", "invited": "8", "yes": "5", "perhaps": "1"])
    try ask(bench, .prepare, ["1"], ["reminded": "2"])
    #expect(
      try lines(bench)[2].hasSuffix("(6 voulus ; 8 invités, 2 relancés, 5 oui, 1 peut-être)"))
    try ask(bench, .done, ["des entreprises"])
    #expect(try bench.workshop.plan("J-02").errands[0].isDone)
    try ask(bench, .drop, ["1"])
    #expect(try lines(bench).isEmpty)
  }

  @Test(
    "refuses what cannot be, in a sentence",
    arguments: [
      (PlanRequest.Verb.prepare, [""], [:]), (.prepare, ["7"], [:]),
      (.prepare, ["Salle"], ["days": "bientôt"]), (.prepare, ["Salle"], ["days": "-4000"]),
      (.prepare, ["Salle"], ["count": "-1"]), (.prepare, ["Salle"], ["kind": "zut"]),
      (.done, ["rien"], [:]), (.drop, ["3"], [:]),
    ] as [(PlanRequest.Verb, [String], [String: String])])
  func refused(verb: PlanRequest.Verb, items: [String], fields: [String: String]) throws {
    for wording in [Wording.french, .english] {
      let bench = try bench(wording)
      do {
        try ask(bench, verb, items, fields)
        Issue.record("\(items) \(fields)")
      } catch let fault as PlanFault {
        #expect(!fault.said(in: wording).isEmpty)
      }
    }
  }

  @Test func `goes out in a table and comes in again, and on a sheet`() throws {
    let bench = try bench()
    try bench.take(
      "avant et après.csv",
      "événement;sorte;à faire;jours;combien;fait\nJ-02;repas;Repas;-7;28;oui\n"
        + "J-02;;Remercier;3;;")
    let plan = try bench.workshop.plan("J-02")
    #expect(plan.errands.map(\.kind) == [.meals, .other] && plan.errands[0].isDone)
    try ask(bench, .day, ["2017-07-11"])
    try ask(bench, .add, ["Parler"], ["minutes": "30"])
    let drafts = try bench.workshop.drafts(of: .kind(.planning), PrintOptions(day: Bench.today))
    let sheet = try #require(drafts.first { $0.name == "j-02-avant-et-apres.pdf" })
    let page = try sheet.publication.pages.page(at: 0)
    #expect(PageCheck().faults(of: page) == [])
    #expect(page.marks.flatMap(\.said).joined().contains("Remercier"))
  }
}
