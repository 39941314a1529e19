import People

/// A row of a recognised table.
struct Record {
  let table: RecognisedTable
  let row: Row
  /// The columns that say nothing of this row, as if they were not there.
  private var left: Set<String> = []
  /// The headings nobody expected that say nothing of this row either.
  private var leftNotes: Set<String> = []

  init(table: RecognisedTable, row: Row) {
    (self.table, self.row) = (table, row)
    if table.isForeign { left = ["reference"] }
  }

  /// What another workspace calls it.
  var foreignReference: Reference? {
    guard table.isForeign, let column = table.positions["reference"] else { return nil }
    return cell(column).flatMap { Reference($0.words) }
  }

  /// The filled cell of a column, if the column is there and the cell filled.
  subscript(_ key: String) -> Cell? { position(key).flatMap(cell) }

  /// A cell of blanks only is an empty one.
  private func cell(_ column: Int) -> Cell? {
    row.cell(column).flatMap { $0.text.isBlank ? nil : $0 }
  }

  func has(_ key: String) -> Bool { position(key) != nil }

  /// Whether someone typed it in a form, and saw what was kept.
  var isTyped: Bool { table.file.isEmpty }

  func without(_ keys: Set<String>) -> Record {
    var record = self
    record.left.formUnion(keys)
    return record
  }

  func withoutNote(_ heading: String) -> Record {
    var record = self
    record.leftNotes.insert(heading)
    return record
  }

  /// Its cell under a heading that nobody expected.
  func noted(under heading: String) -> Cell? {
    let columns = table.unknown + [table.voices].compactMap { $0 }
    return columns.lazy.filter { $0.words == heading }
      .compactMap { cell($0.place.column ?? 0) }.first
  }

  /// Whether two notes say the same, whatever their case and accents.
  func says(_ words: String, as other: String) -> Bool {
    words == other || Plain.words(words) == Plain.words(other) && !Plain.words(words).isEmpty
  }

  private func position(_ key: String) -> Int? { left.contains(key) ? nil : table.positions[key] }

  /// Where a column of this row is, or the row itself.
  func place(of key: String? = nil) -> CellPlace {
    let column = key.flatMap { table.positions[$0] }
    return CellPlace(file: table.file, tab: table.tab, line: row.line, column: column)
  }

  /// What columns nobody expected say, empty words where the cell is empty.
  var notes: [(heading: String, words: String)] {
    (table.unknown + [table.voices].compactMap { $0 }).filter { !leftNotes.contains($0.words) }
      .map { column in (column.words, cell(column.place.column ?? 0)?.text ?? "") }
  }
}

/// Why nothing was imported: every complaint, in the order of the files and their lines.
public struct ImportRefusal: Error, Hashable, Sendable {
  public let complaints: [Complaint]

  public init(_ complaints: [Complaint]) { self.complaints = complaints }
}
