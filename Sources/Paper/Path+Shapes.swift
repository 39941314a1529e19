extension Path {
  public static func rectangle(_ frame: Frame, fill: Colour? = nil, stroke: Stroke? = nil) -> Path {
    Path(
      [
        .move(frame.origin), .line(Point(x: frame.right, y: frame.y)),
        .line(Point(x: frame.right, y: frame.bottom)), .line(Point(x: frame.x, y: frame.bottom)),
        .close,
      ], fill: fill, stroke: stroke)
  }

  public static func line(from start: Point, to end: Point, _ stroke: Stroke) -> Path {
    Path([.move(start), .line(end)], stroke: stroke)
  }

  /// Four Bézier quarters, within 0.03 % of a circle.
  public static func circle(_ centre: Point, radius: Length) -> [Step] {
    let handle = radius * 0.552_284_75
    func at(_ x: Length, _ y: Length) -> Point { Point(x: centre.x + x, y: centre.y + y) }
    return [
      .move(at(radius, 0)),
      .curve(at(radius, handle), at(handle, radius), to: at(0, radius)),
      .curve(at(-handle, radius), at(-radius, handle), to: at(-radius, 0)),
      .curve(at(-radius, -handle), at(-handle, -radius), to: at(0, -radius)),
      .curve(at(handle, -radius), at(radius, -handle), to: at(radius, 0)),
      .close,
    ]
  }

  public static func roundedRectangle(
    _ frame: Frame, radius: Length, fill: Colour? = nil, stroke: Stroke? = nil
  ) -> Path {
    let r = min(radius, frame.width / 2, frame.height / 2)
    let handle = r * (1 - 0.552_284_75)
    let (left, top, right, bottom) = (frame.x, frame.y, frame.right, frame.bottom)
    func at(_ x: Length, _ y: Length) -> Point { Point(x: x, y: y) }
    return Path(
      [
        .move(at(left + r, top)), .line(at(right - r, top)),
        .curve(at(right - handle, top), at(right, top + handle), to: at(right, top + r)),
        .line(at(right, bottom - r)),
        .curve(at(right, bottom - handle), at(right - handle, bottom), to: at(right - r, bottom)),
        .line(at(left + r, bottom)),
        .curve(at(left + handle, bottom), at(left, bottom - handle), to: at(left, bottom - r)),
        .line(at(left, top + r)),
        .curve(at(left, top + handle), at(left + handle, top), to: at(left + r, top)), .close,
      ], fill: fill, stroke: stroke)
  }
}
