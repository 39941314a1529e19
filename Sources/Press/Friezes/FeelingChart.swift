import Paper

/// Where feelings stand on a filled frieze: columns of stages, lanes of publics, levels.
struct FeelingChart {
  /// A person’s mark, or a median’s node.
  struct Spot: Hashable {
    let side: Int
    let stage: Int
    /// `nil` for a median.
    let feeling: Int?
    let place: Point
    let radius: Length
  }

  let frieze: FilledFrieze
  /// Where stages stand side by side.
  let frame: Frame

  static let nodeRadius: Length = 2.2
  static let markRadius: Length = 1.25

  var columnWidth: Length { frame.width / Double(frieze.stages.count) }
  /// From one level of feeling to the next.
  var level: Length { frame.height * 0.088 }

  func column(_ stage: Int) -> Frame {
    Frame(
      x: frame.x + columnWidth * Double(stage), y: frame.y, width: columnWidth,
      height: frame.height)
  }

  func y(_ feeling: Double) -> Length { frame.centre.y - level * feeling }

  /// Publics stand side by side in a column, so that equal medians do not hide one another.
  func x(_ side: Int, at stage: Int) -> Length {
    let middle = Double(frieze.sides.count - 1) / 2
    return column(stage).centre.x + laneWidth * (Double(side) - middle)
  }

  var laneWidth: Length {
    min(12, (columnWidth - 8) / Double(max(1, frieze.sides.count)))
  }

  /// The medians of a public, stage by stage where it has one.
  func nodes(of side: Int) -> [Spot] {
    frieze.sides[side].medians.enumerated().compactMap { stage, median in
      median.map {
        Spot(
          side: side, stage: stage, feeling: nil, place: Point(x: x(side, at: stage), y: y($0)),
          radius: FeelingChart.nodeRadius)
      }
    }
  }

  /// The straight lines from one median to the next; two that would lie on each other are parted.
  func segments(of side: Int) -> [Segment] {
    let nodes = nodes(of: side)
    return zip(nodes, nodes.dropFirst()).map { from, to in
      let aside = isShared(side, from, to) ? parting(side) : 0
      return Segment(
        start: Point(x: from.place.x, y: from.place.y + aside),
        end: Point(x: to.place.x, y: to.place.y + aside))
    }
  }

  private func isShared(_ side: Int, _ from: Spot, _ to: Spot) -> Bool {
    let medians = frieze.sides[side].medians
    return frieze.sides.indices.contains { other in
      let others = frieze.sides[other].medians
      return other != side && others[from.stage] == medians[from.stage]
        && others[to.stage] == medians[to.stage]
    }
  }

  private func parting(_ side: Int) -> Length {
    Length(millimetres: 1.6) * (Double(side) - Double(frieze.sides.count - 1) / 2)
  }

  /// Every person’s mark, none on another nor on a node, the same places each time.
  func marks() -> [Spot] {
    let nodes = frieze.sides.indices.flatMap { self.nodes(of: $0) }
    let segments = frieze.sides.indices.flatMap { self.segments(of: $0) }
    return frieze.stages.indices.flatMap { stage in
      marks(
        at: stage, around: nodes.filter { $0.stage == stage },
        beside: segments.filter { $0.crosses(column(stage)) })
    }
  }

  private func marks(at stage: Int, around nodes: [Spot], beside lines: [Segment]) -> [Spot] {
    frieze.sides.indices.reduce(into: []) { marks, side in
      for (rank, feeling) in frieze.sides[side].feelings[stage].enumerated() {
        let home = Point(x: x(side, at: stage), y: y(Double(feeling)))
        let chance = Chance(seed: stage * 97 + side * 31 + rank * 7 + feeling)
        let place = freePlace(
          near: home, in: column(stage), among: nodes + marks, beside: lines, chance: chance)
        marks.append(
          Spot(
            side: side, stage: stage, feeling: feeling, place: place,
            radius: FeelingChart.markRadius))
      }
    }
  }

  /// The nearest free place: more easily aside than up or down, rather not under a line.
  private func freePlace(
    near home: Point, in column: Frame, among taken: [Spot], beside lines: [Segment],
    chance: Chance
  ) -> Point {
    var chance = chance
    var best: (cost: Double, place: Point)?
    for across in stride(from: -22.0, through: 22, by: 1.1) {
      for up in stride(from: -4.4, through: 4.4, by: 1.1) {
        let place = Point(
          x: home.x + Length(millimetres: across + chance.next() * 0.5),
          y: home.y + Length(millimetres: up + chance.next() * 0.5))
        let isFree = taken.allSatisfy {
          $0.place.distance(to: place) > $0.radius + FeelingChart.markRadius + 0.5
        }
        guard isFree, place.x > column.x + 2.5, place.x < column.right - 2.5 else { continue }
        let isUnder = lines.contains { $0.distance(to: place) < 2.2 }
        let cost = abs(across) + 1.8 * abs(up) + (isUnder ? 7 : 0)
        if cost < best?.cost ?? .infinity { best = (cost, place) }
      }
    }
    return best?.place ?? home
  }
}

/// Small steps that look like chance and are the same each time (Park and Miller’s generator).
struct Chance {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed &* 48_271) % 2_147_483_646 + 1 }

  /// From −0.5 to 0.5.
  mutating func next() -> Double {
    state = state * 48_271 % 2_147_483_647
    return Double(state) / 2_147_483_647 - 0.5
  }
}
