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

@Suite("The sheets of a plan") struct PlanPrintTests {
  private func drafts(_ bench: Bench, _ options: PrintOptions? = nil) throws -> [PrintDraft] {
    try bench.workshop.drafts(of: .kind(.planning), options ?? PrintOptions(day: Bench.today))
  }

  private func pages(_ draft: PrintDraft) throws -> [Page] {
    try (0..<draft.publication.pages.count).map { try draft.publication.pages.page(at: $0) }
  }

  private func said(_ draft: PrintDraft) throws -> String {
    try pages(draft).flatMap { $0.marks.flatMap(\.said) }.joined(separator: "\n")
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// What someone reads of a file of these, by the end of its name.
  private func said(_ end: String, _ bench: Bench, _ options: PrintOptions? = nil) throws -> String
  {
    try said(try #require(try drafts(bench, options).first { $0.name.hasSuffix("\(end).pdf") }))
  }

  @Test func `are a run sheet, a programme, a sheet each, the materials and the doors`() throws {
    let all = try drafts(Bench.sample())
    #expect(
      all.map(\.name) == [
        "j-02-deroule.pdf", "j-02-programme.pdf", "j-02-feuilles.pdf", "j-02-materiel.pdf",
        "j-02-equipes-et-salles.pdf", "j-02-badges.pdf", "j-02-chevalets.pdf", "j-02-photos.pdf",
        "j-02-avant-et-apres.pdf", "j-02-presences.pdf", "j-02-valise.pdf",
      ])
    for draft in all {
      for page in try pages(draft) { #expect(PageCheck().faults(of: page) == [], "\(draft.name)") }
    }
    let sizes = try all.map { try pages($0)[0].size }
    #expect(sizes[0] == SheetSize.a4.size.turned && sizes[1] == SheetSize.a4.size)
  }

  @Test func `the run sheet tells who, how long at least, with what, and where to gain time`()
    throws
  {
    let sheet = try said("deroule", Bench.sample())
    for words in [
      "8 h 45", "Accueil, café, badges", "heure fixe", "40 min, au moins 30 min", "28 badges",
      "Rosalie · Préau", "En retard ? Prendre d’abord", "Marge avant « Déjeuner »", "facultative",
      "On peut sauter", "réel",
    ] {
      #expect(sheet.split(separator: "\n").joined(separator: " ").contains(words), "\(words)")
    }
  }

  @Test func `each sequence is whole on its sheet, and each team meets it in order`() throws {
    let bench = try Bench.sample()
    let draft = try #require(try drafts(bench).first)
    let agenda = try bench.workshop.plan("J-02").agenda
    let sheet = try said(draft).replacing("\n", with: " ")
    for block in agenda.blocks where block.intention.isWork {
      let title = block.title.replacing("\u{A0}", with: " ")
      #expect(sheet.contains(title.replacing("'", with: "’")), "\(block.title)")
    }
  }

  @Test func `the programme tells hours, rooms and returns, and no name`() throws {
    let bench = try Bench.sample()
    let sheet = try said("programme", bench).replacing("\n", with: " ")
    for words in [
      "Sprint de Saint-Rémi", "Mardi 11 juillet 2017", "En équipes", "retour à 13 h 30",
      "Grande salle", "Fin de la journée", "17 h 10", "Adresse", "Pour nous joindre", "Préau",
    ] {
      #expect(sheet.contains(words), "\(words)")
    }
    for person in try bench.workshop.workspace.contents().people {
      #expect(!sheet.split(separator: " ").contains { $0 == person.name }, "\(person.name)")
    }
    let one = try drafts(bench).first { $0.name.hasSuffix("programme.pdf") }
    #expect(try #require(one).publication.pages.count == 1)
  }

  @Test func `whoever leads, helps or animates has a sheet of their own`() throws {
    let sheets = try said("feuilles", Bench.sample())
    for name in ["Théo", "Mathilde", "Rosalie", "Denis", "Anne-Lise", "Samir"] {
      #expect(sheets.split(separator: "\n").contains { $0 == name }, "\(name)")
    }
    #expect(sheets.contains("anime l’équipe C") && sheets.contains("mène"))
  }

  @Test func `what is needed in all is told with what is missing`() throws {
    let sheet = try said("materiel", Bench.sample())
    for words in ["À rassembler", "Gommettes", "224", "160", "64", "Séquence par séquence"] {
      #expect(sheet.contains(words), "\(words)")
    }
  }

  @Test func `a first name refused or taken back is on no sheet, a reference stands for it`() throws
  {
    let bench = try Bench.sample()
    #expect(try said("feuilles", bench).contains("Mathilde"))
    let mathilde = try bench.workshop.someone("PE-06")
    try bench.workshop.workspace.perform("consent", by: "", at: Bench.now) { draft in
      for channel in Consent.Channel.allCases {
        try draft.save(
          Consent(
            id: Bench.mint.make(), person: mathilde.id, purpose: .firstName, channel: channel,
            answer: .refused, day: Bench.today))
      }
    }
    for draft in try drafts(bench) {
      #expect(try !said(draft).contains("Mathilde"), "\(draft.name)")
      #expect(!draft.remarks.joined().contains("Mathilde"), "\(draft.name)")
    }
    #expect(try said("deroule", bench).contains("PE-06"))
  }

  @Test func `a page for a browser names nobody who did not say so`() throws {
    var options = PrintOptions(day: Bench.today)
    options.format = .html
    let bench = try Bench.sample()
    let register = try bench.workshop.workspace.contents().register(on: Bench.today)
    let all = try drafts(bench, options).map { try said($0) }.joined(separator: "\n")
    for person in register.people.values
    where !register.disclose(person.id, to: .site).isNamed {
      #expect(!all.split { !$0.isLetter && $0 != "-" }.contains { $0 == person.name })
    }
  }

  @Test func `what is printed of people is noted, and what is taken back is found`() throws {
    let bench = try Bench.sample()
    try bench.workshop.note(try bench.workshop.print(.planning, PrintOptions(day: Bench.today)))
    let noted = try bench.workshop.workspace.contents().printouts.filter { $0.kind == "planning" }
    #expect(noted.count == 1)
    #expect(noted[0].named.map(\.description).contains("PE-06"))
    #expect(try bench.workshop.hangingCards().isEmpty)
  }

  @Test func `only what is asked for is printed, and nothing where nothing is planned`() throws {
    let bench = try Bench.sample()
    let other = PrintOptions(day: Bench.today, only: [Reference(.occasion, 3)])
    #expect(try drafts(bench, other).isEmpty)
    let own = PrintOptions(day: Bench.today, only: [Reference(.occasion, 2)])
    #expect(try drafts(bench, own).count == 11)
    let empty = try Bench()
    #expect(try drafts(empty).isEmpty && !empty.workshop.canPrint(.planning))
  }

  @Test func `what is still to settle is said beside them`() throws {
    let remarks = try #require(try drafts(Bench.sample()).first).remarks.joined(separator: "\n")
      .replacing("\u{A0}", with: " ")
    #expect(remarks.contains("À régler") && remarks.contains("10 min de trop"))
  }
}

@Suite("The sheets of a plan that nobody would make") struct NastyPlanPrintTests {
  /// A plan of so many teams and sequences, its words as long as told.
  private func bench(
    teams: Int, blocks: Int, words: Int = 1, minutes: Int = 5, on day: String = "2017-07-11",
    from: String = "8 h", until: String = "24 h", word: String = "Parler"
  ) throws -> Bench {
    let bench = try Bench()
    let text = Array(repeating: word, count: words).joined(separator: " ")
    let letters = (0..<teams).map { String(UnicodeScalar(UInt8(65 + $0))) }
    try bench.take(
      "calendrier.csv",
      "réf;type;titre;début;fin;participants\nJ-02;sprint;\(text);\(day);\(day);28\n")
    try bench.take("personnes.csv", "réf;prénom;rôles\nPE-01;Inès;animatrice\n")
    try bench.take(
      "journées.csv",
      "événement;journée;ouvre à;ferme à;salles\nJ-02;\(day);\(from);\(until);Salle (300)\n")
    if teams > 0 {
      try bench.take(
        "équipes.csv",
        "événement;équipe;salle;animée par\n"
          + letters.map { "J-02;\($0);Salle \($0) \(text);PE-01\n" }.joined())
    }
    let rows = (0..<blocks).map { number -> String in
      let who =
        teams == 0 || number % 5 == 0
        ? "" : number % 3 == 0 ? letters.joined(separator: ", ") : letters[number % teams]
      let intention = ["ouvrir", "fabriquer", "pause", "fermer", "repas"][number % 5]
      return "K-\(number + 1);J-02;\(day);\(text) \(number);\(intention);\(who);\(minutes);"
        + "\(number % 4 == 0 ? "1" : "");\(number % 7 == 0 ? "oui" : "");PE-01;\(text) \(text)\n"
    }
    try bench.take(
      "séquences.csv",
      "réf;événement;journée;séquence;intention;équipes;durée;au moins;facultative;menée par;"
        + "consigne\n" + rows.joined())
    try bench.take(
      "matériel.csv",
      "séquence;matériel;combien;pour\nK-1;\(text);3;équipe\nK-1;Feutres;1;personne\n")
    return bench
  }

  private func check(_ bench: Bench, _ what: String) throws -> [String] {
    let drafts = try bench.workshop.drafts(
      of: .kind(.planning), PrintOptions(day: Bench.today))
    #expect(drafts.count >= 4, "\(what)")
    return try drafts.flatMap { draft in
      try (0..<draft.publication.pages.count).map { number in
        let page = try draft.publication.pages.page(at: number)
        let faults = PageCheck().faults(of: page, number: number + 1)
        #expect(faults == [], "\(what), \(draft.name)")
        return page.marks.flatMap(\.said).joined(separator: " ")
          .replacing("\u{A0}", with: " ").replacing("\n", with: " ")
      }
    }
  }

  @Test(
    "come out whole, whatever their teams and their sequences",
    arguments: [(0, 1), (0, 40), (1, 8), (7, 30), (12, 200)])
  func sizes(teams: Int, blocks: Int) throws {
    let said = try check(bench(teams: teams, blocks: blocks), "\(teams), \(blocks)")
      .joined(separator: " ")
    #expect(said.contains("Parler \(blocks - 1)"))
  }

  @Test("come out whole, however long their words", arguments: [12, 400])
  func long(words: Int) throws {
    for teams in [0, 7] {
      _ = try check(bench(teams: teams, blocks: 12, words: words), "\(words), \(teams)")
    }
    _ = try check(
      bench(teams: 6, blocks: 8, word: String(repeating: "anticonstitutionnel", count: 6)), "word")
  }

  @Test func `an evening that goes on past midnight says so`() throws {
    let evening = try bench(teams: 2, blocks: 6, minutes: 60, from: "20 h")
    let said = try check(evening, "evening").joined(separator: " ")
    #expect(said.contains("(le lendemain)"))
  }

  @Test(
    "clocks that leap leave every hour true",
    arguments: [("2017-03-26", "6 h"), ("2017-10-29", "4 h")])
  func leaps(day: String, third: String) throws {
    let night = try bench(teams: 0, blocks: 6, minutes: 60, on: day, from: "1 h")
    let said = try check(night, day).joined(separator: " ")
    // Four hours after one o'clock.
    #expect(said.contains(third))
  }

  @Test func `signs that no font writes are said, and keep nothing from being printed`() throws {
    let bench = try bench(teams: 2, blocks: 6, word: "Parler \u{1342B}")
    let drafts = try bench.workshop.drafts(of: .kind(.planning), PrintOptions(day: Bench.today))
    #expect(drafts[0].remarks.contains { $0.contains("K-01") && $0.contains("U+1342B") })
  }
}
