import Words

/// Cells that say to read again what stands above: « idem », « 〃 », « same as above ».
///
/// Only where a thing, a choice or a date is named: « Idem » may be someone's very words.
enum Ditto {
  static func rows(
    _ rows: [Row], _ definition: TableDefinition, _ positions: [String: Int]
  ) -> [Row] {
    let columns = Set(
      definition.columns.filter { $0.kind.mayRepeat }.compactMap { positions[$0.key] })
    guard rows.contains(where: { $0.cells.contains { isOne($0, of: columns) } }) else {
      return rows
    }
    var above: [Int: Cell] = [:]
    return rows.map { row in
      let cells = row.cells.map { cell -> Cell in
        guard let column = cell.place.column, columns.contains(column) else { return cell }
        guard isOne(cell, of: columns) else {
          above[column] = cell
          return cell
        }
        guard let said = above[column] else { return cell }
        return Cell(
          said.text, value: said.value, at: cell.place, isUncomputed: said.isUncomputed)
      }
      return Row(line: row.line, cells: cells, width: row.width, span: row.span)
    }
  }

  static func isOne(_ cell: Cell, of columns: Set<Int>) -> Bool {
    guard let column = cell.place.column, columns.contains(column), cell.text.utf8.count < 40
    else { return false }
    return marks.contains(cell.text.trimmed) || words.contains(Plain.words(cell.text))
  }

  private static let marks: Set<String> = ["\"", "''", "″", "〃", "”", "“", "»", "« »", "↑", "^"]
  private static let words: Set<String> = Set(
    [
      "idem", "id.", "ibid.", "pareil", "comme au-dessus", "comme ci-dessus", "même chose",
      "voir au-dessus", "ditto", "same", "same as above", "as above", "see above",
    ].map { Plain.words($0) })
}

extension Column.Kind {
  /// Whether it names a thing, a choice or a date, rather than holds words of its own.
  var mayRepeat: Bool {
    switch self {
    case .row, .rows, .choice, .choices, .day, .when, .period: true
    default: false
    }
  }
}
