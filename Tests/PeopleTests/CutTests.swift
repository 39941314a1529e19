import Foundation
import People
import Testing

@Suite("A published wording") struct CutTests {
  private let said = "Je ne veux pas embaucher, l’URSSAF me fait peur. 37 000 euros, quand même !"

  private func publish(_ wording: String) throws -> Verbatim {
    try Verbatim(
      id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: said, published: wording)
  }

  @Test(arguments: [
    "Je ne veux pas embaucher, l'URSSAF me fait peur. 37000 euros, quand même !",
    "Je ne veux pas embaucher […]",
    "[…] l’URSSAF me fait peur […]",
    "Je ne veux pas embaucher […] quand même !",
    "Je ne veux [...] pas […] quand même",
    "[…] L’URSSAF me fait peur. […]",
    "",
  ])
  func `keeps the words and shows its cuts`(wording: String) throws {
    #expect(try publish(wording).published == wording)
  }

  @Test(arguments: [
    "Je veux embaucher",
    "veux pas embaucher, l’URSSAF me fait peur. 37 000 euros, quand même !",
    "Je ne veux pas embaucher",
    "[…] bauche […]",
    "[…] quand même ! […] Je ne veux pas […]",
    "Je ne veux pas recruter […]",
    "Je ne veux pas embaucher […] embaucher […]",
  ])
  func `that changes them, or hides a cut, is refused`(wording: String) {
    #expect(throws: Refusal.notACut(Reference(.verbatim, 1), published: wording)) {
      try publish(wording)
    }
  }

  @Test func `where cuts overlap is refused`() {
    #expect(throws: Refusal.self) { try publish("Je ne veux pas embaucher […] pas embaucher […]") }
    #expect(throws: Refusal.self) {
      try Verbatim(
        id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "oui oui",
        published: "oui […] oui oui")
    }
  }
}
