import Paper
import Words

extension Composer {
  /// A box of 4 mm and its word, as one run across; returns where the next may stand.
  func tickBox(_ words: String, isTicked: Bool = false, at place: Point, size: Double = 10) throws
    -> (marks: [Mark], right: Length)
  {
    let text = try set(words, Lettering.plain(size, leading: 1.2))
    let box = Frame(x: place.x, y: place.y, width: 4, height: 4)
    let start = Point(x: box.right + 1.5, y: box.centre.y - text.height / 2)
    let drawn = Self.box(box, isTicked: isTicked)
    let heard =
      isTicked ? [.group(Group(.figure(alternative: wording.paper.ticked), drawn))] : drawn
    return (heard + [mark(text, at: start)], start.x + text.width)
  }

  /// A box to tick, or ticked by two strokes that go beyond it as a hand would.
  static func box(_ frame: Frame, isTicked: Bool) -> [Mark] {
    var marks: [Mark] = [.path(.rectangle(frame, stroke: Path.Stroke(.ink, width: 0.4)))]
    if isTicked {
      let cross = frame.inset(by: 0.4)
      let stroke = Path.Stroke(.ink, width: 0.8, cap: .round)
      marks += [
        .path(.line(from: cross.origin, to: Point(x: cross.right, y: cross.bottom), stroke)),
        .path(
          .line(
            from: Point(x: cross.right, y: cross.y), to: Point(x: cross.x, y: cross.bottom),
            stroke)),
      ]
    }
    return marks
  }
}
