/// Everything needed to decide what may be shown of someone.
public struct Register: Sendable {
  public let people: [Person.ID: Person]
  public let profiles: [Identifier<Profile>: Profile]
  public let places: [Identifier<Place>: Place]
  public let occasions: [Occasion.ID: Occasion]
  public let encounters: [Encounter.ID: Encounter]
  private let consents: [Person.ID: [Consent]]

  public init(
    people: [Person] = [], consents: [Consent] = [], profiles: [Profile] = [],
    places: [Place] = [], occasions: [Occasion] = [], encounters: [Encounter] = []
  ) {
    self.people = Dictionary(people.map { ($0.id, $0) }) { $1 }
    self.consents = Dictionary(grouping: consents, by: \.person)
    self.profiles = Dictionary(profiles.map { ($0.id, $0) }) { $1 }
    self.places = Dictionary(places.map { ($0.id, $0) }) { $1 }
    self.occasions = Dictionary(occasions.map { ($0.id, $0) }) { $1 }
    self.encounters = Dictionary(encounters.map { ($0.id, $0) }) { $1 }
  }

  /// The last answer given on or before a day; on one day, a no wins over a yes.
  func answer(
    of person: Person.ID, for purpose: Consent.Purpose, on channel: Consent.Channel, by day: Day
  ) -> Consent.Answer? {
    let answers = (consents[person] ?? []).filter {
      $0.purpose == purpose && $0.channel == channel && $0.day <= day
    }
    guard let last = answers.map(\.day).max() else { return nil }
    let latest = answers.filter { $0.day == last }.map(\.answer)
    return latest.first { $0 != .given } ?? .given
  }
}
