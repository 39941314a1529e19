/// Someone's words, as they were said.
///
/// It never leaves the house as such: prints, exports to others and pages take a ``Quotation``.
public struct Verbatim: Referenced, Hashable {
  public enum Fidelity: String, CaseIterable, Hashable, Sendable, Codable {
    case wordForWord, fromMemory
  }

  public let id: Identifier<Verbatim>
  public var reference: Reference
  public let words: String
  public var fidelity: Fidelity
  public var speaker: Person.ID?
  public var profile: Profile.ID?
  public var collectedBy: Person.ID?
  public var when: When?
  public var place: Place.ID?
  public var during: Occasion.ID?
  public var encounter: Encounter.ID?
  public var themes: [String]
  /// The words this one answers: verbatim generates verbatim.
  public var answers: Identifier<Verbatim>?
  /// The kit's card they were heard on, by the reference in its corner.
  public var card: Reference?
  /// The wording to print: the same words with cuts shown as […]. Empty when none was chosen.
  public let published: String
  /// Chosen by the team as one to keep in sight.
  public var isKey: Bool
  public var notes: String

  public init(
    id: ID, reference: Reference, words: String, fidelity: Fidelity = .wordForWord,
    speaker: Person.ID? = nil, profile: Profile.ID? = nil, collectedBy: Person.ID? = nil,
    when: When? = nil, place: Place.ID? = nil, during: Occasion.ID? = nil,
    encounter: Encounter.ID? = nil, themes: [String] = [], answers: ID? = nil,
    card: Reference? = nil, published: String = "", isKey: Bool = false, notes: String = ""
  ) throws(Refusal) {
    guard !words.allSatisfy(\.isWhitespace) else { throw .emptyVerbatim }
    guard answers != id else { throw .answersItself(reference) }
    if let card, card.deck == nil { throw .notACard(reference, card) }
    guard published.isEmpty || Cut.isMade(published, of: words) else {
      throw .notACut(reference, published: published)
    }
    (self.id, self.reference, self.words, self.fidelity) = (id, reference, words, fidelity)
    (self.speaker, self.profile, self.collectedBy) = (speaker, profile, collectedBy)
    (self.when, self.place, self.during, self.encounter) = (when, place, during, encounter)
    (self.themes, self.answers, self.published) = (themes, answers, published)
    (self.card, self.isKey, self.notes) = (card, isKey, notes)
  }

  /// What stands in the place of words that were erased: the mark of a cut, alone.
  public static let erasedWords = "[…]"

  public var isErased: Bool { words == Verbatim.erasedWords }
}

/// The evening's record of a residency team.
public struct Debrief: Referenced, Hashable {
  public let id: Identifier<Debrief>
  public var reference: Reference
  public var day: Day
  public var during: Occasion.ID?
  public var team: String
  public var words: String

  public init(
    id: ID, reference: Reference, day: Day, during: Occasion.ID? = nil, team: String = "",
    words: String
  ) throws(Refusal) {
    guard !words.allSatisfy(\.isWhitespace) else { throw .emptyDebrief(day) }
    (self.id, self.reference, self.day, self.during) = (id, reference, day, during)
    (self.team, self.words) = (team, words)
  }
}
