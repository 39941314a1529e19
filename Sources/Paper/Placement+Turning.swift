extension Placement {
  /// Turned clockwise so that the drawing fills the frame it then stands in.
  public static func filling(_ frame: Frame, quarterTurns: Int) -> Placement {
    let turns = ((quarterTurns % 4) + 4) % 4
    return Placement(
      x: turns == 1 || turns == 2 ? frame.right : frame.x,
      y: turns == 2 || turns == 3 ? frame.bottom : frame.y, quarterTurns: turns)
  }

  /// Where a place of the drawing lands.
  public func applied(to point: Point) -> Point {
    let (right, down) = (point.x * scale, point.y * scale)
    return switch ((quarterTurns % 4) + 4) % 4 {
    case 1: Point(x: x - down, y: y + right)
    case 2: Point(x: x - right, y: y - down)
    case 3: Point(x: x + down, y: y - right)
    default: Point(x: x + right, y: y + down)
    }
  }

  /// The frame that holds a frame of the drawing once it has landed.
  public func applied(to frame: Frame) -> Frame {
    let (a, b) = (applied(to: frame.origin), applied(to: Point(x: frame.right, y: frame.bottom)))
    return Frame(
      x: min(a.x, b.x), y: min(a.y, b.y), width: max(a.x, b.x) - min(a.x, b.x),
      height: max(a.y, b.y) - min(a.y, b.y))
  }
}
