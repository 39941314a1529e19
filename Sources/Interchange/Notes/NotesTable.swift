import Words

/// Rows of a table in the middle of notes, each kept as a line.
enum NotesTable {
  /// Who speaks and what they said, where a row says so; else its cells, one after the other.
  static func line(_ cells: [String], number: Int) -> NoteLine {
    let filled = cells.map(\.trimmed).filter { !$0.isEmpty }
    if filled.count == 2, filled[0].utf8.count < 40, !filled[0].contains(":"),
      filled[0].split(whereSeparator: \.isWhitespace).count <= 4
    {
      return NoteLine(filled[0] + " : " + filled[1], number: number)
    }
    return NoteLine(filled.joined(separator: " · "), .item, number: number)
  }

  /// Who speaks in rows of two cells, said once for several where cells are merged downwards.
  struct Speakers {
    private var last = ""

    /// The cells of the next row, with who speaks where only the words are there.
    mutating func filled(_ cells: [String]) -> [String] {
      guard cells.count == 2, !cells[1].isBlank else {
        last = ""
        return cells
      }
      if cells[0].isBlank { return last.isEmpty ? cells : [last, cells[1]] }
      last = cells[0]
      return cells
    }
  }

  /// The cells of a row of Markdown: none for its rule and for the headings above; `nil` where a
  /// line is no row.
  static func markdown(_ line: Substring, under next: Substring) -> [String]? {
    guard let cells = cells(line) else { return nil }
    let isRule = { (cells: [String]) in
      cells.allSatisfy { $0.contains("-") && $0.allSatisfy { "-: ".contains($0) } }
    }
    if isRule(cells) { return [] }
    return self.cells(next).map(isRule) == true ? [] : cells
  }

  private static func cells(_ line: Substring) -> [String]? {
    let text = line.trimmed
    guard text.hasPrefix("|"), text.dropFirst().contains("|") else { return nil }
    let bare = text.dropFirst().hasSuffix("|") ? text.dropFirst().dropLast() : text.dropFirst()
    return bare.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
  }
}
