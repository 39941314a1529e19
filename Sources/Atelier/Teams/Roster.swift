import Foundation
public import People

/// Who is in which team of an occasion, as it stands: composed, mended, or keyed in by hand.
public struct Roster: Hashable, Sendable, Identifiable {
  /// A place in a team; nobody’s once who had it was erased.
  public struct Seat: Hashable, Sendable {
    public let person: Person.ID?
    public var team: String
    /// Stays there when teams are composed again.
    public var isLocked: Bool

    public init(_ person: Person.ID?, _ team: String, _ isLocked: Bool = false) {
      (self.person, self.team, self.isLocked) = (person, team, isLocked)
    }
  }

  /// What copies that meet keep of one of them, or of the other, whole.
  public struct Arrangement: Hashable, Sendable {
    /// How it was found, the last time last; one at most where it was found here.
    public var makings: [Making]
    public var seats: [Seat]

    public init(makings: [Making], seats: [Seat]) {
      (self.makings, self.seats) = (makings, seats)
    }
    public init(day: Day? = nil, seed: Int? = nil, seats: [Seat]) {
      let isKnown = day != nil || seed != nil
      self.init(makings: isKnown ? [Making(day: day, seed: seed)] : [], seats: seats)
    }

    public var day: Day? { makings.last?.day }
    /// What it was composed with; `nil` by hand.
    public var seed: Int? { makings.last?.seed }
  }

  public struct Making: Hashable, Sendable {
    public let day: Day?
    public let seed: Int?

    public init(day: Day?, seed: Int?) { (self.day, self.seed) = (day, seed) }
  }

  public let id: Identifier<Roster>
  public let occasion: Occasion.ID
  /// What tells several of an occasion apart, « matin »; empty for the usual one.
  public let round: String
  public var arrangement: Arrangement

  public init(
    id: ID, occasion: Occasion.ID, round: String = "", _ arrangement: Arrangement
  ) throws(TeamFault) {
    var met: Set<Person.ID> = []
    for seat in arrangement.seats {
      guard Team.isLetter(seat.team) else { throw .blankLetter }
      if let person = seat.person, !met.insert(person).inserted { throw .samePersonTwice(person) }
    }
    (self.id, self.occasion, self.round) = (id, occasion, round)
    self.arrangement = arrangement
  }
}

extension Roster {
  public var seats: [Seat] { arrangement.seats }

  public var teamOf: [Person.ID: TeamLetter] {
    Dictionary(
      seats.compactMap { seat in seat.person.map { ($0, TeamLetter(seat.team)) } }
    ) { first, _ in first }
  }

  public var locked: Set<Person.ID> {
    Set(seats.filter(\.isLocked).compactMap(\.person))
  }

  /// Its teams, as a rule about what was before looks at them.
  public var groups: [Set<Person.ID>] {
    Dictionary(grouping: seats, by: \.team).sorted { $0.key < $1.key }
      .map { Set($0.value.compactMap(\.person)) }.filter { !$0.isEmpty }
  }

  /// Puts someone in a team, out of any other; who stays elsewhere keeps their place in the list.
  public mutating func put(_ person: Person.ID, in team: TeamLetter) {
    if let place = seats.firstIndex(where: { $0.person == person }) {
      arrangement.seats[place].team = team.value
    } else {
      arrangement.seats.append(Seat(person, team.value))
    }
  }

  public mutating func lock(_ person: Person.ID, _ isLocked: Bool) {
    guard let place = seats.firstIndex(where: { $0.person == person }) else { return }
    arrangement.seats[place].isLocked = isLocked
  }

  /// The same in every copy: two that compose one round meet as two wordings of one thing.
  public static func id(of occasion: Occasion.ID, round: String) -> ID {
    var bytes = withUnsafeBytes(of: occasion.value.uuid) { Array($0) }
    // FNV-1a, over what cannot be the name of another kind of thing.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "roster\n\(round)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for place in 0..<8 { bytes[15 - place] ^= UInt8(truncatingIfNeeded: hash >> (8 * place)) }
    bytes[8] = bytes[8] & 0x3f | 0x80
    return Identifier(
      UUID(
        uuid: bytes.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) }))
  }
}
