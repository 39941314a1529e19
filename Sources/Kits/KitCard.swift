public import People
public import Press
public import Words

/// A card of a kit, as the reference in its corner names it.
public struct KitCard: Hashable, Sendable {
  public let kit: String
  /// The deck's name in the kit, and what its sheets are headed with.
  public let deck: String
  public let deckTitle: String
  public let reference: Reference
  public let face: ToldFace
  /// What its table says, by column.
  public let fields: [String: String]
  /// What its rows are examples of, where they are.
  public let subject: Deck.Subject?
}

extension Kit {
  /// The cards that bear a reference, in a language, once where several decks print the same row.
  public func cards(in language: Language) -> [KitCard] {
    var known: Set<Reference> = []
    return decks(in: language).flatMap { deck in
      deck.cards.compactMap { card -> KitCard? in
        guard let reference = card.fields["ref"].flatMap({ Reference($0) }),
          reference.deck != nil, known.insert(reference).inserted
        else { return nil }
        var subject: Deck.Subject?
        if case .rows(let rows)? = deck.examples { subject = rows }
        return KitCard(
          kit: name, deck: deck.name, deckTitle: deck.title, reference: reference,
          face: deck.told(card), fields: card.fields, subject: subject)
      }
    }
  }
}
