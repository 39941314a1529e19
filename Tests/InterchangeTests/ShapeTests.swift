import Atelier
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

private func merged(
  _ bytes: Data, named name: String = "verbatim.csv", _ choices: SheetChoices = SheetChoices(),
  into dossier: Dossier = Dossier()
) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
  let file = SourceFile(name: name, bytes: bytes, choices: choices)
  let (grids, complaints) = [file].grids()
  guard complaints.isEmpty else { throw ImportRefusal(complaints) }
  return try dossier.merging(grids, mint: counting())
}

private func text(_ words: String) -> Data { Data(words.utf8) }

private func refused(_ words: String, named name: String = "verbatim.csv") -> [Complaint] {
  do {
    _ = try merged(text(words), named: name)
    return []
  } catch {
    return (error as? ImportRefusal)?.complaints ?? []
  }
}

@Suite("A line of another shape than its headings") struct LineShapeTests {
  @Test(
    "with more cells is refused there, whatever parts them", arguments: [",", ";", "\t"])
  func extra(separator: String) {
    let lines = ["verbatim,profil", "Oui, mais non, enfin,un maçon", "Oui,un maçon"]
    let table = lines.joined(separator: "\n").replacing(",", with: separator)
    let found = refused(table)
    #expect(found.map(\.fact) == [.extraCells(4, headings: 2)])
    #expect(found.first?.place.line == 2)
    #expect(found.first?.said(in: .french).contains("4 cases sur cette ligne, et 2 titres") == true)
  }

  @Test func `with empty cells beyond them, or a column nobody named, comes in`() throws {
    let (dossier, _) = try merged(text("verbatim;profil;\nOui;un maçon;;;\nNon;;mot à mot\n"))
    #expect(dossier.verbatim.map(\.words) == ["Oui", "Non"])
    #expect(dossier.remarks.map(\.words) == ["mot à mot"])
  }

  @Test(
    "with quotes escaped by a backslash is refused there",
    arguments: [
      "\"Il dit \\\"oui\\\", puis non\",un maçon", "Il dit \\\"oui\\\",un maçon",
      "\"\\\"Oui\\\", dit-il\",un maçon", "\"Elle dit \\\"oui\\\"\",un maçon\n\"Ou\",un maçon",
      "\"Elle dit \\\"oui\\\"\",un maçon",
    ])
  func backslashes(line: String) {
    let found = refused("verbatim,profil\nBonjour,un maçon\n\(line)\n")
    #expect(found.map(\.fact) == [.backslashQuote], "\(found)")
    #expect(found.first?.place.line == 3)
  }

  @Test(
    "that our own tables write with backslashes is read again as it was",
    arguments: ["\\", "a \\\" b", "C:\\dossier\\", "fin \\\"", "\\\"", "\"\\\"\\\"\" ; \\\\\" \""])
  func ours(words: String) throws {
    let table = [["verbatim", "profil"], [words, "un maçon"], ["Oui", "un maçon"]]
    let rows = try SourceFile(name: "v.csv", bytes: table.separatedValues()).grids()[0].rows
    #expect(rows.map { $0.cells.map(\.text) } == table)
  }

