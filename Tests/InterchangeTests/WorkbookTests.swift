import Foundation
import Interchange
import Support
import Testing

@Suite struct `Workbooks` {
  @Test func `of Excel say what people see in their cells`() throws {
    let book = excel(
      """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>en_x000A_ligne</t></is></c>
      <c r="D2" t="b"><v>1</v></c><c r="E2" t="str"><f>A1&amp;"x"</f><v>calculé</v></c></row>
      <row r="5"><c r="A5" s="1"><v>43032</v></c><c s="2"><v>43009</v></c><c s="1"><v>43032.5</v></c>
      <c><v>3.2999999999999998</v></c><c s="3"><v>0.37</v></c><c><v>42</v></c></row>
      """,
      strings: "<si><r><t>deux </t></r><r><t>morceaux</t></r><rPh><t>lu</t></rPh></si>",
      formats: """
        <numFmts><numFmt numFmtId="170" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="17"/><xf numFmtId="9"/></cellXfs>
        """)
    #expect(
      try table(book) == [
        ["1:deux morceaux", "3:en\nligne", "4:oui", "5:calculé"],
        ["1:24 octobre 2017", "2:oct.-17", "3:24 octobre 2017", "4:3,3", "5:37%", "6:42"],
      ])
  }

  @Test func `of tens of thousands of rows are read to the end`() throws {
    let words = String(repeating: "mots ", count: 6_000)
    let row = "<row><c t=\"inlineStr\"><is><t>\(words)fin</t></is></c></row>"
    let read = try table(excel(String(repeating: row, count: 350)))
    #expect(read.count == 350 && read.last?.first?.hasSuffix("mots fin") == true)
  }

  @Test func `count days from 1904 when they say so`() throws {
    let formats = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    let book = excel(
      "<row><c s=\"0\"><v>41570</v></c></row>", formats: formats, properties: "date1904=\"1\"")
    #expect(try table(book) == [["1:24/10/2017"]])
  }

  @Test func `repeat downwards what was merged`() throws {
    let book = excel(
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
        + "<row r=\"2\"><c r=\"B2\"><v>3</v></c></row><row r=\"3\"><c r=\"B3\"><v>4</v></c></row>",
      merged: "<mergeCell ref=\"A1:A2\"/>")
    #expect(try table(book) == [["1:1", "2:2"], ["1:1", "2:3"], ["2:4"]])
  }

  @Test func `of LibreOffice too`() throws {
    let content = """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:number="n" \
      xmlns:style="s"><number:date-style style:name="N1"><number:month/><number:year/>\
      </number:date-style><style:style style:name="c1" style:data-style-name="N1"/>\
      <table:table table:name="Lieux"><table:table-row table:number-rows-repeated="2">\
      <table:table-cell table:number-columns-repeated="1024"/></table:table-row><table:table-row>\
      <table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>\
      </office:annotation><text:p>un<text:s text:c="2"/>deux</text:p><text:p>trois</text:p>\
      </table:table-cell><table:table-cell table:number-columns-repeated="2"/>\
      <table:table-cell office:value-type="date" office:date-value="2017-10-24" \
      table:number-columns-repeated="2"><text:p>24/10</text:p></table:table-cell>\
      <table:table-cell office:value-type="date" office:date-value="2017-10-01" \
      table:style-name="c1"/><table:table-cell office:value-type="float" office:value="3.50">\
      <text:p>3,50</text:p></table:table-cell></table:table-row>\
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>\
      </table:table></office:document-content>
      """
    let book = zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content),
    ])
    let grid = try SourceFile(name: "l.ods", bytes: book).grids()[0]
    #expect(grid.tab == "Lieux")
    #expect(grid.rows.count == 1)
    #expect(grid.rows[0].line == 3)
    #expect(
      grid.rows[0].cells.map { "\($0.place.letters ?? ""):\($0.text)" } == [
        "A:un  deux\ntrois", "D:24/10", "E:24/10", "F:2017-10", "G:3,50",
      ])
    #expect(
      grid.rows[0].cells.map(\.value) == [nil, "2017-10-24", "2017-10-24", "2017-10", "3.5"])
  }

  @Test func `that are traps or ruins are refused in words`() {
    func fact(_ bytes: Data) -> Complaint.Fact? {
      [SourceFile(name: "b.xlsx", bytes: bytes)].grids().complaints.first?.fact
    }
    let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\">]><sst/>"
    #expect(
      fact(excel("<row/>", strings: "<si></t>")) == .brokenMarkup("xl/sharedStrings.xml", line: 1))
    #expect(
      fact(
        zip([
          ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", laughs),
        ]))
        == .documentType("content.xml"))
    #expect(fact(zip([("photo.png", "x")])) == .unknownFormat)
    #expect(fact(Data([0xd0, 0xcf, 0x11, 0xe0, 0xa1])) == .oldOrLocked)
    #expect(fact(excel("<row/>").prefix(300)) == .damagedArchive)
    #expect(fact(zip((0...10_000).map { ("\($0)", "") })) == .tooManyParts(limit: 10_000))
    let flood = String(repeating: " ", count: 21 << 20)
    #expect(fact(excel(flood)) == .bomb("xl/worksheets/sheet1.xml"))
  }
}
