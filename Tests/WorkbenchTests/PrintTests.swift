import Foundation
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Printing the sample") struct PrintTests {
  @Test("every kind of print comes out, in colour and without", arguments: PrintKind.allCases)
  func prints(kind: PrintKind) throws {
    let bench = try Bench.sample()
    for isBlackAndWhite in [false, true] {
      let options = PrintOptions(isBlackAndWhite: isBlackAndWhite, day: Bench.today)
      let prints = try bench.workshop.print(kind, options)
      #expect(!prints.isEmpty)
      #expect(prints.allSatisfy { $0.pageCount > 0 && $0.bytes.starts(with: Data("%PDF".utf8)) })
    }
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
