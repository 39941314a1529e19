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

  /// « un maçon », « Léa M. »
  private static func saysWho(_ text: String) -> Bool {
    guard text.utf8.count < 40, text.split(whereSeparator: \.isWhitespace).count <= 4 else {
      return false
    }
    return text.wholeMatch(of: /(?:un|une|le|la|a|an|the)\s\p{Ll}[^.!?…:«»"]*/) != nil
      || NameShape.looksLikeName(text)
  }

  /// Who speaks in rows of two cells, said once for several where cells are merged downwards.
  struct Speakers {
    private var last = ""
    /// Where words and whoever says them stand, where a row of headings says so.
    private var told: (words: Int, speaker: Int)?

    /// Reads a row of headings: « verbatim | profil ».
    ///
    /// - Returns: whether it is one.
    mutating func head(_ cells: [String]) -> Bool {
      let keys = cells.map { VerbatimTable.definition.column(Heading($0))?.key }
      guard cells.count == 2, let words = keys.firstIndex(of: "words"),
        let speaker = keys.firstIndex(where: { ["profile", "speaker"].contains($0) })
      else { return false }
      told = (words, speaker)
      return true
    }

    /// The cells of the next row, with who speaks where only the words are there.
    mutating func filled(_ cells: [String]) -> [String] {
      let cells = turned(cells)
      guard cells.count == 2, !cells[1].isBlank else {
        last = ""
        return cells
      }
      if cells[0].isBlank { return last.isEmpty ? cells : [last, cells[1]] }
      last = cells[0]
      return cells
    }

    /// Who speaks first, then the words: « On tourne | un maçon » says it the other way round.
    private func turned(_ cells: [String]) -> [String] {
      guard cells.count == 2, cells.allSatisfy({ !$0.isBlank }) else { return cells }
      if let told { return [cells[told.speaker], cells[told.words]] }
      let (first, second) = (cells[0].trimmed, cells[1].trimmed)
      let isTurned =
        NotesTable.saysWho(second) && !NotesTable.saysWho(first) && second.count < first.count
      return isTurned ? [second, first] : cells
    }
  }

  /// The cells of a row of Markdown: none for its rule; `nil` where a line is no row.
  static func markdown(_ line: Substring) -> [String]? {
    guard let cells = cells(line) else { return nil }
    return isRule(cells) ? [] : cells
  }

  /// Whether a rule of Markdown stands there, under headings.
  static func isRule(_ line: Substring) -> Bool { cells(line).map(isRule) ?? false }

  private static func isRule(_ cells: [String]) -> Bool {
    cells.allSatisfy { $0.contains("-") && $0.allSatisfy { "-: ".contains($0) } }
  }

  private static func cells(_ line: Substring) -> [String]? {
    let text = line.trimmed
    guard text.hasPrefix("|"), text.dropFirst().contains("|") else { return nil }
    let bare = text.dropFirst().hasSuffix("|") ? text.dropFirst().dropLast() : text.dropFirst()
    return bare.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
  }
}
