import Entities
import Foundation
import Paper
import People
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("Printing the sample") struct PrintTests {
  @Test(
    "every kind of print comes out, in colour and without",
    arguments: PrintKind.allCases.filter { $0 != .replacements })
  func prints(kind: PrintKind) throws {
    let bench = try Bench.sample()
    for isBlackAndWhite in [false, true] {
      let options = PrintOptions(isBlackAndWhite: isBlackAndWhite, day: Bench.today)
      let prints = try bench.workshop.print(kind, options)
      #expect(!prints.isEmpty)
      #expect(prints.allSatisfy { $0.pageCount > 0 && $0.bytes.starts(with: Data("%PDF".utf8)) })
    }
  }

  @Test func `a word of forty thousand letters on a strip keeps nobody waiting`() throws {
    let bench = try Bench()
    let word = String(repeating: "attendre", count: 5_000)
    try bench.take(
      "frises.csv",
      "frise;bande;public;étape;actions;blocage;ressenti\nF-01;S-01;maires;Un;\(word);\(word);1")
    let time = try ContinuousClock().measure {
      let prints = try bench.workshop.print(.filledFrieze, PrintOptions(day: Bench.today))
      #expect(!prints.isEmpty)
    }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test func `words that were taken back are no longer printed`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Zoé\n")
    try bench.take(
      "verbatim.csv", "verbatim;personne;profil\nGardez mes mots.;PE-01;une artisane\n")
    let options = PrintOptions(day: Bench.today)
    #expect(try bench.workshop.print(.verbatim, options).count == 1)
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;retiré;2018-01-01\n")
    #expect(try bench.workshop.print(.verbatim, options).isEmpty)
  }

  @Test func `cards are those of the kit the workspace started from`() throws {
    func cards(_ kit: String?) throws -> [String] {
      try Bench(kit: kit).workshop.print(.cards, PrintOptions(day: Bench.today)).map(\.name)
    }
    let bench = DeckBench(furnishings: Bench.furnishings, wording: .french, now: Bench.now)
    for kit in ["sprint", "residence"] {
      let decks = try bench.print(kit: kit, deck: nil, PrintOptions(day: Bench.today)) { _, _, _ in
        true
      }
      #expect(try cards(kit) == decks.map(\.name))
    }
    #expect(try cards(nil) == cards("residence"))
    #expect(try cards("sprint") != cards("residence"))
    #expect(throws: UnknownKit.self) { try cards("disparu") }
  }

  @Test func `own prototypes, hypotheses and participants take the place of a kit’s examples`()
    throws
  {
    func said(_ deck: String, of bench: Bench, kit: String) throws -> [String] {
      try bench.workshop.drafts(
        of: .deck(deck, kit: kit), PrintOptions(day: Bench.today)
      ).flatMap { draft in
        let pages = draft.publication.pages
        return draft.remarks
          + (try (0..<pages.count).flatMap { try pages.page(at: $0).marks.flatMap(\.said) })
      }.map { $0.replacing("\n", with: "").replacing("\u{202F}", with: " ") }
    }
    let bench = try Bench()
    try bench.take("hypothèses.csv", "réf;énoncé\nH-01;Nous pensons que le café rassure.\n")
    try bench.take(
      "prototypes.csv", "réf;nom;hypothèses;on compte;seuil;sur\nP-01;Le banc;H-01;pauses;3;5\n")
    try bench.take(
      "personnes.csv", "réf;prénom;rôles\nPE-01;Zoé;participant\nPE-02;Ali;participant\n")
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;afficher le prénom;papier;oui;2018-01-01\n")
    let tests = try said("tests", of: bench, kit: "residence")
    #expect(tests.contains("Le banc") && tests.contains("P-01"))
    #expect(tests.contains("Nous pensons que le café rassure."))
    #expect(tests.contains { $0.contains("l’on compte au moins 3 sur 5 (pauses).") })
    #expect(!tests.contains("Le job express") && !tests.contains("exemple fictif"))
    let badges = try said("badges", of: bench, kit: "sprint")
    #expect(badges.contains("Zoé") && !badges.contains("Ali") && !badges.contains("Aïcha"))
    #expect(badges.contains { $0.hasPrefix("1 badge laisse") })
    let orientations = try said("orientations", of: bench, kit: "inter-residence")
    #expect(orientations.contains("H-01") && !orientations.contains("OR-01"))
    let tickets = try said("tickets", of: bench, kit: "residence")
    #expect(!tickets.contains { $0.contains("Samia") } && tickets.contains { $0.contains("____") })
    let kit = DeckBench(furnishings: Bench.furnishings, wording: .french, now: Bench.now)
    let examples = try kit.drafts(kit: "sprint", deck: "badges", PrintOptions(day: Bench.today))
    let sheet = try examples[0].publication.pages.page(at: 0).marks.flatMap(\.said)
    #expect(sheet.contains("Aïcha") && sheet.contains("exemple fictif"))
  }

  @Test func `each residence has its poster, and what has no room is named`() throws {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv",
      "type;titre;début;fin;résidence;semaine\n"
        + "résidence;Observer;2017-10-02;2017-10-06;Nord;1\n"
        + "résidence;Observer;2018-01-08;2018-01-12;Sud;1\n")
    let rows = (1...7).map { "Chose \($0);\($0);choses;semaine 1\n" }.joined()
    try bench.take(
      "chiffres.csv", "libellé;valeur;unité;semaine\n" + rows + "Sans date;8;choses;\n")
    try bench.take("verbatim.csv", "verbatim;pendant\nDit au Nord;J-01\nDit au Sud;J-02\n")
    let prints = try bench.workshop.print(.poster, PrintOptions(day: Bench.today))
    #expect(prints.first?.pageCount == 2)
    let pages = try bench.workshop.drafts(of: .kind(.poster), PrintOptions(day: Bench.today))[0]
      .publication.pages
    for (page, words, others) in [(0, "Nord", "Sud"), (1, "Sud", "Nord")] {
      let said = try pages.page(at: page).marks.flatMap(\.said).joined(separator: " ")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains("Dit au \(words)") && !said.contains("Dit au \(others)"))
    }
    #expect(
      prints.first?.remarks.contains {
        $0.contains("chiffres d’une semaine") && $0.contains("Sans date")
      } == true)
  }

  @Test func `a kit gives the tables it has to start from, and never a folder of elsewhere`() throws
  {
    let bench = DeckBench(furnishings: Bench.furnishings, wording: .french, now: Bench.now)
    let start = try bench.start(from: "residence")
    let workshop = try Bench(kit: "residence").workshop
    _ = try workshop.take(start)
    #expect(try workshop.workspace.contents().verbatim.count > 80)
    #expect(try bench.start(from: "sprint").isEmpty)
    #expect(throws: UnknownKit.self) { try bench.start(from: "../Kits/residence") }
  }

  @Test func `the same workspace and day give the same bytes`() throws {
    let bench = try Bench.sample()
    let options = PrintOptions(day: Bench.today)
    let first = try bench.workshop.print(.prototypes, options)
    let second = try bench.workshop.print(.prototypes, options)
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test func `rare profiles of the sample are told place by place`() throws {
    let bench = try Bench.sample()
    let prints = try bench.workshop.print(.verbatim, PrintOptions(day: Bench.today))
    let remarks = try #require(prints.first?.remarks)
    #expect(remarks.first?.hasPrefix("38 profils si rares") == true)
    // All of profiles: « Noël », of « pour Noël », names nobody.
    #expect(remarks.count == 15)
    #expect(
      remarks.contains(
        "• Sprint de Saint-Rémi\u{A0}: une personne de l’agence (V-0001, V-0008, V-0009), "
          + "une personne en recherche d’emploi (V-0002, V-0005), un expert-comptable (V-0004)"))
  }

  @Test func `many rare profiles are counted after twelve lines`() throws {
    let bench = try Bench()
    let rows = (10..<40).map { "Bon, \($0).;un garagiste;Ville \($0)\n" }.joined()
    try bench.take("verbatim.csv", "verbatim;profil;lieu\n" + rows)
    let prints = try bench.workshop.print(.verbatim, PrintOptions(day: Bench.today))
    let remarks = try #require(prints.first?.remarks)
    #expect(remarks.count == 15)
    #expect(remarks.dropLast().last == "• et 18 autres lieux ou semaines.")
  }

  @Test func `the notice is said to be a model, and that is no fault`() throws {
    let bench = try Bench.sample()
    let prints = try bench.workshop.print(.forms, PrintOptions(day: Bench.today))
    #expect(prints.first?.remarks.first?.hasPrefix("C’est un modèle") == true)
    #expect(try !bench.workshop.check().contains { $0.contains("modèle") })
  }
}

