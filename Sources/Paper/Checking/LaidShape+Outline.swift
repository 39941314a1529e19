/// A straight part of an outline, on the page.
struct Stretch {
  let start: Point
  let end: Point

  /// Its part within a frame (Liang and Barsky's clipping); `nil` when it passes by.
  func within(_ frame: Frame) -> Frame? {
    var (from, to) = (0.0, 1.0)
    let (dx, dy) = ((end.x - start.x).millimetres, (end.y - start.y).millimetres)
    func clips(_ step: Double, _ room: Length) -> Bool {
      guard step != 0 else { return room.millimetres >= 0 }
      let at = room.millimetres / step
      if step < 0 { from = max(from, at) } else { to = min(to, at) }
      return from <= to
    }
    guard clips(-dx, start.x - frame.x), clips(dx, frame.right - start.x),
      clips(-dy, start.y - frame.y), clips(dy, frame.bottom - start.y)
    else { return nil }
    let (x0, x1) = (start.x.millimetres + dx * from, start.x.millimetres + dx * to)
    let (y0, y1) = (start.y.millimetres + dy * from, start.y.millimetres + dy * to)
    return Frame(
      x: Length(millimetres: min(x0, x1)), y: Length(millimetres: min(y0, y1)),
      width: Length(millimetres: abs(x1 - x0)), height: Length(millimetres: abs(y1 - y0)))
  }
}

extension LaidShape {
  /// Its outline as straight stretches; curves by a few chords.
  var outline: [Stretch] {
    var stretches: [Stretch] = []
    var (start, last) = (Point.zero, Point.zero)
    func run(to end: Point) {
      stretches.append(Stretch(start: last, end: end))
      last = end
    }
    for step in path.steps {
      switch step {
      case .move(let point):
        last = landing.place(point)
        start = last
      case .line(let point): run(to: landing.place(point))
      case .curve(let first, let second, let end):
        let (from, p1, p2, p3) = (
          last, landing.place(first), landing.place(second), landing.place(end)
        )
        for part in 1...4 {
          run(to: Self.point(at: Double(part) / 4, from, p1, p2, p3))
        }
      case .close: if last != start { run(to: start) }
      }
    }
    if path.fill != nil, last != start { run(to: start) }
    return stretches
  }

  private static func point(at t: Double, _ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point {
    let u = 1 - t
    let (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return Point(
      x: a.x * p + b.x * q + c.x * r + d.x * s, y: a.y * p + b.y * q + c.y * r + d.y * s)
  }

  /// Whether its colour is at a place (by the parity of what a ray crosses).
  func covers(_ place: Point) -> Bool {
    guard frame.holds(place), window?.holds(place) ?? true else { return false }
    if isRectangle { return true }
    return outline.reduce(false) { isInside, side in
      let (a, b) = (side.start, side.end)
      guard (a.y > place.y) != (b.y > place.y) else { return isInside }
      let share: Double = (place.y - a.y) / (b.y - a.y)
      return place.x < a.x + (b.x - a.x) * share ? !isInside : isInside
    }
  }

  /// What it covers of a frame, by fifteen places of it; `nil` where it hardly touches them.
  func cover(of frame: Frame) -> Frame? {
    guard let met = self.frame.shared(with: frame) else { return nil }
    guard let seen = window.map({ $0.shared(with: met) }) ?? met else { return nil }
    if isRectangle { return seen }
    let places = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap { across in
      [0.1, 0.5, 0.9].map { down in
        Point(x: seen.x + seen.width * across, y: seen.y + seen.height * down)
      }
    }
    return places.count(where: covers) >= 2 ? seen : nil
  }
}

extension Path {
  /// The frame of all its points, without its stroke.
  var hull: Frame? {
    var (left, top, right, bottom) = (Double.infinity, Double.infinity, -1e9, -1e9)
    func take(_ point: Point) {
      (left, top) = (min(left, point.x.millimetres), min(top, point.y.millimetres))
      (right, bottom) = (max(right, point.x.millimetres), max(bottom, point.y.millimetres))
    }
    for step in steps {
      switch step {
      case .move(let point), .line(let point): take(point)
      case .curve(let first, let second, let end):
        take(first)
        take(second)
        take(end)
      case .close: break
      }
    }
    guard left <= right else { return nil }
    return Frame(
      x: Length(millimetres: left), y: Length(millimetres: top),
      width: Length(millimetres: right - left), height: Length(millimetres: bottom - top))
  }

  /// Four straight sides along the axes, corners rounded or not.
  var isRectangle: Bool {
    guard steps.count >= 5, steps.count <= 10, case .close? = steps.last else { return false }
    var last: Point?
    for step in steps {
      switch step {
      case .move(let point): last = point
      case .line(let point):
        guard let from = last else { return false }
        guard
          abs((from.x - point.x).millimetres) < 0.001
            || abs((from.y - point.y).millimetres) < 0.001
        else { return false }
        last = point
      case .curve(_, _, let end):
        // A circle has curves only.
        guard steps.count == 10 else { return false }
        last = end
      case .close: break
      }
    }
    return true
  }
}
