import Entities

/// Rows of a sheet as they are read, before they become a grid.
struct SheetRows {
  /// The last line and the last column that spreadsheets have.
  static let (lines, columns) = (1_048_576, 16_384)

  struct Filled {
    let column: Int
    let text: String
    var value: String?
    var isUncomputed = false
    var isFailed = false
  }

  private(set) var rows: [(line: Int, cells: [Filled])] = []
  let place: CellPlace
  let choices: SheetChoices
  /// Whether the whole tab is hidden.
  var isHidden = false
  private let allowance: Allowance
  private var hiddenLines: [Int] = []
  private var hiddenColumns: [Range<Int>] = []
  private var filledColumns: Set<Int> = []
  private var struckCells = 0
  private var emptied: Set<CellPlace> = []
  /// The last column of a merge, by the line and the column where it begins.
  private var spans: [Int: (column: Int, last: Int)] = [:]
  private var comments: [String] = []
  private var boxes: [String] = []

  init(place: CellPlace, allowance: Allowance, choices: SheetChoices) {
    (self.place, self.allowance, self.choices) = (place, allowance, choices)
  }

  /// Whether the file held more than it may: nothing more is kept.
  var isFull: Bool { allowance.isSpent }

  /// Cells come from left to right and from top to bottom; what does not is put in its order.
  mutating func add(_ cell: Filled, line: Int, isHidden: Bool = false) {
    guard cell.isUncomputed || !cell.text.isBlank else { return }
    if isHidden, hiddenLines.last != line { hiddenLines.append(line) }
    if isHidden, !choices.takesHiddenRows { return }
    if !hiddenColumns.isEmpty { filledColumns.insert(cell.column) }
    guard allowance.takes(cell.text) else { return }
    if rows.last?.line != line { rows.append((line, [])) }
    rows[rows.count - 1].cells.append(cell)
  }

  mutating func hideColumns(_ columns: Range<Int>) { hiddenColumns.append(columns) }

  /// Counts a cell that holds words struck out, of which nothing is left where all of them are.
  mutating func noteStruck(line: Int, column: Int, isEmptied: Bool) {
    struckCells += 1
    if isEmptied { emptied.insert(place.on(line: line, column: column)) }
  }

  /// Notes that a cell is merged over others of its line; the first one counts.
  mutating func noteSpan(line: Int, from column: Int, to last: Int) {
    if spans[line] == nil { spans[line] = (column, last) }
  }

  /// Notes the cells that have a comment, and what boxes of text say.
  mutating func noteAsides(comments: [String], boxes: [String]) {
    self.comments += comments
    self.boxes += boxes
  }

  /// Some lines of a column that were merged into one cell.
  struct Area {
    let column: Int
    let first: Int
    let last: Int
  }

  /// Repeats downwards what was written once for several merged rows; areas that overlap, which no
  /// program makes, are filled once.
  mutating func fill(_ areas: [Area]) {
    let columns = Dictionary(grouping: areas, by: \.column)
    for (column, areas) in columns.sorted(by: { $0.key < $1.key }).prefix(200) {
      var free = 0
      for area in areas.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) })
      where area.first > free {
        fill(column: column, from: area.first, to: area.last)
        free = area.last
      }
    }
  }

  private mutating func fill(column: Int, from first: Int, to last: Int) {
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

  /// What the sheet says; nothing but a notice where it is hidden and left out.
  var grid: Grid {
    let isLeft = isHidden && !choices.takesHiddenTabs
    var grid = isLeft ? Grid(file: place.file, tab: place.tab, rows: []) : whole
    (grid.notices, grid.emptied) = (notices, emptied)
    return grid
  }

  private var notices: [SheetNotice] {
    if isHidden, rows.isEmpty { return [] }
    var facts: [SheetNotice.Fact] = []
    if isHidden { facts.append(.hiddenTab(rows: rows.count, isTaken: choices.takesHiddenTabs)) }
    if isHidden, !choices.takesHiddenTabs { return facts.map { SheetNotice($0, at: place) } }
    if !hiddenLines.isEmpty {
      facts.append(.hiddenRows(hiddenLines, isTaken: choices.takesHiddenRows))
    }
    let hidden = filledColumns.filter { column in hiddenColumns.contains { $0.contains(column) } }
    if !hidden.isEmpty {
      facts.append(
        .hiddenColumns(
          hidden.sorted().compactMap { CellPlace(file: "", column: $0).letters }))
    }
    if !comments.isEmpty { facts.append(.comments(comments)) }
    if !boxes.isEmpty { facts.append(.boxes(boxes)) }
    if struckCells > 0 { facts.append(.struck(struckCells, isTaken: choices.takesStruck)) }
    return facts.map { SheetNotice($0, at: place) }
  }

  private var whole: Grid {
    Grid(
      file: place.file, tab: place.tab,
      rows: rows.map { row in
        let cells = row.cells.sorted { $0.column < $1.column }
        return Row(
          line: row.line,
          cells: cells.map {
            Cell(
              $0.text, value: $0.value, at: place.on(line: row.line, column: $0.column),
              isUncomputed: $0.isUncomputed, isFailed: $0.isFailed)
          }, span: spans[row.line].flatMap { $0.column == cells.first?.column ? $0.last : nil })
      })
  }
}
