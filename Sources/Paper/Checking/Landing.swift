/// Where the coordinates of nested groups land on the page: turned, scaled, moved, in one step.
struct Landing {
  private var acrossX = 1.0
  private var acrossY = 0.0
  private var downX = 0.0
  private var downY = 1.0
  private var origin = Point.zero
  private(set) var scale = 1.0

  /// What lands on a placement that itself lands here.
  func within(_ placement: Placement) -> Landing {
    var landing = self
    let turn = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)][
      ((placement.quarterTurns % 4) + 4) % 4]
    let (cosine, sine) = (turn.0 * placement.scale, turn.1 * placement.scale)
    landing.acrossX = acrossX * cosine + downX * sine
    landing.acrossY = acrossY * cosine + downY * sine
    landing.downX = downX * cosine - acrossX * sine
    landing.downY = downY * cosine - acrossY * sine
    landing.origin = place(Point(x: placement.x, y: placement.y))
    landing.scale = scale * placement.scale
    return landing
  }

  func place(_ point: Point) -> Point {
    Point(
      x: origin.x + point.x * acrossX + point.y * downX,
      y: origin.y + point.x * acrossY + point.y * downY)
  }

  func place(_ frame: Frame) -> Frame {
    let (a, b) = (place(frame.origin), place(Point(x: frame.right, y: frame.bottom)))
    return Frame(
      x: min(a.x, b.x), y: min(a.y, b.y), width: max(a.x, b.x) - min(a.x, b.x),
      height: max(a.y, b.y) - min(a.y, b.y))
  }
}

extension Frame {
  /// What two frames share; `nil` when they do not meet.
  func shared(with other: Frame) -> Frame? {
    let (left, top) = (max(x, other.x), max(y, other.y))
    let (width, height) = (min(right, other.right) - left, min(bottom, other.bottom) - top)
    guard width > .zero, height > .zero else { return nil }
    return Frame(x: left, y: top, width: width, height: height)
  }

  /// Whether another lies wholly within, but for a tolerance.
  func holds(_ other: Frame, but tolerance: Length = 0.05) -> Bool {
    other.x >= x - tolerance && other.y >= y - tolerance && other.right <= right + tolerance
      && other.bottom <= bottom + tolerance
  }

  /// How far another goes beyond, on its worst side; below zero when it is well within.
  func excess(of other: Frame) -> Length {
    max(max(x - other.x, other.right - right), max(y - other.y, other.bottom - bottom))
  }

  /// The short side: how much of either is in the other's way.
  var depth: Length { min(width, height) }

  func holds(_ place: Point) -> Bool {
    place.x >= x && place.x <= right && place.y >= y && place.y <= bottom
  }
}
