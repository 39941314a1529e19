public import Paper

extension Composer {
  /// A title over as few lines as it takes, the last of them no lone short word.
  public func set(title words: String, _ style: TextStyle, width: Length) throws -> SetText {
    try balanced(width: width) { try set(words, style, width: $0) }
  }

  /// Someone's words between quotes, balanced over their lines.
  public func set(balancedQuote words: String, _ style: TextStyle, width: Length) throws -> SetText
  {
    try keepingCompounds(style, width: width) { style in
      try balanced(width: width) { try set(quote: words, style, width: $0) }
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
    guard count > 1 else { return best }
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

extension SetText {
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
