import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("A number in a workbook") struct NumberFormatTests {
  private func shown(_ number: Double, _ code: String, _ language: Language = .french) -> String {
    NumberFormat(code).shown(number, from1904: false, in: language)
      .replacing("\u{202f}", with: " ")
  }

  @Test(
    "shows what people see",
    arguments: [
      ("0#\" \"##\" \"##\" \"##\" \"##", 612_345_678, "06 12 34 56 78"), ("000", 7, "007"),
      ("#,##0.00 \"€\"", 12.5, "12,50 €"), ("#,##0.00 \"€\"", 1_234_567.891, "1 234 567,89 €"),
      ("0%", 0.26, "26%"), ("0.0%", 0.265, "26,5%"), ("#,##0", 1_234_567, "1 234 567"),
      ("#,##0", 0, "0"), ("#,###", 0, ""), ("General", 1e21, "1E+21"), ("General", 3.3, "3,3"),
      ("General", 0.1 + 0.2, "0,3"), ("General", -5, "-5"),
      ("General", 12_345_678_901_234, "12345678901234"),
      ("0", 1.234567890123457e17, "123456789012346000"), ("# ?/?", 0.1, "1/9"),
      ("# ?/?", 3.5, "3 1/2"),
      ("# ??/??", 0.25, "1/4"), ("hh:mm", 0.3958333333333333, "09:30"),
      ("[h]:mm", 1.083333333333333, "26:00"), ("[hh]:mm:ss", 1.5, "36:00:00"),
      ("dd/mm/yyyy", 43032, "24/10/2017"), ("0;[Red]-0", -5, "-5"), ("0;[Red](0)", -5, "(5)"),
      ("\"oui\";;\"non\"", 1, "oui"), ("\"oui\";;\"non\"", 0, "non"), ("\"oui\";;\"non\"", -1, ""),
      (";;;", 5, ""), ("\"Semaine \"0", 44197, "Semaine 44197"), ("0.0", 1, "1,0"),
      ("0", 2017, "2017"),
      ("0", 2.5, "3"), ("0", -0.2, "0"), ("0.00", -1.5, "-1,50"), ("0.##", 5, "5"),
      ("0.0#", 5.25, "5,25"),
      ("mmm-yy", 44927, "janv.-23"), ("mmmm yyyy", 43009, "octobre 2017"), ("yyyy", 43009, "2017"),
      ("[$-40C]d\\ mmmm\\ yyyy;@", 43032, "24 octobre 2017"),
      ("[$-409]mmmm d, yyyy", 43032, "October 24, 2017"),
      ("dddd d mmm", 43032, "mardi 24 oct."), ("h:mm AM/PM", 0.75, "6:00 PM"),
      ("mm:ss", 0.0007, "01:00"),
      ("dd/mm/yy hh:mm", 43032.5, "24/10/17 12:00"), ("_-* #,##0.00 [$€-40C]_-", 12.5, "12,50 €"),
      ("[<10]\"peu\";[>=10]\"beaucoup\"", 12, "beaucoup"),
      ("[<10]\"peu\";[>=10]\"beaucoup\"", 3, "peu"),
      ("0,\" k\"", 12_300, "12 k"), ("0.00E+00", 12345, "1,23E+04"), ("@", 5, "5"), ("", 5, "5"),
      ("00\" \"00\" \"00", 123_456, "12 34 56"), ("00000", 1_234, "01234"), ("+0;-0", 5, "+5"),
    ] as [(String, Double, String)])
  func formats(code: String, number: Double, text: String) {
    #expect(shown(number, code) == text)
  }

  @Test func `is shown as the language of the workspace writes it`() {
    #expect(shown(1_234.5, "#,##0.00", .english) == "1,234.50")
    #expect(shown(3.3, "General", .english) == "3.3")
    #expect(shown(44927, "mmm-yy", .english) == "Jan-23")
  }

  @Test func `never crashes, whatever the format and the number`() {
    var chance = Chance(seed: 5)
    let signs = Array("0#?.,%;\"\\_*[]hmsyd/E+-@ GeneralAM/PM$€<>=140C")
    for _ in 0..<4000 {
      let code = String((0..<chance.below(20)).map { _ in signs[chance.below(signs.count)] })
      for number in [0, -1, 0.5, 43_032.7, 1e300, -1e15, 1e-300, .infinity, .nan] as [Double] {
        _ = NumberFormat(code).shown(number, from1904: chance.below(2) == 0, in: .french)
      }
    }
  }

  @Test func `keeps its value for the columns of numbers and dates`() throws {
    let book = excel(
      "<row><c s=\"1\"><v>12.5</v></c><c s=\"2\"><v>43009</v></c><c s=\"3\"><v>43009</v></c>"
        + "<c s=\"4\"><v>1.0833333</v></c></row>",
      formats: """
        <numFmts><numFmt numFmtId="170" formatCode="0.00&quot; €&quot;"/>\
        <numFmt numFmtId="171" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/>\
        <xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="17"/><xf numFmtId="46"/></cellXfs>
        """)
    let cells = try SourceFile(name: "b.xlsx", bytes: book).grids()[0].rows[0].cells
    #expect(cells.map(\.text) == ["12,50 €", "2017", "oct.-17", "26:00:00"])
    let figure = try cells[0].figure()
    #expect(figure.value == 12.5 && figure.unit == "€")
    #expect(try cells[1].when() == .year(2017))
    #expect(try cells[2].when() == .month(year: 2017, month: 10))
    #expect(cells[3].value == nil)
  }

  @Test func `in an OpenDocument workbook too`() throws {
    func cell(_ kind: String, _ value: String, _ text: String, _ style: String = "") -> String {
      "<table:table-cell office:value-type=\"\(kind)\" office:\(value) \(style)>"
        + "<text:p>\(text)</text:p></table:table-cell>"
    }
    let book = document(
      "<table:table table:name=\"Verbatim\"><table:table-row>"
        + cell("float", "value=\"612345678\"", "06 12 34 56 78")
        + cell("float", "value=\"7\"", "007")
        + cell("currency", "value=\"12.5\"", "12,50 €")
        + cell("time", "time-value=\"PT26H00M00S\"", "26:00")
        + cell("date", "date-value=\"2017-10-24\"", "24 oct. 17")
        + cell("date", "date-value=\"2017-01-01\"", "2017", "table:style-name=\"y\"")
        + cell("percentage", "value=\"0.26\"", "26%")
        + cell("float", "value=\"44197\"", "Semaine 44197")
        + "</table:table-row></table:table>",
      styles: "<number:date-style style:name=\"N1\"><number:year/></number:date-style>"
        + "<style:style style:name=\"x\" style:data-style-name=\"N1\"/>"
        + "<style:style style:name=\"y\" style:parent-style-name=\"x\"/>")
    let cells = try SourceFile(name: "b.ods", bytes: book).grids()[0].rows[0].cells
    #expect(
      cells.map(\.text) == [
        "06 12 34 56 78", "007", "12,50 €", "26:00", "24 oct. 17", "2017", "26%", "Semaine 44197",
      ])
    #expect(
      cells.map(\.value) == [
        "612345678", "7", "12.5", nil, "2017-10-24", "2017", "26 %", "44197",
      ])
    #expect(try cells[5].when() == .year(2017))
  }
}
