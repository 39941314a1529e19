/// A row of a recognised table.
struct Record {
  let table: RecognisedTable
  let row: Row

  /// The filled cell of a column, if the column is there and the cell filled.
  subscript(_ key: String) -> Cell? { table.positions[key].flatMap { row.cell($0) } }

  func has(_ key: String) -> Bool { table.positions[key] != nil }

  /// Where a column of this row is, or the row itself.
  func place(of key: String? = nil) -> CellPlace {
    let column = key.flatMap { table.positions[$0] }
    return CellPlace(file: table.file, tab: table.tab, line: row.line, column: column)
  }

  /// What columns nobody expected say, empty words where the cell is empty.
  var remarks: [(heading: String, words: String)] {
    table.unknown.map { column in
      (column.words, row.cell(column.place.column ?? 0)?.words ?? "")
    }
  }
}

/// A grid whose table and columns are known.
final class RecognisedTable {
  let definition: TableDefinition
  let file: String
  let tab: String?
  /// The columns found, by their keys.
  let positions: [String: Int]
  /// The headings that no column answers to; « Col. D » for filled cells under no heading.
  let unknown: [Cell]
  let rows: ArraySlice<Row>
  /// What was skipped under the headings.
  let notices: [SheetNotice]
  /// How many columns of their own people may have: beyond, the sheet is something else.
  private static let unknownColumns = 200

  /// The grey row that shows how to fill a template, when it was left out.
  let exampleLine: Int?
  /// Whether its rows are never taken for those that are there, however alike.
  let isNew: Bool

  /// One row typed by someone.
  init(_ definition: TableDefinition, _ row: Row, positions: [String: Int], isNew: Bool) {
    (self.definition, self.positions, self.isNew) = (definition, positions, isNew)
    (file, tab, unknown, exampleLine, notices) = ("", nil, [], nil, [])
    rows = [row]
  }

  init(
    _ definition: TableDefinition, in grid: Grid, header: Int
  ) throws(ImportRefusal) {
    (self.definition, file, tab, isNew) = (definition, grid.file, grid.tab, false)
    var (positions, unknown, complaints) = ([String: Int](), [Cell](), [Complaint]())
    for cell in grid.rows[header].cells {
      guard let column = definition.column(Heading(cell.words)) else {
        unknown.append(cell)
        continue
      }
      if positions[column.key] != nil {
        complaints.append(Complaint(.doubledColumn(cell.words), at: cell.place))
      }
      positions[column.key] = cell.place.column
    }
    if unknown.count > Self.unknownColumns {
      complaints.append(
        Complaint(
          .tooManyUnknown(unknown.count, limit: Self.unknownColumns), at: unknown[0].place))
    }
    let line = CellPlace(file: grid.file, tab: grid.tab, line: grid.rows[header].line)
    for column in definition.columns where column.isRequired && positions[column.key] == nil {
      complaints.append(
        Complaint(.missingColumn(column.header, table: definition.title), at: line))
    }
    let found = Body(of: grid, under: grid.rows[header], in: definition)
    complaints += found.complaints
    if !complaints.isEmpty { throw ImportRefusal(complaints) }
    let body = found.rows[...]
    notices = found.notices
    (self.positions, self.unknown) = (
      positions, unknown + Self.bare(body, under: grid.rows[header])
    )
    let isExample = body.first.map { Self.isExample($0, positions: positions) } ?? false
    exampleLine = isExample ? body.first?.line : nil
    rows = isExample ? body.dropFirst() : body
  }

  /// A heading for each column that has none and is filled somewhere.
  private static func bare(_ rows: ArraySlice<Row>, under header: Row) -> [Cell] {
    let headed = Set(header.cells.compactMap(\.place.column))
    let filled = Set(rows.flatMap { $0.cells.compactMap(\.place.column) })
    return filled.subtracting(headed).sorted().map { column in
      let (file, tab) = (header.cells.first?.place.file ?? "", header.cells.first?.place.tab)
      let place = CellPlace(file: file, tab: tab, line: header.line, column: column)
      return Cell("Col. " + (place.letters ?? ""), at: place)
    }
  }

  /// The first row, when its reference says « exemple », or its first cell begins by « (exemple) ».
  private static func isExample(_ row: Row, positions: [String: Int]) -> Bool {
    guard let first = row.cells.first else { return false }
    let words = Plain.words(first.text)
    let isReference = first.place.column == positions["reference"]
    let isMarked = first.text.hasPrefix("(ex")
    return ["exemple", "example"].contains { mark in
      isReference || isMarked ? words.hasPrefix(mark) : words == mark
    }
  }
}

/// Why nothing was imported: every complaint, in the order of the files and their lines.
public struct ImportRefusal: Error, Hashable, Sendable {
  public let complaints: [Complaint]

  public init(_ complaints: [Complaint]) { self.complaints = complaints }
}
