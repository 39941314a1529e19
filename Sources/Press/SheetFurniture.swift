public import Paper
import Words

extension Composer {
  /// A rule of exactly 100 mm with « imprimer en taille réelle », from its left end.
  ///
  /// - Parameter saysAbove: whether the words are over the rule, to leave what follows it free.
  public func actualSizeRule(at place: Point, size: Double = 8.4, saysAbove: Bool = false) throws
    -> [Mark]
  {
    let (height, long): (Length, Length) = (2, 100 / scale)
    let rule = Path(
      [
        .move(Point(x: place.x, y: place.y)), .line(Point(x: place.x, y: place.y + height)),
        .line(Point(x: place.x + long, y: place.y + height)),
        .line(Point(x: place.x + long, y: place.y)),
      ], stroke: Path.Stroke(.ink, width: 0.25))
    let words = try set(
      wording.paper.actualSize, Lettering.plain(max(size, 8.4 / scale), leading: 1.2))
    let beside = Point(x: place.x + long + 2.5, y: place.y + height - words.height + 0.4)
    let above = Point(x: place.x + 1.5, y: place.y + height - words.height - 0.6)
    return [
      .group(Group(.artefact, [.path(rule), .text(words, at: saysAbove ? above : beside)]))
    ]
  }

  /// The same within a strip: its words beside it, else above it, else no rule at all, as it must
  /// not be cut.
  func actualSizeRule(from left: Length, to right: Length, height: Length, drop: Length) throws
    -> [Mark]
  {
    let place = Point(x: left, y: max(0, height - drop))
    for saysAbove in [false, true] where !saysAbove || height >= drop + 3 {
      let rule = try actualSizeRule(at: place, saysAbove: saysAbove)
      let ends = rule.flatMap(\.textsAndPaths).map(\.right)
      if ends.allSatisfy({ $0 <= right + .tolerance }) { return rule }
    }
    return []
  }

  /// The words « exemple fictif » in a thin frame, its right end at a place; nothing when real.
  public func fictionalLabel(rightEnd place: Point, size: Double = 8.4) throws -> [Mark] {
    guard isFictional else { return [] }
    let words = try set(
      wording.paper.fictional, Lettering.plain(max(size, 8.4 / scale), leading: 1.2))
    let frame = Frame(
      x: place.x - words.width - 4, y: place.y, width: words.width + 4,
      height: words.height + 1.6)
    return [
      .path(.rectangle(frame, stroke: Path.Stroke(.ink, width: 0.25))),
      mark(words, at: Point(x: frame.x + 2, y: frame.y + 0.8)).heard(1).running,
    ]
  }
}

extension Mark {
  /// Where each text and each path of it stands, without the air around letters.
  fileprivate var textsAndPaths: [Frame] {
    switch self {
    case .text(let text, let place):
      [Frame(x: place.x, y: place.y, width: text.width, height: text.height)]
    case .group(let group): group.marks.flatMap(\.textsAndPaths)
    default: bounds.map { [$0] } ?? []
    }
  }
}
