import Entities
import Foundation
import Interchange
import People
import Support
import Testing
import Words

/// What a file is refused for; nothing when it is read.
private func refusal(_ bytes: Data, named name: String = "f.xlsx") -> Complaint? {
  [SourceFile(name: name, bytes: bytes)].grids().complaints.first
}

private func text(_ words: String, as encoding: String.Encoding = .utf8) -> Data {
  words.data(using: encoding) ?? Data()
}

private let head = """
  <row r="1"><c t="inlineStr"><is><t>verbatim</t></is></c><c t="inlineStr"><is><t>profil</t></is>\
  </c></row>
  """

@Suite("A file that is not what it seems") struct BorrowedNamesTests {
  @Test(
    "is refused by its bytes, whatever its name",
    arguments: [
      "%PDF-1.7", "{\\rtf1 Bonjour}", "<html><table></table></html>", "  <!DOCTYPE html>",
      "<?xml version=\"1.0\"?><Workbook/>", "GIF89a", "SQLite format 3\0",
    ])
  func borrowed(beginning: String) {
    #expect(refusal(text(beginning + "\nverbatim;profil\n"))?.fact == .unknownFormat)
  }

  @Test func `letters and binary workbooks are no workbooks`() {
    let schemas = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    for (part, content) in [("word/document.xml", "<document/>"), ("xl/workbook.bin", "\u{1}")] {
      let book = zip([
        ("[Content_Types].xml", "<Types/>"), (part, content),
        (
          "_rels/.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"\(schemas)/officeDocument\" "
            + "Target=\"\(part)\"/></Relationships>"
        ),
      ])
      #expect(refusal(book)?.fact == .unknownFormat)
    }
  }

  @Test func `a workbook under a password says so`() {
    let kind = "application/vnd.oasis.opendocument.spreadsheet"
    let locked = zip([
      ("mimetype", kind), ("content.xml", "gibberish"),
      ("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"),
    ])
    #expect(refusal(locked)?.fact == .oldOrLocked)
  }

  @Test func `what holds nothing says so`() {
    #expect(refusal(Data())?.fact == .nothingInside)
    #expect(refusal(text("\n \n;;\n"))?.fact == .nothingInside)
    #expect(refusal(excel(""))?.fact == .nothingInside)
  }
}

@Suite("A trap in a workbook") struct TrapTests {
  @Test(
    "an entity is refused, even behind a comment",
    arguments: ["", "<!-- <a -->", "<?xml version=\"1.0\"?>\n<!-- > -->\n<?x <b?>"])
  func entities(before: String) {
    let laughs = before + "<!DOCTYPE a [<!ENTITY b \"ha\">]><sst>&b;</sst>"
    let kind = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(
      refusal(zip([("mimetype", kind), ("content.xml", laughs)]))?.fact
        == .documentType("content.xml"))
  }

  @Test func `a sheet that stops too soon is damaged, not shorter`() {
    let kind = "application/vnd.oasis.opendocument.spreadsheet"
    for cut in ["<a><b>", "<a/><b", "", "<a></a>suite"] {
      #expect(
        refusal(zip([("mimetype", kind), ("content.xml", cut)]))?.fact
          == .brokenMarkup("content.xml", line: 1))
    }
  }

  @Test func `cells repeated without end are counted, and refused`() {
    let kind = "application/vnd.oasis.opendocument.spreadsheet"
    let row = """
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell \
      table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>
      """
    let flood =
      "<d xmlns:table=\"t\" xmlns:text=\"x\"><table:table>"
      + String(repeating: row, count: 500) + "</table:table></d>"
    #expect(
      refusal(zip([("mimetype", kind), ("content.xml", flood)]))?.fact == .bomb("content.xml"))
  }

  @Test func `a text repeated by every cell is counted each time`() {
    let long = String(repeating: "mot ", count: 2_000_000)
    let cells = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 60)
    #expect(
      refusal(excel(cells, strings: "<si><t>\(long)</t></si>"))?.fact
        == .tooMuchText(megabytes: 200))
  }

  @Test func `a line beyond the last one is no crash`() throws {
    let rows = "<row r=\"9223372036854775807\"><c><v>1</v></c></row><row><c><v>2</v></c></row>"
    #expect(try table(excel(rows)).flatMap { $0 } == ["1:1", "1:2"])
  }
}

