import Entities
import Foundation
import Interchange
import People
import Testing
import Words

@Suite struct `The sample dossier` {
  private static let kit = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Kits/residence")

  private var files: [SourceFile] {
    get throws {
      let folder = Self.kit.appendingPathComponent("dossier")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      return try names.filter { $0.hasSuffix(".csv") }.map {
        SourceFile(name: $0, bytes: try Data(contentsOf: folder.appendingPathComponent($0)))
      }
    }
  }

  @Test func `goes in whole, comes out and goes in again without a change`() throws {
    let (grids, unread) = try files.grids()
    #expect(unread.isEmpty)
    let first: (dossier: Dossier, diagnosis: Diagnosis)
    do throws(ImportRefusal) {
      first = try Dossier().merging(grids, mint: counting())
    } catch {
      Issue.record("\(error.complaints.prefix(20).map { $0.said(in: .french) })")
      return
    }
    #expect(first.dossier.verbatim.count > 80)
    #expect(first.diagnosis.unknownColumns.isEmpty)
    #expect(first.diagnosis.created.isEmpty, "\(first.diagnosis.created.map(\.name))")
    let again = try first.dossier.merging(grids, mint: counting())
    #expect(again.diagnosis.changed == [])
    #expect(again.dossier == first.dossier)
    let book = try WorkbookWriter.workbook(
      of: first.dossier.tables(in: .french), in: .french, created: try #require(Day(2018, 1, 1)),
      scratch: FileManager.default.temporaryDirectory)
    let anew = try first.dossier.merging(
      try SourceFile(name: "classeur.xlsx", bytes: book).grids(), mint: counting())
    #expect(anew.diagnosis.changed == [])
    #expect(anew.dossier == first.dossier)
  }

  @Test func `has a workbook for its twin, cell for cell`() throws {
    let book = try Data(contentsOf: Self.kit.appendingPathComponent("classeur.xlsx"))
    let (tables, _) = try files.grids()
    let tabs = try SourceFile(name: "classeur.xlsx", bytes: book).grids()
    let fromTables = try Dossier().merging(tables, mint: counting())
    let fromBook = try fromTables.dossier.merging(tabs, mint: counting())
    #expect(fromBook.diagnosis.added == [])
    #expect(fromBook.diagnosis.changed == [])
    #expect(fromBook.diagnosis.leftAlone == [])
    #expect(fromBook.dossier == fromTables.dossier)
  }
}
