import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Support
import Testing
import Words
import Workbench

@Suite("Words with a comma") struct CommasTests {
  @Test func `that came in a file are changed row by row without a sign more`() throws {
    let bench = try Bench()
    try bench.take(
      "00-words-with-a-comma.csv", "verbatim;profil\n\"On tourne en rond, vraiment\";un menuisier\n"
    )
    let workshop = bench.workshop
    let (before, acts) = (try workshop.workspace.contents(), try workshop.workspace.acts().count)
    let row = try workshop.row(.verbatim, "V-0001")
    #expect(row.cells["words"] == "On tourne en rond, vraiment")
    _ = try workshop.write([row])
    #expect(try workshop.workspace.contents() == before)
    #expect(try workshop.workspace.acts().count == acts)
  }

  @Test func `two references are two links, in a form and in a cell`() throws {
    let bench = try Bench.sample()
    let row = TypedRow(.findings, cells: ["statement": "Un", "astonishments": "E-01, E-02"])
    let names = try bench.workshop.write([row]).names
    let kept = try #require(
      try bench.workshop.workspace.contents().findings.first { $0.reference == Reference(names[0]) }
    )
    #expect(kept.astonishments.count == 2)
    let verbatim = TypedRow(
      .astonishments, cells: ["title": "Un, deux", "verbatim": "V-0018, V-0019"])
    _ = try bench.workshop.write([verbatim])
    let report = try #require(try bench.workshop.workspace.contents().astonishments.last)
    #expect(report.title == "Un, deux" && report.verbatim.count == 2)
  }

  @Test func `a place or a profile with a comma is that one, never another`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([
      TypedRow(
        .verbatim,
        cells: ["words": "Un", "place": "Gare, quai 2", "profile": "une aide, à domicile"])
    ])
    let row = try bench.workshop.row(.verbatim, "V-0001")
    #expect(row.cells["place"] == "Gare, quai 2")
    #expect(row.cells["profile"] == "une aide, à domicile")
    _ = try bench.workshop.write([row])
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.places.map(\.name) == ["Gare, quai 2"] && contents.profiles.count == 1)
  }

  @Test func `a long text leaves beside the workbook, and both come back into another workspace`()
    throws
  {
    let bench = try Bench()
    let long = String(repeating: "Mot, mot ; \n", count: 4_000)
    _ = try bench.workshop.write([TypedRow(.verbatim, cells: ["words": long])])
    let export = try bench.workshop.export(
      as: .xlsx, named: "c.xlsx", scratch: .temporaryDirectory)
    #expect(export.files.map(\.name) == ["c.xlsx", "c.txt"])
    #expect(export.apart?.said(in: .french).contains("V-0001") == true)
    let sources = export.files.map { SourceFile(name: $0.name, bytes: $0.bytes) }
    #expect(try bench.workshop.take(sources).changesNothing)
    let other = try Bench()
    _ = try other.workshop.take(sources)
    let kept = try #require(try other.workshop.workspace.contents().verbatim.first)
    #expect(kept.words.utf8.elementsEqual(long.utf8))
    #expect(throws: ImportRefusal.self) { try other.workshop.take([sources[0]]) }
  }
}
