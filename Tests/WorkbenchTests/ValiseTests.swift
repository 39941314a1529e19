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

  @Test func `what is cut, folded or worn has nothing on its back, and its sheets are all counted`()
    throws
  {
    let pages = try words(#require(drafts()["j-02-valise.pdf"]))
    // The fold is told on two lines, where its room is narrow.
    let alone = ["plier", Wording.french.badges.noPhoto].map { words in
      pages.indices.filter { pages[$0].contains(words) }
    }
    #expect(alone[0].count == 4 && !alone[1].isEmpty)
    for place in alone.flatMap({ $0 }) {
      #expect(place % 2 == 0 && pages[place + 1].isEmpty, "\(place)")
    }
    let list = pages[0] + pages[1]
    #expect(list.contains("Chevalets") && list.contains("4 feuilles"))
    #expect(list.contains("\(alone[1].count) feuille"))
    #expect(list.split(separator: "Badges").count == 2, "said once: \(list)")
  }

  @Test func `decks are called by their titles, on French sheets too`() throws {
    let all = try drafts()
    for name in ["j-02-deroule.pdf", "j-02-feuilles.pdf", "j-02-valise.pdf"] {
      let said = try words(#require(all[name])).joined(separator: " ")
      for code in ["challenges", "pitches", "roles"] {
        #expect(!said.contains("« \(code) »"), "\(name), \(code)")
      }
    }
    #expect(try words(#require(all["j-02-deroule.pdf"])).joined().contains("jeu « Défis"))
  }

  @Test func `an animator has the room and the share of their own team`() throws {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin;participants\nJ-02;sprint;Sprint;11/07/2017;;28")
    try bench.take("personnes.csv", "réf;prénom;rôles\nPE-01;Nadia;animatrice")
    try bench.take("journées.csv", "événement;journée;ouvre à;ferme à\nJ-02;11/07/2017;9 h;17 h")
    try bench.take(
      "équipes.csv", "événement;équipe;salle;animée par\nJ-02;A;Préau;PE-01\nJ-02;B;Cuisine;")
    try bench.take(
      "séquences.csv",
      "réf;événement;journée;séquence;intention;équipes;durée\n"
        + "K-01;J-02;11/07/2017;Raconter;ouvrir;A, B;40")
    try bench.take(
      "matériel.csv",
      "séquence;matériel;combien;pour\nK-01;Carton plume;8;équipe\nK-01;Feutres;1;personne")
    let all = try bench.workshop.drafts(of: .kind(.planning), PrintOptions(day: Bench.today))
    let duty = try words(#require(all.first { $0.name == "j-02-feuilles.pdf" }))[0]
    #expect(duty.contains("Préau") && !duty.contains("Cuisine"))
    #expect(duty.contains("Carton plume : 8") && duty.contains("14 feutres"))
    let things = try words(#require(all.first { $0.name == "j-02-materiel.pdf" })).joined()
    #expect(things.contains("Carton plume : 16") && things.contains("28 feutres"))
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
