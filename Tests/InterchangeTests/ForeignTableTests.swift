import Entities
import Foundation
import Interchange
import People
import Support
import Testing
import Words

@Suite("Tables of other shapes") struct ForeignTableTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  private static let words = ["Verbatim", "Citation", "Propos", "Quote"]
  private static let known = ["Date", "Lieu", "Profil", "Thèmes", "Place", "Notes", "Fidelity"]
  private static let unknown = [
    "Humeur", "Montant", "Couleur préférée", "Avis général", "Budget", "Weather", "Colonne 7",
    "Satisfaction", "Statut du dossier", "Suite donnée", "Owner", "Sprint n+1",
  ]

  @Test("are read when half is known, asked about when it is not", arguments: 1...60)
  func half(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let required = try #require(Self.words.randomElement(using: &dice))
    let some = Self.known.shuffled(using: &dice).prefix(Int.random(in: 0...4, using: &dice))
    let others = Self.unknown.shuffled(using: &dice).prefix(Int.random(in: 0...9, using: &dice))
    let keys = Set(some.map { $0 == "Place" ? "Lieu" : $0 })
    guard keys.count == some.count else { return }
    let headings = ([required] + some + others).shuffled(using: &dice)
    let sheet = grid(headings, [headings.map { $0 == "Date" ? "2017" : "mot à mot" }])
    let isEnough = (1 + some.count) * 2 >= headings.count
    let found = facts([sheet])
    #expect(found.isEmpty == isEnough, "\(headings)")
    if isEnough {
      let dossier = try read([sheet]).dossier
      // Nothing is lost: each cell is in its column, or kept under its heading.
      #expect(dossier.verbatim.count == 1 && dossier.notes.count == others.count)
    } else {
      #expect(likely(found)?.contains("Verbatim") == true)
      let told = try read([sheet], ImportAnswers(table: .verbatim)).dossier
      #expect(told.verbatim.count == 1 && told.notes.count == others.count)
    }
  }

  @Test("never make a place, a profile or a person of what they are not", arguments: 1...60)
  func never(seed: UInt64) throws {
    var dice = Dice(state: seed &* 7919)
    let common = ["Nom", "Titre", "Type", "Date", "Auteur", "Name", "Title", "N°", "Notes"]
    let mixed =
      common.shuffled(using: &dice).prefix(Int.random(in: 1...4, using: &dice))
      + Self.unknown.shuffled(using: &dice).prefix(Int.random(in: 1...5, using: &dice))
    let headings = mixed.shuffled(using: &dice)
    #expect(likely(facts([grid(headings, [headings.map { _ in "x" }])])) != nil, "\(headings)")
  }
}
