import Entities
import Foundation
import Paper
import People
import Support
import Testing
import Words

@testable import Workbench

@Suite("What cannot be printed is left aside, and the rest is") struct LeftAsideTests {
  /// A sign that no font has.
  private static let sign = "\u{1342b}"

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take("programme.csv", "titre\nUn programme")
    try bench.take(
      "calendrier.csv",
      "réf;type;titre;début;fin;résidence;semaine\nJ-01;semaine de résidence;Observer;2018-01-08;"
        + "2018-01-12;Montferrand;1")
    try bench.take(
      "verbatim.csv", "réf;mots;clé\nV-0001;Un \(Self.sign);oui\nV-0002;On attend encore;oui")
    try bench.take(
      "prototypes.csv",
      "réf;nom;besoin\nP-01;Le guichet;Voir\nP-02;Le mot \(Self.sign);Voir\n"
        + "P-03;\(String(repeating: "Rindfleisch", count: 7));Voir")
    return bench
  }

  private func said(_ drafts: [PrintDraft]) throws -> String {
    let pages = try drafts.first.map { draft in
      try (0..<draft.publication.pages.count).map { try draft.publication.pages.page(at: $0) }
    }
    return (pages ?? []).flatMap { $0.marks.flatMap(\.said) }.joined(separator: " ")
      .replacing("\n", with: " ").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  private func drafts(_ kind: PrintKind, _ options: PrintOptions? = nil) throws -> [PrintDraft] {
    try bench().workshop.drafts(of: .kind(kind), options ?? PrintOptions(day: Bench.today))
  }

  @Test func `words that no font sets leave a poster to the others, and are named`() throws {
    let drafts = try drafts(.poster)
    let words = try said(drafts)
    #expect(words.contains("encore") && words.contains("V-0001"))
    #expect(words.contains("Ce qui n’est pas imprimé"))
    #expect(drafts[0].remarks.contains { $0.contains("V-0001") && $0.contains("U+1342B") })
  }

  @Test func `a title that lacks a sign, one that is endless, keep nobody from the folder`() throws
  {
    let drafts = try drafts(.prototypes)
    let words = try said(drafts)
    #expect(words.contains("Le guichet") && words.contains("Le mot ?"))
    #expect(drafts[0].remarks.contains { $0.contains("U+1342B") })
  }

  @Test func `words too long for a poster are left aside where they alone were chosen`() throws {
    let bench = try bench()
    let long = String(repeating: "on a encore attendu une semaine ", count: 120)
    try bench.take("verbatim.csv", "réf;mots\nV-0003;\(long)")
    var options = PrintOptions(sheet: .a4, day: Bench.today)
    options.only = [Reference(.verbatim, 3)]
    let drafts = try bench.workshop.drafts(of: .kind(.poster), options)
    #expect(drafts[0].remarks.contains { $0.contains("V-0003") })
    #expect(try said(drafts).contains("Ce qui n’est pas imprimé"))
    #expect(!(try said(drafts).contains("encore »")))
  }

  @Test func `strictly, the first one refuses the print`() throws {
    var options = PrintOptions(day: Bench.today)
    options.isStrict = true
    #expect(throws: (any Error).self) { try drafts(.poster, options) }
  }

  @Test func `a deck whose cards hold on no sheet leaves the others, and is named`() throws {
    let bench = DeckBench(
      furnishings: Bench.furnishings, wording: .french, now: Bench.now)
    for kit in Bench.furnishings.kitNames {
      let drafts = try bench.drafts(
        kit: kit, deck: nil, PrintOptions(sheet: .a5, day: Bench.today))
      #expect(!drafts.isEmpty)
    }
    let drafts = try bench.drafts(
      kit: "sprint", deck: nil, PrintOptions(sheet: .a5, day: Bench.today))
    #expect(drafts.last?.remarks.contains { $0.contains("Chevalets") } == true)
    #expect(throws: Misfit.self) {
      try bench.drafts(kit: "sprint", deck: "tents", PrintOptions(sheet: .a5, day: Bench.today))
    }
  }
}
