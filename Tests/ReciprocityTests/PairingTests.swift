import Foundation
import People
import Reciprocity
import Testing

@Suite("Offers and asks that could meet") struct PairingTests {
  private func board(_ offers: [(String, String)], _ asks: [(String, String)]) throws
    -> [BoardNotice]
  {
    let today = Day(number: 17_463)
    let person = Identifier<Person>(UUID())
    let member = try Member(
      id: Identifier(UUID()), reference: Reference(.member, 1), person: person)
    func knowledge(_ card: (String, String)) throws -> Knowledge {
      try Knowledge(title: card.0, area: card.1, isOnWall: true)
    }
    return Register(today: today).disclose(
      offers: try offers.enumerated().map {
        Offer(
          id: Identifier(UUID()), reference: Reference(.offer, $0 + 1), member: member.id,
          knowledge: try knowledge($1))
      },
      asks: try asks.enumerated().map {
        Ask(
          id: Identifier(UUID()), reference: Reference(.ask, $0 + 1), member: member.id,
          knowledge: try knowledge($1))
      }, members: [member], to: .paper)
  }

  @Test func `an ask meets the offer that speaks of the same thing in other forms of its words`()
    throws
  {
    let notices = try board(
      [
        ("Je saurais montrer comment on taille un rosier.", "Jardin"),
        ("Je saurais montrer le wolof.", "Langues"),
      ],
      [("J’aimerais apprendre à tailler les rosiers.", "Jardin")])
    let pairing = Pairing(notices)
    #expect(pairing.nearest(to: Reference(.ask, 1)).map(\.reference) == [Reference(.offer, 1)])
    #expect(pairing.nearest(to: Reference(.offer, 1)).map(\.reference) == [Reference(.ask, 1)])
    #expect(pairing.nearest(to: Reference(.offer, 2)).isEmpty)
  }

  @Test func `words that everyone uses bring nobody together, nor does an area alone`() throws {
    let notices = try board(
      (1...5).map { ("Je saurais montrer la chose\($0)", "Cuisine") },
      [("J’aimerais que l’on sache me montrer autre affaire", "Cuisine")])
    #expect(Pairing(notices).nearest(to: Reference(.ask, 1)).isEmpty)
  }

  @Test func `one word is enough within an area, two are needed between areas`() throws {
    let ask = ("Apprendre à sculpter du bois", "creation")
    let alike = try board(
      [("Le bois qui sèche", "Métiers"), ("Le travail du bois", "Création")], [ask])
    #expect(
      Pairing(alike).nearest(to: Reference(.ask, 1)).map(\.reference) == [Reference(.offer, 2)])
    let afar = try board([("Sculpter une tête de bois", "Fêtes")], [ask])
    #expect(
      Pairing(afar).nearest(to: Reference(.ask, 1)).map(\.reference) == [Reference(.offer, 1)])
  }
}
