/// Something that happens on known days and during which words are said.
public struct Occasion: Referenced, Hashable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case launch, sprint, residenceWeek, interResidence, seminar, test, review, committee
    case gathering, milestone
  }

  public let id: Identifier<Occasion>
  public var reference: Reference
  public var kind: Kind
  public var title: String
  public var period: Period
  public var place: Place.ID?
  /// The residence this is a week of, or stands between the weeks of.
  public var residence: String
  /// 1, 2, 3… for the weeks of a residence.
  public var week: Int?
  public var participants: Int?
  public var teams: Int?
  public var notes: String

  public init(
    id: ID, reference: Reference, kind: Kind, title: String, period: Period,
    place: Place.ID? = nil, residence: String = "", week: Int? = nil, participants: Int? = nil,
    teams: Int? = nil, notes: String = ""
  ) throws(Refusal) {
    guard !title.allSatisfy(\.isWhitespace) else { throw .untitledOccasion }
    guard kind != .residenceWeek || week != nil else { throw .weekWithoutNumber(title) }
    (self.id, self.reference, self.kind, self.title) = (id, reference, kind, title)
    (self.period, self.place, self.residence, self.week) = (period, place, residence, week)
    (self.participants, self.teams, self.notes) = (participants, teams, notes)
  }
}
