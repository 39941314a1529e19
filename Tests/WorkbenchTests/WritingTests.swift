import Entities
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Rows typed one by one") struct WritingTests {
  private func said(_ words: String, _ others: [String: String] = [:]) -> TypedRow {
    TypedRow(.verbatim, cells: ["words": words].merging(others) { $1 })
  }

  @Test func `a typed row is read as an import would read it, and undone at once`() throws {
    let bench = try Bench()
    let written = try bench.workshop.write([
      said("« On rappelle\r\nle jeudi »", ["profile": "un artisan", "when": "3 octobre 2017"])
    ])
    #expect(written.names == ["V-0001"])
    let kept = try #require(try bench.workshop.workspace.contents().verbatim.first)
    #expect(kept.words == "« On rappelle\nle jeudi »" && kept.when?.description == "2017-10-03")
    _ = try bench.workshop.undo(written.act)
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `the same words typed twice are two verbatim`() throws {
    let bench = try Bench()
    let names = try [1, 2].map { _ in try bench.workshop.write([said("Oui.")]).names[0] }
    #expect(names == ["V-0001", "V-0002"])
  }

  @Test func `a word that would mark an example row is kept when it is typed`() throws {
    let bench = try Bench()
    #expect(try bench.workshop.write([said("exemple")]).names == ["V-0001"])
  }

  @Test func `only what is typed changes, what is emptied is emptied`() throws {
    let bench = try Bench()
    let cells = ["profile": "un artisan", "themes": "tri, délais", "notes": "à relire"]
    _ = try bench.workshop.write([said("Un", cells)])
    let reference = Reference(.verbatim, 1)
    _ = try bench.workshop.write([TypedRow(.verbatim, reference, cells: ["notes": ""])])
    let row = try bench.workshop.row(.verbatim, "V-0001")
    #expect(row.cells["words"] == "Un" && row.cells["notes"] == "")
    #expect(row.cells["themes"] == "tri, délais" && row.cells["profile"] == "un artisan")
  }

  @Test func `every fault is told at its row and column, and nothing is kept`() throws {
    let bench = try Bench()
    let rows = [
      said("Un", ["when": "le 45 juin"]), said(" ", ["answers": "V-0900"]),
    ]
    let refusal = try #require(throws: TypedRefusal.self) { try bench.workshop.write(rows) }
    #expect(refusal.faults.map(\.row) == [0, 1])
    #expect(refusal.faults.map(\.column) == ["when", "words"])
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `a reference that is not there changes nothing`() throws {
    let bench = try Bench()
    #expect(throws: UnknownReference.self) {
      try bench.workshop.write([
        TypedRow(.verbatim, Reference(.verbatim, 7), cells: ["words": "Un"])
      ])
    }
  }

  @Test func `people who share a name are told apart by their references`() throws {
    let bench = try Bench()
    for _ in 1...2 { _ = try bench.workshop.write([TypedRow(.people, cells: ["name": "Claire"])]) }
    _ = try bench.workshop.write([TypedRow(.people, cells: ["name": "Samir"])])
    let known = try bench.workshop.nameables(.people)
    #expect(known.map(\.value) == ["PE-01", "PE-02", "Samir"])
  }

  @Test func `words that may not be shown any more cannot be opened to be changed`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.people, cells: ["name": "Claire"])])
    _ = try bench.workshop.write([said("Un", ["speaker": "Claire"])])
    _ = try bench.workshop.row(.verbatim, "V-0001")
    _ = try bench.workshop.withdraw("Claire")
    #expect(throws: UnknownReference.self) { try bench.workshop.row(.verbatim, "V-0001") }
  }
}
