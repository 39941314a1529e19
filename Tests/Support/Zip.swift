import CArchive
public import Foundation

/// A zip file made in memory, for workbooks no program would write.
public func zip(_ parts: [(path: String, content: String)]) -> Data {
  let room = parts.reduce(4096) { $0 + $1.content.utf8.count * 2 + 1024 }
  var bytes = [UInt8](repeating: 0, count: room)
  var used = 0
  guard let archive = archive_write_new() else { return Data() }
  archive_write_set_format_zip(archive)
  archive_write_open_memory(archive, &bytes, bytes.count, &used)
  for part in parts {
    let content = Array(part.content.utf8)
    let entry = archive_entry_new()
    archive_entry_set_pathname(entry, part.path)
    archive_entry_set_size(entry, Int64(content.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_write_header(archive, entry)
    archive_write_data(archive, content, content.count)
    archive_entry_free(entry)
  }
  archive_write_close(archive)
  archive_write_free(archive)
  return Data(bytes[..<used])
}

/// A workbook of one tab, from the XML of its rows.
public func excel(
  _ rows: String, merged: String = "", strings: String = "", formats: String = "",
  properties: String = "", columns: String = ""
) -> Data {
  let schemas = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  return zip([
    ("[Content_Types].xml", "<Types/>"),
    (
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"\(schemas)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>"
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><workbookPr \(properties)/><sheets>"
        + "<sheet name=\"Verbatim\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"b\" Type=\"\(schemas)/worksheet\" "
        + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"c\" "
        + "Type=\"\(schemas)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
        + "<Relationship Id=\"d\" Type=\"\(schemas)/styles\" Target=\"styles.xml\"/>"
        + "</Relationships>"
    ),
    ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
    ("xl/styles.xml", "<styleSheet>\(formats)</styleSheet>"),
    (
      "xl/worksheets/sheet1.xml",
      "<worksheet>\(columns)<sheetData>\(rows)</sheetData><mergeCells>\(merged)</mergeCells></worksheet>"
    ),
  ])
}
