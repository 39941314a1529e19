import Entities
import People

extension ColumnPlan {
  /// A row for each answer, that says among its themes which question it answers.
  func answers(of row: Row) -> [Row] {
    guard let words = positions["words"], let themes = positions["themes"] else { return [] }
    let asked = Set(questions.compactMap(\.place.column))
    return questions.compactMap { question in
      guard let answer = row.cell(question.place.column ?? 0) else { return nil }
      let others = row.cells.filter { cell in
        let column = cell.place.column ?? 0
        return !asked.contains(column) && column != themes
      }
      let known = row.cell(themes)?.items ?? []
      let place = CellPlace(
        file: answer.place.file, tab: answer.place.tab, line: row.line, column: themes)
      let theme = Cell(Listed.text(known + [question.words]), at: place)
      let spoken = Cell(
        answer.text, at: answer.place, isUncomputed: answer.isUncomputed,
        isFailed: answer.isFailed)
      return Row(
        line: row.line,
        cells: (others + [theme, spoken.moved(to: words)])
          .sorted { ($0.place.column ?? 0) < ($1.place.column ?? 0) })
    }
  }
}

extension Cell {
  fileprivate func moved(to column: Int) -> Cell {
    Cell(
      text,
      at: CellPlace(file: place.file, tab: place.tab, line: place.line, column: column),
      isUncomputed: isUncomputed, isFailed: isFailed)
  }
}
