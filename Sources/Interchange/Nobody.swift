/// What people write where they do not know who spoke, nor as what, where or when: « ? »,
/// « anonyme », « N/A ».
enum Nobody {
  struct Left {
    var rows: [Row]
    /// The lines where nobody is said to speak, and those where nothing is said of where or when.
    var nobody: [Int] = []
    var nothing: [Int] = []
    /// The lines where a dash stands for words that nobody said.
    var wordless: [Int] = []
  }

  /// Rows without such words where someone, a place or a date is named: nothing is made of them.
  ///
  /// - Parameter isOwn: whether it was exported from here: its words are those that were kept.
  static func left(
    out rows: [Row], _ definition: TableDefinition, _ positions: [String: Int],
    isOwn: Bool
  ) -> Left {
    var (people, others) = (Set<Int>(), Set<Int>())
    for column in definition.columns {
      guard let at = positions[column.key] else { continue }
      switch column.kind {
      case .row(of: .people), .row(of: .profiles), .rows(of: .people), .rows(of: .profiles):
        people.insert(at)
      case .row(of: .places), .rows(of: .places), .day, .when, .period: others.insert(at)
      default: break
      }
    }
    let words = definition.kind == .verbatim && !isOwn ? positions["words"] : nil
    var left = Left(rows: [])
    for row in rows {
      if let words, let cell = row.cell(words), isDash(cell.words) {
        left.wordless.append(row.line)
        continue
      }
      let gone = row.cells.filter { cell in
        let column = cell.place.column ?? 0
        return (people.contains(column) || others.contains(column)) && isNobody(cell.words)
      }
      if gone.contains(where: { people.contains($0.place.column ?? 0) }) {
        left.nobody.append(row.line)
      }
      if gone.contains(where: { others.contains($0.place.column ?? 0) }) {
        left.nothing.append(row.line)
      }
      left.rows.append(
        gone.isEmpty
          ? row
          : Row(
            line: row.line, cells: row.cells.filter { !gone.contains($0) }, width: row.width))
    }
    return left
  }

  /// « - », « — », « / »: what is drawn in a cell that says nothing.
  private static func isDash(_ words: String) -> Bool {
    !words.isEmpty && words.utf8.count < 20 && words.allSatisfy { "-–—−_/ ".contains($0) }
  }

  static func isNobody(_ words: String) -> Bool {
    guard words.utf8.count < 40 else { return false }
    let plain = Plain.words(words)
    return plain.isEmpty
      ? words.contains { "?-–—−_./…*".contains($0) } : names.contains(plain)
  }

  private static let names: Set<String> = [
    "anonyme", "anonymous", "inconnu", "inconnue", "unknown", "n a", "na", "nc", "n c",
    "non renseigne", "non connu", "not known", "none", "neant", "aucun", "aucune", "non precise",
    "nr", "n r", "nd", "n d", "unspecified date", "a preciser", "a completer", "tbd", "ne sait pas",
    "nsp", "sans", "unspecified", "nobody", "personne",
  ]
}
