import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("A workbook for LibreOffice") struct DocumentWriterTests {
  private let created = Day(number: 17_000)

  private func read(_ tables: [FilledTable]) throws -> [[[String]]] {
    let bytes = try DocumentWriter.workbook(of: tables, created: created)
    return try SourceFile(name: "t.ods", bytes: bytes).grids().map { grid in
      grid.rows.map { $0.cells.map(\.text) }
    }
  }

  private func table(_ rows: [[String]]) -> FilledTable {
    let definition = VerbatimTable.definition
    let columns = [definition.column("words"), definition.column("notes")].compactMap { $0 }
    return FilledTable(definition: definition, columns: columns, language: .french, rows: rows)
  }

  @Test func `says its kind first and uncompressed, as those who sniff it expect`() throws {
    let bytes = try DocumentWriter.workbook(of: [table([["Oui", ""]])], created: created)
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    #expect(head.contains("mimetype"))
    #expect(head.contains("application/vnd.oasis.opendocument.spreadsheet"))
    #expect(bytes == (try DocumentWriter.workbook(of: [table([["Oui", ""]])], created: created)))
  }

  @Test func `keeps every sign of every cell`() throws {
    var chance = Chance(seed: 41)
    let signs = [
      "a", "é", "œ", " ", " ", "  ", "\n", "\t", "<", ">", "&", "\"", "'", "«", "\u{a0}",
      "\u{202f}",
      "’", "…", "=1+1", "👩🏽‍🔧", "e\u{301}", "]]>", "&amp;", ";", "\\", "\u{200b}", "0",
    ]
    for _ in 0..<300 {
      let rows = (0..<1 + chance.below(5)).map { _ in
        (0..<2).map { _ in
          "x" + (0..<chance.below(12)).map { _ in signs[chance.below(signs.count)] }.joined()
        }
      }
      #expect(try read([table(rows)])[0].dropFirst() == rows[...])
    }
    let wide = String(repeating: " ", count: 321)
    #expect(try read([table([["a\(wide)b", " a "]])])[0][1] == ["a\(wide)b", " a "])
  }

  @Test func `goes out and comes in without a change, in both languages`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let book = try Data(contentsOf: root.appending(path: "Kits/residence/classeur.xlsx"))
    let grids = try SourceFile(name: "classeur.xlsx", bytes: book).grids()
    let dossier = try Dossier().merging(grids, mint: counting()).dossier
    for language in Language.allCases {
      let bytes = try DocumentWriter.workbook(
        of: dossier.tables(in: language), created: created)
      let again = try dossier.merging(
        try SourceFile(name: "classeur.ods", bytes: bytes).grids(), mint: counting())
      #expect(again.diagnosis.changesNothing)
      #expect(again.dossier == dossier)
    }
  }

  @Test func `of nothing opens all the same`() throws {
    let bytes = try DocumentWriter.workbook(of: [], created: created)
    let found = [SourceFile(name: "t.ods", bytes: bytes)].grids().complaints
    #expect(found.map(\.fact) == [.nothingInside])
  }
}
