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
  /// Narrows the text little by little while it takes no more lines.
  /// - Parameter least: how much of the widest line the last one should take.
  public func balanced(width: Length, least: Double = 0.5, set: (Length) throws -> SetText) throws
    -> SetText
  {
    let widest = try set(width)
    guard widest.lines.count > 1, widest.fullness < least else { return widest }
    var best = widest
    for share in stride(from: 0.96, through: 0.72, by: -0.04) {
      let narrower = try set(width * share)
      guard narrower.lines.count == widest.lines.count, narrower.width <= width * share else {
        break
      }
      best = narrower
      if best.fullness >= least + 0.1 { break }
    }
    return best
  }
}

extension SetText {
  /// How much of the widest line the last one takes.
  fileprivate var fullness: Double {
    guard let last = lines.last, width > 0 else { return 1 }
    return last.width / width
  }
}
