extension Page {
  /// What no seam of sheets to glue should part: boxes to tick, codes.
  public var keptWhole: [Frame] {
    let laid = LaidPage(marks)
    return laid.shapes.filter(\.isTickBox).map(\.frame)
      + laid.stamps.filter { $0.subject == .code }.map(\.frame)
  }

  /// Where its words stand, line by line.
  public var wordFrames: [Frame] { LaidPage(marks).words.map(\.heart) }

  /// How far all its edges are white.
  public var whiteEdge: Length {
    let laid = LaidPage(marks)
    let frames =
      laid.words.map { $0.heart.inset(by: -Length(points: $0.size * 0.5)) }
      + laid.stamps.map(\.frame) + laid.shapes.map { $0.frame.inset(by: -$0.weight) }
    let sheet = Frame(size)
    return frames.map { -sheet.excess(of: $0) }.min().map { max(0, $0) } ?? 0
  }
}
