import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("The sample's workbook") struct SampleWorkbookTests {
  private static let kit = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Kits/residence")

  /// The workbook that the tables beside it give.
  private func made() throws -> Data {
    let folder = Self.kit.appendingPathComponent("dossier")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = try names.filter { $0.hasSuffix(".csv") }.map {
      SourceFile(name: $0, bytes: try Data(contentsOf: folder.appendingPathComponent($0)))
    }
    let (grids, complaints) = files.grids()
    #expect(complaints.isEmpty)
    let dossier = try Dossier().merging(grids, mint: counting()).dossier
    return try WorkbookWriter.workbook(
      of: dossier.tables(in: .french), in: .french, created: try #require(Day(2018, 1, 1)),
      scratch: FileManager.default.temporaryDirectory)
  }

  private func cells(_ book: Data) throws -> [String: [[String]]] {
    let grids = try SourceFile(name: "classeur.xlsx", bytes: book).grids()
    return Dictionary(
      grids.map { grid in
        let rows = grid.rows.map { row in
          row.cells.map { "\($0.place.line ?? 0), \($0.place.letters ?? ""): \($0.text)" }
        }
        return (grid.tab ?? "", rows)
      }
    ) { first, _ in first }
  }

  @Test func `is what its tables give, tab by tab and cell by cell`() throws {
    let kept = try cells(Data(contentsOf: Self.kit.appendingPathComponent("classeur.xlsx")))
    let made = try cells(made())
    #expect(Set(kept.keys) == Set(made.keys))
    for (tab, rows) in made.sorted(by: { $0.key < $1.key }) {
      let other = kept[tab] ?? []
      #expect(other.count == rows.count, "\(tab): make workbook")
      for (now, was) in zip(rows, other) where now != was {
        Issue.record("\(tab): \(was) for \(now); make workbook makes it again")
        break
      }
    }
  }
}
