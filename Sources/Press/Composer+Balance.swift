public import Paper

extension Composer {
  /// The same number of lines, but no last line of a lone short word.
  ///
  /// Narrows the text little by little while it takes no more lines and parts no more words.
  public func balanced(width: Length, set: (Length) throws -> SetText) throws -> SetText {
    let widest = try set(width)
    guard widest.lines.count > 1, widest.fullness < 0.5 else { return widest }
    var best = widest
    for share in stride(from: 0.96, through: 0.72, by: -0.04) {
      let narrower = try set(width * share)
      guard narrower.lines.count == widest.lines.count, narrower.width <= width * share,
        narrower.partedWords <= widest.partedWords
      else { break }
      best = narrower
      if best.fullness >= 0.6 { break }
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

  /// How many lines end within a word, as in « pourrions-|nous ».
  fileprivate var partedWords: Int {
    lines.dropLast().filter { $0.runs.last?.words.hasSuffix("-") == true }.count
  }
}
