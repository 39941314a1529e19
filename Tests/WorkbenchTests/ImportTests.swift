import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Workbench

@Suite("Taking tables in") struct ImportTests {
  @Test func `the sample goes in whole, and a second time changes nothing`() throws {
    let bench = try Bench.sample()
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.verbatim.count >= 80)
    #expect(contents.encounters.count == 35)
    #expect(contents.astonishments.count == 5)
    #expect(contents.prototypes.count == 11)
    #expect(contents.friezes.count == 2)
    #expect(contents.members.count == 30)
    #expect(contents.offers.count + contents.asks.count >= 60)
    let again = try bench.workshop.take(try Bench.dossier())
    #expect(again.changesNothing)
    #expect(try bench.workshop.workspace.contents() == contents)
  }

  @Test func `fifteen hypotheses stood at the end of the first week`() throws {
    let contents = try Bench.sample().workshop.workspace.contents()
    let friday = try #require(Day(2017, 10, 6))
    #expect(contents.hypotheses.standing(on: friday).count == 15)
    let refused = contents.hypotheses.filter { $0.life.current?.state == .refused }
    #expect(refused.allSatisfy { $0.life.current?.reason.isEmpty == false })
    #expect(!refused.isEmpty)
  }

  @Test func `one wrong row keeps every row out`() throws {
    let bench = try Bench()
    #expect(throws: ImportRefusal.self) {
      try bench.take("verbatim.csv", "verbatim;date\nUn mot;2017-10-03\nDeux mots;32/13/2017\n")
    }
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
    #expect(try bench.workshop.workspace.acts().allSatisfy { $0.verb != "import" })
  }

  @Test func `a rehearsal says what would change and keeps nothing`() throws {
    let bench = try Bench()
    let files = [SourceFile(name: "verbatim.csv", bytes: .init("verbatim\nUn mot\n".utf8))]
    let diagnosis = try bench.workshop.take(files, isRehearsal: true)
    #expect(diagnosis.added.count == 1)
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `someone who waits is told what is read, then compared, then written`() throws {
    let bench = try Bench()
    var told: [ImportProgress] = []
    let rows = (1...40).map { "Mot \($0);un artisan\n" }.joined()
    let file = SourceFile(name: "verbatim.csv", bytes: .init("verbatim;profil\n\(rows)".utf8))
    _ = try bench.workshop.take([file]) { told.append($0) }
    #expect(told.map(\.stage) == told.map(\.stage).sorted())
    let last = [ImportProgress.Stage.reading, .comparing, .writing].map { stage in
      told.last { $0.stage == stage }
    }
    #expect(last.map { $0?.done } == [41, 40, 41])
    #expect(last.map { $0?.total } == [nil, 40, 41])
    told = []
    _ = try bench.workshop.take([file], isRehearsal: true) { told.append($0) }
    #expect(!told.contains { $0.stage == .writing })
  }

  @Test func `a search lists what answers, the best first, with what its columns name`() throws {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv",
      "réf;verbatim;profil;répond à\nV-0001;Le garage ferme;un artisan;\n"
        + "V-0002;La mairie recrute;une élue;V-0001\nV-0003;Le garage recrute;un garagiste;\n")
    let listing = try bench.workshop.list(.verbatim, search: "recrute ")
    #expect(listing.rows.map(\.first) == ["V-0002", "V-0003"])
    let profile = try #require(listing.keys.firstIndex(of: "profile"))
    #expect(listing.rows.map { $0[profile] } == ["une élue", "un garagiste"])
    let answers = try #require(listing.keys.firstIndex(of: "answers"))
    #expect(listing.rows.map { $0[answers] } == ["V-0001", ""])
    #expect(try bench.workshop.list(.verbatim, search: "boulangerie").rows.isEmpty)
  }

  @Test func `an import is one act that can be undone`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim;profil\nUn mot;un artisan\nDeux mots;une élue\n")
    let act = try #require(try bench.workshop.workspace.acts().first { $0.verb == "import" })
    try bench.workshop.workspace.undo(act.id, by: "Anne", at: Bench.now)
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `a column nobody knows is kept, emptied and brought back by undo`() throws {
    let bench = try Bench()
    let words = { try bench.workshop.workspace.contents().notes.map(\.words) }
    try bench.take("verbatim.csv", "verbatim;Tiroir\nUn mot;chez Anne\n")
    #expect(try words() == ["chez Anne"])
    let listing = try bench.workshop.list(.verbatim)
    #expect(listing.headings.last == "Tiroir")
    #expect(listing.rows.first?.last == "chez Anne")
    try bench.take("verbatim.csv", "verbatim;Tiroir\nUn mot;\n")
    #expect(try words() == ["chez Anne"])
    try bench.take("verbatim.csv", "réf;verbatim;Tiroir\nV-0001;Un mot;\n")
    #expect(try words() == [])
    let act = try #require(try bench.workshop.workspace.acts().first { $0.verb == "import" })
    try bench.workshop.workspace.undo(act.id, by: "Anne", at: Bench.now)
    #expect(try words() == ["chez Anne"])
  }

  @Test func `what leaves as tables comes back as it was`() throws {
    let bench = try Bench.sample()
    let before = try bench.workshop.workspace.contents()
    let files = try bench.workshop.export(
      as: .csv, named: "", scratch: .temporaryDirectory
    ).files
    let back = files.map { SourceFile(name: $0.name, bytes: $0.bytes) }
    #expect(try bench.workshop.take(back).changesNothing)
    #expect(try bench.workshop.workspace.contents() == before)
  }
}
