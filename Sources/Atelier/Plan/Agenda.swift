public import People

/// Everything planned for one occasion: its days, its teams, their sequences and what they need.
public struct Agenda: Hashable, Sendable {
  public static let mostBlocks = 200
  public static let mostTeams = 12

  public let occasion: Occasion
  /// In order of their dates.
  public private(set) var days: [PlanDay]
  /// In order of their letters.
  public private(set) var teams: [Team]
  /// Those that only sequences tell of.
  private let toldTeams: Set<Team.ID>
  /// Day by day, in the order they are gone through.
  public private(set) var blocks: [Block]
  public var materials: [Material]
  /// How many people each team is, where they are composed.
  public internal(set) var sizes: [String: Int] = [:]
  /// Who is said to come, or not to.
  public internal(set) var presences: [Presence] = []

  /// - Parameters: of any occasion; what is of another one is left out.
  public init(
    of occasion: Occasion, days: [PlanDay], teams: [Team], blocks: [Block],
    materials: [Material] = []
  ) {
    self.occasion = occasion
    let own = teams.filter { $0.occasion == occasion.id }
    self.blocks = Agenda.spelling(blocks.filter { $0.occasion == occasion.id }, as: own)
    self.days = Agenda.days(days.filter { $0.occasion == occasion.id }, told: self.blocks)
    let teams = Agenda.teams(own, told: self.blocks)
    self.teams = teams
    toldTeams = Set(teams.map(\.id)).subtracting(own.map(\.id))
    let known = Set(self.blocks.map(\.id))
    self.materials = materials.filter { known.contains($0.block) }
    putInOrder()
  }

  /// One for each date; a date that only sequences tell of is a day too.
  private static func days(_ days: [PlanDay], told blocks: [Block]) -> [PlanDay] {
    var found: [Day: PlanDay] = [:]
    for day in days.sorted(by: { $0.id < $1.id }) where found[day.day] == nil {
      found[day.day] = day
    }
    for (day, own) in Dictionary(grouping: blocks, by: \.day) where found[day] == nil {
      found[day] = PlanDay(heldBy: own, on: day)
    }
    return Array(found.values)
  }

  /// « a » is the team A.
  private static func spelling(_ blocks: [Block], as teams: [Team]) -> [Block] {
    let spelt = Dictionary(teams.map { ($0.letter.uppercased(), $0.letter) }) { first, _ in first }
    return blocks.map { block in
      var block = block
      block.teams = block.teams.map { spelt[$0.uppercased()] ?? $0 }
      return block
    }
  }

  /// One for each letter; a letter that only sequences tell of is a team too.
  private static func teams(_ teams: [Team], told blocks: [Block]) -> [Team] {
    var found: [String: Team] = [:]
    for team in teams.sorted(by: { $0.id < $1.id }) where found[team.letter] == nil {
      found[team.letter] = team
    }
    for block in blocks {
      for letter in block.teams where found[letter] == nil {
        found[letter] = Team(letter, toldBy: block)
      }
    }
    return Array(found.values)
  }

  private mutating func putInOrder() {
    days.sort { $0.day < $1.day }
    teams.sort { ($0.letter.count, $0.letter) < ($1.letter.count, $1.letter) }
    blocks.sort { $0.day == $1.day ? Agenda.stands($0, before: $1) : $0.day < $1.day }
  }

  private static func stands(_ a: Block, before b: Block) -> Bool {
    switch (a.place, b.place) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default:
      a.reference.number == b.reference.number
        ? a.id < b.id : a.reference.number < b.reference.number
    }
  }

  public func blocks(of day: Day) -> [Block] { blocks.filter { $0.day == day } }

  public subscript(block: Block.ID) -> Block? { blocks.first { $0.id == block } }
  public subscript(day: Day) -> PlanDay? { days.first { $0.day == day } }
  public subscript(team: String) -> Team? { teams.first { $0.letter == team } }

  /// Teams that only sequences tell of, where others are listed: a letter typed wrong, most often.
  public var unlistedTeams: [Team] {
    let told = teams.filter { toldTeams.contains($0.id) }
    return told.count == teams.count ? [] : told
  }

  /// The teams a sequence is for; those it names that are gone are left out.
  public func teams(of block: Block) -> [Team] {
    block.isForEveryone ? teams : teams.filter { block.teams.contains($0.letter) }
  }

  /// Whether all teams are in it together.
  public func isTogether(_ block: Block) -> Bool {
    block.isForEveryone || !teams.isEmpty && teams(of: block).count == teams.count
  }

  /// Who leads a sequence: those it names; without any, where teams work apart, those of the teams.
  public func leads(of block: Block) -> [Person.ID] {
    if !block.leads.isEmpty || isPlenary(block) { return block.leads }
    return teams(of: block).flatMap(\.animators)
  }

  /// Whether it needs someone before everyone: teams work on their own with their animators.
  public func isPlenary(_ block: Block) -> Bool { teams.isEmpty || block.isForEveryone }

  /// How many people there are, as the calendar says.
  public var people: Int { occasion.participants ?? 0 }

  /// How many people some teams are: as they are composed, else as even as they may be.
  public func people(in some: [Team]) -> Int {
    guard !teams.isEmpty, some.count < teams.count else { return people }
    let known = some.compactMap { sizes[$0.letter] }
    if known.count == some.count, known.contains(where: { $0 > 0 }) { return known.reduce(0, +) }
    return (people * some.count + teams.count - 1) / teams.count
  }

  // MARK: - Changing it

  mutating func put(_ block: Block) {
    if let place = blocks.firstIndex(where: { $0.id == block.id }) {
      blocks[place] = block
    } else {
      blocks.append(block)
    }
    putInOrder()
  }

  mutating func put(_ day: PlanDay) {
    days.removeAll { $0.day == day.day }
    days.append(day)
    putInOrder()
  }

  mutating func replace(_ old: PlanDay, by day: PlanDay) {
    days.removeAll { $0.id == old.id }
    days.append(day)
    putInOrder()
  }

  mutating func put(_ team: Team) {
    teams.removeAll { $0.letter == team.letter }
    teams.append(team)
    putInOrder()
  }

  mutating func take(away block: Block.ID) {
    blocks.removeAll { $0.id == block }
    materials.removeAll { $0.block == block }
  }
}
