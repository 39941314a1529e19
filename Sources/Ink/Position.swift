import CCairo
import Paper

extension Placement {
  /// Cosine and sine of the turn, exactly.
  private var turn: (cosine: Double, sine: Double) {
    switch ((quarterTurns % 4) + 4) % 4 {
    case 1: (0, 1)
    case 2: (-1, 0)
    case 3: (0, -1)
    default: (1, 0)
    }
  }

  /// From the group's points to those of what holds it; y goes down, so turns go clockwise.
  var matrix: cairo_matrix_t {
    let (cosine, sine) = turn
    return cairo_matrix_t(
      xx: cosine * scale, yx: sine * scale, xy: -sine * scale, yy: cosine * scale, x0: x.points,
      y0: y.points)
  }

  /// A frame of what holds the group, in the group's own coordinates.
  func inverse(of frame: Frame) -> Frame {
    let (cosine, sine) = turn
    func back(_ point: Point) -> Point {
      let (across, down) = (point.x - x, point.y - y)
      return Point(
        x: (across * cosine + down * sine) / scale, y: (down * cosine - across * sine) / scale)
    }
    return Frame(back(frame.origin), back(Point(x: frame.right, y: frame.bottom)))
  }
}

/// Where the marks being drawn stand on the page: placements, one in another.
struct Position {
  private var matrix = cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)

  func then(_ placement: Placement) -> Position {
    var (inner, outer) = (placement.matrix, matrix)
    var position = Position()
    cairo_matrix_multiply(&position.matrix, &inner, &outer)
    return position
  }

  func onPage(_ point: Point) -> Point {
    var matrix = matrix
    var (x, y) = (point.x.points, point.y.points)
    cairo_matrix_transform_point(&matrix, &x, &y)
    return Point(x: Length(points: x), y: Length(points: y))
  }

  func onPage(_ frame: Frame) -> Frame {
    Frame(onPage(frame.origin), onPage(Point(x: frame.right, y: frame.bottom)))
  }
}

extension Frame {
  /// The frame between two opposite corners, in any order.
  init(_ a: Point, _ b: Point) {
    self.init(
      x: min(a.x, b.x), y: min(a.y, b.y), width: max(a.x, b.x) - min(a.x, b.x),
      height: max(a.y, b.y) - min(a.y, b.y))
  }

  func intersection(_ other: Frame) -> Frame {
    Frame(
      Point(x: max(x, other.x), y: max(y, other.y)),
      Point(x: min(right, other.right), y: min(bottom, other.bottom)))
  }
}
