/// A row of a recognised table.
struct Record {
  let table: RecognisedTable
  let row: Row

  /// The filled cell of a column, if the column is there and the cell filled.
  subscript(_ key: String) -> Cell? { table.positions[key].flatMap(cell) }

  /// A cell of blanks only is an empty one.
  private func cell(_ column: Int) -> Cell? {
    row.cell(column).flatMap { $0.text.isBlank ? nil : $0 }
  }

  func has(_ key: String) -> Bool { table.positions[key] != nil }

  /// Where a column of this row is, or the row itself.
  func place(of key: String? = nil) -> CellPlace {
    let column = key.flatMap { table.positions[$0] }
    return CellPlace(file: table.file, tab: table.tab, line: row.line, column: column)
  }

  /// What columns nobody expected say, empty words where the cell is empty.
  var remarks: [(heading: String, words: String)] {
    table.unknown.map { column in
      (column.words, cell(column.place.column ?? 0)?.text ?? "")
    }
  }
}

/// Why nothing was imported: every complaint, in the order of the files and their lines.
public struct ImportRefusal: Error, Hashable, Sendable {
  public let complaints: [Complaint]

  public init(_ complaints: [Complaint]) { self.complaints = complaints }
}
