public import People

/// A timed sequence of a day, for everyone or for some teams.
public struct Block: Referenced, Hashable {
  /// What a sequence is for: open out, make, close; or what goes on around.
  public enum Intention: String, CaseIterable, Hashable, Sendable, Codable {
    case open, make, close, welcome, rest, meal

    /// Whether people work then.
    public var isWork: Bool { [.open, .make, .close].contains(self) }
  }

  public let id: Identifier<Block>
  public var reference: Reference
  public var occasion: Occasion.ID
  public var day: Day
  /// Where it stands in its day, as a ``Rank``; after all that have one where it is none.
  public var rank: String
  public var title: String
  public var intention: Intention
  /// The letters of the teams it is for; everyone where there is none.
  public var teams: [String]
  public private(set) var minutes: Int
  public private(set) var minimum: Int
  public var isOptional: Bool
  /// When it must start, where it must.
  public var fixed: TimeOfDay?
  public var leads: [Person.ID]
  public var helpers: [Person.ID]
  public var room: String
  public var instruction: String
  /// What those who animate tell one another.
  public var notes: String
  /// The decks of cards it needs, as kits call them.
  public var decks: [String]
  public var produces: String
  public var method: String
  /// The encounter it is the time of, where it is one.
  public var encounter: Encounter.ID?

  /// - Parameter minimum: as long as the block itself where nothing is said.
  public init(
    id: ID, reference: Reference, occasion: Occasion.ID, day: Day, rank: String = "",
    title: String,
    intention: Intention = .make, teams: [String] = [], minutes: Int, minimum: Int? = nil,
    isOptional: Bool = false, fixed: TimeOfDay? = nil, leads: [Person.ID] = [],
    helpers: [Person.ID] = [], room: String = "", instruction: String = "", notes: String = "",
    decks: [String] = [], produces: String = "", method: String = "",
    encounter: Encounter.ID? = nil
  ) throws(PlanFault) {
    guard !title.allSatisfy(\.isWhitespace) else { throw .untitled(reference) }
    for letter in teams where !Team.isLetter(letter) { throw .impossibleLetter(letter) }
    guard fixed.map({ $0.minutes < 1440 }) ?? true else { throw .outOfDay(title) }
    (self.id, self.reference, self.occasion, self.day) = (id, reference, occasion, day)
    (self.rank, self.title, self.intention) = (rank, title, intention)
    self.teams = teams
    (self.isOptional, self.fixed, self.leads) = (isOptional, fixed, leads)
    (self.helpers, self.room, self.instruction) = (helpers, room, instruction)
    (self.notes, self.decks, self.produces, self.method) = (notes, decks, produces, method)
    self.encounter = encounter
    (self.minutes, self.minimum) = (minutes, minutes)
    try last(minutes, atLeast: minimum ?? minutes)
  }

  /// How long it lasts, and how far it may be shortened.
  public mutating func last(_ minutes: Int, atLeast minimum: Int) throws(PlanFault) {
    guard (1...720).contains(minutes) else { throw .impossibleDuration(title, minutes) }
    guard (1...minutes).contains(minimum) else {
      throw .impossibleMinimum(title, minimum: minimum, of: minutes)
    }
    (self.minutes, self.minimum) = (minutes, minimum)
  }

  public var place: Rank? { Rank(rank) }
  public var isForEveryone: Bool { teams.isEmpty }
}

/// Something to bring to a sequence: so many for each person, each team, or in all.
public struct Material: Hashable, Sendable, Identifiable {
  public enum Share: String, CaseIterable, Hashable, Sendable, Codable {
    case person, team, once
  }

  public let id: Identifier<Material>
  public var block: Block.ID
  public var name: String
  public var count: Int
  public var share: Share
  /// How many there are, said once for all that have this name.
  public var stock: Int?

  public init(
    id: ID, block: Block.ID, name: String, count: Int = 1, share: Share = .once, stock: Int? = nil
  ) throws(PlanFault) {
    guard !name.allSatisfy(\.isWhitespace) else { throw .unnamedMaterial }
    guard (1...100_000).contains(count), (0...1_000_000).contains(stock ?? 0) else {
      throw .impossibleCount(name, count)
    }
    (self.id, self.block, self.name) = (id, block, name)
    (self.count, self.share, self.stock) = (count, share, stock)
  }
}
