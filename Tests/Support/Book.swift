public import Foundation

/// A workbook as someone else makes it: its tabs, each with the words of its rows.
public func book(_ tabs: [(name: String, rows: [[String]])]) -> Data {
  let schemas = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let numbered = tabs.enumerated().map { (number: $0 + 1, tab: $1) }
  let sheets = numbered.map {
    "<sheet name=\"\(escaped($1.name))\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>"
  }
  let links = numbered.map {
    "<Relationship Id=\"r\($0.number)\" Type=\"\(schemas)/worksheet\" "
      + "Target=\"worksheets/sheet\($0.number).xml\"/>"
  }
  return zip(
    [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(schemas)/officeDocument\" "
          + "Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"\(schemas)\"><sheets>\(sheets.joined())</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
    ]
      + numbered.map { number, tab in
        (
          "xl/worksheets/sheet\(number).xml",
          "<worksheet><sheetData>\(tab.rows.map(row).joined())</sheetData></worksheet>"
        )
      })
}

private func row(_ cells: [String]) -> String {
  "<row>"
    + cells.map { "<c t=\"inlineStr\"><is><t>\(escaped($0))</t></is></c>" }.joined() + "</row>"
}

private func escaped(_ words: String) -> String {
  words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    .replacing("\"", with: "&quot;")
}
