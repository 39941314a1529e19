import Words

/// Everything needed to decide what may be shown of someone, on the day it is.
public struct Register: Sendable {
  /// The day it really is, whatever day a print tells of.
  public let today: Day
  public let people: [Person.ID: Person]
  public let profiles: [Identifier<Profile>: Profile]
  public let places: [Identifier<Place>: Place]
  public let occasions: [Occasion.ID: Occasion]
  public let encounters: [Encounter.ID: Encounter]
  /// The groups of which the team knows that they are several.
  public let knownGroups: [KnownGroup]
  /// Whether pages are open to others than the team: what was not answered of them is then a no.
  public let isOpenToOthers: Bool
  /// Who spoke, where one of several did and nobody knows which.
  public var several = Wording.french.people.severalPeople
  private let consents: [Person.ID: [Consent]]

  public init(
    people: [Person] = [], consents: [Consent] = [], profiles: [Profile] = [],
    places: [Place] = [], occasions: [Occasion] = [], encounters: [Encounter] = [],
    knownGroups: [KnownGroup] = [], today: Day, isOpenToOthers: Bool = false
  ) {
    (self.knownGroups, self.today) = (knownGroups, today)
    self.isOpenToOthers = isOpenToOthers
    self.people = Dictionary(people.map { ($0.id, $0) }) { $1 }
    self.consents = Dictionary(grouping: consents, by: \.person)
    self.profiles = Dictionary(profiles.map { ($0.id, $0) }) { $1 }
    self.places = Dictionary(places.map { ($0.id, $0) }) { $1 }
    self.occasions = Dictionary(occasions.map { ($0.id, $0) }) { $1 }
    self.encounters = Dictionary(encounters.map { ($0.id, $0) }) { $1 }
  }

  /// The answer that holds: a no counts at once, even dated tomorrow; else the last one by day, a no
  /// winning over a yes of the same day.
  public func answer(
    of person: Person.ID, for purpose: Consent.Purpose, on channel: Consent.Channel
  ) -> Consent? {
    let answers = (consents[person] ?? []).filter {
      $0.purpose == purpose && $0.channel == channel
    }
    let counted = answers.filter { $0.day <= today || $0.answer != .given }
    return counted.max {
      ($0.day, $0.answer.isNo ? 1 : 0) < ($1.day, $1.answer.isNo ? 1 : 0)
    }
  }

  /// Every answer of someone that holds.
  public func answers(of person: Person.ID) -> [Consent] {
    Consent.Purpose.allCases.flatMap { purpose in
      Consent.Channel.allCases.compactMap { answer(of: person, for: purpose, on: $0) }
    }
  }
}
