import Atelier
import Entities
import Foundation
import Kits
public import People
import Press
public import Storage
public import Words

/// A card of a kit, as it is told: what it says, and whether the team kept it.
public struct ToldCard: Hashable, Sendable, Encodable {
  /// The kit's name in its folder, then what people call it.
  public let kit: String
  public let kitTitle: String
  public let deck: String
  public let deckTitle: String
  public let title: String
  public let words: [String]
  /// What the team noted of it.
  public let notes: String
  /// Whether keeping it makes a hypothesis of it: an orientation that is chosen.
  public let isOrientation: Bool
  public let isKept: Bool
  /// Whether its kit is here and still holds it.
  public let isInKit: Bool
}

/// Why a card is not kept.
public enum CardRefusal: Error, Hashable, Sayable {
  case alreadyKept(Reference)

  public func said(in wording: Wording) -> String {
    switch self {
    case .alreadyKept(let reference): wording.keptCards.already(reference.description)
    }
  }
}

/// A card that the team kept, among others.
public struct KeptCardLine: Hashable, Sendable {
  public let reference: Reference
  public let title: String
  /// How many words that may be shown were heard on it.
  public let heard: Int
}

extension Workshop {
  /// The cards kept, by reference.
  public func keptCardLines() throws -> [KeptCardLine] {
    let reading = try reading()
    let heard = reading.contents.verbatim.filter {
      $0.card != nil && reading.register.disclose($0, to: audience) != nil
    }
    return reading.contents.keptCards.sorted { $0.reference < $1.reference }.map { card in
      KeptCardLine(
        reference: card.reference, title: card.title,
        heard: heard.count { $0.card == card.reference })
    }
  }

  /// The reference of every card of every kit, in the language of the workspace.
  func printedCards() throws -> [Reference] {
    let (bench, language) = (deckBench, try workspace.cover().language)
    return (furnishings.kitNames + furnishings.ownKitNames).flatMap { name -> [Reference] in
      guard let kit = try? bench.kit(known: name) else { return [] }
      return kit.cards(in: language).map(\.reference)
    }
  }

  /// Keeps a card by the reference in its corner, which stays the only one of what it becomes: an
  /// orientation to test, or a card under which words are heard.
  ///
  /// - Throws: ``UnknownReference`` where no card bears it, ``CardRefusal``.
  public func keep(_ text: String) throws -> (act: Act.ID, reference: Reference) {
    guard let typed = Reference(text), typed.copy == nil,
      let card = try kitCards(typed, in: workspace.cover().language).first
    else { throw UnknownReference(text: text) }
    let act = try workspace.perform("keep", by: author, at: now) { draft in
      if try draft.reader.holds(typed) { throw CardRefusal.alreadyKept(typed) }
      if card.subject == .hypotheses {
        try draft.save(card.hypothesis(on: today, by: author))
      } else {
        try draft.save(card.kept(on: today))
      }
      return draft.act
    }
    return (act, typed)
  }

  /// The cards that bear a reference: those of the kit the workspace started from, then those that
  /// people made, then all others.
  func kitCards(_ reference: Reference, in language: Language) throws -> [KitCard] {
    deckBench.cards(bearing: reference, first: try workspace.cover().kit, in: language)
  }

  /// A card as it is told: as it was kept, else as its kit says it now.
  func card(_ reference: Reference, in reading: Reading) throws -> ToldCard? {
    let found = try kitCards(reference, in: workspace.cover().language).first
    let kept = reading.contents.keptCards.first { $0.reference == reference }
    let isHypothesis = reading.contents.hypotheses.contains { $0.reference == reference }
    guard found != nil || kept != nil else { return nil }
    let name = kept?.kit ?? found?.kit ?? ""
    let kit = try? deckBench.kit(known: name)
    return ToldCard(
      kit: name, kitTitle: kit?.title(in: wording.language) ?? name,
      deck: kept?.deck ?? found?.deck ?? "", deckTitle: found?.deckTitle ?? kept?.deck ?? "",
      title: kept?.title ?? found?.face.title ?? "",
      words: kept.map { $0.words.split(separator: "\n").map(String.init) } ?? found?.face.words
        ?? [],
      notes: audience == .team ? kept?.notes ?? "" : "",
      isOrientation: found?.subject == .hypotheses, isKept: kept != nil || isHypothesis,
      isInKit: found != nil && found?.kit == name)
  }
}

extension DeckBench {
  /// The cards that bear a reference: of one kit first, then of those that people made.
  func cards(bearing reference: Reference, first: String?, in language: Language) -> [KitCard] {
    guard reference.deck != nil else { return [] }
    let own = first.map { [$0] } ?? []
    let others = furnishings.ownKitNames + furnishings.kitNames
    return (own + others.filter { !own.contains($0) }).flatMap { name -> [KitCard] in
      // A kit that cannot be read has no card anyone could hold.
      guard let kit = try? kit(known: name) else { return [] }
      let spoken = kit.languages.contains(language) ? language : kit.languages.first ?? language
      return kit.cards(in: spoken).filter { $0.reference == reference }
    }
  }
}

extension KitCard {
  fileprivate func kept(on day: Day) throws -> KeptCard {
    try KeptCard(
      id: Identifier(UUID(card: reference)), reference: reference, kit: kit, deck: deck,
      title: face.title, words: face.words.joined(separator: "\n"), day: day)
  }

  fileprivate func hypothesis(on day: Day, by author: String) throws -> Hypothesis {
    try Hypothesis(
      id: Identifier(UUID(card: reference)), reference: reference.borne(by: .hypothesis),
      kind: .orientation, statement: face.title, horizon: fields["horizon"] ?? "", born: day,
      life: Life([.init(.proposed, on: day)]))
  }
}

extension UUID {
  /// The same for the same card everywhere, so that two copies that kept it hold one thing.
  ///
  /// « etabli », then what the card bears (a UUID of version 8: RFC 9562, 5.8).
  fileprivate init(card: Reference) {
    let letters = Array((card.deck ?? "  ").utf8)
    let number = UInt32(clamping: card.number)
    let digits = (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * (3 - $0))) }
    self.init(
      uuid: (
        0x65, 0x74, 0x61, 0x62, 0x6c, 0x69, 0x80, 0x00, 0x80, 0x00, letters[0], letters[1],
        digits[0], digits[1], digits[2], digits[3]
      ))
  }
}
