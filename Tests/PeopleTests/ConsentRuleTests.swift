import Foundation
import People
import Testing

@Suite("Which of someone's answers holds") struct ConsentRuleTests {
  private let nadia = Identifier<Person>(UUID())
  private let today = Day(number: 17_463)

  private func held(_ answers: [(Consent.Answer, Int)]) -> Consent.Answer? {
    Register(
      consents: answers.map {
        Consent(
          id: Identifier(UUID()), person: nadia, purpose: .words, channel: .paper, answer: $0,
          day: today.adding(days: $1))
      }, today: today
    ).answer(of: nadia, for: .words, on: .paper)?.answer
  }

  @Test func `a no counts at once, even when its day is to come`() {
    #expect(held([(.given, -9), (.withdrawn, 30)]) == .withdrawn)
    #expect(held([(.refused, 1), (.given, 0)]) == .refused)
  }

  @Test func `a yes waits for its day, and the last answer by day holds`() {
    #expect(held([(.given, 1)]) == nil)
    #expect(held([(.refused, -3), (.given, 1)]) == .refused)
    #expect(held([(.refused, -3), (.given, -1)]) == .given)
    #expect(held([(.given, 0), (.refused, 0), (.given, 0)]) == .refused)
  }

  @Test func `the order in which answers were written changes nothing`() {
    var chance = SeededNumbers(seed: 11)
    for _ in 0..<500 {
      let answers = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        (
          Consent.Answer.allCases.randomElement(using: &chance) ?? .given,
          Int.random(in: -3...3, using: &chance)
        )
      }
      let isNo = held(answers).map { $0 != .given }
      #expect(isNo == expected(answers))
      #expect(held(answers.shuffled(using: &chance)).map { $0 != .given } == isNo)
    }
  }

  /// The rule, said otherwise: whether it is a no; `nil` when nothing was answered yet.
  private func expected(_ answers: [(Consent.Answer, Int)]) -> Bool? {
    if answers.contains(where: { $0.0 != .given && $0.1 > 0 }) { return true }
    let past = answers.filter { $0.1 <= 0 }
    guard let last = past.map(\.1).max() else { return nil }
    return past.contains { $0.1 == last && $0.0 != .given }
  }
}

/// Numbers that are the same at each run (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
