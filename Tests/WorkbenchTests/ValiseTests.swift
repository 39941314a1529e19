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

@Suite("The valise of a day, and who came") struct ValiseTests {
  private func drafts(_ wording: Wording = .french, start name: String = "sprint") throws
    -> [String: PrintDraft]
  {
    let bench = try Bench(wording)
    try bench.take(
      "calendrier.csv",
      "réf;type;titre;début;fin;participants\nJ-02;sprint;Sprint;11/07/2017;12/07/2017;28")
    try bench.take("personnes.csv", "réf;prénom;rôles\nPE-01;Nadia;participante")
    _ = try bench.workshop.replan("J-02", PlanRequest(.start, [name]))
    let all = try bench.workshop.drafts(
      of: .kind(.planning), PrintOptions(day: Bench.today))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }

  private func words(_ draft: PrintDraft) throws -> [String] {
    let pages = draft.publication.pages
    return try (0..<pages.count).map { place in
      try pages.page(at: place).marks.flatMap(\.said).joined(separator: " ")
        .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
  }

  @Test func `is in order of use: a divider, then the cards of its sequence, last what comes back`()
    throws
  {
    let draft = try #require(drafts()["j-02-valise.pdf"])
    let pages = try words(draft)
    #expect(pages.count % 2 == 0)
    let places = try ["La valise", "Accueil et badges", "Jouer l’idée", "Ce qui revient"].map {
      title in try #require(pages.lastIndex { $0.contains(title) }, "\(title)")
    }
    #expect(places[0] < places[1] && places[1] < places[2] && places[2] < places[3])
    #expect(places.allSatisfy { $0 % 2 == 0 }, "each begins a sheet: \(places)")
    #expect(pages[0].contains("4 jeux, un par équipe") && pages[0].contains("28 feuilles"))
    #expect(pages[places[3]].contains("photographié"))
  }

  @Test func `a deck too large for the printer is left out and said, the rest is made`() throws {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv",
      "réf;type;titre;début;fin;participants\nJ-02;sprint;Sprint;11/07/2017;12/07/2017;28")
    _ = try bench.workshop.replan("J-02", PlanRequest(.start, ["sprint"]))
    let options = PrintOptions(margin: 100, day: Bench.today)
    let all = try bench.workshop.drafts(of: .kind(.planning), options)
    let valise = try #require(all.first { $0.name == "j-02-valise.pdf" })
    #expect(valise.remarks.contains { $0.contains("ne tient pas") })
    #expect(try words(valise).joined().contains("Ce qui revient"))
  }

  @Test func `nobody is named on the sheet of who came: a line for each, and some to spare`() throws
  {
    for wording in [Wording.french, .english] {
      let draft = try #require(drafts(wording)["j-02-presences.pdf"])
      let said = try words(draft).joined(separator: " ")
      #expect(!said.contains("Nadia"))
      #expect(said.contains("34") && !said.contains("35"))
      #expect(said.contains(wording.valise.morning) && said.contains(wording.valise.afternoon))
    }
  }

  @Test func `where no sequence has cards there is no valise`() throws {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;12/07/2017")
    _ = try bench.workshop.replan("J-02", PlanRequest(.day, ["2017-07-11"]))
    _ = try bench.workshop.replan("J-02", PlanRequest(.add, ["Parler"], ["minutes": "30"]))
    let all = try bench.workshop.drafts(of: .kind(.planning), PrintOptions(day: Bench.today))
    #expect(!all.contains { $0.name.contains("valise") })
    #expect(all.contains { $0.name == "j-02-presences.pdf" })
  }
}
