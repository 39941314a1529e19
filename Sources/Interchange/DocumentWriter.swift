public import Foundation
public import People
import Words

/// Writes tables as one .ods workbook (OpenDocument 1.2): a tab each, headings frozen.
public enum DocumentWriter {
  private static let kind = "application/vnd.oasis.opendocument.spreadsheet"

  /// - Throws: ``WorkbookFault/unwritable(code:)``
  public static func workbook(
    of tables: [FilledTable], created: Day
  ) throws(WorkbookFault) -> Data {
    let filled = tables.filter { !$0.rows.isEmpty }
    let parts = [
      ("content.xml", content(of: filled)), ("styles.xml", styles),
      ("settings.xml", settings(of: filled)), ("META-INF/manifest.xml", manifest),
    ]
    return try ZipWriter.folder(
      [("mimetype", Data(kind.utf8))] + parts.map { ($0.0, Data((declaration + $0.1).utf8)) },
      created: created, storing: ["mimetype"])
  }

  private static func content(of tables: [FilledTable]) -> String {
    let sheets = tables.map { DocumentSheet($0).markup }.joined()
    let widths = Set(tables.flatMap { DocumentSheet($0).widths }).sorted().map { width in
      "<style:style style:name=\"co\(width)\" style:family=\"table-column\">"
        + "<style:table-column-properties style:column-width=\"\(width)mm\"/></style:style>"
    }.joined()
    return "<office:document-content \(spaces)><office:automatic-styles>" + widths + cellStyles
      + "</office:automatic-styles><office:body><office:spreadsheet>"
      + (sheets.isEmpty ? "<table:table table:name=\"-\"/>" : sheets)
      + "</office:spreadsheet></office:body></office:document-content>"
  }

  private static let cellStyles = """
    <number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text>\
    <number:month number:style="long"/><number:text>/</number:text><number:year \
    number:style="long"/></number:date-style>\
    <style:style style:name="text" style:family="table-cell"><style:table-cell-properties \
    fo:wrap-option="wrap" style:vertical-align="top"/></style:style>\
    <style:style style:name="head" style:family="table-cell"><style:table-cell-properties \
    fo:wrap-option="wrap" style:vertical-align="top" fo:border-bottom="0.5pt solid #000000"/>\
    <style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="day" style:family="table-cell" style:data-style-name="N1">\
    <style:table-cell-properties style:vertical-align="top"/></style:style>
    """
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let styles =
    "<office:document-styles \(spaces)><office:styles/></office:document-styles>"

  private static let manifest =
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
    + "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
    + "manifest:version=\"1.2\" manifest:media-type=\"\(kind)\"/>"
    + ["content", "styles", "settings"].map {
      "<manifest:file-entry manifest:full-path=\"\($0).xml\" manifest:media-type=\"text/xml\"/>"
    }.joined() + "</manifest:manifest>"

  private static let spaces =
    ["office", "table", "text", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined(separator: " ")
    + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    + " xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.2\""

  /// Each tab keeps its first row in sight.
  private static func settings(of tables: [FilledTable]) -> String {
    func item(_ name: String, _ kind: String, _ value: String) -> String {
      "<config:config-item config:name=\"\(name)\" config:type=\"\(kind)\">\(value)"
        + "</config:config-item>"
    }
    let entries = tables.map { table in
      "<config:config-item-map-entry config:name=\"\(table.title.markup)\">"
        + item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1")
        + item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", "1")
        + "</config:config-item-map-entry>"
    }.joined()
    return "<office:document-settings \(spaces)><office:settings>"
      + "<config:config-item-set config:name=\"ooo:view-settings\">"
      + "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
      + item("ViewId", "string", "view1")
      + "<config:config-item-map-named config:name=\"Tables\">\(entries)"
      + "</config:config-item-map-named></config:config-item-map-entry>"
      + "</config:config-item-map-indexed></config:config-item-set></office:settings>"
      + "</office:document-settings>"
  }
}

/// One table on its tab.
private struct DocumentSheet {
  private let table: FilledTable

  init(_ table: FilledTable) { self.table = table }

  var markup: String {
    let columns = widths.map { "<table:table-column table:style-name=\"co\($0)\"/>" }.joined()
    let heads = table.headings.map { cell($0.markupParagraphs, style: "head") }.joined()
    let rows = table.rows.map { row in
      "<table:table-row>"
        + row.enumerated().map { cell($0.element, table.columns[$0.offset]) }.joined()
        + "</table:table-row>"
    }.joined()
    return "<table:table table:name=\"\(table.title.markup)\">\(columns)"
      + "<table:table-header-rows><table:table-row>\(heads)</table:table-row>"
      + "</table:table-header-rows>\(rows)</table:table>"
  }

  /// In millimetres: as wide as what each column holds, within reason.
  var widths: [Int] {
    table.columns.indices.map { index in
      let longest = table.rows.prefix(200).map { $0[index].count }.max() ?? 0
      return 2 * min(60, max(longest + 2, table.headings[index].count + 4))
    }
  }

  private func cell(_ text: String, _ column: Column) -> String {
    if text.isEmpty { return "<table:table-cell/>" }
    switch column.kind {
    case .whole where Int(text) != nil:
      return cell(
        text.markupParagraphs, style: "text",
        "office:value-type=\"float\" office:value=\"\(text)\"")
    case .day, .when, .period:
      guard let day = Day(text), day.year >= 1900 else { break }
      return cell(
        "<text:p>\(two(day.day))/\(two(day.month))/\(day.year)</text:p>", style: "day",
        "office:value-type=\"date\" office:date-value=\"\(day)\"")
    default: break
    }
    return cell(text.markupParagraphs, style: "text")
  }

  private func cell(
    _ paragraphs: String, style: String, _ value: String = "office:value-type=\"string\""
  ) -> String {
    "<table:table-cell table:style-name=\"\(style)\" \(value)>\(paragraphs)</table:table-cell>"
  }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension String {
  /// As XML writes it; what XML cannot hold becomes the sign of a lost letter.
  fileprivate var markup: String {
    var written = ""
    written.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      // An XML reader would take it for the end of a line.
      case "\r": written += "&#13;"
      case "\t", "\n": written.unicodeScalars.append(scalar)
      case "\0"..."\u{1f}", "\u{fffe}", "\u{ffff}": written += "\u{fffd}"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  /// A paragraph a line; spaces that readers would join are counted (OpenDocument 1.2, 6.1.2).
  fileprivate var markupParagraphs: String {
    split(separator: "\n" as Unicode.Scalar).map { "<text:p>\($0.spaced)</text:p>" }.joined()
  }

  private func split(separator: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  private var spaced: String {
    var (written, spaces) = ("", 0)
    func counted(_ count: Int) -> String {
      stride(from: 0, to: count, by: 100).map { start in
        "<text:s text:c=\"\(min(100, count - start))\"/>"
      }.joined()
    }
    for scalar in unicodeScalars {
      if scalar == " " {
        spaces += 1
        continue
      }
      // One space between words is a space; those at the beginning of a line would be lost.
      written += written.isEmpty ? counted(spaces) : spaces > 0 ? " " + counted(spaces - 1) : ""
      spaces = 0
      written += scalar == "\t" ? "<text:tab/>" : String(scalar).markup
    }
    return written + counted(spaces)
  }
}
