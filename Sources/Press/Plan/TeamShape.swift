import Atelier
import Foundation
import Paper

/// The mark of a team: a shape and what fills it, told apart without any colour.
struct TeamShape {
  let mark: Team.Mark
  /// A square.
  let frame: Frame

  private enum Filling { case solid, rising, dots, across, along, lattice }

  private var filling: Filling {
    switch mark {
    case .disc, .star: .solid
    case .square, .cross: .rising
    case .triangle, .moon: .dots
    case .diamond, .arch, .ring: .across
    case .hexagon, .drop: .along
    case .house: .lattice
    }
  }

  /// A drawing that a reader of the page hears nothing of: its letter stands beside it.
  var drawing: Mark { .group(Group(.artefact, marks)) }

  private var marks: [Mark] {
    let outline = contours.flatMap(Self.steps)
    let weight = max(frame.width * 0.045, 0.35)
    let isSolid = filling == .solid
    let ground = Path(
      outline, fill: isSolid ? .ink : .white,
      stroke: Path.Stroke(.ink, width: weight, hasRoundJoins: true))
    return [.path(ground)] + (isSolid ? [] : pattern)
  }

  private var pattern: [Mark] {
    let pitch = max(frame.width * 0.13, 0.95)
    let stroke = Path.Stroke(.ink, width: pitch * 0.28)
    func lines(_ degrees: Double) -> Mark { .path(Path(hatch(degrees, pitch), stroke: stroke)) }
    switch filling {
    case .solid: return []
    case .rising: return [lines(-45)]
    case .across: return [lines(0)]
    case .along: return [lines(90)]
    case .lattice: return [lines(-45), lines(45)]
    case .dots: return [.path(Path(dots(pitch), fill: .ink))]
    }
  }

  // MARK: - Outlines

  private static func steps(_ contour: [Point]) -> [Path.Step] {
    guard let first = contour.first else { return [] }
    return [.move(first)] + contour.dropFirst().map { .line($0) } + [.close]
  }

  private func at(_ x: Double, _ y: Double) -> Point {
    Point(x: frame.x + frame.width * x, y: frame.y + frame.height * y)
  }

  /// Points of an arc, by degrees from the right, turning down.
  private func arc(
    _ x: Double, _ y: Double, _ radius: Double, _ from: Double = 0, _ to: Double = 360
  ) -> [Point] {
    (0...48).map { step in
      let angle = (from + (to - from) * Double(step) / 48) * .pi / 180
      return at(x + radius * cos(angle), y + radius * sin(angle))
    }
  }

  private func polygon(_ corners: Int, _ turn: Double, _ radii: [Double]) -> [Point] {
    (0..<corners).map { corner in
      let angle = (turn + 360 * Double(corner) / Double(corners)) * .pi / 180
      let radius = radii[corner % radii.count]
      return at(0.5 + radius * cos(angle), 0.5 + radius * sin(angle))
    }
  }

  private var contours: [[Point]] {
    switch mark {
    case .disc: [arc(0.5, 0.5, 0.48)]
    case .ring: [arc(0.5, 0.5, 0.48), arc(0.5, 0.5, 0.2, 360, 0)]
    case .square: [[at(0.06, 0.06), at(0.94, 0.06), at(0.94, 0.94), at(0.06, 0.94)]]
    case .triangle: [[at(0.5, 0.05), at(0.98, 0.92), at(0.02, 0.92)]]
    case .diamond: [polygon(4, -90, [0.49])]
    case .hexagon: [polygon(6, 0, [0.49])]
    case .star: [polygon(10, -90, [0.5, 0.21])]
    case .cross:
      [
        [
          at(0.33, 0.04), at(0.67, 0.04), at(0.67, 0.33), at(0.96, 0.33), at(0.96, 0.67),
          at(0.67, 0.67), at(0.67, 0.96), at(0.33, 0.96), at(0.33, 0.67), at(0.04, 0.67),
          at(0.04, 0.33), at(0.33, 0.33),
        ]
      ]
    case .arch:
      [
        [at(0.06, 0.94)] + arc(0.5, 0.48, 0.44, 180, 360) + [at(0.94, 0.94), at(0.66, 0.94)]
          + arc(0.5, 0.48, 0.16, 360, 180) + [at(0.34, 0.94)]
      ]
    case .moon: [arc(0.45, 0.5, 0.46, 54.8, 305.2) + arc(0.66, 0.5, 0.38, 278.3, 81.7)]
    case .drop: [[at(0.5, 0.02)] + arc(0.5, 0.64, 0.33, -32.2, 212.2)]
    case .house:
      [
        [
          at(0.5, 0.04), at(0.97, 0.47), at(0.84, 0.47), at(0.84, 0.94), at(0.16, 0.94),
          at(0.16, 0.47), at(0.03, 0.47),
        ]
      ]
    }
  }

  // MARK: - What fills them

  private var edges: [(Point, Point)] {
    contours.flatMap { contour in
      contour.indices.map { (contour[$0], contour[($0 + 1) % contour.count]) }
    }
  }

  /// Parallel lines, as far as they are within the outline.
  private func hatch(_ degrees: Double, _ pitch: Length) -> [Path.Step] {
    let angle = degrees * .pi / 180
    let (dx, dy) = (cos(angle), sin(angle))
    let centre = frame.centre
    /// How far along the lines, and how far across them.
    func turned(_ point: Point) -> (along: Double, across: Double) {
      let (x, y) = ((point.x - centre.x).millimetres, (point.y - centre.y).millimetres)
      return (x * dx + y * dy, y * dx - x * dy)
    }
    let edges = edges.map { (turned($0), turned($1)) }
    let reach = Int((frame.width / pitch).rounded(.up))
    return (-reach...reach).flatMap { number -> [Path.Step] in
      let level = (Double(number) + 0.5) * pitch.millimetres
      let met = edges.compactMap { start, end -> Double? in
        guard (start.across > level) != (end.across > level) else { return nil }
        let share = (level - start.across) / (end.across - start.across)
        return start.along + (end.along - start.along) * share
      }.sorted()
      return stride(from: 0, to: met.count - 1, by: 2).flatMap { place -> [Path.Step] in
        func point(_ along: Double) -> Point {
          Point(
            x: centre.x + Length(millimetres: along * dx - level * dy),
            y: centre.y + Length(millimetres: along * dy + level * dx))
        }
        return [.move(point(met[place])), .line(point(met[place + 1]))]
      }
    }
  }

  private func holds(_ point: Point) -> Bool {
    edges.count { start, end in
      guard (start.y > point.y) != (end.y > point.y) else { return false }
      let share = (point.y - start.y) / (end.y - start.y)
      return point.x < start.x + (end.x - start.x) * share
    } % 2 == 1
  }

  private func dots(_ pitch: Length) -> [Path.Step] {
    let (radius, count) = (pitch * 0.24, Int(frame.width / pitch) + 1)
    return (0...count).flatMap { row in
      (0...count).flatMap { column -> [Path.Step] in
        let shift = row % 2 == 0 ? 0 : 0.5
        let place = Point(
          x: frame.x + pitch * (Double(column) + shift), y: frame.y + pitch * Double(row))
        let around = [(-1.6, 0.0), (1.6, 0), (0, -1.6), (0, 1.6)].map { x, y in
          Point(x: place.x + radius * x, y: place.y + radius * y)
        }
        return around.allSatisfy(holds) ? Path.circle(place, radius: radius) : []
      }
    }
  }
}
