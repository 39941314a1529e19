import CCairo
import Paper

extension Canvas {
  func draw(_ path: Path) {
    guard path.fill != nil || path.stroke != nil else { return }
    guard let extent = path.extent, extent.intersects(visible) else { return }
    shelves.tags?.openDrawing(on: context)
    cairo_new_path(context)
    for step in path.steps { trace(step) }
    if let fill = path.fill {
      cairo_set_source(context, fill)
      if path.stroke == nil { cairo_fill(context) } else { cairo_fill_preserve(context) }
    }
    if let stroke = path.stroke { self.stroke(stroke) }
  }

  private func trace(_ step: Path.Step) {
    switch step {
    case .move(let to): cairo_move_to(context, to.x.points, to.y.points)
    case .line(let to): cairo_line_to(context, to.x.points, to.y.points)
    case .curve(let a, let b, let to):
      cairo_curve_to(
        context, a.x.points, a.y.points, b.x.points, b.y.points, to.x.points, to.y.points)
    case .close: cairo_close_path(context)
    }
  }

  private func stroke(_ stroke: Path.Stroke) {
    cairo_set_source(context, stroke.colour)
    cairo_set_line_width(context, stroke.width.points)
    cairo_set_dash(context, stroke.dash.map(\.points), Int32(stroke.dash.count), 0)
    cairo_set_line_cap(context, stroke.cap.cairo)
    cairo_set_line_join(
      context, stroke.hasRoundJoins ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    cairo_stroke(context)
  }
}

extension Path.Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}

extension Path {
  /// What the path may touch: its points and handles, and its stroke around them.
  var extent: Frame? {
    var (left, top) = (Double.infinity, Double.infinity)
    var (right, bottom) = (-Double.infinity, -Double.infinity)
    func reach(_ point: Point) {
      (left, right) = (min(left, point.x.millimetres), max(right, point.x.millimetres))
      (top, bottom) = (min(top, point.y.millimetres), max(bottom, point.y.millimetres))
    }
    for step in steps {
      switch step {
      case .move(let to), .line(let to): reach(to)
      case .curve(let a, let b, let to): [a, b, to].forEach(reach)
      case .close: break
      }
    }
    guard left <= right else { return nil }
    let edge = max((stroke?.width.millimetres ?? 0) * 2, 0.01)
    return Frame(
      x: Length(millimetres: left - edge), y: Length(millimetres: top - edge),
      width: Length(millimetres: right - left + 2 * edge),
      height: Length(millimetres: bottom - top + 2 * edge))
  }
}
