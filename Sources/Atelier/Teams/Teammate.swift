public import People

/// Someone to put in a team: what rules may look at, and nothing else.
///
/// The profile is the one the facilitator balances, already as wide as wished.
public struct Teammate: Hashable, Sendable, Identifiable {
  public let id: Person.ID
  public var profile: Profile.ID?
  /// The agency they come from.
  public var agency: Place.ID?

  public init(_ id: Person.ID, profile: Profile.ID? = nil, agency: Place.ID? = nil) {
    (self.id, self.profile, self.agency) = (id, profile, agency)
  }
}
