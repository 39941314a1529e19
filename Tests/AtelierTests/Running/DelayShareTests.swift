import Atelier
import Support
import Testing

@Suite("A delay shared among what is left") struct DelayShareTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let late: Int
    let blocks: String
    let taken: [Int]
    let left: Int

    var testDescription: String { "\(late) minutes over \(blocks)" }
    var pairs: [(minutes: Int, minimum: Int)] {
      blocks.split(separator: " ").map { pair in
        let numbers = pair.split(separator: "/").compactMap { Int($0) }
        return (numbers[0], numbers[1])
      }
    }
  }

  /// Worked out by a program written from the rule, apart from this one.
  @Test(arguments: [
    Example(late: 14, blocks: "40/20 30/25 60/30", taken: [5, 1, 8], left: 0),
    Example(late: 6, blocks: "25/15 30/20 30/20", taken: [2, 2, 2], left: 0),
    Example(late: 5, blocks: "20/10 20/10 20/10 20/10", taken: [1, 1, 1, 2], left: 0),
    Example(late: 1, blocks: "45/30 45/30", taken: [0, 1], left: 0),
    Example(late: 60, blocks: "40/20 30/25 60/30", taken: [20, 5, 30], left: 5),
    Example(late: 7, blocks: "30/30 50/20 15/10 90/45", taken: [0, 3, 0, 4], left: 0),
    Example(late: 0, blocks: "40/20", taken: [0], left: 0),
    Example(late: 10, blocks: "20/20 20/20", taken: [0, 0], left: 10),
    Example(late: 10, blocks: "", taken: [], left: 10),
  ])
  func `gives the minutes worked out by hand`(example: Example) {
    let share = DelayShare(example.late, among: example.pairs)
    #expect(share.taken == example.taken)
    #expect(share.left == example.left)
  }

  @Test func `takes all it can, never below a minimum, and within a minute of what is due`() {
    var chance = Chance(11)
    for _ in 0..<500 {
      let blocks = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        let minutes = Int.random(in: 1...120, using: &chance)
        return (minutes: minutes, minimum: Int.random(in: 1...minutes, using: &chance))
      }
      let late = Int.random(in: 0...200, using: &chance)
      let share = DelayShare(late, among: blocks)
      let room = blocks.map { $0.minutes - $0.minimum }
      let total = room.reduce(0, +)
      #expect(share.taken.reduce(0, +) + share.left == late)
      #expect(share.left == max(0, late - total))
      for (taken, room) in zip(share.taken, room) {
        #expect((0...room).contains(taken))
        if total > 0 {
          let due = Double(min(late, total) * room) / Double(total)
          #expect(abs(Double(taken) - due) < 1)
        }
      }
    }
  }
}
