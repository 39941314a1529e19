/// Rows of a sheet as they are read, before they become a grid.
struct SheetRows {
  /// As many filled cells as a workbook may hold (one of 50,000 rows and 20 columns has 1 million).
  static let limit = 5_000_000

  private(set) var rows: [(line: Int, cells: [(column: Int, text: String)])] = []
  private(set) var count = 0
  let place: CellPlace

  init(place: CellPlace) { self.place = place }

  /// Cells come from left to right and from top to bottom; what does not is put in its order.
  mutating func add(_ text: String, line: Int, column: Int) {
    guard count < Self.limit, !text.allSatisfy(\.isWhitespace) else {
      if count == Self.limit { count += 1 }
      return
    }
    count += 1
    if rows.last?.line != line { rows.append((line, [])) }
    rows[rows.count - 1].cells.append((column, text))
  }

  /// Repeats downwards what was written once for several merged rows.
  mutating func fill(column: Int, from first: Int, to last: Int) {
    guard let top = index(of: first), rows[top].line == first,
      let text = rows[top].cells.first(where: { $0.column == column })?.text
    else { return }
    var at = top + 1
    while at < rows.count, rows[at].line <= last, count < Self.limit {
      if !rows[at].cells.contains(where: { $0.column == column }) {
        rows[at].cells.append((column, text))
        count += 1
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

  func grid() throws(Complaint) -> Grid {
    guard count <= Self.limit else {
      throw Complaint(.tooManyCells(limit: Self.limit), at: place)
    }
    return Grid(
      file: place.file, tab: place.tab,
      rows: rows.map { row in
        let cells = row.cells.sorted { $0.column < $1.column }
        return Row(
          line: row.line,
          cells: cells.map { Cell($0.text, at: place.on(line: row.line, column: $0.column)) })
      })
  }
}
