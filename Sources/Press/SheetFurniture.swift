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
