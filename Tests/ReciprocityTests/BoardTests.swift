import Foundation
import People
import Reciprocity
import Testing

@Suite("The wall of offers and asks") struct BoardTests {
  private let today = Day(number: 17_463)
  private let nadia = Identifier<Person>(UUID())

  private func board(
    isOnWall: Bool = true, form: Knowledge.Form = .oneToOne, left: Day? = nil,
    answers: [Consent.Answer] = []
  ) throws -> [BoardNotice] {
    let member = try Member(
      id: Identifier(UUID()), reference: Reference(.member, 1), person: nadia, left: left)
    let offer = Offer(
      id: Identifier(UUID()), reference: Reference(.offer, 1), member: member.id,
      knowledge: try Knowledge(title: "Je saurais coudre", form: form, isOnWall: isOnWall))
    let register = Register(
      people: [try Person(id: nadia, reference: Reference(.person, 1), name: "Nadia")],
      consents: answers.map {
        Consent(
          id: Identifier(UUID()), person: nadia, purpose: .firstName, channel: .paper, answer: $0,
          day: today)
      }, today: today)
    return register.disclose(offers: [offer], asks: [], members: [member], to: .paper)
  }

  @Test func `shows what its member wished to put up, without a name unless they agreed`() throws {
    #expect(try board().map(\.name) == [""])
    #expect(try board(answers: [.given]).map(\.name) == ["Nadia"])
    #expect(try board(answers: [.given, .withdrawn]).map(\.name) == [""])
    #expect(try board(isOnWall: false).isEmpty)
  }

  @Test func `forgets those who left, from the day they leave`() throws {
    #expect(try board(left: today).isEmpty)
    #expect(try board(left: today.adding(days: 1)).count == 1)
  }

  @Test func `keeps no trace of a talking circle`() throws {
    #expect(try board(form: .talkingCircle, answers: [.given]).isEmpty)
  }

  @Test func `nobody leaves before joining, nothing is offered without words`() {
    #expect(throws: Unwelcome.leftBeforeJoining(Reference(.member, 1))) {
      try Member(
        id: Identifier(UUID()), reference: Reference(.member, 1), person: nadia, joined: today,
        left: today.adding(days: -1))
    }
    #expect(throws: Unwelcome.emptyKnowledge) { try Knowledge(title: " ") }
  }
}
