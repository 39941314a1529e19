import CXlsxwriter
import Foundation
import People
import Words

/// Writes one table on its tab.
struct SheetPen {
  private let table: FilledTable
  private let isTemplate: Bool
  private let wording: Wording
  private let style: SheetStyle

  init(_ table: FilledTable, isTemplate: Bool, wording: Wording, style: SheetStyle) {
    (self.table, self.isTemplate) = (table, isTemplate)
    (self.wording, self.style) = (wording, style)
  }

  private var columns: [Column] { table.columns }

  func write(
    in book: UnsafeMutablePointer<lxw_workbook>, tables: [FilledTable]
  ) throws(WorkbookFault) {
    guard let sheet = workbook_add_worksheet(book, table.title) else {
      throw .unwritable(code: 0)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    for (index, column) in columns.enumerated() {
      let place = UInt16(index)
      worksheet_set_column(sheet, place, place, width(index), look(of: column))
      worksheet_write_string(sheet, 0, place, table.headings[index], style.bold)
      guide(sheet, place, column, tables)
    }
    if isTemplate { writeExample(sheet) }
    for (line, row) in table.rows.enumerated() {
      for (index, text) in row.enumerated() where !text.isEmpty {
        try write(text, columns[index], sheet, UInt32(line + 1), UInt16(index))
      }
    }
  }

  private func write(
    _ text: String, _ column: Column, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ line: UInt32,
    _ place: UInt16
  ) throws(WorkbookFault) {
    let day = Day(text).flatMap { $0.year >= 1900 ? $0 : nil }
    let status: lxw_error
    switch column.kind {
    case .whole where Int(text) != nil:
      status = worksheet_write_number(sheet, line, place, Double(text) ?? 0, style.wrapped)
    case .day where day != nil, .when where day != nil, .period where day != nil:
      guard let day else { return }
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
      status = worksheet_write_datetime(sheet, line, place, &date, style.date)
    default: status = worksheet_write_string(sheet, line, place, text, style.wrapped)
    }
    if status == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED {
      throw .tooLong(
        table: table.definition.title, line: Int(line) + 1, column: column.header)
    }
    if status != LXW_NO_ERROR { throw .unwritable(code: Int(status.rawValue)) }
  }

  /// What is typed into an empty cell is read as the column is.
  private func look(of column: Column) -> UnsafeMutablePointer<lxw_format>? {
    if case .day = column.kind { style.date } else { style.wrapped }
  }

  private func writeExample(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    for (index, column) in columns.enumerated() {
      var text = table.said(column.example)
      if index == 0 {
        let mark = wording.tables.example
        text = column.key == "reference" ? mark : "(\(mark)) \(text)"
      }
      if !text.isEmpty { worksheet_write_string(sheet, 1, UInt16(index), text, style.example) }
    }
  }

  /// As wide as what it holds, within reason.
  private func width(_ index: Int) -> Double {
    let texts = table.rows.prefix(200).map { $0[index] } + [table.said(columns[index].example)]
    let longest = texts.map(\.count).max() ?? 0
    return Double(min(60, max(longest + 2, table.headings[index].count + 4)))
  }
}

/// Lists to choose from, and a word of help.
extension SheetPen {
  private static let lines: UInt32 = 2000

  private func guide(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ place: UInt16, _ column: Column,
    _ tables: [FilledTable]
  ) {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
    let held = CStrings()
    let help = table.said(column.help)
    if !help.isEmpty { rule.input_message = held.copy(String(help.prefix(255))) }
    switch column.kind {
    case .choice(let choices): offer(choices.labels.map(table.said), in: &rule, held)
    case .truth:
      offer(wording.language == .french ? ["oui", "non"] : ["yes", "no"], in: &rule, held)
    case .row(let target):
      if let source = source(of: target, tables) {
        rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        rule.value_formula = held.copy(source)
      }
    default: if help.isEmpty { return }
    }
    worksheet_data_validation_range(sheet, 1, place, Self.lines, place, &rule)
  }

  /// A list of at most 255 signs: Excel takes no longer one.
  private func offer(_ labels: [String], in rule: inout lxw_data_validation, _ held: CStrings) {
    guard labels.joined(separator: ",").utf16.count <= 255 else { return }
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
    rule.value_list = held.list(labels)
  }

  /// The first column of another tab, under its heading and its example.
  private func source(of kind: TableKind, _ tables: [FilledTable]) -> String? {
    guard let target = tables.first(where: { $0.definition.kind == kind }),
      isTemplate || !target.rows.isEmpty
    else { return nil }
    let first = isTemplate ? 3 : 2
    return "='\(target.title)'!$A$\(first):$A$\(Self.lines)"
  }
}

/// C strings that live as long as this does.
private final class CStrings {
  private var strings: [UnsafeMutablePointer<CChar>] = []
  private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = []

  func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let string = strdup(text) else { return nil }
    strings.append(string)
    return string
  }

  func list(_ texts: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { (list + index).initialize(to: copy(text)) }
    (list + texts.count).initialize(to: nil)
    lists.append(list)
    return list
  }

  deinit {
    for string in strings { free(string) }
    for list in lists { list.deallocate() }
  }
}