  @Test func `that repeats the headings is skipped, and said`() throws {
    let (dossier, diagnosis) = try merged(
      text("verbatim;profil\nOui;un maçon\nVerbatim;Profil\nNon;un maçon\nverbatim ; profil\n"))
    #expect(dossier.verbatim.map(\.words) == ["Oui", "Non"])
    #expect(dossier.profiles.map(\.name) == ["un maçon"])
    #expect(diagnosis.noticed.map(\.fact) == [.repeatedHeadings([3, 5])])
    #expect(
      diagnosis.noticed[0].said(in: .french)
        == "verbatim.csv : les titres des colonnes reviennent 2 fois (lignes 3, 5) : "
        + "ces lignes sont sautées.")
  }

  @Test func `that begins another table is refused there`() {
    let found = refused("verbatim;profil\nOui;un maçon\n\nlieu;type\nBrévalle;agence\n")
    #expect(found.map(\.fact) == [.secondTable(PlaceTable.definition.title)])
    #expect(found.first?.place.line == 4)
    let wider = refused("lieu;type\nBrévalle;agence\n\nverbatim;profil;date\nOui;un maçon;2017\n")
    #expect(wider.map(\.fact) == [.secondTable(VerbatimTable.definition.title)])
    #expect(wider.first?.place.line == 4)
  }

  @Test func `of totals is skipped, and said`() throws {
    let (dossier, diagnosis) = try merged(
      text("libellé;valeur\nAppels;12\nCafés;30\nTotal;42\nSous-total :;42\n"),
      named: "chiffres.csv")
    #expect(dossier.figures.map(\.label) == ["Appels", "Cafés"])
    #expect(diagnosis.noticed.map(\.fact) == [.totals([4, 5])])
  }

  @Test func `that only speaks of a total, or of a heading, is somebody's words`() throws {
    let (dossier, _) = try merged(
      text("verbatim;profil\nTotal;\nTotal, rien;un maçon\nprofil;un maçon\nverbatim;\n"))
    #expect(dossier.verbatim.map(\.words) == ["Total", "Total, rien", "profil", "verbatim"])
  }

  @Test func `whatever noise surrounds a table, each row comes in once or is told`() throws {
    var chance = Chance(seed: 23)
    for _ in 0..<200 {
      var (lines, words, skipped) = (["verbatim;profil"], [String](), 0)
      for row in 0..<1 + chance.below(20) {
        switch chance.below(5) {
        case 0:
          lines.append("Verbatim;profils")
          skipped += 1
        case 1:
          lines.append("Total;\(row)")
          skipped += 1
        default:
          words.append("Phrase \(row)")
          lines.append("Phrase \(row);un maçon")
        }
        if chance.below(4) == 0 { lines.append(chance.below(2) == 0 ? "" : ";") }
      }
      let (dossier, diagnosis) = try merged(text(lines.joined(separator: "\n")))
      #expect(dossier.verbatim.map(\.words) == words)
      let told = diagnosis.noticed.map { notice in
        switch notice.fact {
        case .repeatedHeadings(let lines), .totals(let lines): lines.count
        default: 0
        }
      }
      #expect(told.reduce(0, +) == skipped)
    }
  }
}

/// A workbook of LibreOffice, zipped or in one piece.
func document(_ tables: String, styles: String = "", isFlat: Bool = false) -> Data {
  let spaces = ["office", "table", "text", "number", "style"].map { "xmlns:\($0)=\"\($0)\"" }
    .joined(separator: " ")
  let kind = "application/vnd.oasis.opendocument.spreadsheet"
  let inside =
    "<office:automatic-styles>\(styles)</office:automatic-styles><office:body>"
    + "<office:spreadsheet>\(tables)</office:spreadsheet></office:body>"
  if isFlat {
    return Data(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document \(spaces) "
        + "office:mimetype=\"\(kind)\">\(inside)</office:document>").utf8)
  }
  return zip([
    ("mimetype", kind),
    ("content.xml", "<office:document-content \(spaces)>\(inside)</office:document-content>"),
  ])
}

private func row(_ cells: [String], _ attributes: String = "") -> String {
  "<table:table-row \(attributes)>"
    + cells.map {
      $0.hasPrefix("<") ? $0 : "<table:table-cell><text:p>\($0)</text:p></table:table-cell>"
    }.joined() + "</table:table-row>"
}

private func tab(_ name: String, _ rows: String, _ attributes: String = "") -> String {
  "<table:table table:name=\"\(name)\" \(attributes)>\(rows)</table:table>"
}

private let covered = "<table:covered-table-cell/>"

