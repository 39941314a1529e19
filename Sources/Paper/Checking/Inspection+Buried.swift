extension Inspection {
  /// Bars, dots and symbols under what was drawn after them: dates and numbers told by a colour.
  ///
  /// What holds a later one whole is its ground; what goes over its edge cuts it.
  mutating func lookAtBuried() {
    let near = Shelves(fills.map(\.frame))
    for shape in laid.shapes where shape.isColoured {
      guard let seen = shape.seen, seen.depth > PageCheck.tolerance else { continue }
      for patch in near.near(seen).map({ fills[$0] })
      where patch.order > shape.order && patch.path.fill != shape.path.fill {
        guard let over = patch.seen, let met = seen.shared(with: over),
          met.depth > PageCheck.tolerance, patch.buries(seen, met)
        else { continue }
        note(.hidden, .colour, patch.isDrawn ? .box : .colour, at: met, by: met.width)
        break
      }
    }
  }
}

extension LaidShape {
  /// A dark enough colour that means something by where it begins and ends.
  fileprivate var isColoured: Bool {
    !isOfFigure && hides && (path.fill?.luminance ?? 1) < 0.75
  }

  /// What its window lets through of it.
  fileprivate var seen: Frame? { window.map { $0.shared(with: frame) } ?? frame }

  /// Whether it lies over all of a mark, or over one of its ends from side to side.
  fileprivate func buries(_ other: Frame, _ met: Frame) -> Bool {
    let slack: Length = 0.3
    guard cover(of: met) != nil else { return false }
    if met.holds(other, but: slack) { return true }
    // Within it on both ways, it is a part of what the mark shows.
    guard isRectangle else { return false }
    let isAcross = met.height >= other.height - slack
    let isAlong = met.width >= other.width - slack
    let endsAcross = met.x <= other.x + slack || met.right >= other.right - slack
    let endsAlong = met.y <= other.y + slack || met.bottom >= other.bottom - slack
    return isAcross && endsAcross && met.width > 1 && frame.height > other.height + slack
      || isAlong && endsAlong && met.height > 1 && frame.width > other.width + slack
  }
}
