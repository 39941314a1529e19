import Paper
import People

/// Finds room for words in a column of a chart, near the mark they go with.
struct SayingPlacement {
  /// Words set in their box, and the mark they go with.
  struct Wish {
    let saying: FilledFrieze.Saying
    let size: Size
    let spot: FeelingChart.Spot
  }
  struct Placed {
    let wish: Wish
    let frame: Frame
    let leader: Segment
    let cost: Double
  }

  /// Where a box may stand.
  let column: Frame
  /// Marks and nodes that stay in sight.
  let spots: [FeelingChart.Spot]
  /// Lines that no box covers.
  let lines: [Segment]

  static let step: Length = 2
  static let air: Length = 1.6

  /// As many as there is room for, nearest to their marks; the first ones have the first choice.
  func place(_ wishes: [Wish]) -> (placed: [Placed], left: [Wish]) {
    let orders = wishes.count < 5 ? permutations(Array(wishes.indices)) : [Array(wishes.indices)]
    let trials = orders.map { place(wishes, in: $0) }
    let best = trials.min { ($1.count, $0.cost) < ($0.count, $1.cost) }
    let placed = best?.placed ?? []
    let shown = Set(placed.map(\.wish.saying.quotation.reference))
    return (placed, wishes.filter { !shown.contains($0.saying.quotation.reference) })
  }

  private struct Trial {
    var placed: [Placed] = []
    var count: Int { placed.count }
    var cost: Double { placed.reduce(0) { $0 + $1.cost } }
  }

  private func place(_ wishes: [Wish], in order: [Int]) -> Trial {
    order.reduce(into: Trial()) { trial, index in
      if let found = nearest(wishes[index], avoiding: trial.placed) { trial.placed.append(found) }
    }
  }

  private func nearest(_ wish: Wish, avoiding others: [Placed]) -> Placed? {
    var best: Placed?
    var y = column.y
    while y + wish.size.height <= column.bottom {
      let x = column.x + (column.width - wish.size.width) / 2
      let frame = Frame(x: x, y: y, width: wish.size.width, height: wish.size.height)
      y += SayingPlacement.step
      guard isFree(frame, avoiding: others) else { continue }
      let leader = leader(from: frame, to: wish.spot)
      guard let cost = cost(of: leader, to: wish.spot, avoiding: others) else { continue }
      if cost < best?.cost ?? .infinity {
        best = Placed(wish: wish, frame: frame, leader: leader, cost: cost)
      }
    }
    return best
  }

  private func isFree(_ frame: Frame, avoiding others: [Placed]) -> Bool {
    let aired = frame.inset(by: -SayingPlacement.air)
    return spots.allSatisfy { !aired.intersects(Frame(around: $0.place, radius: $0.radius)) }
      && lines.allSatisfy { !$0.crosses(aired) }
      && others.allSatisfy { !aired.intersects($0.frame) && !$0.leader.crosses(aired) }
  }

  /// From the box’s nearest edge to the mark’s.
  private func leader(from frame: Frame, to spot: FeelingChart.Spot) -> Segment {
    let isAbove = frame.bottom < spot.place.y
    let x = min(max(spot.place.x, frame.x + 3), frame.right - 3)
    return Segment(
      start: Point(x: x, y: isAbove ? frame.bottom : frame.y),
      end: Point(x: spot.place.x, y: spot.place.y + (isAbove ? -spot.radius : spot.radius)))
  }

  /// How long the leader is, more when it crosses a line; `nil` when it hides something.
  private func cost(
    of leader: Segment, to spot: FeelingChart.Spot, avoiding others: [Placed]
  ) -> Double? {
    let hides = spots.contains { $0 != spot && leader.distance(to: $0.place) < $0.radius + 0.4 }
    let meets = others.contains { leader.crosses($0.frame) || leader.crosses($0.leader) }
    guard !meets else { return nil }
    let crossings = lines.count { leader.crosses($0) }
    let length = leader.start.distance(to: leader.end).millimetres
    return length + Double(crossings) * 12 + (hides ? 60 : 0)
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
