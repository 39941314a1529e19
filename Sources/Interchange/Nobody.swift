/// What people write where they do not know who spoke, nor as what: « ? », « anonyme », « N/A ».
enum Nobody {
  /// Rows without such words where someone is named, and the lines they stood on: nobody is made
  /// of them.
  static func left(
    out rows: [Row], _ definition: TableDefinition, _ positions: [String: Int]
  ) -> (rows: [Row], lines: [Int]) {
    let columns = Set(
      definition.columns.compactMap { column -> Int? in
        switch column.kind {
        case .row(of: .people), .row(of: .profiles): return positions[column.key]
        default: return nil
        }
      })
    guard !columns.isEmpty else { return (rows, []) }
    var lines: [Int] = []
    let left = rows.map { row in
      let cells = row.cells.filter { cell in
        !columns.contains(cell.place.column ?? 0) || !isNobody(cell.words)
      }
      if cells.count == row.cells.count { return row }
      lines.append(row.line)
      return Row(line: row.line, cells: cells, width: row.width)
    }
    return (left, lines)
  }

  static func isNobody(_ words: String) -> Bool {
    guard words.utf8.count < 40 else { return false }
    let plain = Plain.words(words)
    return plain.isEmpty
      ? words.contains { "?-–—_./…*".contains($0) } : names.contains(plain)
  }

  private static let names: Set<String> = [
    "anonyme", "anonymous", "inconnu", "inconnue", "unknown", "n a", "na", "nc", "n c",
    "non renseigne", "non connu", "not known", "none", "neant", "aucun", "aucune", "non precise",
    "nr", "n r", "ne sait pas", "nsp", "sans", "unspecified", "nobody", "personne",
  ]
}
