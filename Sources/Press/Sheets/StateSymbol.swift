import Atelier
import Paper

/// A small sign for each state of a prototype, told apart without colour.
///
/// A disc fills as the prototype advances; a square is stopped, a diamond is open still.
struct StateSymbol {
  let state: Prototype.State?
  let colour: Colour

  init(_ state: Prototype.State?, colour: Colour = .ink) {
    (self.state, self.colour) = (state, colour)
  }

  func mark(in frame: Frame) -> Mark {
    .group(Group(.artefact, paths(in: frame).map { .path($0) }))
  }

  private func paths(in frame: Frame) -> [Path] {
    let line = Path.Stroke(colour, width: frame.width / 9)
    let inner = frame.inset(by: frame.width / 18)
    let ring = Path(Path.circle(frame.centre, radius: inner.width / 2), stroke: line)
    switch state {
    case nil, .sketched:
      let dash: Length = frame.width / 7
      return [
        Path(
          Path.circle(frame.centre, radius: inner.width / 2),
          stroke: Path.Stroke(colour, width: frame.width / 9, dash: [dash, dash]))
      ]
    case .pitched: return [ring]
    case .kept: return [ring, filling(inner, quarters: 1)]
    case .inProgress: return [ring, filling(inner, quarters: 2)]
    case .testing: return [ring, filling(inner, quarters: 3)]
    case .reviewed: return [ring, filling(inner, quarters: 4)]
    case .adopted: return [ring, filling(inner, quarters: 4), tick(frame)]
    case .stopped: return [.rectangle(inner, stroke: line), cross(inner)]
    case .inconclusive: return [diamond(inner, line)]
    }
  }

  /// So many quarters of a disc, clockwise from the top.
  private func filling(_ frame: Frame, quarters: Int) -> Path {
    let circle = Path.circle(frame.centre, radius: frame.width / 2)
    guard quarters < 4 else { return Path(circle, fill: colour) }
    let top = Point(x: frame.centre.x, y: frame.y)
    let arcs = [circle[4], circle[1], circle[2]].prefix(quarters)
    return Path([.move(frame.centre), .line(top)] + arcs + [.close], fill: colour)
  }

  private func tick(_ frame: Frame) -> Path {
    let side = frame.width
    func at(_ x: Double, _ y: Double) -> Point {
      Point(x: frame.x + side * x, y: frame.y + side * y)
    }
    return Path(
      [.move(at(0.27, 0.53)), .line(at(0.44, 0.7)), .line(at(0.74, 0.34))],
      stroke: Path.Stroke(.white, width: side / 8, cap: .round, hasRoundJoins: true))
  }

  private func cross(_ frame: Frame) -> Path {
    let inner = frame.inset(by: frame.width / 4)
    return Path(
      [
        .move(inner.origin), .line(Point(x: inner.right, y: inner.bottom)),
        .move(Point(x: inner.right, y: inner.y)), .line(Point(x: inner.x, y: inner.bottom)),
      ], stroke: Path.Stroke(colour, width: frame.width / 8))
  }

  private func diamond(_ frame: Frame, _ line: Path.Stroke) -> Path {
    Path(
      [
        .move(Point(x: frame.centre.x, y: frame.y)),
        .line(Point(x: frame.right, y: frame.centre.y)),
        .line(Point(x: frame.centre.x, y: frame.bottom)),
        .line(Point(x: frame.x, y: frame.centre.y)), .close,
      ], stroke: line)
  }
}
