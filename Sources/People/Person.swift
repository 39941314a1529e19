import Words

/// Someone who takes part, by a first name or an alias: never a family name, never a rank.
public struct Person: Referenced, Hashable {
  public let id: Identifier<Person>
  public var reference: Reference
  /// A first name or an alias. Shown only through ``Register/disclose(_:to:)``.
  public var name: String
  public var roles: Set<Role>
  /// « sociologue », « designer »…
  public var trade: String
  public var profile: Profile.ID?
  public var place: Place.ID?
  public var notes: String

  public init(
    id: ID, reference: Reference, name: String, roles: Set<Role> = [], trade: String = "",
    profile: Profile.ID? = nil, place: Place.ID? = nil, notes: String = ""
  ) throws(Refusal) {
    // « Nadia » written with a sign that nobody sees is no one else.
    let name = name.withoutUnseenSigns
    guard !name.allSatisfy(\.isWhitespace) else { throw .unnamedPerson }
    (self.id, self.reference, self.name, self.roles) = (id, reference, name, roles)
    (self.trade, self.profile, self.place, self.notes) = (trade, profile, place, notes)
  }
}

/// What someone is in the programme or the network; one person may be several.
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  case participant, member, resident, animator, facilitator, counsellor, employer
}

/// What can be said of someone without naming them, as in « un artisan ».
public struct Profile: Hashable, Sendable, Identifiable {
  public let id: Identifier<Profile>
  public var name: String
  /// One step more general: « un garagiste » → « un artisan ».
  public var wider: Identifier<Profile>?

  public init(id: Identifier<Profile>, name: String, wider: Identifier<Profile>? = nil)
    throws(Refusal)
  {
    guard !name.allSatisfy(\.isWhitespace) else { throw .unnamedProfile }
    (self.id, self.name, self.wider) = (id, name, wider)
  }
}

/// An agency, a town, a room.
public struct Place: Hashable, Sendable, Identifiable {
  public let id: Identifier<Place>
  public var name: String
  public var kind: String
  public var territory: String
  /// What a print may say of it, when that is less than its name.
  public var publicName: String

  public init(
    id: Identifier<Place>, name: String, kind: String = "", territory: String = "",
    publicName: String = ""
  ) throws(Refusal) {
    guard !name.allSatisfy(\.isWhitespace) else { throw .unnamedPlace }
    (self.id, self.name, self.kind) = (id, name, kind)
    (self.territory, self.publicName) = (territory, publicName)
  }

  /// The public name, or the name where none was set.
  public var shownName: String { publicName.isEmpty ? name : publicName }
}
