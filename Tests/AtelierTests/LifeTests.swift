import Atelier
import People
import Testing

@Suite("What something goes through") struct LifeTests {
  private func day(_ number: Int) -> Day { Day(number: 17_000 + number) }

  private typealias Tried = Life<Prototype.State>
  private typealias Held = Life<Hypothesis.State>

  @Test func `every step follows one that allows it`() throws {
    for first in Prototype.State.allCases {
      for second in Prototype.State.allCases {
        let life = try? Tried([
          .init(first, on: day(0), reason: "bilan"), .init(second, on: day(1), reason: "bilan"),
        ])
        #expect((life != nil) == first.followers.contains(second), "\(first) → \(second)")
      }
    }
  }

  @Test func `a life that is over has no next step`() throws {
    let stopped = try Tried([.init(.stopped, on: day(0), reason: "trop lourd")])
    #expect(throws: LifeRefusal.cannotFollow(state: "testing", before: "stopped")) {
      try stopped.entering(.init(.testing, on: day(1)))
    }
  }

  @Test func `a refusal needs its reason`() {
    #expect(throws: LifeRefusal.missingReason(state: "refused")) {
      try Held([.init(.proposed, on: day(0)), .init(.refused, on: day(1), reason: " ")])
    }
  }

  @Test func `time does not go back, and two steps may share a day`() throws {
    #expect(throws: LifeRefusal.goesBack(state: "explored", from: day(3), to: day(2))) {
      try Held([.init(.proposed, on: day(3)), .init(.explored, on: day(2))])
    }
    let life = try Held([.init(.proposed, on: day(3)), .init(.explored, on: day(3))])
    #expect(life.state(on: day(3)) == .explored)
  }

  @Test func `the state on a day is the last one entered by then`() throws {
    let life = try Held([.init(.proposed, on: day(1)), .init(.kept, on: day(5))])
    #expect(life.state(on: day(0)) == nil)
    #expect(life.state(on: day(4)) == .proposed)
    #expect(life.state(on: day(5)) == .kept)
    #expect(life.current?.state == .kept)
  }
}
