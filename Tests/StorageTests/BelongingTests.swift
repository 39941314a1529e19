import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("A kind of thing nobody told the copies about") struct BelongingTests {
  private let ana = "01890A5D-AC96-774B-BCCE-000000000001"
  private let zoe = "01890A5D-AC96-774B-BCCE-000000000002"

  /// A card someone wrote, as its shape alone tells.
  private func card(of author: String?, seen: String? = nil) -> StoredRow {
    StoredRow(
      cells: ColumnValues([
        "id": .text("01890A5D-AC96-774B-BCCE-000000000009"),
        "author": author.map(ColumnValue.text) ?? .null, "reader": .text(seen ?? zoe),
        "greeting": .text("Ana vous salue"), "colour": .text("ana"), "jotted": .text("vue hier"),
        "forgotten": .text("Ana, 12 rue Haute"),
      ]), lists: ["card_line": [ColumnValues(["line": .text("avec Ana"), "about": .text(ana)])]])
  }

  @Test func `is whose its owner says, and goes with them`() {
    let erased = Erased(only: [ana: "person"])
    #expect(erased.owns(card(of: ana), of: Card.facts))
    #expect(!erased.owns(card(of: zoe), of: Card.facts))
    #expect(!erased.owns(card(of: zoe, seen: ana), of: Card.facts))
  }

  @Test func `leaves nothing once erased, not even an empty place`() throws {
    let row = card(of: ana)
    let id = try #require(String.read(row.cells.values["id"] ?? .null))
    #expect(Erased(only: [id: "card"]).applied(to: row, of: Card.facts) == nil)
    #expect(
      Card.facts.remains(of: row.cells).values == [
        "id": .text(id), "author": .null, "reader": .null, "greeting": .text(""),
        "colour": .null, "jotted": .text(""), "forgotten": .null,
      ])
  }

  @Test func `stays when someone it mentions goes, and forgets them`() throws {
    let left = try #require(
      Erased(only: [zoe: "person", ana: "person"]).applied(to: card(of: nil), of: Card.facts))
    #expect(left.cells.values["reader"] == .null)
    #expect(left.lists["card_line"]?.first?.values["about"] == .null)
    #expect(left.cells.values["greeting"] == .text("Ana vous salue"))
  }

  @Test func `loses names from its words, its lists and what no field says; not from its codes`() {
    let scrub = Scrub(replacements: ["Ana": Scrub.cut], isFolded: true)
    let scrubbed = scrub(card(of: ana), of: Card.facts)
    #expect(scrubbed.cells.values["greeting"] == .text("[…] vous salue"))
    #expect(scrubbed.cells.values["forgotten"] == .text("[…], 12 rue Haute"))
    #expect(scrubbed.cells.values["colour"] == .text("ana"))
    #expect(scrubbed.cells.values["author"] == .text(ana))
    #expect(scrubbed.lists["card_line"]?.first?.values["line"] == .text("avec […]"))
  }

  @Test func `keeps what was noted, and what no field says, out of copies without names`() {
    let plain = Card.facts.withoutAsides(card(of: ana).cells, of: "card").values
    #expect(plain["jotted"] == .text(""))
    #expect(plain["forgotten"] == .text(""))
    #expect(plain["greeting"] == .text("Ana vous salue"))
  }
}

@Suite("What is whose") struct OwnershipTests {
  @Test func `is said of every kind that leads to a person or to their place in a network`() {
    let owned = Shelf.all.flatMap { shelf in
      (shelf.owners + shelf.sources).map { "\(shelf.table).\($0.column)" }
    }
    #expect(
      owned == [
        "consent.person", "encounter.person", "verbatim.speaker", "verbatim.encounter",
        "member.person", "offer.member", "ask.member", "presence.person",
      ])
    #expect(
      Shelf.all.flatMap { shelf in shelf.mentions.map { "\(shelf.table).\($0.code)" } } == [
        "encounter.people", "encounter.ledBy", "verbatim.collectedBy", "astonishment.author",
        "team.animators",
        "block.leads", "block.helpers", "roster.person", "team_rule.people",
      ])
  }

  @Test func `is found before anything is erased, and the same is then erased`() throws {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let person = try Person(
        id: workspace.mint.make(), reference: Reference(.person, 1), name: "Nadia")
      let met = Encounter(
        id: workspace.mint.make(), reference: Reference(.encounter, 1), kind: .visit,
        when: .day(day), person: person.id)
      let said = try Verbatim(
        id: workspace.mint.make(), reference: Reference(.verbatim, 1), words: "On verra.",
        encounter: met.id)
      let heard = try Verbatim(
        id: workspace.mint.make(), reference: Reference(.verbatim, 2), words: "Peut-être.",
        collectedBy: person.id)
      try workspace.perform("import", by: "", at: noon) { draft in
        try draft.save(person)
        try draft.save(met)
        try draft.save(said)
        try draft.save(heard)
      }
      let theirs = try workspace.belongings(of: person.id)
      #expect(theirs == [person.id.value, met.id.value, said.id.value])
      let parts = try workspace.parts(of: person.id, except: theirs)
      #expect(parts.map(\.references) == [[heard.reference]])
      try workspace.erase(person.reference, by: "", at: noon)
      #expect(try workspace.forgotten().things == theirs)
      try workspace.close()
    }
  }

  @Test func `a code stays as it is, even if someone is called so`() throws {
    let scrub = Scrub(replacements: ["test": Scrub.cut], isFolded: true)
    #expect(
      scrub(Cells(["kind": .text("test"), "title": .text("test")]), of: "occasion").values
        == ["kind": .text("test"), "title": .text(Scrub.cut)])
  }
}

/// A kind of thing no table holds.
private struct Card: Entity {
  enum Colour: String, Choice { case ana, blue }
  struct Line: Hashable, Sendable {
    let line: String
    let about: Person.ID?
  }

  let id: Identifier<Card>
  let author: Person.ID?
  let reader: Person.ID?
  let greeting: String
  let colour: Colour
  let jotted: String
  let lines: [Line]

  static let shape: Shape<Card> = Shape(
    "card", Bilingual("Cartes", "Cards"), Card.init, fields)

  private static let fields = Fields(of: Card.self) {
    Field("author", "auteur", "author", .owner) { $0.author }
    Field("reader", "lu par", "read by", .mention) { $0.reader }
    Field("greeting", "salut", "greeting", .words) { $0.greeting }
    Field("colour", "couleur", "colour", .code) { $0.colour }
    Field("jotted", "notes", "notes", .aside) { $0.jotted }
    Field.rows(
      in: "card_line", { $0.lines }, { (lines: [Line]) in lines },
      each: ListLine(
        Line.init, Field<Line, String>("line", "ligne", "line", .words) { $0.line },
        Field<Line, Person.ID?>("about", "sur", "about", .mention) { $0.about }))
  }
}
