import Foundation
import Interchange
import Storage
import Testing
import Workbench

@Suite("Faults beside their rows") struct FaultySheetTests {
  private func sheets(_ files: [(String, String)]) throws -> [FaultySheet] {
    let sources = files.map { SourceFile(name: $0.0, bytes: Data($0.1.utf8)) }
    do {
      _ = try Bench().workshop.take(sources, isRehearsal: true)
      return []
    } catch let refusal as ImportRefusal {
      return refusal.sheets(of: sources)
    }
  }

  @Test func `each stands by the cells of its row, under the headings of its table`() throws {
    let sheet = try #require(
      try sheets([
        (
          "verbatim.csv",
          "Mon titre\n\nverbatim;date;profil\nUn mot;32/13/2017;un artisan\nBien;2017;\n;2017;une élue\n"
        )
      ]).first)
    #expect(sheet.file == "verbatim.csv" && !sheet.isUnknown && sheet.faults.isEmpty)
    #expect(sheet.columns.map(\.letters) == ["A", "B", "C"])
    #expect(sheet.columns.map(\.heading) == ["verbatim", "date", "profil"])
    #expect(sheet.rows.map(\.line) == [4, 6])
    #expect(sheet.rows[0].cells.map(\.text) == ["Un mot", "32/13/2017", "un artisan"])
    #expect(sheet.rows[0].cells.map(\.isFaulty) == [false, true, false])
    #expect(sheet.rows[0].faults.map(\.column?.letters) == ["B"])
    #expect(sheet.rows[1].cells.map(\.isFaulty) == [true, false, false])
  }

  @Test func `several files keep theirs apart, in their order`() throws {
    let found = try sheets([
      ("lieux.csv", "lieu;pays\nLa Tannerie;\n"), ("verbatim.csv", "verbatim;date\nUn;demain\n"),
      ("rencontres.csv", "date;lieu\nhier;La Tannerie\n"), ("photo.csv", "GIF89a"),
    ])
    #expect(found.map(\.file) == ["photo.csv"])
    let read = try sheets([
      ("lieux.csv", "lieu;pays\nLa Tannerie;\n"), ("verbatim.csv", "verbatim;date\nUn;demain\n"),
      ("rencontres.csv", "date;lieu\nhier;La Tannerie\n"),
    ])
    #expect(read.map(\.file) == ["verbatim.csv", "rencontres.csv"])
    #expect(read.allSatisfy { $0.rows.count == 1 })
  }

  @Test func `a file that cannot be read is told as a whole`() throws {
    let sheet = try #require(try sheets([("photo.csv", "GIF89a")]).first)
    #expect(sheet.faults == [.unknownFormat] && sheet.rows.isEmpty && !sheet.isUnknown)
  }

  @Test func `a table nobody knows shows its headings, and is read once it is named`() throws {
    let sheet = try #require(try sheets([("notes.csv", "aaa;bbb\nVal-Fleuri;La Tannerie\n")]).first)
    #expect(sheet.isUnknown)
    #expect(sheet.rows.first?.cells.map(\.text) == ["aaa", "bbb"])
    let bench = try Bench()
    let told = SourceFile(
      name: "notes.csv", bytes: Data("nom\nun facteur\n".utf8), table: .profiles)
    let other = SourceFile(name: "verbatim.csv", bytes: Data("verbatim\nUn mot\n".utf8))
    let taken = try bench.workshop.takeIn([told, other])
    #expect(taken.diagnosis.added.map(\.table) == [.profiles, .verbatim])
    #expect(try bench.workshop.workspace.act(taken.act)?.verb == "import")
  }

  @Test func `a sheet as wide as a spreadsheet shows its first columns and the faulty one`() throws
  {
    let headings = (1...120).map { "colonne \($0)" }.joined(separator: ";")
    let cells = (1...120).map { "\($0)" }.joined(separator: ";")
    let sheet = try #require(
      try sheets([("verbatim.csv", "verbatim;\(headings);date\nUn mot;\(cells);demain\n")]).first)
    #expect(sheet.columns.count == 40 && sheet.columns.last?.heading == "date")
    #expect(sheet.rows[0].cells.last?.isFaulty == true)
  }
}

@Suite("Leaving in one folder") struct ExportFolderTests {
  @Test func `every table is there under plain letters, the same each time`() throws {
    let bench = try Bench.sample()
    let folder = try bench.workshop.exportFolder(scratch: .temporaryDirectory)
    #expect(try bench.workshop.exportFolder(scratch: .temporaryDirectory) == folder)
    let tables = try bench.workshop.export(
      as: .csv, named: "", scratch: .temporaryDirectory
    ).files
    let names = tables.map { $0.name.replacing("é", with: "e").replacing(" ", with: "-") }
    let text = String(decoding: folder, as: UTF8.self)
    #expect(folder.starts(with: Data("PK".utf8)))
    for name in names where name.utf8.allSatisfy({ $0 < 128 }) {
      #expect(text.contains(name), "\(name)")
    }
  }
}
