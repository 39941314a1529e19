import Entities
import People
import Words

extension Grid {
  /// As people read it: cells written for the web as they show, headings on two rows as one.
  var asRead: Grid { decoded.withJoinedHeadings }

  private func with(_ rows: [Row], _ notices: [SheetNotice]) -> Grid {
    var grid = Grid(file: file, tab: tab, rows: rows)
    (grid.notices, grid.told, grid.corrected) = (notices, told, corrected)
    (grid.language, grid.emptied, grid.takesTitles) = (language, emptied, takesTitles)
    return grid
  }

  /// What an export of ours holds is what people typed.
  private var decoded: Grid {
    guard rows.first?.leftAWorkspace != true else { return self }
    var count = 0
    let rows = self.rows.map { row in
      // A row of ours holds what people typed.
      let isOwn = row.cells.first.map { Reference($0.words) != nil } ?? false
      guard !isOwn, row.cells.contains(where: { WebText.mayHold($0.text) }) else { return row }
      let cells = row.cells.map { cell in
        guard let text = WebText.decoded(cell.text) else { return cell }
        count += 1
        return Cell(
          text, value: cell.value, at: cell.place, isUncomputed: cell.isUncomputed,
          isFailed: cell.isFailed)
      }
      return Row(line: row.line, cells: cells, width: row.width, span: row.span)
    }
    if count == 0 { return self }
    let place = CellPlace(file: file, tab: tab)
    return with(rows, notices + [SheetNotice(.entities(count), at: place)])
  }

  /// « Recueilli | » over « le | par »: two rows of headings without data are one, where that makes
  /// headings that are known of those that are not.
  private var withJoinedHeadings: Grid {
    for at in rows.indices.dropLast().prefix(8) {
      guard let joined = rows[at].joined(with: rows[at + 1]) else { continue }
      return with(Array(rows[..<at]) + [joined] + Array(rows[(at + 2)...]), notices)
    }
    return self
  }
}

extension Row {
  /// One row of headings, made of this one and of the next; `nil` where the next is no such row.
  fileprivate func joined(with next: Row) -> Row? {
    guard cells.count > 1, !next.cells.isEmpty, next.line == line + 1,
      (cells + next.cells).allSatisfy({
        $0.text.utf8.count < 40 && !$0.text.contains(where: \.isNumber)
      })
    else { return nil }
    // A heading that is known by itself needs nothing under it.
    let isKnown = { (cell: Cell) in Body.known.contains(Plain.heading(cell.words)) }
    let made = next.cells.compactMap { under -> Cell? in
      let column = under.place.column ?? 0
      if cell(column).map(isKnown) == true { return nil }
      guard let over = cell(column) ?? cells.last(where: { ($0.place.column ?? 0) < column })
      else { return nil }
      return Cell(over.words + " " + under.words, at: under.place.on(line: line, column: column))
    }
    guard made.count == next.cells.count, made.allSatisfy(isKnown) else { return nil }
    let columns = Set(made.compactMap(\.place.column))
    let whole = cells.filter { !columns.contains($0.place.column ?? 0) } + made
    return Row(
      line: line, cells: whole.sorted { ($0.place.column ?? 0) < ($1.place.column ?? 0) },
      width: width, span: span)
  }
}
