import Foundation
import People
import Reciprocity
import Testing

/// The rules of the wall, on every value of what an offer or an ask may be.
@Suite("Every kind of offer and ask follows the rules of the wall") struct EveryNoticeTests {
  private let today = Day(number: 17_463)
  private let nadia = Identifier<Person>(UUID())

  private func shown(
    _ knowledge: Knowledge, _ answers: [(Consent.Purpose, Consent.Answer)] = [],
    to audience: Audience = .paper, left: Day? = nil
  ) throws -> [BoardNotice] {
    let member = try Member(
      id: Identifier(UUID()), reference: Reference(.member, 1), person: nadia, left: left)
    let register = Register(
      people: [try Person(id: nadia, reference: Reference(.person, 1), name: "Nadia")],
      consents: answers.compactMap { purpose, answer in
        Consent.Channel(rawValue: audience.rawValue).map {
          Consent(
            id: Identifier(UUID()), person: nadia, purpose: purpose, channel: $0, answer: answer,
            day: today)
        }
      }, today: today)
    return register.disclose(
      offers: [
        Offer(
          id: Identifier(UUID()), reference: Reference(.offer, 1), member: member.id,
          knowledge: knowledge)
      ],
      asks: [
        Ask(
          id: Identifier(UUID()), reference: Reference(.ask, 1), member: member.id,
          knowledge: knowledge)
      ], members: [member], to: audience)
  }

  private func everyKind(isOnWall: Bool = true) throws -> [Knowledge] {
    try Knowledge.Nature.allCases.flatMap { nature in
      try Knowledge.Form.allCases.flatMap { form in
        try Knowledge.Contact.allCases.map { contact in
          try Knowledge(
            title: "Je saurais coudre", nature: nature, form: form, contact: contact,
            isOnWall: isOnWall)
        }
      }
    }
  }

  @Test func `is on both sides of the wall, but for a talking circle`() throws {
    for knowledge in try everyKind() {
      let count = try shown(knowledge).count
      #expect(count == (knowledge.form == .talkingCircle ? 0 : 2), "\(knowledge)")
    }
  }

  @Test func `stays off the wall where its member did not wish it, or left`() throws {
    for knowledge in try everyKind(isOnWall: false) { #expect(try shown(knowledge).isEmpty) }
    for knowledge in try everyKind() { #expect(try shown(knowledge, left: today).isEmpty) }
  }

  @Test(arguments: Consent.Answer.allCases)
  func `goes with its member's words, on every channel`(answer: Consent.Answer) throws {
    for audience in Audience.allCases
    where Consent.Channel(rawValue: audience.rawValue) != nil {
      for knowledge in try everyKind() where knowledge.form != .talkingCircle {
        let notices = try shown(knowledge, [(.words, answer), (.firstName, .given)], to: audience)
        // A feed leaves the house without anybody's name.
        let name = audience == .feed ? "" : "Nadia"
        #expect(notices.map(\.name) == (answer == .given ? [name, name] : []))
      }
    }
  }
}
