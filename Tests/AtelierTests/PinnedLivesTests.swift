import Atelier
import People
import Testing

/// What may follow what, written down a second time: a rule compared with itself passes on nothing.
@Suite("The two lives, word for word") struct PinnedLivesTests {
  private static let hypotheses = [
    "proposed": "explored merged split arbitrated kept refused",
    "explored": "merged split arbitrated kept refused",
    "arbitrated": "kept refused merged split",
    "kept": "merged split refused",
    "refused": "explored",
    "merged": "", "split": "",
  ]
  private static let prototypes = [
    "sketched": "pitched kept inProgress stopped",
    "pitched": "kept inProgress stopped",
    "kept": "inProgress testing stopped",
    "inProgress": "inProgress testing stopped",
    "testing": "reviewed inProgress stopped inconclusive",
    "reviewed": "adopted stopped inconclusive testing inProgress",
    "adopted": "stopped",
    "inconclusive": "testing stopped",
    "stopped": "",
  ]

  /// Every pair of states, allowed where the table says so and refused everywhere else.
  private func walk<State: LifeState>(_ table: [String: String], _ type: State.Type) {
    #expect(Set(State.allCases.map(\.rawValue)) == Set(table.keys))
    let (day, later) = (Day(number: 17_000), Day(number: 17_001))
    for first in State.allCases {
      let wanted = Set((table[first.rawValue] ?? "").split(separator: " ").map(String.init))
      for second in State.allCases {
        let life = try? Life<State>([
          .init(first, on: day, reason: "Parce que"), .init(second, on: later, reason: "Oui"),
        ])
        let isAllowed = wanted.contains(second.rawValue)
        #expect((life != nil) == isAllowed, "\(first) → \(second)")
      }
      let now = try? Life<State>([.init(first, on: day, reason: "Parce que")])
      #expect(now.map { Set($0.next.map(\.rawValue)) } == wanted, "\(first)")
    }
  }

  @Test func `a hypothesis goes only where its table says`() {
    walk(Self.hypotheses, Hypothesis.State.self)
  }

  @Test func `a prototype goes only where its table says`() {
    walk(Self.prototypes, Prototype.State.self)
  }

  @Test func `the states that ask why, that need others and that are over are these`() {
    func those<State: LifeState>(_ isSo: (State) -> Bool) -> [String] {
      State.allCases.filter(isSo).map(\.rawValue).sorted()
    }
    #expect(those { (state: Hypothesis.State) in state.needsReason } == ["refused"])
    #expect(those { (state: Hypothesis.State) in state.needsOthers } == ["merged", "split"])
    #expect(those { (state: Hypothesis.State) in state.isOver } == ["merged", "refused", "split"])
    #expect(
      those { (state: Prototype.State) in state.needsReason }
        == ["adopted", "inconclusive", "stopped"])
    #expect(those { (state: Prototype.State) in state.needsOthers } == [])
  }

  @Test func `a state that asks why is refused without a reason, first or later`() {
    let day = Day(number: 17_000)
    for state in Prototype.State.allCases {
      let life = try? Life<Prototype.State>([.init(state, on: day, reason: " \n")])
      #expect((life == nil) == state.needsReason, "\(state)")
    }
    for state in Hypothesis.State.allCases {
      let life = try? Life<Hypothesis.State>([.init(state, on: day)])
      #expect((life == nil) == state.needsReason, "\(state)")
    }
  }
}
