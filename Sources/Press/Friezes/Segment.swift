import Paper

/// A straight line between two places, to tell what it touches.
struct Segment: Hashable {
  let start: Point
  let end: Point

  /// How near the line passes to a place.
  func distance(to place: Point) -> Length {
    let (dx, dy) = ((end.x - start.x).millimetres, (end.y - start.y).millimetres)
    let (px, py) = ((place.x - start.x).millimetres, (place.y - start.y).millimetres)
    let length = dx * dx + dy * dy
    let along = length > 0 ? min(1, max(0, (px * dx + py * dy) / length)) : 0
    let (ax, ay) = (px - along * dx, py - along * dy)
    return Length(millimetres: (ax * ax + ay * ay).squareRoot())
  }

  /// Whether the two lines pass from one side of each other to the other.
  func crosses(_ other: Segment) -> Bool {
    side(of: other.start) * side(of: other.end) < 0
      && other.side(of: start) * other.side(of: end) < 0
  }

  /// Positive on one side of the line, negative on the other.
  private func side(of place: Point) -> Double {
    let (dx, dy) = ((end.x - start.x).millimetres, (end.y - start.y).millimetres)
    let (px, py) = ((place.x - start.x).millimetres, (place.y - start.y).millimetres)
    return dx * py - dy * px
  }

  /// Whether any part of the line lies within a frame (Liang and Barsky’s clipping).
  func crosses(_ frame: Frame) -> Bool {
    var (from, to) = (0.0, 1.0)
    func clips(_ step: Length, _ room: Length) -> Bool {
      guard step.millimetres != 0 else { return room.millimetres >= 0 }
      let at: Double = room / step
      if step.millimetres < 0 { from = max(from, at) } else { to = min(to, at) }
      return from <= to
    }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return clips(-dx, start.x - frame.x) && clips(dx, frame.right - start.x)
      && clips(-dy, start.y - frame.y) && clips(dy, frame.bottom - start.y)
  }
}

extension Point {
  func distance(to other: Point) -> Length { Segment(start: self, end: self).distance(to: other) }
}

extension Frame {
  /// The square around a place.
  init(around centre: Point, radius: Length) {
    self.init(
      x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2)
  }
}
