import Atelier
import Entities
import People
import Support
import Testing

@testable import Interchange

@Suite("Several things in one cell") struct ListedTests {
  @Test(
    "are read as people write them",
    arguments: [
      ("temps, confiance ,", ["temps", "confiance"]),
      ("temps, argent; confiance", ["temps, argent", "confiance"]), ("a;b\nc", ["a;b", "c"]),
      ("a, b;", ["a, b"]), ("\"a, b\", c", ["a, b", "c"]), ("\"a, b\"", ["a, b"]),
      ("\"tri\", temps", ["\"tri\"", "temps"]),
      ("\"tri\" et délais, temps", ["\"tri\" et délais", "temps"]),
      ("l'\"heure\", temps", ["l'\"heure\"", "temps"]), ("\"a\nb\"; c", ["a\nb", "c"]),
      ("\"a, b", ["\"a", "b"]), (" \n", []), ("temps, lieu\n", ["temps", "lieu"]), ("", []),
      ("« a, b »", ["« a", "b »"]),
      ("temps | argent, moyens|tri", ["temps", "argent, moyens", "tri"]),
    ])
  func read(cell: String, items: [String]) { #expect(Listed.items(cell) == items) }

  @Test(
    "are written so that commas stay what they are",
    arguments: [
      (["a", "b"], "a, b"), (["a, b"], "\"a, b\""), (["a, b", "c"], "a, b; c"),
      (["a;b", "c"], "\"a;b\", c"), ([" a"], "\" a\""), (["\"tri\""], "\"tri\""),
      (["V-0018", "V-0019"], "V-0018, V-0019"),
    ])
  func write(items: [String], cell: String) { #expect(Listed.text(items) == cell) }

  @Test func `come back letter for letter, whatever they hold`() {
    var nasty = Nasty(1)
    for draw in 0..<4_000 {
      let count = nasty.number(below: 6)
      let items = (0..<count).map { _ in nasty.text(upTo: draw % 50 == 0 ? 5_000 : 60) }
      let back = Listed.items(Listed.text(items))
      #expect(back.map { Array($0.utf8) } == items.map { Array($0.utf8) }, "\(items)")
    }
  }

  @Test func `ten thousand of them in quotes are read at once`() {
    let items = (0..<10_000).map { "a, \($0)\n" }
    #expect(Listed.items(Listed.text(items)) == items)
  }

  @Test func `are rows of another table one by one, or one whose name holds a comma`() throws {
    var dossier = Dossier()
    let places = ["Gare, quai 2", "Nantes", "Rezé", "Nantes, Rezé"]
    (dossier, _) = try dossier.writing(
      places.map { TypedRow(.places, cells: ["name": $0]) }, mint: counting())
    for (cell, expected) in [
      ("Gare, quai 2", ["Gare, quai 2"]), ("Nantes, Rezé", ["Nantes", "Rezé"]),
      ("\"Nantes, Rezé\"", ["Nantes, Rezé"]), ("nantes; gare, quai 2", ["Nantes", "Gare, quai 2"]),
    ] {
      let (written, _) = try dossier.writing(
        [TypedRow(.prototypes, cells: ["name": "Un", "places": cell])], mint: counting())
      let names = Dictionary(written.places.map { ($0.id, $0.name) }) { first, _ in first }
      #expect(written.prototypes[0].places.compactMap { names[$0] } == expected)
      #expect(written.places.count == places.count, "no place is made up for \(cell)")
    }
  }

  @Test func `places that only their case tells apart are each themselves`() throws {
    var dossier = Dossier()
    for name in ["Vauclair", "VAUCLAIR", "★", "☆"] {
      (dossier, _) = try dossier.writing(
        [TypedRow(.places, cells: ["name": name])], mint: counting())
    }
    for (index, place) in dossier.places.enumerated() {
      let (written, _) = try dossier.writing(
        [TypedRow(.verbatim, cells: ["words": "Un", "place": place.name])], mint: counting())
      #expect(written.verbatim[0].place == dossier.places[index].id)
      #expect(written.places.count == dossier.places.count)
    }
  }
}
