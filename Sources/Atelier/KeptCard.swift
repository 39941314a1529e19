public import People

/// A card of a kit that the team kept: what it said when it was chosen, so that words can be heard
/// on it and its paper stays true whatever becomes of the kit.
public struct KeptCard: Referenced, Hashable {
  public let id: Identifier<KeptCard>
  /// The one printed on it.
  public var reference: Reference
  /// The kit it is of, and the deck, by their names in its folder.
  public var kit: String
  public var deck: String
  /// Its largest words.
  public let title: String
  /// The others, in the order in which they are read.
  public var words: String
  public var day: Day?
  public var notes: String

  public init(
    id: ID, reference: Reference, kit: String = "", deck: String = "", title: String,
    words: String = "", day: Day? = nil, notes: String = ""
  ) throws(Unfit) {
    guard reference.deck != nil else { throw .noCard(reference) }
    guard !title.allSatisfy(\.isWhitespace) else { throw .emptyStatement(reference) }
    (self.id, self.reference, self.kit, self.deck) = (id, reference.borne(by: .card), kit, deck)
    (self.title, self.words, self.day, self.notes) = (title, words, day, notes)
  }
}