@Suite("What a workbook merges, hides and strikes out") struct HiddenTests {
  @Test("cells merged downwards say the same on each row", arguments: [false, true])
  func downwards(isFlat: Bool) throws {
    let span =
      "<table:table-cell table:number-rows-spanned=\"3\"><text:p>un maçon</text:p></table:table-cell>"
    let rows =
      row(["verbatim", "profil", "lieu"]) + row(["Un", span, "Brévalle"])
      + row(["Deux", covered, "Lormeau"]) + row(["Trois", covered]) + row(["Quatre"])
    let (dossier, _) = try merged(
      document(tab("Verbatim", rows), isFlat: isFlat), named: isFlat ? "v.fods" : "v.ods")
    let name = dossier.profiles.first?.id
    #expect(dossier.profiles.map(\.name) == ["un maçon"])
    #expect(dossier.verbatim.map { $0.profile == name } == [true, true, true, false])
    #expect(dossier.verbatim.map { $0.place == nil } == [false, false, true, true])
  }

  @Test func `hidden tabs stay out and are told, unless they are asked for`() throws {
    let rows = row(["verbatim"]) + row(["Mot"])
    let book = document(
      tab("Verbatim", row(["verbatim"]) + row(["Vu"]))
        + tab("Citations", rows, "table:style-name=\"ta2\"")
        + tab("Vide", "", "table:style-name=\"ta2\""),
      styles: "<style:style style:name=\"ta2\" style:family=\"table\">"
        + "<style:table-properties table:display=\"false\"/></style:style>")
    let (dossier, diagnosis) = try merged(book, named: "v.ods")
    #expect(dossier.verbatim.map(\.words) == ["Vu"])
    #expect(diagnosis.noticed.map(\.fact) == [.hiddenTab(rows: 2, isTaken: false)])
    #expect(diagnosis.noticed[0].place.tab == "Citations")
    #expect(diagnosis.noticed[0].option == "--hidden-tabs")
    let all = try merged(book, named: "v.ods", SheetChoices(takesHiddenTabs: true))
    #expect(all.dossier.verbatim.map(\.words) == ["Vu", "Mot"])
    #expect(all.diagnosis.noticed.map(\.fact) == [.hiddenTab(rows: 2, isTaken: true)])
  }

  @Test func `a workbook whose tabs are all hidden says so`() {
    let book = document(
      tab("Verbatim", row(["verbatim"]) + row(["Vu"]), "table:display=\"false\""))
    let found = [SourceFile(name: "v.ods", bytes: book)].grids().complaints
    #expect(found.map(\.fact) == [.allHidden])
  }

  @Test func `hidden and filtered rows come in and are told, or stay out`() throws {
    let excelRows = """
      <row r="1"><c t="str"><v>verbatim</v></c></row><row r="2"><c t="str"><v>Vu</v></c></row>
      <row r="3" hidden="1"><c t="str"><v>Masqué</v></c></row>
      <row r="4" hidden="true"><c t="str"><v>Filtré</v></c></row><row r="5" hidden="1"><c/></row>
      """
    let documentRows =
      row(["verbatim"]) + row(["Vu"]) + row(["Masqué"], "table:visibility=\"collapse\"")
      + row(["Filtré"], "table:visibility=\"filter\"")
      + row(
        ["<table:table-cell/>"], "table:visibility=\"collapse\" table:number-rows-repeated=\"9\"")
    for (name, book) in [
      ("v.xlsx", excel(excelRows)), ("v.ods", document(tab("Verbatim", documentRows))),
    ] {
      let (dossier, diagnosis) = try merged(book, named: name)
      #expect(dossier.verbatim.map(\.words) == ["Vu", "Masqué", "Filtré"], "\(name)")
      #expect(diagnosis.noticed.map(\.fact) == [.hiddenRows([3, 4], isTaken: true)])
      #expect(diagnosis.noticed[0].option == "--without-hidden-rows")
      let seen = try merged(book, named: name, SheetChoices(takesHiddenRows: false))
      #expect(seen.dossier.verbatim.map(\.words) == ["Vu"], "\(name)")
      #expect(seen.diagnosis.noticed.map(\.fact) == [.hiddenRows([3, 4], isTaken: false)])
    }
  }

