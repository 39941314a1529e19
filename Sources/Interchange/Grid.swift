import Words

/// Where a cell stands, as the person who filled it can find it again.
public struct CellPlace: Hashable, Sendable {
  public let file: String
  /// The sheet of a workbook; none in a file of separated values.
  public let tab: String?
  /// From 1: the line of the text file, or the row of the sheet. None when it is the whole file.
  public let line: Int?
  /// From 1, A being 1.
  public let column: Int?

  public init(file: String, tab: String? = nil, line: Int? = nil, column: Int? = nil) {
    (self.file, self.tab, self.line, self.column) = (file, tab, line, column)
  }

  /// The column as spreadsheets name it: A, B… Z, AA.
  public var letters: String? {
    guard var rest = column, rest > 0 else { return nil }
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// What was written somewhere, and where.
public struct Cell: Hashable, Sendable {
  /// What the cell shows, letter for letter, its line ends as line feeds.
  public let text: String
  /// The number or the date behind what it shows, where a workbook tells: `3.3`, `2017-10-24`.
  public let value: String?
  public let place: CellPlace
  /// A formula whose result the program that wrote the workbook did not keep.
  public let isUncomputed: Bool
  /// A formula that failed, as far as its file tells; never what someone typed.
  public let isFailed: Bool

  public init(
    _ text: String, value: String? = nil, at place: CellPlace, isUncomputed: Bool = false,
    isFailed: Bool = false
  ) {
    (self.text, self.value) = (text.withLineFeeds, value)
    (self.place, self.isUncomputed, self.isFailed) = (place, isUncomputed, isFailed)
  }
}

/// A row that holds something: its filled cells only, from left to right.
public struct Row: Hashable, Sendable {
  public let line: Int
  public let cells: [Cell]
  /// How many cells were written there, filled or not; unknown in a workbook.
  public let width: Int?
  /// The last column that its first cell was merged over.
  public let span: Int?

  public init(line: Int, cells: [Cell], width: Int? = nil, span: Int? = nil) {
    (self.line, self.cells, self.width, self.span) = (line, cells, width, span)
  }

  /// The cell in a column counted from 1, if it is filled.
  public func cell(_ column: Int) -> Cell? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if (cells[middle].place.column ?? 0) < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].place.column == column ? cells[low] : nil
  }
}

/// The filled rows of one file of separated values, or of one tab of a workbook.
public struct Grid: Hashable, Sendable {
  public let file: String
  public let tab: String?
  public let rows: [Row]
  /// What was noticed while it was read.
  public var notices: [SheetNotice] = []
  /// Cells of which every word is struck out, and left aside.
  var emptied: Set<CellPlace> = []
  /// Whether titles that stand alone among rows are rows as the others.
  var takesTitles = false
  /// What is read otherwise than its file says.
  public var corrected: [Corrected] = []
  /// The table it is said to be, if anyone says.
  var told: TableKind?
  /// The language of those who wrote it, where it is known.
  var language: Language?

  public init(file: String, tab: String? = nil, rows: [Row]) {
    (self.file, self.tab, self.rows) = (file, tab, rows)
  }

  func told(_ table: TableKind?, in language: Language? = nil) -> Grid {
    var grid = self
    (grid.told, grid.language) = (table, language)
    return grid
  }
}
