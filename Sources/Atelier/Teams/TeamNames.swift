public import People

/// What people, profiles and agencies are called where teams are read; made from what may be shown.
public struct TeamNames: Sendable {
  private let people: [Person.ID: String]
  private let profiles: [Profile.ID: String]
  private let agencies: [Place.ID: String]

  /// - Parameter people: the name that may be shown of each, and the reference that tells apart
  ///   those who have the same.
  public init(
    people: [(id: Person.ID, name: String, reference: Reference)],
    profiles: [Profile.ID: String] = [:], agencies: [Place.ID: String] = [:]
  ) {
    let counts = Dictionary(people.map { ($0.name, 1) }, uniquingKeysWith: +)
    self.people = Dictionary(
      people.map { one in
        (one.id, counts[one.name] == 1 ? one.name : "\(one.name) (\(one.reference))")
      }, uniquingKeysWith: { first, _ in first })
    (self.profiles, self.agencies) = (profiles, agencies)
  }

  public subscript(person: Person.ID) -> String? { people[person] }
  public subscript(profile: Profile.ID) -> String? { profiles[profile] }
  public subscript(agency: Place.ID) -> String? { agencies[agency] }
}
