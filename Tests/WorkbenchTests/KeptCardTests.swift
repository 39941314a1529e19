import Atelier
import Entities
import Foundation
import Interchange
import Kits
import People
import Press
import Storage
import Testing
import Words
import Workbench

@Suite("A printed card that comes back") struct KeptCardTests {
  @Test func `every card of every kit is found by what is printed in its corner`() throws {
    let bench = try Bench()
    var count = 0
    for name in Bench.furnishings.kitNames {
      let kit = try KitReader.read(Bench.furnishings.kits.appending(path: name))
      for language in kit.languages {
        let printed = kit.decks(in: language).flatMap(\.cards).compactMap { $0.fields["ref"] }
        for reference in Set(printed).sorted() {
          let told = try bench.workshop.told(reference)
          #expect(told.reference.description == reference)
          #expect(told.card?.kit == name && !told.words.isEmpty, "\(reference)")
          count += 1
        }
      }
    }
    #expect(count > 400)
  }

  @Test func `an orientation that is chosen keeps the reference of its card in every gesture`()
    throws
  {
    let bench = try Bench()
    let workshop = bench.workshop
    let (act, reference) = try workshop.keep("or 5")
    #expect(reference.description == "OR-05")
    let kept = try #require(try workshop.hypotheses().first)
    #expect(kept.reference.description == "OR-05" && kept.kind == .orientation)
    #expect(kept.horizon == "six mois" && kept.state == .proposed)
    _ = try workshop.move("OR-05", to: "explored", AskedStep(on: Bench.today))
    #expect(try workshop.told("OR-05").reference.kind == .hypothesis)
    #expect(try workshop.workspace.nextReference(.hypothesis).description == "H-01")
    #expect(throws: CardRefusal.self) { try workshop.keep("OR-05") }
    let last = try #require(try workshop.workspace.acts(limit: 1).first)
    _ = try workshop.undo(last.id)
    _ = try workshop.undo(act)
    #expect(try workshop.hypotheses().isEmpty)
    #expect(try workshop.told("OR-05").card?.isKept == false)
    _ = try workshop.keep("OR-05")
    #expect(try workshop.hypotheses().map(\.reference.description) == ["OR-05"])
  }

  @Test func `words heard on a card are found above them and below it, kept or not`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots;profil;sur\nJ’ai dit oui tout de suite;un artisan;qu-3\n")
    let told = try bench.workshop.told("QU-03")
    #expect(told.card?.isKept == false)
    #expect(told.below.map(\.reference.description) == ["V-0001"])
    #expect(told.below.map(\.relation) == ["entendu sur"])
    let above = try bench.workshop.told("V-0001").above
    #expect(above.map(\.reference.description) == ["QU-03"] && above[0].words == told.words)
    _ = try bench.workshop.keep("QU-03")
    let kept = try #require(try bench.workshop.workspace.contents().keptCards.first)
    #expect(kept.kit == "residence" && kept.deck == "questions" && kept.day == Bench.today)
    #expect(try bench.workshop.trace("QU-03").contains { $0.contains("entendu sur  V-0001") })
    #expect(try bench.workshop.search("qu-3").first?.hits.map(\.reference) == [kept.reference])
  }

  @Test func `tables take and give back what a card bears`() throws {
    let bench = try Bench()
    try bench.take(
      "hypothèses.csv", "réf;type;énoncé\nOR-02;orientation;Dire ce que nous ne faisons pas\n")
    try bench.take("cartes gardées.csv", "réf;titre\nFR-02;Une réunion toutes les six semaines\n")
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.hypotheses.map(\.reference.description) == ["OR-02"])
    #expect(contents.keptCards.map(\.reference.description) == ["FR-02"])
    #expect(try bench.workshop.list(.hypotheses).rows.map { $0[0] } == ["OR-02"])
    try bench.take(
      "hypothèses.csv", "réf;énoncé;horizon\nOR-02;Dire ce que nous ne faisons pas;un an\n")
    #expect(try bench.workshop.workspace.contents().hypotheses.first?.horizon == "un an")
    #expect(throws: (any Error).self) {
      try bench.take("cartes gardées.csv", "titre\nSans référence\n")
    }
    #expect(throws: (any Error).self) {
      try bench.take("verbatim.csv", "mots;sur la carte\nUn;V-0002\n")
    }
  }

  @Test func `a card that no kit holds names nothing`() throws {
    let bench = try Bench()
    #expect(throws: UnknownReference.self) { try bench.workshop.told("ZZ-01") }
    #expect(throws: UnknownReference.self) { try bench.workshop.keep("AF-99") }
    #expect(throws: UnknownReference.self) { try bench.workshop.keep("V-0001") }
  }
}
