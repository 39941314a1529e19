import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Tables as they exist") struct TableShapeTests {
  private func refusal(_ name: String, _ bytes: Data) throws -> String {
    let bench = try Bench()
    let refused = #expect(throws: ImportRefusal.self) {
      try bench.workshop.take([SourceFile(name: name, bytes: bytes)])
    }
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
    return refused?.said(in: .french) ?? ""
  }

  @Test(
    "are refused where their words would be wrong, with what to do",
    arguments: [
      ("verbatim,profil\nOui, mais non, enfin,un maçon\n", "ligne 2 : il y a 4 cases"),
      ("verbatim,profil\n\"Il dit \\\"oui\\\"\",un maçon\n", "ligne 2 : il y a là des guillemets"),
      ("verbatim;date\nOui;24/10/2023\nNon;5 oct.\n", "écrivez « 5 octobre 2023 »"),
      ("verbatim;profil\nBrÃ©valle;un maÃ§on\n", "sans doute « Brévalle »"),
      ("verbatim;profil\nOui;un maçon\nlibellé;valeur\nAppels;3\n", "un autre tableau (Chiffres)"),
    ])
  func refused(table: String, sentence: String) throws {
    let said = try refusal("verbatim.csv", Data(table.utf8))
      .replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ")
    #expect(said.contains(sentence), "\(said)")
  }

  @Test func `one bad byte among two hundred lines is refused at its line`() throws {
    var bytes = Data("verbatim;profil\n".utf8)
    for line in 0..<200 {
      bytes +=
        line == 120 ? Data([0xe9, 0x3b, 0x61, 0x0a]) : Data("très écoutée \(line);un maçon\n".utf8)
    }
    #expect(try refusal("verbatim.csv", bytes).contains("verbatim.csv, ligne 122 :"))
  }

  @Test func `say what was skipped and hidden, and how to decide otherwise`() throws {
    let bench = try Bench()
    func row(_ words: String, _ look: String = "") -> String {
      "<table:table-row \(look)><table:table-cell><text:p>\(words)</text:p></table:table-cell>"
        + "</table:table-row>"
    }
    let flat =
      "<office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
      + "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:spreadsheet>"
      + "<table:table table:name=\"Verbatim\">" + row("verbatim") + row("Vu")
      + row("Masqué", "table:visibility=\"filter\"") + row("verbatim") + "</table:table>"
      + "<table:table table:name=\"Citations\" table:display=\"false\">" + row("verbatim")
      + row("Caché") + "</table:table></office:spreadsheet></office:document>"
    let file = SourceFile(name: "mots.fods", bytes: Data(flat.utf8))
    let told = try bench.workshop.take([file]).told(in: .french, isRehearsal: false)
    #expect(told.contains("cet onglet est masqué : il est laissé de côté (2 lignes)."))
    #expect(told.contains("Pour décider autrement : --hidden-tabs."))
    #expect(told.contains("Pour décider autrement : --without-hidden-rows."))
    #expect(told.contains("les titres des colonnes reviennent à la ligne 4"))
    #expect(try bench.workshop.workspace.contents().verbatim.count == 2)
    let all = file.choosing(SheetChoices(takesHiddenTabs: true, takesHiddenRows: false))
    _ = try bench.workshop.take([all])
    #expect(
      try bench.workshop.workspace.contents().verbatim.map(\.words) == ["Vu", "Masqué", "Caché"])
  }

  @Test func `leave as an open workbook that changes nothing when it comes back`() throws {
    let bench = try Bench.sample()
    try bench.take("chiffres.csv", "libellé;valeur\nPersonnes reçues;≥ 5\nRefus;au plus 4\n")
    let figures = try bench.workshop.workspace.contents().figures
    #expect(figures.suffix(2).map(\.qualifier) == [.atLeast, .atMost])
    for format in [ExportFormat.ods, .xlsx] {
      let file = try #require(
        try bench.workshop.export(
          as: format, named: "tout.\(format.rawValue)",
          scratch: FileManager.default.temporaryDirectory
        ).files.first)
      let again = try bench.workshop.take([SourceFile(name: file.name, bytes: file.bytes)])
      #expect(again.changesNothing, "\(format)")
    }
    #expect(try bench.workshop.workspace.contents().figures == figures)
  }
}
