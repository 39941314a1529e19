public import Paper
import Words

extension Composer {
  /// A title over as few lines as it takes, the last of them no lone word where two fit.
  public func set(title words: String, _ style: TextStyle, width: Length) throws -> SetText {
    try keepingLastWords([(words, style)], width: width) { runs in
      try balanced(width: width) { try set(runs, width: $0) }
    }
  }

  /// Runs whose last two words stand together, unless they take more lines or room so.
  func keepingLastWords(
    _ runs: [(String, TextStyle)], width: Length, in spoken: Language? = nil,
    set: ([(String, TextStyle)]) throws -> SetText
  ) throws -> SetText {
    let text = try set(runs)
    guard text.endsWithLoneWord, let bound = (spoken ?? language).bindingLastWords(runs) else {
      return text
    }
    let together = try set(bound)
    let fits = together.width <= width + .tolerance && together.lines.count <= text.lines.count
    // A hole in the middle is worse than a lone word at the end.
    let isEven = together.leastFull >= min(0.6, text.leastFull)
    return fits && isEven ? together : text
  }

  /// Someone's words between quotes, balanced over their lines.
  public func set(balancedQuote words: String, _ style: TextStyle, width: Length) throws -> SetText
  {
    try keepingCompounds(style, width: width) { style in
      try keepingLastWords([(words, style)], width: width, in: spoken) { runs in
        try balanced(width: width) { try set(quote: runs[0].0, style, width: $0) }
      }
    }
  }

  /// Words joined by a hyphen stay whole, unless one of them alone is wider than the column.
  func keepingCompounds(_ style: TextStyle, width: Length, set: (TextStyle) throws -> SetText)
    throws -> SetText
  {
    var whole = style
    whole.keepsCompounds = true
    let text = try set(whole)
    return text.width <= width + .tolerance ? text : try set(style)
  }

  /// The same number of lines, but no last line of a lone short word.
  ///
  /// Narrows the text, a hair under its widest line each time, while it takes no more lines and parts no more words.
  /// - Parameter least: how much of the widest line the last one should take.
  public func balanced(width: Length, least: Double = 0.5, set: (Length) throws -> SetText) throws
    -> SetText
  {
    var best = try set(width)
    let count = best.lines.count
    // What is read from the right stands at the edge of its own column, which stays as wide.
    guard count > 1, !best.lines.contains(where: { $0.x > 0 }) else { return best }
    while best.fullness < least, best.width > width * Self.narrowest {
      // A hair more than what tracking takes away at a line's end.
      let aim = best.width - best.lineHeight * 0.03
      let narrower = try set(aim)
      guard narrower.lines.count == count, narrower.width <= aim,
        narrower.partedWords <= best.partedWords
      else { break }
      best = narrower
    }
    return best
  }

  /// A balanced text never leaves more of its column than the rest of this.
  private static let narrowest = 0.72
}

extension Language {
  /// The same runs, the last space where a line may end being one where it may not.
  fileprivate func bindingLastWords(_ runs: [(String, TextStyle)]) -> [(String, TextStyle)]? {
    var runs = runs.map { (typeset($0.0), $0.1) }
    guard let run = runs.lastIndex(where: { $0.0.contains(" ") }),
      let space = runs[run].0.lastIndex(of: " ")
    else { return nil }
    let end = runs[run].0[space...] + runs[(run + 1)...].map(\.0).joined()
    if end.contains(where: \.isNewline) { return nil }
    runs[run].0.replaceSubrange(space...space, with: NoBreak.full)
    return runs
  }
}

extension SetText {
  /// Whether a single word is all that the last of several lines holds.
  fileprivate var endsWithLoneWord: Bool {
    guard lines.count > 1, let last = lines.last else { return false }
    return !last.words.trimmed.contains(" ")
  }

  /// How much of the widest line the shortest takes, the last one aside.
  fileprivate var leastFull: Double {
    let widths = lines.dropLast().map(\.width)
    guard let least = widths.min(), width > 0 else { return 1 }
    return least / width
  }

  /// How much of the widest line the last one takes.
  fileprivate var fullness: Double {
    guard let last = lines.last, width > 0 else { return 1 }
    return last.width / width
  }

  /// How many lines end within a word, as in « pourrions-|nous ».
  fileprivate var partedWords: Int {
    lines.dropLast().filter { $0.runs.last?.words.hasSuffix("-") == true }.count
  }
}
