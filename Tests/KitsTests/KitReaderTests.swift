import Foundation
import Kits
import Paper
import Press
import Support
import Testing
import Words

@Suite("A kit's folder") struct KitReaderTests {
  @Test func `the residence has its decks in French and in English`() throws {
    let kit = try KitReader.read(TemporaryKit.residence)
    for language in Language.allCases {
      let decks = kit.decks(in: language)
      #expect(
        decks.map(\.name) == [
          "questions", "recruiters", "scenarios", "tests", "tickets", "images",
        ])
      #expect(decks.reduce(0) { $0 + $1.cards.count } >= 40)
    }
  }

  @Test func `what is right is said to be right`() throws {
    let kit = try TemporaryKit()
    let read = try KitReader.read(kit.folder)
    #expect(read.decks(in: .french).first?.cards.count == 2)
    #expect(try read.check(pictograms: ["ear"], composer: kit.composer) == [])
  }

  @Test(
    "each slip is told with its file, line, column and the nearest right spelling",
    arguments: [
      ("layout.yaml", "card: landscape", "cart: landscape", "layout.yaml:1:1", "« card »"),
      ("layout.yaml", "style: asked", "style: askd", "layout.yaml:10:44", "« asked »"),
      ("layout.yaml", "{question}", "{qestion}", "layout.yaml:10:23", "« question »"),
      ("layout.yaml", "{label.kind}", "{label.knd}", "layout.yaml:6:9", "« kind »"),
      ("layout.yaml", "family: verbatim", "family: verbatm", "layout.yaml:5:11", "« verbatim »"),
      ("layout.yaml", "size: 19", "size: large", "layout.yaml:3:34", "un nombre"),
      ("kit.yaml", "layout: layout.yaml", "layout: layuot.yaml", "kit.yaml:6:13", "layuot.yaml"),
      ("kit.yaml", "languages: [fr]", "languages: [fe]", "kit.yaml:2:13", "« fr »"),
    ])
  func slips(file: String, right: String, wrong: String, place: String, help: String) throws {
    let kit = try TemporaryKit()
    try kit.change(file) { $0.replacing(right, with: wrong) }
    let faults = #expect(throws: KitFaults.self) { try KitReader.read(kit.folder) }
    let said = try #require(faults).all.map { $0.said(in: .french) }
    #expect(said.contains { $0.hasPrefix(place + " : ") && $0.contains(help) }, "\(said)")
  }

  @Test func `a pictogram that does not exist is told where its name is written`() throws {
    let kit = try TemporaryKit()
    try kit.change("layout.yaml") { $0.replacing("pictogram: ear", with: "pictogram: eer") }
    let faults = try KitReader.read(kit.folder).check(pictograms: ["ear"], composer: kit.composer)
    #expect(
      faults.map { $0.said(in: .french) } == [
        "layout.yaml:7:14 : pictogramme « eer » : inconnu. Vouliez-vous écrire « ear » ?"
      ])
  }

  @Test func `a text that does not fit is told with the line of its table`() throws {
    let kit = try TemporaryKit()
    let long = String(repeating: "trop de mots ", count: 60)
    try kit.change("cards.fr.csv") { $0.replacing("Et après ?", with: long) }
    let faults = try KitReader.read(kit.folder).check(pictograms: ["ear"], composer: kit.composer)
    let said = try #require(faults.first).said(in: .french)
    #expect(faults.count == 1)
    #expect(said.hasPrefix("cards.fr.csv:3 : questions, QU-02 : « question » dépasse de "))
  }

  @Test func `a style that extends itself is told, and reading ends`() throws {
    let kit = try TemporaryKit()
    try kit.change("layout.yaml") { $0.replacing("extends: title", with: "extends: asked") }
    let faults = #expect(throws: KitFaults.self) { try KitReader.read(kit.folder) }
    #expect(faults?.all.contains { $0.fact == .styleOfItself("asked") } == true)
  }

  @Test func `a card that folds needs a back`() throws {
    let kit = try TemporaryKit()
    try kit.change("layout.yaml") { "fold: top\n" + $0 }
    let faults = #expect(throws: KitFaults.self) { try KitReader.read(kit.folder) }
    #expect(faults?.all.map(\.fact) == [.missingKey("back")])
    try kit.change("layout.yaml") { $0 + "back: { family: verbatim }\n" }
    #expect(try KitReader.read(kit.folder).decks(in: .french).first?.layout.fold == .top)
  }

  @Test func `a sheet comes from a text of its own, titled by its first line`() throws {
    let kit = try TemporaryKit()
    try kit.change("kit.yaml") {
      $0 + "sheets:\n  - { name: join, text: \"join.{language}.md\" }\n"
    }
    let faults = #expect(throws: KitFaults.self) { try KitReader.read(kit.folder) }
    #expect(faults?.all.map(\.place) == [KitPlace(file: "kit.yaml", line: 9, column: 25)])
    #expect(faults?.all.map(\.fact) == [.missingFile("join.fr.md")])
    try "# J’entre\n\n- [ ] Oui\n\nPrénom : ____\n".write(
      to: kit.folder.appending(path: "join.fr.md"), atomically: true, encoding: .utf8)
    let read = try KitReader.read(kit.folder)
    #expect(read.sheets(in: .french).map(\.title) == ["J’entre"])
    #expect(
      read.sheets(in: .french).first?.notice.blocks == [
        .title("J’entre"), .choice("Oui"), .blank("Prénom :"),
      ])
    #expect(try read.check(pictograms: ["ear"], composer: kit.composer) == [])
  }

  @Test func `a file that is not YAML is told with its line`() throws {
    let kit = try TemporaryKit()
    try kit.change("layout.yaml") { $0 + "  - : : [\n" }
    let faults = #expect(throws: KitFaults.self) { try KitReader.read(kit.folder) }
    #expect(faults?.all.contains { $0.fact == .brokenYAML && $0.place.line != nil } == true)
  }
}
