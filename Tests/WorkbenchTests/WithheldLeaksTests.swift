import Entities
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("What may not be shown, where it is changed") struct WithheldLeaksTests {
  @Test(arguments: [(TableKind.offers, "offres.csv", "O-01"), (.asks, "demandes.csv", "D-01")])
  func `a card of someone who withdrew is neither told nor changed by an import`(
    table: TableKind, file: String, reference: String
  ) throws {
    let bench = try Bench()
    let cells = [
      "title": "Réparer un vélo", "area": "Mécanique", "wall": "oui", "member": "Odile",
    ]
    _ = try bench.workshop.putUp(NewCard(TypedRow(table, cells: cells)))
    _ = try bench.workshop.withdraw("Odile")
    let said = try bench.take(
      file, "réf;intitulé;domaine;membre\n\(reference);Autre chose;Cuisine;Odile"
    )
    .told(in: .french, isRehearsal: false)
    #expect(!said.contains("vélo") && !said.contains("Autre chose"))
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.table(of: table, in: .french).rows[0].contains("Réparer un vélo"))
  }

  @Test func `a table that corrects words withheld is told so, and nothing is made of it`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Odile")
    try bench.take("verbatim.csv", "réf;mots;personne;lieu\nV-0001;Canari;PE-01;Bourg")
    _ = try bench.workshop.withdraw("PE-01")
    let before = try bench.workshop.workspace.contents()
    let same = try bench.take("verbatim.csv", "réf;mots;lieu\nV-0001;Canari;Bourg")
    #expect(same.withheld.isEmpty)
    let rows = "V-0001;Autre;Val;un maire\nV-0002;Neuf;Gare;"
    let taken = try bench.take("verbatim.csv", "réf;mots;lieu;profil\n" + rows)
    #expect(taken.withheld.map(\.name) == ["V-0001"])
    #expect(taken.created.map(\.name) == ["Gare"])
    let said = taken.told(in: .french, isRehearsal: false)
    #expect(said.contains("V-0001") && said.contains("laissées telles quelles"))
    let after = try bench.workshop.workspace.contents()
    #expect(after.places.map(\.name) == ["Bourg", "Gare"])
    #expect(after.profiles == before.profiles && after.verbatim[0] == before.verbatim[0])
  }

  @Test func `the notes of a refused encounter are in no form, and the rest can be changed`() throws
  {
    let bench = try Bench()
    try bench.take(
      "rencontres.csv", "réf;type;quand;accord;notes\nR-01;entretien;2018-02-16;refusé;Canari")
    let row = try bench.workshop.row(.encounters, "R-01")
    #expect(row.cells["notes"] == nil && row.cells["agreement"] == "refusé")
    #expect(throws: UnknownReference.self) {
      try bench.workshop.write([TypedRow(.encounters, row.reference, cells: ["notes": ""])])
    }
    _ = try bench.workshop.write([
      TypedRow(.encounters, row.reference, cells: ["agreement": "oral"])
    ])
    #expect(try bench.workshop.row(.encounters, "R-01").cells["notes"] == "Canari")
  }
}