@Suite("A cell that holds nothing to be taken") struct FlawedCellTests {
  private func complaints(_ rows: String) -> [String] {
    let mint = Mint(milliseconds: { 0 }, chance: { .random(in: .min ... .max) })
    let (grids, complaints) = [SourceFile(name: "b.xlsx", bytes: excel(head + rows))].grids()
    do throws(ImportRefusal) {
      _ = try Dossier().merging(grids, mint: mint)
      return complaints.map { $0.said(in: .french) }
    } catch {
      return error.complaints.map { $0.said(in: .french) }
    }
  }

  @Test func `a formula saved without its result is told once, with its place`() {
    let told = complaints("<row><c><f>A9</f></c><c t=\"str\"><v>un artisan</v></c></row>")
    #expect(told.count == 1, "\(told)")
    #expect(
      told.first?.hasPrefix(
        "b.xlsx, onglet « Verbatim », ligne 2, colonne A : cette formule est enregistrée") == true)
  }

  @Test(
    "a formula that failed is not taken for words",
    arguments: ["#REF!", "#N/A", "#VALEUR!", "#div/0!", "#NOM?"])
  func failed(shown: String) {
    let told = complaints(
      "<row><c t=\"e\"><f>A9</f><v>\(shown)</v></c><c t=\"str\"><v>un artisan</v></c></row>")
    #expect(told.count == 1)
    #expect(told.first?.contains("colonne A : cette case affiche \(shown)") == true)
  }

  @Test func `a keyword that begins by a hash is words`() {
    #expect(complaints("<row><c t=\"str\"><v>#recruter</v></c></row>") == [])
  }

  @Test func `a sign nobody sees is told by its code`() {
    let told = complaints("<row><c t=\"str\"><v>un_x0001_ mot</v></c></row>")
    #expect(told.first?.contains("un signe invisible (U+0001)") == true)
  }

  @Test(
    "a sign that no workbook can hold is refused, and named",
    arguments: [
      ("\0", "U+0000"), ("\u{8}", "U+0008"), ("\u{b}", "U+000B"), ("\u{c}", "U+000C"),
      ("\u{1f}", "U+001F"), ("\u{fffe}", "U+FFFE"), ("\u{ffff}", "U+FFFF"),
    ])
  func unkeepable(sign: String, code: String) throws {
    let cell = Cell("un\(sign)deux", at: CellPlace(file: "f"))
    let found = try #require(cell.text.unkeepableSign)
    #expect(cell.flaw == .controlCharacter(found) && found.code == code)
    #expect(found.before == "un" && found.line == nil)
  }

  @Test func `half a sign alone, as a workbook spells it, is refused`() {
    let told = complaints("<row><c t=\"str\"><v>un _xD83D_ mot</v></c></row>")
    #expect(told.first?.contains("un signe invisible (U+FFFF)") == true)
  }

  @Test func `whatever ends its lines, a cell has line feeds`() {
    let cell = Cell("un\r\ndeux\rtrois\r\r\nquatre\u{85}", at: CellPlace(file: "f"))
    #expect(cell.flaw == nil)
    #expect(Array(cell.text.utf8) == Array("un\ndeux\ntrois\n\nquatre\u{85}".utf8))
  }

  @Test func `a cell of a million signs is something else`() {
    let cell = Cell(String(repeating: "a", count: 1_000_001), at: CellPlace(file: "f"))
    #expect(cell.flaw == .tooLongCell(limit: 1_000_000))
  }
}

@Suite("Separated values on a bad day") struct HostileValuesTests {
  @Test func `half a sign, a null or two texts in one are refused`() {
    let wide = text("mots;qui\nDéjà;un artisan\n", as: .utf16)
    #expect(refusal(wide) == nil)
    #expect(refusal(wide + [0x61])?.fact == .brokenUnicode)
    #expect(refusal(wide + [0x00, 0xd8])?.fact == .brokenUnicode)
    #expect(refusal(text("a;b\nu\0n;x", as: .utf16))?.fact == .nul)
    #expect(refusal(text("a;b\nu\0n;x"))?.place.line == 2)
  }

