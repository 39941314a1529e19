import Foundation
import Testing
import Words
import Workbench

@Suite("Kits of one's own") struct KitWordsTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "kits-" + UUID().uuidString)

  private func bench(_ wording: Wording = .french) -> DeckBench {
    DeckBench(
      furnishings: Furnishings(
        kits: Bench.furnishings.kits, assets: Bench.furnishings.assets, ownKits: home),
      wording: wording, now: Bench.now)
  }

  private func write(_ kit: KitFiles) throws {
    for file in kit.files {
      let place = kit.folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.bytes.write(to: place)
    }
  }

  /// A copy of the sprint kit, and its challenges in French.
  private func challenges() throws -> DeckWords {
    try write(try bench().copying(kit: "sprint", titled: "Nos défis"))
    return try bench().words(ofKit: "nos-defis", deck: "challenges", in: .french)
  }

  @Test(arguments: Bench.furnishings.kitNames)
  func `a copy is whole, has its own title, and passes the check`(kit: String) throws {
    let copy = try bench().copying(kit: kit, titled: "L’atelier \"du lundi\"")
    #expect(copy.folder == home.appending(path: "l-atelier-du-lundi"))
    try write(copy)
    let offer = try #require(bench().catalogue().first { $0.name == "l-atelier-du-lundi" })
    #expect(offer.isOwn && offer.title == "L’atelier \"du lundi\"" && offer.faults.isEmpty)
    #expect(try bench().check(kit: "l-atelier-du-lundi").isEmpty)
    let given = try #require(bench().catalogue().first { $0.name == kit })
    #expect(offer.items == given.items)
  }

  @Test func `a copy takes no name already there, and always has one`() throws {
    #expect(throws: CopyRefusal.nameless) { try bench().copying(kit: "sprint", titled: " ?! ") }
    #expect(throws: CopyRefusal.taken("RERS")) {
      try bench().copying(kit: "sprint", titled: "RERS")
    }
    _ = try challenges()
    #expect(throws: CopyRefusal.self) { try bench().copying(kit: "sprint", titled: "Nos defis") }
    #expect(throws: UnknownKit.self) { try bench().copying(kit: "../Kits/sprint", titled: "x") }
    let nowhere = DeckBench(furnishings: Bench.furnishings, wording: .french, now: Bench.now)
    #expect(throws: CopyRefusal.nowhere) { try nowhere.copying(kit: "sprint", titled: "x") }
  }

  @Test func `words changed, added and taken away are those printed next`() throws {
    var words = try challenges()
    let before = words.rows.count
    words.rows[0][1] = "Le banc ; dit « vert »\net \"bleu\""
    words.rows[1] = words.columns.map { _ in "" }
    words.rows.append(["DF-99", "La file", "Et si l’on attendait debout ?", "-1 minute"])
    try write(try bench().rewriting(words))
    let after = try bench().words(ofKit: "nos-defis", deck: "challenges", in: .french)
    #expect(after.rows.count == before)
    #expect(after.rows[0][1] == "Le banc ; dit « vert »\net \"bleu\"")
    #expect(after.rows.last == ["DF-99", "La file", "Et si l’on attendait debout ?", "-1 minute"])
    #expect(try bench().check(kit: "nos-defis").isEmpty)
  }

  @Test func `what does not fit is said of its row, and nothing is to be written`() throws {
    var words = try challenges()
    words.rows[0][1] = "Le banc\nvert"
    words.rows.insert(words.columns.map { _ in "" }, at: 1)
    words.rows[3][2] = String(repeating: "beaucoup de mots ", count: 60)
    let refusal = #expect(throws: WordsRefusal.self) { try bench().rewriting(words) }
    #expect(refusal?.rows.keys.sorted() == [3] && refusal?.elsewhere.isEmpty == true)
    #expect(refusal?.rows[3]?.first?.contains("mm") == true)
  }

  @Test func `a card without a reference is found by its number`() throws {
    try write(try bench().copying(kit: "sprint", titled: "Nos défis"))
    var badges = try bench().words(ofKit: "nos-defis", deck: "badges", in: .french)
    badges.rows[2][0] = String(repeating: "Maximilienne", count: 20)
    let refusal = #expect(throws: WordsRefusal.self) { try bench().rewriting(badges) }
    #expect(refusal?.rows.keys.sorted() == [2])
  }

  @Test func `a kit of the program is not rewritten`() throws {
    let words = try bench().words(ofKit: "sprint", deck: "challenges", in: .french)
    #expect(throws: UnknownKit.self) { try bench().rewriting(words) }
  }

  @Test func `a copy in one language is printed in it, whatever the page's`() async throws {
    let copy = try bench().copying(kit: "sprint", titled: "Un seul")
    try write(copy)
    let file = copy.folder.appending(path: "kit.yaml")
    let yaml = try String(contentsOf: file, encoding: .utf8)
      .replacing("languages: [fr, en]", with: "languages: [fr]").replacing(/\n  en: .*/, with: "")
    try yaml.write(to: file, atomically: true, encoding: .utf8)
    let offer = try #require(bench(.english).catalogue().first { $0.name == "un-seul" })
    #expect(!offer.items.isEmpty && offer.languages == [.french])
  }
}
