import Words

/// Letters that were spoiled before the file came here: converted twice, or lost.
extension MergingDesk {
  /// Complains once of each kind in a grid, at its first cell.
  ///
  /// What the workspace holds already is somebody's own words about spoiled letters, and so is what
  /// one of our tables holds: it says what was typed, letter for letter.
  /// - Returns: whether the grid has any.
  func refuseSpoiled(_ grid: Grid) -> Bool {
    let suspects = grid.rows.lazy.flatMap(\.cells).filter { Self.isSpoiled($0.text) }
    guard suspects.first != nil, !Self.isOurs(grid) else { return false }
    let known = Set(
      Language.allCases.flatMap { before.tables(in: $0) }.flatMap(\.rows).joined()
        .filter(Self.isSpoiled))
    let spoiled = suspects.filter { !known.contains($0.text) }
    let lost = spoiled.filter { $0.text.unicodeScalars.contains("\u{fffd}") }
    let twice = spoiled.filter { TwiceEncoded.mended($0.text) != nil }
    if let first = lost.first {
      let read = Self.around(first.words) { $0.unicodeScalars.contains("\u{fffd}") }
      complaints.append(Complaint(.lostLetters(read, others: lost.count - 1), at: first.place))
    }
    if let first = twice.first {
      let read = Self.around(first.words) { TwiceEncoded.mended($0) != nil }
      complaints.append(
        Complaint(
          .twiceEncoded(
            read, meant: TwiceEncoded.mended(read) ?? read, others: twice.count - 1),
          at: first.place))
    }
    return !spoiled.isEmpty
  }

  /// Whether its headings say that it left a workspace, and were not spoiled since.
  private static func isOurs(_ grid: Grid) -> Bool {
    grid.rows.first?.leftAWorkspace ?? false
  }

  private static func isSpoiled(_ text: String) -> Bool {
    text.unicodeScalars.contains("\u{fffd}") || TwiceEncoded.mended(text) != nil
  }

  /// The first word that is so, else the beginning of the words.
  private static func around(_ words: String, where isSo: (String) -> Bool) -> String {
    let word = words.split(separator: " ").lazy.map(String.init).first(where: isSo)
    return (word ?? words).shortened(to: 60)
  }
}
