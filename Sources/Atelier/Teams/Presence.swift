public import People

/// Whether someone comes to an occasion, for a day or half of one.
public struct Presence: Hashable, Sendable, Identifiable {
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case present, absent, late
  }
  public enum Half: String, CaseIterable, Hashable, Sendable, Codable {
    case whole, morning, afternoon
  }

  public let id: Identifier<Presence>
  public let occasion: Occasion.ID
  public let person: Person.ID
  /// `nil` for every day of the occasion.
  public let day: Day?
  public let half: Half
  public var state: State
  /// When who is late comes.
  public var arrives: TimeOfDay?

  public init(
    id: ID, occasion: Occasion.ID, person: Person.ID, day: Day? = nil, half: Half = .whole,
    state: State, arrives: TimeOfDay? = nil
  ) {
    (self.id, self.occasion, self.person) = (id, occasion, person)
    (self.day, self.half, self.state, self.arrives) = (day, half, state, arrives)
  }
}

/// One half-day of an occasion, or a whole day.
public struct Sitting: Hashable, Sendable {
  public let day: Day
  public let half: Presence.Half

  public init(_ day: Day, _ half: Presence.Half = .whole) { (self.day, self.half) = (day, half) }

  func isMeant(by presence: Presence) -> Bool {
    (presence.day == nil || presence.day == day)
      && (presence.half == .whole || half == .whole || presence.half == half)
  }
}

extension [Presence] {
  /// What is known of each person then: what is said of the day comes before what is said of all
  /// of them, of a half-day before a whole one; then the last one written.
  public func known(at sitting: Sitting) -> [Person.ID: Presence] {
    func precision(_ presence: Presence) -> Int {
      (presence.day == nil ? 0 : 2) + (presence.half == .whole ? 0 : 1)
    }
    let meant = filter(sitting.isMeant)
    return Dictionary(grouping: meant, by: \.person).compactMapValues { all in
      all.max { (precision($0), $0.id) < (precision($1), $1.id) }
    }
  }
}