@Suite("What people sign") struct SignedFormTests {
  private func form(_ bench: Bench) throws -> String {
    var options = PrintOptions(day: Bench.today)
    options.format = .html
    let prints = try bench.workshop.print(.forms, options)
    return String(decoding: try #require(prints.first).bytes, as: UTF8.self)
  }

  @Test(
    "it is that of the kit, else that of a residence",
    arguments: [
      ("rers", "J’entre dans le réseau"), ("residence", "Vos mots vous appartiennent"),
      ("sprint", "Vos mots vous appartiennent"),
    ])
  func kits(kit: String, title: String) throws {
    #expect(try form(Bench(kit: kit)).contains(title))
  }

  @Test(
    "a network is never asked to sign what a residence asks",
    arguments: [nil, "rers", "methode", "inter-residence", "sprint"] as [String?])
  func network(kit: String?) throws {
    let bench = try Bench(kit: kit)
    try bench.take("réseau.csv", "nom;créé le\nRéseau;2018-01-01")
    #expect(try form(bench).contains("J’entre dans le réseau"))
  }

  @Test func `a workspace that is a network and nothing else prints what members sign`() throws {
    let bench = try Bench()
    #expect(try form(bench).contains("Vos mots vous appartiennent"))
    try bench.take("membres.csv", "réf;prénom\nM-01;Zoé\n")
    #expect(try form(bench).contains("J’entre dans le réseau"))
    try bench.take("programme.csv", "titre\nProgramme\n")
    #expect(try form(bench).contains("Vos mots vous appartiennent"))
  }

  @Test(
    "photo, voice and film are asked each",
    arguments: ["residence/decks/notice", "rers/decks/adhesion"])
  func purposes(path: String) throws {
    for (language, words) in [
      ("fr", ["photo", "voix", "film"]), ("en", ["photo", "voice", "film"]),
    ] {
      let file = Bench.root.appending(path: "Kits/\(path).\(language).md")
      let choices = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("- [ ]") }
      for word in words {
        #expect(choices.contains { $0.contains(word) }, "\(path).\(language): \(word)")
      }
    }
  }
}

@Suite("What people call prints") struct PrintNamesTests {
  @Test("every kind has a name in each language, and is known by it", arguments: PrintKind.allCases)
  func names(kind: PrintKind) {
    for wording in [Wording.french, .english] {
      #expect(wording.prints.kinds[kind.rawValue] != nil)
      #expect(PrintKind(named: kind.name(in: wording)) == kind)
      #expect(PrintKind(named: kind.name(in: wording).uppercased()) == kind)
    }
  }

  @Test func `accents may be left out, and a name nobody uses means nothing`() {
    #expect(PrintKind(named: "etonnements") == .astonishments)
    #expect(PrintKind(named: "affiches") == nil)
  }
}