  @Test func `words struck out come in and are told, or stay out`() throws {
    let look = "<rPr><strike/></rPr>"
    let book = excel(
      """
      <row><c t="str"><v>verbatim</v></c><c t="str"><v>notes</v></c></row>
      <row><c t="s"><v>0</v></c><c t="str"><v>entière</v></c></row>
      <row><c t="inlineStr"><is><r><t>Non </t></r><r>\(look)<t>oui</t></r></is></c></row>
      <row><c t="str" s="1"><v>Tout barré</v></c></row>
      """,
      strings: "<si><r>\(look)<t xml:space=\"preserve\">Peut-être </t></r><r>"
        + "<rPr><strike val=\"0\"/></rPr><t>jamais</t></r></si>",
      formats: "<fonts><font/><font><strike/></font></fonts>"
        + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>")
    let styles = """
      <style:style style:name="b"><style:text-properties style:text-line-through-style="solid"/>\
      </style:style><style:style style:name="c" style:parent-style-name="b"/>
      """
    func struck(_ words: String) -> String {
      "<text:span text:style-name=\"b\">\(words)</text:span>"
    }
    let twin = document(
      tab(
        "Verbatim",
        row(["verbatim", "notes"]) + row(["\(struck("Peut-être "))jamais".cell, "entière"])
          + row(["Non \(struck("oui"))".cell])
          + row([
            "<table:table-cell table:style-name=\"c\"><text:p>Tout barré</text:p></table:table-cell>"
          ])),
      styles: styles)
    for (name, book) in [("v.xlsx", book), ("v.ods", twin)] {
      let (dossier, diagnosis) = try merged(book, named: name)
      #expect(
        dossier.verbatim.map(\.words) == ["Peut-être jamais", "Non oui", "Tout barré"], "\(name)")
      #expect(diagnosis.noticed.map(\.fact) == [.struck(3, isTaken: true)])
      let standing = try merged(book, named: name, SheetChoices(takesStruck: false))
      #expect(standing.dossier.verbatim.map(\.words) == ["jamais", "Non"], "\(name)")
      #expect(standing.diagnosis.noticed.map(\.fact) == [.struck(3, isTaken: false)])
    }
  }

  @Test func `hidden columns are read and told`() throws {
    let rows =
      "<row><c t=\"str\"><v>verbatim</v></c><c t=\"str\"><v>lieu</v></c></row>"
      + "<row><c t=\"str\"><v>Vu</v></c><c t=\"str\"><v>Brévalle</v></c></row>"
    let book = excel(rows, columns: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
    let (dossier, diagnosis) = try merged(book, named: "v.xlsx")
    #expect(dossier.places.map(\.name) == ["Brévalle"])
    #expect(diagnosis.noticed.map(\.fact) == [.hiddenColumns(["B"])])
  }
}

extension String {
  fileprivate var cell: String { "<table:table-cell><text:p>\(self)</text:p></table:table-cell>" }
}

@Suite("A container of another hand") struct ContainerTests {
  private let sheet =
    "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>verbatim</t></is></c></row>"
    + "<row><c t=\"inlineStr\"><is><t>Oui, déjà</t></is></c></row></sheetData></worksheet>"
  private let schemas = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func book(
    sheet: String? = nil, at path: String = "xl/worksheets/sheet1.xml",
    target: String = "worksheets/sheet1.xml", types: String? = "[Content_Types].xml",
    also: String = ""
  ) -> Data {
    zip(
      [
        types.map { ($0, "<Types/>") },
        (
          "_rels/.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"\(schemas)/officeDocument\" "
            + "Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        (
          "xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Verbatim\" r:id=\"b\"/></sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"b\" Type=\"\(schemas)/worksheet\" Target=\"\(target)\"/>"
            + also + "</Relationships>"
        ),
        (path, sheet ?? self.sheet),
      ].compactMap { $0 })
  }

