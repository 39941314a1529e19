import Atelier
import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

func merged(
  _ bytes: Data, named name: String = "verbatim.csv", _ choices: SheetChoices = SheetChoices(),
  into dossier: Dossier = Dossier()
) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
  let file = SourceFile(name: name, bytes: bytes, choices: choices)
  let (grids, complaints) = [file].grids()
  guard complaints.isEmpty else { throw ImportRefusal(complaints) }
  return try dossier.merging(grids, mint: counting())
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

func row(_ cells: [String], _ attributes: String = "") -> String {
  "<table:table-row \(attributes)>"
    + cells.map {
      $0.hasPrefix("<") ? $0 : "<table:table-cell><text:p>\($0)</text:p></table:table-cell>"
    }.joined() + "</table:table-row>"
}

func tab(_ name: String, _ rows: String, _ attributes: String = "") -> String {
  "<table:table table:name=\"\(name)\" \(attributes)>\(rows)</table:table>"
}
