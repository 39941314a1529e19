import CXlsxwriter
public import Entities
public import Foundation
public import People
public import Words

/// Why a workbook could not be written.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// A cell holds at most 32,767 signs.
  case tooLong(table: Bilingual, line: Int, column: Bilingual)
  case unwritable(code: Int)
}

/// Writes tables as one .xlsx workbook: a tab each, headings frozen, lists to choose from.
public struct WorkbookWriter {
  private let tables: [FilledTable]
  private let wording: Wording
  private let isTemplate: Bool

  /// The tables with their rows, as `etabli export` writes them.
  public static func workbook(
    of tables: [FilledTable], in wording: Wording, created: Day, scratch: URL
  ) throws -> Data {
    try WorkbookWriter(tables: tables.map(\.guarded), wording: wording, isTemplate: false)
      .bytes(created: created, scratch: scratch)
  }

  /// An empty workbook to fill in, each tab with its grey example row.
  /// - Parameter scratch: a folder where a file may stand for a moment.
  public static func template(
    in wording: Wording, created: Day, scratch: URL
  ) throws -> Data {
    try WorkbookWriter(
      tables: Dossier().tables(in: wording.language), wording: wording, isTemplate: true
    ).bytes(created: created, scratch: scratch)
  }

  private func bytes(created: Day, scratch: URL) throws -> Data {
    let file = scratch.appendingPathComponent("etabli-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    guard let book = workbook_new(file.path) else { throw WorkbookFault.unwritable(code: 0) }
    var properties = lxw_doc_properties()
    properties.created = created.number * 86_400
    workbook_set_properties(book, &properties)
    let style = SheetStyle(book, wording.language)
    var fault: WorkbookFault?
    if isTemplate { writeReadMe(book, style) }
    for table in tables where isTemplate || !table.rows.isEmpty {
      do throws(WorkbookFault) {
        try SheetPen(table, isTemplate: isTemplate, wording: wording, style: style)
          .write(in: book, tables: tables)
      } catch {
        fault = fault ?? error
      }
    }
    let status = workbook_close(book)
    if let fault { throw fault }
    guard status == LXW_NO_ERROR else {
      throw WorkbookFault.unwritable(code: Int(status.rawValue))
    }
    return try Data(contentsOf: file)
  }

  private func writeReadMe(_ book: UnsafeMutablePointer<lxw_workbook>, _ style: SheetStyle) {
    let sheet = workbook_add_worksheet(book, wording.tables.readMeTab)
    worksheet_set_column(sheet, 0, 0, 96, style.wrapped)
    for (line, sentence) in wording.tables.readMe.enumerated() {
      worksheet_write_string(
        sheet, UInt32(line), 0, sentence, line == 0 ? style.bold : style.wrapped)
    }
  }
}

/// The few formats of a workbook; they belong to it and go with it.
struct SheetStyle {
  let bold: UnsafeMutablePointer<lxw_format>?
  let wrapped: UnsafeMutablePointer<lxw_format>?
  let date: UnsafeMutablePointer<lxw_format>?
  let example: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>, _ language: Language) {
    bold = workbook_add_format(book)
    wrapped = workbook_add_format(book)
    date = workbook_add_format(book)
    example = workbook_add_format(book)
    let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    for format in [bold, wrapped, date, example] {
      format_set_align(format, top)
      format_set_text_wrap(format)
    }
    format_set_bold(bold)
    format_set_bottom(bold, UInt8(LXW_BORDER_THIN.rawValue))
    // Told in the workbook's own language, or a program in American English takes the 12/10 that
    // someone types for the 10th of December. 40C is French, 809 British English ([MS-LCID]).
    let locale = language == .french ? "40C" : "809"
    format_set_num_format(date, "[$-\(locale)]dd/mm/yyyy")
    format_set_italic(example)
    format_set_font_color(example, 0x6b6b6b)
  }
}
