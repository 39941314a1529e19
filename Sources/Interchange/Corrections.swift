import Words

/// What someone wrote over cells of files that wait, and which of their rows are left aside.
///
/// A corrected cell is read as one that holds another text, nothing else.
public struct Corrections: Hashable, Sendable {
  public struct Correction: Hashable, Sendable {
    /// Empty where the cell is emptied, and of a row that is left aside.
    public let text: String
    /// What must stand there for it to count, in files given again; anything when `nil`.
    public let read: String?
    /// What was kept here when it was chosen between that and what the file says; nothing was asked
    /// of it when `nil`.
    public let kept: String?
  }

  /// By their cells; by their rows, what is left aside.
  public private(set) var told: [CellPlace: Correction] = [:]

  public init() {}

  public var isEmpty: Bool { told.isEmpty }

  /// Writes a text in a cell.
  public mutating func write(
    _ text: String, at cell: CellPlace, over read: String? = nil, beside kept: String? = nil
  ) {
    told[cell] = Correction(text: text, read: read, kept: kept)
  }

  /// Leaves a row aside.
  public mutating func leaveAside(_ row: CellPlace, over read: String? = nil) {
    told[row.on(line: row.line ?? 0)] = Correction(text: "", read: read, kept: nil)
  }

  /// Reads a cell or a row as it is in its file.
  public mutating func forget(_ place: CellPlace) { told[place] = nil }

  /// Those of files given again that found something else in their place.
  public func unplaced(in grids: [Grid]) -> [Corrected] {
    let made = Set(grids.flatMap(\.corrected).map(\.place))
    return told.filter { $0.value.read != nil && !made.contains($0.key) }.compactMap {
      place, correction in
      let row = grids.first { $0.file == place.file && $0.tab == place.tab }?.rows
        .first { $0.line == place.line }
      let there = place.column.flatMap { row?.cell($0)?.text } ?? ""
      guard place.column == nil ? row != nil : there != correction.text else { return nil }
      return Corrected(
        place: place, was: there, now: place.column == nil ? nil : correction.text)
    }.sorted { a, b in
      (a.place.line ?? 0, a.place.column ?? 0) < (b.place.line ?? 0, b.place.column ?? 0)
    }
  }
}

/// A cell that is read otherwise than its file says, or a row that is left aside.
public struct Corrected: Hashable, Sendable {
  public let place: CellPlace
  /// What its file says; of a row, the words of its cells.
  public let was: String
  /// `nil` where its row is left aside.
  public let now: String?
}

extension Grid {
  /// The same grid, some of its cells holding another text.
  func corrected(by corrections: Corrections) -> Grid {
    let own = corrections.told.filter { $0.key.file == file && $0.key.tab == tab }
    guard !own.isEmpty else { return self }
    let lines = Dictionary(grouping: own.keys) { $0.line ?? 0 }
    var made: [Corrected] = []
    let rows = self.rows.compactMap { row -> Row? in
      guard let places = lines[row.line] else { return row }
      return row.corrected(at: places, own, &made)
    }
    var grid = Grid(file: file, tab: tab, rows: rows)
    (grid.notices, grid.told, grid.corrected) = (notices, told, made)
    (grid.language, grid.emptied, grid.takesTitles) = (language, emptied, takesTitles)
    return grid
  }
}

extension Row {
  /// The words of its cells, as someone recognises it.
  public var gist: String { cells.map(\.words).joined(separator: " · ").shortened(to: 160) }

  /// - Returns: nothing where it is left aside, or holds nothing any more.
  fileprivate func corrected(
    at places: [CellPlace], _ told: [CellPlace: Corrections.Correction], _ made: inout [Corrected]
  ) -> Row? {
    if let whole = places.first(where: { $0.column == nil }), let aside = told[whole],
      aside.read.map({ $0 == gist }) ?? true
    {
      made.append(Corrected(place: whole, was: gist, now: nil))
      return nil
    }
    var cells = self.cells
    for place in places.sorted(by: { ($0.column ?? 0) < ($1.column ?? 0) }) {
      guard let column = place.column, let correction = told[place] else { continue }
      let was = cell(column)?.text ?? ""
      guard correction.read.map({ $0 == was }) ?? true else { continue }
      if was == correction.text {
        // What the file says was chosen beside what is kept: said, and the cell stays as it is.
        if correction.kept != nil {
          made.append(Corrected(place: place, was: was, now: was))
        }
        continue
      }
      made.append(Corrected(place: place, was: was, now: correction.text))
      cells.removeAll { $0.place.column == column }
      // A cell that shows nothing is none: files are read so too.
      guard !correction.text.isBlank else { continue }
      let at = cells.firstIndex { ($0.place.column ?? 0) > column } ?? cells.endIndex
      cells.insert(Cell(correction.text, at: place), at: at)
    }
    return cells.isEmpty ? nil : Row(line: line, cells: cells, width: width, span: span)
  }
}
