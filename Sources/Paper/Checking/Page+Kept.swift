extension Page {
  /// What no seam of sheets to glue should part: boxes to tick, codes.
  public var keptWhole: [Frame] {
    let laid = LaidPage(marks)
    return laid.shapes.filter(\.isTickBox).map(\.frame)
      + laid.stamps.filter { $0.subject == .code }.map(\.frame)
  }

  /// Where its words stand, one by one, from the tops of their letters to their tails.
  ///
  /// Within a line each has a part as wide as its letters commonly are.
  public var wordFrames: [Frame] { LaidPage(marks).words.flatMap(\.each) }

  /// Where anything is drawn on it.
  var drawnFrames: [Frame] {
    let laid = LaidPage(marks)
    func seen(_ frame: Frame, _ window: Frame?) -> Frame? {
      window.map { $0.shared(with: frame) } ?? frame
    }
    return laid.words.map(\.heart) + laid.stamps.compactMap { seen($0.frame, $0.window) }
      + laid.shapes.compactMap { seen($0.frame.inset(by: -max($0.weight, 0.05)), $0.window) }
  }

  /// Frames, columns and rows: what has an edge where a seam does less harm than within.
  public var boxFrames: [Frame] {
    let sheet = Frame(size)
    return LaidPage(marks).shapes.filter { $0.isRectangle && !$0.isTickBox }
      .compactMap { shape in shape.window.map { $0.shared(with: shape.frame) } ?? shape.frame }
      .filter { $0.width < sheet.width * 0.7 || $0.height < sheet.height * 0.7 }
      .filter { max($0.width, $0.height) > 12 }
  }

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

extension LaidWords {
  /// Its words one by one; those of a line that is read from another side are taken together.
  fileprivate var each: [Frame] {
    let isUpright = heart.width >= heart.height
    let whole =
      isUpright
      ? Frame(
        x: heart.x, y: heart.y - heart.height * 0.35, width: heart.width,
        height: heart.height * 1.75) : heart
    let parts = words.split(separator: " ")
    guard isUpright, parts.count > 1 else { return [whole] }
    let all = Self.breadth(words[...])
    guard all > 0 else { return [whole] }
    return parts.map { part in
      let before = Self.breadth(words[words.startIndex..<part.startIndex]) / all
      return Frame(
        x: whole.x + whole.width * before, y: whole.y,
        width: whole.width * (Self.breadth(part) / all), height: whole.height)
    }
  }

  /// How wide letters are beside one another, in no unit.
  private static func breadth(_ words: Substring) -> Double {
    words.reduce(0) { sum, letter in
      sum
        + (" ,.;:’'|!".contains(letter)
          ? 0.45 : "iljftrI".contains(letter) ? 0.6 : "mwMW".contains(letter) ? 1.5 : 1)
    }
  }
}
