import Paper

/// Thin lines from the last nodes to the names beside the chart, none over another’s mark.
struct Threads {
  private let spots: [FeelingChart.Spot]
  private var laid: [Segment] = []

  init(clearOf spots: [FeelingChart.Spot]) { self.spots = spots }

  /// Straight where nothing stands between, else bent once, as little as it takes.
  mutating func path(from spot: FeelingChart.Spot, to sign: Point, colour: Colour) -> Path {
    let bends = stride(from: 1.0, through: 20, by: 1).flatMap { away in
      stride(from: -16.0, through: 16, by: 1).map { up in
        Point(
          x: spot.place.x + Length(millimetres: away), y: spot.place.y + Length(millimetres: up))
      }
    }
    let ways = [[sign]] + bends.filter { $0.x < sign.x }.map { [$0, sign] }
    let routes = ways.map { way in Self.segments([Self.edge(of: spot, towards: way[0])] + way) }
    let route = routes.min { cost($0, from: spot) < cost($1, from: spot) } ?? routes[0]
    laid += route
    return Path(
      [.move(route[0].start)] + route.map { .line($0.end) },
      stroke: Path.Stroke(colour, width: 0.3, hasRoundJoins: true))
  }

  private static func segments(_ places: [Point]) -> [Segment] {
    zip(places, places.dropFirst()).map { Segment(start: $0, end: $1) }
  }

  private static func edge(of spot: FeelingChart.Spot, towards aim: Point) -> Point {
    let share: Double = spot.radius / max(0.01, spot.place.distance(to: aim))
    return Point(
      x: spot.place.x + (aim.x - spot.place.x) * share,
      y: spot.place.y + (aim.y - spot.place.y) * share)
  }

  /// Its length; much more where it hides a node or crosses another thread, more over a mark.
  private func cost(_ route: [Segment], from own: FeelingChart.Spot) -> Double {
    let length = route.map { $0.start.distance(to: $0.end).millimetres }.reduce(0, +)
    let touched = spots.filter { spot in
      spot != own && route.contains { $0.distance(to: spot.place) < spot.radius + 0.6 }
    }
    let hidden = touched.reduce(0.0) { $0 + ($1.feeling == nil ? 500 : 15) }
    let crossings = laid.count { line in route.contains { $0.crosses(line) } }
    return length + hidden + Double(crossings) * 100
  }
}
