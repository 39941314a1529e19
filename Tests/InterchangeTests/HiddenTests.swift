import Atelier
import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

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

  @Test func `a row whose words are all struck out is left aside and said, where such words are`()
    throws
  {
    let book = excel(
      """
      <row><c t="str"><v>verbatim</v></c><c t="str"><v>profil</v></c></row>
      <row><c t="str"><v>Oui</v></c><c t="str"><v>un maçon</v></c></row>
      <row><c t="str" s="1"><v>Tout barré</v></c><c t="str"><v>une voisine</v></c></row>
      """,
      formats: "<fonts><font/><font><strike/></font></fonts>"
        + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>")
    let twin = document(
      tab(
        "Verbatim",
        row(["verbatim", "profil"]) + row(["Oui", "un maçon"])
          + row([
            "<table:table-cell table:style-name=\"b\"><text:p>Tout barré</text:p></table:table-cell>",
            "une voisine",
          ])),
      styles: "<style:style style:name=\"b\"><style:text-properties "
        + "style:text-line-through-style=\"solid\"/></style:style>")
    for (name, book) in [("v.xlsx", book), ("v.ods", twin)] {
      let (dossier, diagnosis) = try merged(book, named: name, SheetChoices(takesStruck: false))
      #expect(dossier.verbatim.map(\.words) == ["Oui"], "\(name)")
      #expect(
        diagnosis.noticed.map(\.fact) == [.struck(1, isTaken: false), .struckRows([3])], "\(name)")
      #expect(try merged(book, named: name).dossier.verbatim.count == 2, "\(name)")
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
