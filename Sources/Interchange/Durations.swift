import Words

/// How long something lasts, as people write it in a column of minutes: « 30 min », « 1h15 », « 90' ».
enum Durations {
  /// Rows whose durations say their minutes, under what they show.
  static func rows(
    _ rows: [Row], _ definition: TableDefinition, _ positions: [String: Int]
  ) -> [Row] {
    let columns = Set(
      definition.columns.filter { keys.contains($0.key) && $0.kind.isWhole }
        .compactMap { positions[$0.key] })
    guard !columns.isEmpty else { return rows }
    return rows.map { row in
      let cells = row.cells.map { cell in
        guard columns.contains(cell.place.column ?? 0), let minutes = minutes(cell.words) else {
          return cell
        }
        return Cell(
          cell.text, value: String(minutes), at: cell.place, isUncomputed: cell.isUncomputed)
      }
      return Row(line: row.line, cells: cells, width: row.width, span: row.span)
    }
  }

  /// - Returns: nothing for a number alone, which is read as it is.
  static func minutes(_ words: String) -> Int? {
    let text = words.lowercased()
    if let found = text.wholeMatch(
      of: /(\d{1,2})\s*(?:h|hr|hrs|heures?|hours?)\s*(?:(\d{1,2})\s*(?:m|mn|min|minutes?)?\.?)?/),
      let hours = Int(found.1)
    {
      let rest = found.2.flatMap { Int($0) } ?? 0
      return rest < 60 ? hours * 60 + rest : nil
    }
    if let found = text.wholeMatch(of: /(\d{1,2})\s*(?:h|heures?|hours?)\s*(1\/2|et demie?|½)/),
      let hours = Int(found.1)
    {
      return hours * 60 + 30
    }
    return text.wholeMatch(of: /(\d{1,4})\s*(?:min|mn|minutes?|mins|m|['’′])\.?/)
      .flatMap { Int($0.1) }
  }

  private static let keys: Set<String> = ["minutes", "minimum"]
}

extension Column.Kind {
  fileprivate var isWhole: Bool { if case .whole = self { true } else { false } }
}