  @Test(
    "a title above the table parts nothing",
    arguments: [
      "Enquête de terrain\n\nverbatim;profil\nUn mot;un artisan",
      "Enquête, en ville\nà 3,50 €\nverbatim,profil\nUn mot,un artisan",
      "Enquête\nverbatim\tprofil\nUn mot\tun artisan",
      String(repeating: "Un titre\n", count: 20) + "verbatim;profil\nUn mot;un artisan",
    ])
  func title(file: String) throws {
    #expect(try table(text(file)).suffix(2).map(\.count) == [2, 2])
  }

  @Test(
    "sentences below one heading stay whole",
    arguments: ["Il vient ; elle part.", "3,50 euros, dit-il", "oui,non"])
  func sentences(words: String) throws {
    let rows = try table(text("verbatim\n\(words)\nBonjour\n"))
    #expect(rows == [["1:verbatim"], ["1:\(words)"], ["1:Bonjour"]])
  }

  @Test func `sixteen thousand columns are one sentence`() {
    let names = (0..<16_384).map { $0 == 0 ? "verbatim" : "c\($0)" }
    let file = text(names.joined(separator: ";") + "\n" + names.joined(separator: ";"))
    let mint = Mint(milliseconds: { 0 }, chance: { .random(in: .min ... .max) })
    let grids = [SourceFile(name: "verbatim.csv", bytes: file)].grids().grids
    let refused = #expect(throws: ImportRefusal.self) {
      try Dossier().merging(grids, mint: mint)
    }
    #expect(refused?.complaints.map(\.fact) == [.tooManyUnknown(16_383, limit: 200)])
  }
}

@Suite("A small file that asks for much") struct HeavyFileTests {
  private func sheet(_ rows: String) -> Data {
    let kind = "application/vnd.oasis.opendocument.spreadsheet"
    let content =
      "<d xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"verbatim\">"
      + "<table:table-row><table:table-cell><text:p>verbatim</text:p></table:table-cell>"
      + "</table:table-row>\(rows)</table:table></d>"
    return zip([("mimetype", kind), ("content.xml", content)])
  }

  private func row(_ rows: Int, _ columns: Int, _ words: String = "boum") -> String {
    "<table:table-row table:number-rows-repeated=\"\(rows)\"><table:table-cell "
      + "table:number-columns-repeated=\"\(columns)\"><text:p>\(words)</text:p>"
      + "</table:table-cell></table:table-row>"
  }

  @Test(
    "is refused for what it says it repeats, before it is unfolded",
    arguments: [(1_000_000, 1), (1, 16_384), (200, 200), (Int.max, Int.max)])
  func repeated(rows: Int, columns: Int) {
    let flood = String(repeating: row(rows, columns), count: 2)
    #expect(refusal(sheet(flood))?.fact == .bomb("content.xml"))
  }

  @Test func `is read where it repeats as people do, and empties cost nothing`() throws {
    let grids = [
      SourceFile(
        name: "f.ods", bytes: sheet(row(300, 3) + row(1_000_000, 16_384, "") + row(2, 1, "fin")))
    ].grids().grids
    #expect(try #require(grids.first).rows.count == 303)
  }

  @Test func `of tables within tables is refused or read, and comes to an end`() {
    let deep =
      String(repeating: "<table:table><table:table-row><table:table-cell>", count: 200)
      + row(500, 20)
      + String(repeating: "</table:table-cell></table:table-row></table:table>", count: 200)
    _ = refusal(sheet(deep))
    let bottomless = String(repeating: "<a>", count: 300_000)
    let fact = refusal(sheet(bottomless + String(repeating: "</a>", count: 300_000)))?.fact
    #expect(fact == .brokenMarkup("content.xml", line: 1))
  }

  @Test func `of a million cells that share one text is refused`() {
    let cells = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1_000_000)
    let book = excel(cells, strings: "<si><t>boum</t></si>")
    #expect(refusal(book)?.fact == .bomb("xl/worksheets/sheet1.xml"))
  }

  @Test func `of a thousand parts is read for those it needs`() {
    let parts = (0..<1_000).map { ("xl/media/\($0).xml", "<a/>") }
    #expect(refusal(zip(parts))?.fact == .unknownFormat)
  }

  @Test(arguments: ["\n", "\r\n", ";;;;\n", " \n", "\"\"\n"])
  func `of empty lines holds nothing`(line: String) {
    let flood = String(repeating: line, count: 1_000_000 / line.utf8.count)
    #expect(refusal(text(flood), named: "f.csv")?.fact == .nothingInside)
  }
}
