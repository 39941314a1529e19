import Atelier
import Entities
import Foundation
import People
import Words

/// What a shape says of a table: how each field is written in a cell, and read from one.
extension DossierTable {
  /// The text of the cells of its fields.
  static func written(_ value: Value, in names: Names) -> [String: String] {
    let row = Value.shape.row(value)
    var cells = [String: String](minimumCapacity: definition.columns.count)
    cells["reference"] = reference(of: value)?.description
    for column in definition.columns {
      guard let field = column.field else { continue }
      if let list = field.list {
        let values = (row.lists[list] ?? []).map { $0.values[field.column] ?? .null }
        cells[column.key] = Listed.text(column.inOrder(values).map { names.text($0, column.kind) })
      } else {
        cells[column.key] = names.text(row.cells.values[field.column] ?? .null, column.kind)
      }
    }
    return cells
  }

  /// A value from a row; nil where the reader had something to complain of.
  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Value?
  ) throws -> Value? {
    if facts.kind != nil, reference == nil { return nil }
    var row = old.map(Value.shape.row) ?? StoredRow(emptyOf: facts)
    row.cells.values["id"] = .text(id.uuidString)
    if let reference { row.call(reference) }
    for column in definition.columns where !ownColumns.contains(column.key) {
      if let field = column.field { reader.read(column, field, into: &row) }
    }
    reader.settleGroups(of: facts, in: &row)
    try complete(&row, from: &reader, old: old)
    do {
      return try Value.shape.value(row)
    } catch let unreadable as Unreadable {
      guard reader.complaints.isEmpty else { return nil }
      let field = facts.column(unreadable.column, in: facts.table)
      reader.complain(
        .missing(field?.label ?? Bilingual(unreadable.column, unreadable.column)),
        about: field?.code)
      return nil
    }
  }
}

extension Column {
  /// Choices in the order of their names, other things as they are.
  fileprivate func inOrder(_ values: [ColumnValue]) -> [ColumnValue] {
    guard case .choices(let names) = kind else { return values }
    return names.codes.map(ColumnValue.text).filter(values.contains)
  }
}

extension Names {
  /// What a cell says of a value.
  fileprivate func text(_ value: ColumnValue, _ kind: Column.Kind) -> String {
    switch (value, kind) {
    case (.null, _): return ""
    case (.integer(let number), .truth): return mark(number != 0)
    case (.integer(let number), .time):
      return TimeOfDay(minutes: Int(number))?.description ?? "\(number)"
    case (.integer(let number), _): return "\(number)"
    case (.real(let number), _): return ExcelSheet.plain(number).replacing(".", with: ",")
    case (.text(let code), .choice(let choices)), (.text(let code), .choices(let choices)):
      guard let label = choices.label(of: code) else { return code }
      return language == .french ? label.french : label.english
    case (.text, .row), (.text, .rows):
      // Whatever it leads to, an identifier is read in one way.
      return Identifier<Place>.read(value).map { self[$0] } ?? ""
    case (.text(let words), _): return words
    }
  }
}

extension RecordReader {
  /// What a column says of a field: kept as it was where the column is not there, emptied where its
  /// cell is.
  fileprivate mutating func read(
    _ column: Column, _ field: ColumnFacts, into row: inout StoredRow
  ) {
    guard let list = field.list else {
      let old = row.cells.values[field.column] ?? field.empty
      row.cells.values[field.column] = value(of: column, old: old, empty: field.empty)
      return
    }
    let old = (row.lists[list] ?? []).map { $0.values[field.column] ?? .null }
    row.lists[list] = values(of: column, old: old).map { ColumnValues([field.column: $0]) }
  }

  private mutating func value(
    of column: Column, old: ColumnValue, empty: ColumnValue
  ) -> ColumnValue {
    let key = column.key
    switch column.kind {
    case .text, .sentences: return read(key, old: old, empty: empty) { .text($0.text) }
    case .day:
      return dated(key, old: old, empty: empty) { (cell) throws(Complaint) in
        try cell.day().cell
      }
    case .when:
      return dated(key, old: old, empty: empty) { (cell) throws(Complaint) in
        try cell.when().cell
      }
    case .whole:
      return read(key, old: old, empty: empty) { (cell) throws(Complaint) in
        try cell.whole().cell
      }
    case .time:
      return read(key, old: old, empty: empty) { (cell) throws(Complaint) in
        try cell.time().cell
      }
    case .truth:
      return read(key, old: old, empty: empty) { (cell) throws(Complaint) in
        try cell.truth().cell
      }
    case .choice(let names):
      return read(key, old: old, empty: empty) { (cell) throws(Complaint) in
        .text(try names.code(cell))
      }
    case .row(let table):
      let directory = directory
      return read(key, old: old, empty: empty) { (cell) throws(Complaint) in
        .text(try directory.id(of: cell.text, in: table, for: cell).uuidString)
      }
    case .period, .figure, .list, .ownReference, .choices, .rows, .hypothesisOrPrototype:
      return old
    }
  }

  private mutating func values(of column: Column, old: [ColumnValue]) -> [ColumnValue] {
    switch column.kind {
    case .list:
      return read(column.key, old: old, empty: []) { $0.items.map(ColumnValue.text) }
    case .choices(let names):
      return read(column.key, old: old, empty: []) { (cell) throws(Complaint) in
        var codes: Set<String> = []
        for item in cell.items { codes.insert(try names.code(cell, as: item)) }
        return codes.sorted().map(ColumnValue.text)
      }
    case .rows(let table):
      let directory = directory
      return read(column.key, old: old, empty: []) { (cell) throws(Complaint) in
        var found: [ColumnValue] = []
        for item in directory.items(of: cell, in: table) {
          found.append(.text(try directory.id(of: item, in: table, for: cell).uuidString))
        }
        return found
      }
    default: return old
    }
  }

  /// Columns that make one value are all there, or none is; a period of one day says it once.
  fileprivate mutating func settleGroups(of facts: Facts, in row: inout StoredRow) {
    for group in facts.groups {
      let said = group.filter {
        ![.null, .text("")].contains(row.cells.values[$0.column] ?? .null)
      }
      let (start, end) = (group[0], group[group.count - 1])
      let isPeriod = group.count == 2 && group.allSatisfy { $0.asking.isDay }
      if isPeriod, said.map(\.code) == [start.code] {
        row.cells.values[end.column] = row.cells.values[start.column]
        continue
      }
      let missing = group.first { field in
        field.isNeeded && !said.contains { $0.code == field.code }
      }
      if let missing, !said.isEmpty {
        complain(.missing(missing.label), about: missing.code)
      } else if isPeriod, let first = day(start, in: row), let last = day(end, in: row),
        last < first
      {
        complain(.endsBefore(first), about: end.code)
      } else if !said.isEmpty {
        continue
      }
      for field in group { row.cells.values[field.column] = field.blank }
    }
  }

  private func day(_ field: ColumnFacts, in row: StoredRow) -> Day? {
    row.cells.values[field.column].flatMap { Day.read($0) }
  }
}

extension Asking {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}
