public import People

/// A knowledge-exchange network: where it lives and when its people meet.
public struct Network: Hashable, Sendable, Identifiable {
  public let id: Identifier<Network>
  public let name: String
  public var place: Place.ID?
  public var since: Day?
  /// When the welcome session is held: « le lundi, 14 h – 16 h ».
  public var welcome: String
  public var meeting: String

  public init(
    id: Identifier<Network>, name: String, place: Place.ID? = nil, since: Day? = nil,
    welcome: String = "", meeting: String = ""
  ) throws(Unwelcome) {
    guard !name.allSatisfy(\.isWhitespace) else { throw .unnamedNetwork }
    (self.id, self.name, self.place) = (id, name, place)
    (self.since, self.welcome, self.meeting) = (since, welcome, meeting)
  }
}

/// Someone who joined a network, free to leave it.
public struct Member: Referenced, Hashable {
  public let id: Identifier<Member>
  public var reference: Reference
  public var person: Person.ID
  /// « a adhéré le »
  public var joined: Day?
  public var left: Day?
  public var place: Place.ID?

  public init(
    id: ID, reference: Reference, person: Person.ID, joined: Day? = nil, left: Day? = nil,
    place: Place.ID? = nil
  ) throws(Unwelcome) {
    if let joined, let left, left < joined { throw .leftBeforeJoining(reference) }
    (self.id, self.reference, self.person) = (id, reference, person)
    (self.joined, self.left, self.place) = (joined, left, place)
  }

  public func belongs(on day: Day) -> Bool {
    (joined.map { $0 <= day } ?? true) && (left.map { day < $0 } ?? true)
  }
}
