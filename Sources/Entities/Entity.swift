import Atelier
public import People
import Reciprocity

/// A value of the domain that is kept.
public protocol Entity: Identifiable, Hashable, Sendable where ID == Identifier<Self> {
  static var shape: Shape<Self> { get }
}

extension Entity {
  public static var facts: Facts { shape.facts }
}

/// Everything that is kept: the only list of it.
///
/// Rooms go through the facts of each, or open the type: `visit(entity)` calls
/// `func visit<E: Entity>(_: E.Type)`.
public let entities: [any Entity.Type] = [
  Programme.self, Figure.self, Place.self, Profile.self, Person.self, Consent.self,
  Occasion.self, Encounter.self, Verbatim.self, Debrief.self, AstonishmentReport.self,
  Finding.self, Hypothesis.self, Prototype.self, Feedback.self, Frieze.self, Network.self,
  Member.self, Offer.self, Ask.self, KnownGroup.self, Printout.self, TakenDown.self,
  PlanDay.self, Team.self, Block.self, Material.self,
  Roster.self, AskedRule.self, Presence.self,
  Passing.self, Enrichment.self, KeptCard.self, Errand.self,
]
