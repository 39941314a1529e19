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
          "questions", "recruiters", "scenarios", "tests", "tickets", "images", "sliders",
          "beliefs", "boards",
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
      ("layout.yaml", "size: 19", "size: large", "layout.yaml:3:34", "de 1 à 2000 points"),
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

@Suite("A kit on a bad day") struct HostileKitTests {
  private func said(_ file: String, _ right: String, _ wrong: String) throws -> [String] {
    let kit = try TemporaryKit()
    try kit.change(file) { $0.replacing(right, with: wrong) }
    do {
      let read = try KitReader.read(kit.folder)
      return try read.check(pictograms: ["ear"], composer: kit.composer)
        .map { $0.said(in: .french) }
    } catch let faults as KitFaults {
      return faults.all.map { $0.said(in: .french) }
    }
  }

  @Test(
    "a measure no paper has is told where it is written",
    arguments: [
      ("size: 19", "size: 1e300", "layout.yaml:3:34 : lu « 1e300 », attendu une taille"),
      ("size: 19", "size: -5", "layout.yaml:3:34 : lu « -5 », attendu une taille"),
      ("size: 19", "leading: 1e300", "layout.yaml:3:37 : lu « 1e300 », attendu un interligne"),
      ("size: 19", "weight: 9999", "layout.yaml:3:36 : lu « 9999 », attendu une graisse"),
      ("card: landscape", "size: [0, 0]", "layout.yaml:1:7 : lu « [0, 0] », attendu une taille"),
      ("card: landscape", "size: [nan, 50]", "layout.yaml:1:7 : lu « [nan, 50] », attendu"),
      ("- name", "- box: [0, 0, 1e308, inf]\n      name", "layout.yaml:9:12 : lu « [0, 0, 1e308"),
      ("- name", "- box: [500, 0, 9, 9]\n      name", "layout.yaml:9:12 : ce cadre sort de la"),
    ])
  func measures(right: String, wrong: String, told: String) throws {
    let said = try said("layout.yaml", right, wrong)
    #expect(said.contains { $0.hasPrefix(told) }, "\(said)")
  }

  @Test func `a file that names itself again and again is refused`() throws {
    let lines = (0..<9).map { step in
      "k\(step): &k\(step) [\(Array(repeating: step == 0 ? "x" : "*k\(step - 1)", count: 9).joined(separator: ","))]\n"
    }
    let said = try said("layout.yaml", "card: landscape\n", lines.joined() + "? *k8\n: 1\n")
    #expect(said.first?.hasPrefix("layout.yaml : ce fichier renvoie trop souvent") == true)
  }

  @Test func `letters of another time are told, not guessed`() throws {
    let kit = try TemporaryKit()
    let file = kit.folder.appending(path: "layout.yaml")
    try Data("# d\u{e9}j\u{e0}".unicodeScalars.map { UInt8($0.value) }).write(to: file)
    let faults = #expect(throws: KitFaults.self) { try KitReader.read(kit.folder) }
    #expect(faults?.all.map(\.fact) == [.notUnicode])
  }

  @Test func `two columns of one name, too many copies and no deck at all are told`() throws {
    #expect(
      try said("cards.fr.csv", "ref;question", "ref;question;question").first
        == "cards.fr.csv:1:3 : deux colonnes s’appellent « question ». Gardez-en une.")
    #expect(
      try said("cards.fr.csv", "ref;question\nQU-01;", "ref;copies;question\nQU-01;9999999999;")
        .contains { $0.hasPrefix("cards.fr.csv:2:2 : lu « 9999999999 », attendu un nombre") })
    #expect(
      try said("kit.yaml", "    layout", "    copies: 9000\n    layout")
        .contains { $0.contains("cela ferait 18000 cartes") })
    #expect(
      try said("kit.yaml", "  - name: questions", "  []\nx:\n  - name: questions")
        .contains { $0.contains("attendu une liste") })
  }

  @Test func `a number is never padded beyond what a card can hold`() throws {
    let said = try said("layout.yaml", "{question}", "{n:9223372036854775807}")
    #expect(said == [])
  }

  @Test func `a pictogram that cannot be drawn is told where it is asked for`() throws {
    let kit = try TemporaryKit()
    let faults = try KitReader.read(kit.folder).check(
      pictograms: ["ear"], broken: ["ear"], composer: kit.composer)
    #expect(
      faults.first?.said(in: .french)
        == "layout.yaml:7:14 : le pictogramme « ear » ne se lit pas. Enregistrez-le de nouveau en SVG."
    )
  }
}
