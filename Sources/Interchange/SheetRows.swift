/// Rows of a sheet as they are read, before they become a grid.
struct SheetRows {
  /// The last line and the last column that spreadsheets have.
  static let (lines, columns) = (1_048_576, 16_384)

  struct Filled {
    let column: Int
    let text: String
    var isUncomputed = false
  }

  private(set) var rows: [(line: Int, cells: [Filled])] = []
  let place: CellPlace
  private let allowance: Allowance

  init(place: CellPlace, allowance: Allowance) { (self.place, self.allowance) = (place, allowance) }

  /// Whether the file held more than it may: nothing more is kept.
  var isFull: Bool { allowance.isSpent }

  /// Cells come from left to right and from top to bottom; what does not is put in its order.
  mutating func add(_ cell: Filled, line: Int) {
    guard cell.isUncomputed || !cell.text.isBlank else { return }
    guard allowance.takes(cell.text) else { return }
    if rows.last?.line != line { rows.append((line, [])) }
    rows[rows.count - 1].cells.append(cell)
  }

  /// Repeats downwards what was written once for several merged rows.
  mutating func fill(column: Int, from first: Int, to last: Int) {
    guard let top = index(of: first), rows[top].line == first,
      let cell = rows[top].cells.first(where: { $0.column == column })
    else { return }
    var at = top + 1
    while at < rows.count, rows[at].line <= last {
      if !rows[at].cells.contains(where: { $0.column == column }) {
        guard allowance.takes(cell.text) else { return }
        rows[at].cells.append(cell)
      }
      at += 1
    }
  }

  private func index(of line: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < rows.count ? low : nil
  }

  var grid: Grid {
    Grid(
      file: place.file, tab: place.tab,
      rows: rows.map { row in
        let cells = row.cells.sorted { $0.column < $1.column }
        return Row(
          line: row.line,
          cells: cells.map {
            Cell(
              $0.text, at: place.on(line: row.line, column: $0.column),
              isUncomputed: $0.isUncomputed)
          })
      })
  }
}
