import Atelier
import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

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
