public import People

/// What someone can share or looks for: knowledge, know-how, lived experience. Never a service.
public struct Knowledge: Hashable, Sendable {
  public enum Nature: String, CaseIterable, Hashable, Sendable, Codable {
    case knowledge, knowHow, livedExperience
    /// « Je connais quelqu’un qui… », « Je cherche quelqu’un qui a vécu… »
    case someone
  }
  /// How the exchange would take place.
  public enum Form: String, CaseIterable, Hashable, Sendable, Codable {
    case oneToOne, oneToMany, practiceGroup, talkingCircle, other
  }
  /// How to reach the person without showing a number or an address.
  public enum Contact: String, CaseIterable, Hashable, Sendable, Codable {
    case welcomeSession, phone, email, animator
  }

  /// In the first person: « Je saurais montrer comment… ».
  public let title: String
  public var area: String
  public var nature: Nature
  public var form: Form
  public var contact: Contact
  /// The member agreed that it be put up on the wall.
  public var isOnWall: Bool
  public var since: Day?

  public init(
    title: String, area: String = "", nature: Nature = .knowledge, form: Form = .oneToOne,
    contact: Contact = .welcomeSession, isOnWall: Bool = false, since: Day? = nil
  ) throws(Unwelcome) {
    guard !title.allSatisfy(\.isWhitespace) else { throw .emptyKnowledge }
    (self.title, self.area, self.nature, self.form) = (title, area, nature, form)
    (self.contact, self.isOnWall, self.since) = (contact, isOnWall, since)
  }
}

/// Knowledge a member offers.
public struct Offer: Referenced, Hashable {
  public let id: Identifier<Offer>
  public var reference: Reference
  public var member: Member.ID
  public var knowledge: Knowledge

  public init(id: ID, reference: Reference, member: Member.ID, knowledge: Knowledge) {
    (self.id, self.reference, self.member, self.knowledge) = (id, reference, member, knowledge)
  }
}

/// Knowledge a member asks for.
public struct Ask: Referenced, Hashable {
  public let id: Identifier<Ask>
  public var reference: Reference
  public var member: Member.ID
  public var knowledge: Knowledge

  public init(id: ID, reference: Reference, member: Member.ID, knowledge: Knowledge) {
    (self.id, self.reference, self.member, self.knowledge) = (id, reference, member, knowledge)
  }
}