  private func words(_ bytes: Data) throws -> [String] {
    try merged(bytes, named: "v.xlsx").dossier.verbatim.map(\.words)
  }

  @Test(
    "finds its parts",
    arguments: [
      ("xl/worksheets/Sheet1.xml", "worksheets/sheet1.xml"),
      ("XL/Worksheets/SHEET1.XML", "/xl/worksheets/sheet1.xml"),
      ("xl/worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml"),
      ("worksheets/sheet1.xml", "../worksheets/./sheet1.xml"),
      ("xl\\worksheets\\sheet1.xml", "worksheets\\sheet1.xml"),
      ("xl/worksheets/ma feuille.xml", "worksheets/ma%20feuille.xml"),
    ])
  func parts(path: String, target: String) throws {
    #expect(try words(book(at: path, target: target)) == ["Oui, déjà"])
    #expect(
      try words(book(at: path, target: target, types: "[content_types].XML")) == ["Oui, déjà"])
  }

  @Test func `without the shared texts that no cell asks for opens; asked for, it is told`() throws
  {
    let also =
      "<Relationship Id=\"c\" Type=\"\(schemas)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
      + "<Relationship Id=\"d\" Type=\"\(schemas)/styles\" Target=\"styles.xml\"/>"
    #expect(try words(book(also: also)) == ["Oui, déjà"])
    let lacking = sheet.replacing(
      "</sheetData>", with: "<row><c t=\"s\"><v>0</v></c></row></sheetData>")
    let found = [SourceFile(name: "v.xlsx", bytes: book(sheet: lacking, also: also))].grids()
    #expect(found.complaints.map(\.fact) == [.missingPart("xl/sharedStrings.xml")])
  }

  @Test("may say its kind nowhere", arguments: [true, false])
  func kind(isWorkbook: Bool) throws {
    let table = tab("Verbatim", row(["verbatim"]) + row(["Oui"]))
    let content =
      isWorkbook ? "<b:spreadsheet>\(table)</b:spreadsheet>" : "<b:text><text:p>x</text:p></b:text>"
    let bytes = zip([
      ("META-INF/manifest.xml", "<manifest/>"),
      (
        "content.xml",
        "<d xmlns:b=\"b\" xmlns:table=\"table\" xmlns:text=\"text\">\(content)</d>"
      ),
    ])
    if isWorkbook {
      #expect(try merged(bytes, named: "v.ods").dossier.verbatim.map(\.words) == ["Oui"])
    } else {
      let found = [SourceFile(name: "v.ods", bytes: bytes)].grids().complaints
      #expect(found.map(\.fact) == [.unknownFormat])
    }
  }

  @Test func `may write its parts in UTF-16, or in an alphabet that it names`() throws {
    let flat = String(
      decoding: document(tab("Verbatim", row(["verbatim"]) + row(["Déjà l’été"])), isFlat: true),
      as: UTF8.self)
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require(
        flat.replacing("UTF-8", with: "UTF-16").data(using: encoding))
      #expect(try merged(bytes, named: "v.fods").dossier.verbatim.map(\.words) == ["Déjà l’été"])
    }
    let old = try #require(
      flat.replacing("UTF-8", with: "ISO-8859-1").replacing("’", with: "'")
        .data(using: .isoLatin1))
    #expect(try merged(old, named: "v.fods").dossier.verbatim.map(\.words) == ["Déjà l'été"])
  }

  @Test func `in UTF-16 hides no entity`() throws {
    let trap =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY b \"ha\">]>"
      + "<office:document office:mimetype=\"opendocument.spreadsheet\">&b;</office:document>"
    let bytes = try #require(trap.data(using: .utf16))
    let found = [SourceFile(name: "v.fods", bytes: bytes)].grids().complaints
    #expect(found.map(\.fact) == [.documentType("v.fods")])
  }
}
