public import People

/// What others bring to an orientation when it is crossed with what they already try: who, where,
/// what they learnt, what they add and what it changes. It neither validates nor arbitrates.
public struct Enrichment: Hashable, Sendable, Identifiable {
  public let id: Identifier<Enrichment>
  public var hypothesis: Hypothesis.ID
  /// Who already tries it: a laboratory, an agency, a partner; never a person’s name.
  public var by: String
  public var place: Place.ID?
  /// The meeting where it was crossed.
  public var during: Occasion.ID?
  public var learnt: String
  public var adds: String
  public var changes: String

  public init(
    id: Identifier<Enrichment>, hypothesis: Hypothesis.ID, by: String, place: Place.ID? = nil,
    during: Occasion.ID? = nil, learnt: String = "", adds: String = "", changes: String = ""
  ) throws(Unfit) {
    guard !by.allSatisfy(\.isWhitespace) else { throw .enrichedByNobody }
    (self.id, self.hypothesis, self.by, self.place) = (id, hypothesis, by, place)
    (self.during, self.learnt, self.adds, self.changes) = (during, learnt, adds, changes)
  }
}
