public import Paper

/// A patterned band of colour along the edge of a card.
public struct Band {
  public let frame: Frame
  public let colour: Colour
  public let pattern: Pattern

  public init(_ frame: Frame, colour: Colour, pattern: Pattern) {
    (self.frame, self.colour, self.pattern) = (frame, colour, pattern)
  }
  public init(_ frame: Frame, of family: Family) {
    self.init(frame, colour: family.colour, pattern: family.pattern)
  }

  private var isTall: Bool { frame.height > frame.width }

  /// The band as marks that a screen reader skips.
  public var mark: Mark {
    .group(Group(.artefact, clip: frame, [.path(.rectangle(frame, fill: colour))] + breaks))
  }

  private var breaks: [Mark] {
    switch pattern {
    case .solid: []
    case .dots: [.path(Path(dots, fill: .white))]
    case .hatch: [.path(hatch(every: 2.4, width: 0.7, rising: true))]
    case .wideHatch: [.path(hatch(every: 4.2, width: 0.8, rising: false))]
    case .lattice:
      [true, false].map { .path(hatch(every: 3, width: 0.6, rising: $0)) }
    case .linesAlong: [.path(lines(isTall: isTall))]
    case .linesAcross: [.path(lines(isTall: !isTall))]
    }
  }

  private var dots: [Path.Step] {
    let pitch: Length = 2.2
    let radius: Length = 0.42
    let columns = max(1, Int(frame.width / pitch))
    let rows = max(1, Int(frame.height / pitch))
    let left = frame.x + (frame.width - pitch * Double(columns - 1)) / 2
    let top = frame.y + (frame.height - pitch * Double(rows - 1)) / 2
    return (0..<rows).flatMap { row in
      (0..<columns).flatMap { column in
        Path.circle(
          Point(x: left + pitch * Double(column), y: top + pitch * Double(row)), radius: radius)
      }
    }
  }

  private func hatch(every pitch: Length, width: Length, rising: Bool) -> Path {
    var steps: [Path.Step] = []
    var start = frame.x - frame.height
    while start < frame.right {
      let (low, high) = (
        Point(x: start, y: frame.bottom), Point(x: start + frame.height, y: frame.y)
      )
      let (left, right) = (
        Point(x: start, y: frame.y), Point(x: start + frame.height, y: frame.bottom)
      )
      steps += rising ? [.move(low), .line(high)] : [.move(left), .line(right)]
      start += pitch
    }
    return Path(steps, stroke: Path.Stroke(.white, width: width))
  }

  private func lines(isTall: Bool) -> Path {
    let (pitch, width): (Length, Length) = (1.7, 0.5)
    let room = isTall ? frame.width : frame.height
    let fitting: Double = room / pitch
    let count = max(1, Int(fitting) - (fitting < 4 ? 1 : 0))
    let first: Length = (room - pitch * Double(count - 1)) / 2.0
    let steps = (0..<count).flatMap { index -> [Path.Step] in
      let at = first + pitch * Double(index)
      return isTall
        ? [
          .move(Point(x: frame.x + at, y: frame.y)),
          .line(Point(x: frame.x + at, y: frame.bottom)),
        ]
        : [
          .move(Point(x: frame.x, y: frame.y + at)),
          .line(Point(x: frame.right, y: frame.y + at)),
        ]
    }
    return Path(steps, stroke: Path.Stroke(.white, width: width))
  }
}
