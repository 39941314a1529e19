import Foundation
import Interchange
import People
import Testing
import Words

@Suite struct `The sample dossier` {
  private var files: [SourceFile] {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let folder = root.appendingPathComponent("Kits/residence/dossier")
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
}
