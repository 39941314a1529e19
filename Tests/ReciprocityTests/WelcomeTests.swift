import Foundation
import People
import Reciprocity
import Testing

@Suite("Who becomes a member by a card, and what they agree to by it") struct WelcomeTests {
  private let today = Day(number: 17_463)
  private let mint = Mint(
    milliseconds: { 1_518_768_000_000 }, chance: { .random(in: .min ... .max) })

  @Test(
    "whoever is a member by that name, or told by a reference, does not join again",
    arguments: [
      ("Éloïse", false), (" eloise ", false), ("ÉLOÏSE", false), ("M-01", false), ("PE-01", false),
      ("", false), ("  ", false), ("Nadia", true), ("Éloïse-Marie", true),
    ])
  func joining(name: String, joins: Bool) throws {
    let (eloise, nadia) = (
      try Person(id: mint.make(), reference: Reference(.person, 1), name: "Éloïse"),
      try Person(id: mint.make(), reference: Reference(.person, 2), name: "Nadia")
    )
    let member = try Member(id: mint.make(), reference: Reference(.member, 1), person: eloise.id)
    #expect([member].isJoined(by: name, among: [eloise, nadia]) == joins)
  }

  @Test func `each thing agreed to is a yes of that day for the wall alone; the rest is silence`() {
    let someone = Identifier<Person>(UUID())
    func answers(_ name: Bool, _ meet: Bool) -> [Consent] {
      Welcome(showsName: name, agreesToMeet: meet).consents(of: someone, on: today, mint: mint)
    }
    #expect(answers(false, false).isEmpty)
    #expect(answers(true, false).map(\.purpose) == [.firstName])
    #expect(answers(false, true).map(\.purpose) == [.introduction])
    let both = answers(true, true)
    #expect(both.map(\.purpose) == [.firstName, .introduction])
    for answer in both {
      #expect(answer.channel == .paper && answer.answer == .given && answer.day == today)
      #expect(answer.person == someone)
    }
  }
}
