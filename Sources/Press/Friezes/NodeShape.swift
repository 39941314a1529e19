public import Paper

/// The shape of a mark on a chart: publics are told apart without their colour.
public enum NodeShape: CaseIterable, Hashable, Sendable {
  case disc, square, triangle, diamond

  /// The shape around its centre; the radius is that of the disc of about the same area.
  public func path(
    at centre: Point, radius: Length, fill: Colour? = nil, stroke: Path.Stroke? = nil
  ) -> Path {
    Path(steps(at: centre, radius: radius), fill: fill, stroke: stroke)
  }

  private func steps(at centre: Point, radius: Length) -> [Path.Step] {
    switch self {
    case .disc: Path.circle(centre, radius: radius)
    case .square: outline(centre, radius * 0.9, [(-1, -1), (1, -1), (1, 1), (-1, 1)])
    case .triangle: outline(centre, radius * 1.15, [(0, -1.1), (1.05, 0.8), (-1.05, 0.8)])
    case .diamond: outline(centre, radius * 1.25, [(0, -1), (1, 0), (0, 1), (-1, 0)])
    }
  }

  private func outline(_ centre: Point, _ unit: Length, _ corners: [(Double, Double)])
    -> [Path.Step]
  {
    let points = corners.map { Point(x: centre.x + unit * $0.0, y: centre.y + unit * $0.1) }
    return points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
      + [.close]
  }
}

/// How one public is drawn: its colour, its dash and its shape.
public struct SideLook: Hashable, Sendable {
  public let colour: Colour
  public let dash: [Length]
  public let shape: NodeShape

  /// The look of a public by its rank on the sheet.
  public static func ranked(_ rank: Int) -> SideLook { all[rank % all.count] }

  private static let all = [
    SideLook(colour: Family.hypothesis.colour, dash: [], shape: .disc),
    SideLook(colour: Family.verbatim.colour, dash: [6, 3], shape: .square),
    SideLook(colour: Family.prototype.colour, dash: [1.6, 2.2], shape: .triangle),
    SideLook(colour: Family.network.colour, dash: [8, 2, 2, 2], shape: .diamond),
    SideLook(colour: Family.astonishment.colour, dash: [3, 1.5], shape: .disc),
    SideLook(colour: Family.plan.colour, dash: [10, 4], shape: .square),
  ]
}
