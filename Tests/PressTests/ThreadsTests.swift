import Paper
import Testing

@testable import Press

@Suite("Threads from a line to its name") struct ThreadsTests {
  private func node(_ x: Double, _ y: Double, side: Int) -> FeelingChart.Spot {
    FeelingChart.Spot(
      side: side, stage: 0, feeling: nil,
      place: Point(x: Length(millimetres: x), y: Length(millimetres: y)), radius: 2.2)
  }

  private func segments(_ path: Path) -> [Segment] {
    let places = path.steps.compactMap { step -> Point? in
      switch step {
      case .move(let place), .line(let place): place
      default: nil
      }
    }
    return zip(places, places.dropFirst()).map { Segment(start: $0, end: $1) }
  }

  @Test func `nothing between, nothing bent`() {
    let node = node(0, 0, side: 0)
    var threads = Threads(clearOf: [node])
    let path = threads.path(from: node, to: Point(x: 20, y: 5), colour: .ink)
    #expect(segments(path).count == 1)
  }

  @Test(
    "another’s node is gone round, wherever it stands", arguments: [-3.0, -1, 0, 1, 3, 6])
  func round(up: Double) {
    let (own, other) = (node(0, 0, side: 0), node(9, up, side: 1))
    var threads = Threads(clearOf: [own, other])
    let path = threads.path(from: own, to: Point(x: 20, y: 2), colour: .ink)
    for segment in segments(path) {
      #expect(segment.distance(to: other.place) > other.radius)
    }
  }

  @Test func `two threads do not cross`() {
    let (first, second) = (node(0, 0, side: 0), node(9, 0, side: 1))
    var threads = Threads(clearOf: [first, second])
    let above = segments(threads.path(from: first, to: Point(x: 22, y: -2), colour: .ink))
    let below = segments(threads.path(from: second, to: Point(x: 22, y: 4), colour: .ink))
    #expect(!above.contains { line in below.contains { $0.crosses(line) } })
  }
}
