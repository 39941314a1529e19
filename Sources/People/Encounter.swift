/// One meeting in the field: place, profile, consent and guide set once, then its verbatim.
///
/// It is written down as soon as it is wanted, and keeps its reference until it is done, or is not.
public struct Encounter: Referenced, Hashable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case interview, call, visit, shadowing, workshop, observation, immersion
  }
  /// How the person agreed that their words be kept.
  public enum Agreement: String, CaseIterable, Hashable, Sendable, Codable {
    case written, spoken, refused, unasked
  }

  /// How far it is from being done.
  public enum Stage: String, CaseIterable, Hashable, Sendable, Codable {
    case wanted, called, callBack, agreed, done, off

    /// Whether something is still to be done for it to happen.
    public var isOpen: Bool { ![.done, .off].contains(self) }
  }

  public let id: Identifier<Encounter>
  public var reference: Reference
  public var kind: Kind
  /// The day it was, or is to be; nobody may know.
  public var when: When?
  public var place: Place.ID?
  public var met: Met
  /// Who goes, or went: often two.
  public var ledBy: [Person.ID]
  public var during: Occasion.ID?
  public var guide: String
  public var agreement: Agreement
  public var stage: Stage
  /// How many calls it took to arrange.
  public var calls: Int
  /// The day on which to call again.
  public var callBack: Day?
  /// « 14 h, devant l’atelier »
  public var meetingPoint: String
  /// Why it did not happen.
  public var reason: String
  public var notes: String

  public init(
    id: ID, reference: Reference, kind: Kind, when: When?, place: Place.ID?, met: Met,
    ledBy: [Person.ID], during: Occasion.ID?, guide: String, agreement: Agreement, stage: Stage,
    calls: Int, callBack: Day?, meetingPoint: String, reason: String, notes: String
  ) throws(Refusal) {
    guard (0...9_999).contains(calls) else { throw .impossibleCalls(reference, calls) }
    (self.id, self.reference, self.kind, self.when) = (id, reference, kind, when)
    (self.place, self.met, self.ledBy) = (place, met, ledBy)
    (self.during, self.guide, self.agreement, self.notes) = (during, guide, agreement, notes)
    (self.stage, self.calls, self.callBack) = (stage, calls, callBack)
    (self.meetingPoint, self.reason) = (meetingPoint, reason)
  }

  /// One that is done.
  public init(
    id: ID, reference: Reference, kind: Kind, when: When? = nil, place: Place.ID? = nil,
    profile: Profile.ID? = nil, person: Person.ID? = nil, ledBy: [Person.ID] = [],
    during: Occasion.ID? = nil, guide: String = "", agreement: Agreement = .unasked,
    notes: String = ""
  ) {
    (self.id, self.reference, self.kind, self.when) = (id, reference, kind, when)
    (self.place, self.ledBy) = (place, ledBy)
    met = Met(
      profiles: [profile].compactMap { $0 }, people: [person].compactMap { $0 })
    (self.during, self.guide, self.agreement, self.notes) = (during, guide, agreement, notes)
    (stage, calls, callBack, meetingPoint, reason) = (.done, 0, nil, "", "")
  }

  public var isDone: Bool { stage == .done }

  /// The only one who was met, where one was.
  public var person: Person.ID? { met.sole }

  /// Whether it is of a week: by its day, or by what it is part of where it has none.
  public func isOf(_ week: Period, _ occasion: (Occasion.ID) -> Period?) -> Bool {
    if let when {
      guard case .day(let day) = when else { return false }
      return week.start <= day && day <= week.end
    }
    guard let period = during.flatMap(occasion) else { return false }
    return period.start <= week.end && week.start <= period.end
  }
}

/// Who was met, or is to be: one person, or several of one or several profiles.
public struct Met: Hashable, Sendable {
  public private(set) var profiles: [Profile.ID]
  public private(set) var people: [Person.ID]
  /// How many of them were erased since.
  public private(set) var gone: Int

  public init(profiles: [Profile.ID] = [], people: [Person.ID] = [], gone: Int = 0) {
    (self.profiles, self.people, self.gone) = (profiles.once, people.once, gone)
  }

  /// Whether words said there may be of one or of another.
  public var areSeveral: Bool { profiles.count > 1 || people.count + gone > 1 }

  var sole: Person.ID? { areSeveral ? nil : people.first }
}

extension Array where Element: Hashable {
  fileprivate var once: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
