extension Mark {
  /// A frame that surely holds what the mark draws; `nil` when it draws nothing.
  public var bounds: Frame? {
    switch self {
    case .text(let text, let place):
      // Letters lean out of their line: accents above, tails below, italics aside.
      let size = text.lines.flatMap(\.runs).map(\.size).max() ?? 0
      return Frame(x: 0, y: 0, width: text.width, height: text.height).moved(by: place)
        .inset(by: -Length(points: size / 2))
    case .path(let path): return path.bounds
    case .picture(_, let frame), .code(_, let frame), .link(_, let frame): return frame
    case .destination(_, let place):
      return Frame(x: place.x, y: place.y, width: 0, height: 0)
    case .group(let group): return group.bounds
    }
  }

  /// The mark without the places links lead to, nor the links to them.
  ///
  /// For a drawing that is shown more than once: a place has one name only.
  public var withoutAnchors: Mark? {
    switch self {
    case .destination, .link(.page, _): return nil
    case .group(var group):
      group.marks = group.marks.compactMap(\.withoutAnchors)
      return .group(group)
    default: return self
    }
  }
}

/// A mark with what it covers, and its parts with what they cover: measured once for all the tiles.
struct MeasuredMark {
  private let mark: Mark
  private let bounds: Frame?
  private let parts: [MeasuredMark]

  init(_ mark: Mark) {
    (self.mark, bounds) = (mark, mark.bounds)
    if case .group(let group) = mark, group.placement.quarterTurns == 0 {
      parts = group.marks.map(MeasuredMark.init)
    } else {
      parts = []
    }
  }

  /// The mark without what stands wholly outside a frame.
  func within(_ frame: Frame) -> Mark? {
    if case .group(let group) = mark, group.isEmptyCell { return mark }
    guard let bounds, bounds.intersects(frame) else { return nil }
    guard case .group(var group) = mark, group.placement.quarterTurns == 0 else { return mark }
    let (scale, inside) = (group.placement.scale, group.placement)
    let shown = Frame(
      x: (frame.x - inside.x) / scale, y: (frame.y - inside.y) / scale,
      width: frame.width / scale, height: frame.height / scale)
    group.marks = parts.compactMap { $0.within(shown) }
    return .group(group)
  }
}

extension Path {
  fileprivate var bounds: Frame? {
    let points = steps.flatMap { step -> [Point] in
      switch step {
      case .move(let point), .line(let point): [point]
      case .curve(let first, let second, let end): [first, second, end]
      case .close: []
      }
    }
    guard let first = points.first else { return nil }
    let hull = points.reduce(Frame(x: first.x, y: first.y, width: 0, height: 0)) {
      $0.union(Frame(x: $1.x, y: $1.y, width: 0, height: 0))
    }
    // Mitred corners reach further than half the line's width; a lone line has none.
    return hull.inset(by: -(stroke?.width ?? 0.01) * (steps.count > 2 ? 2 : 0.71))
  }
}

extension Group {
  /// A place in a table where nothing stands: drawn as nothing, still counted by who listens.
  public var isEmptyCell: Bool { structure == .cell && marks.isEmpty }

  fileprivate var bounds: Frame? {
    let frames = marks.compactMap(\.bounds)
    guard let first = frames.first else { return nil }
    let hull = frames.dropFirst().reduce(first) { $0.union($1) }
    guard let clip else { return placement.applied(to: hull) }
    guard clip.intersects(hull) else { return nil }
    let (left, top) = (max(clip.x, hull.x), max(clip.y, hull.y))
    return placement.applied(
      to: Frame(
        x: left, y: top, width: min(clip.right, hull.right) - left,
        height: min(clip.bottom, hull.bottom) - top))
  }
}
