import People

/// Rules made into numbers: for each, what kind each person is of, and what so many of a kind in a
/// team costs. Every rule is of that shape, so that none is counted in a way of its own.
struct TeamTables {
  /// What people of one kind have in common, for a rule.
  enum Kind: Hashable, Sendable {
    case everybody
    case profile(Profile.ID)
    case agency(Place.ID)
    case earlierTeam(Int)
    case named
  }
  struct Row {
    let rule: TeamRule
    /// Its place among the rows.
    let number: Int
    let level: Int
    /// The only team it speaks of; -1 for all of them.
    let only: Int
    let kinds: [Kind]
    /// How many people there are of each kind.
    let sizes: [Int]
    /// The least that a kind can cost, wherever its people are.
    let floors: [Int]
    let firstCount: Int
    let firstCost: Int
  }

  let people: [Person.ID]
  let teams: [TeamLetter]
  let rows: [Row]
  /// The kind of a person for a row, at `row * people.count + person`; -1 for none.
  let kindOf: [Int]
  let costs: [Int]
  let countsNeeded: Int
  /// How many levels a score has: absolute rules, those held at best one by one, changes.
  let levels: Int
  let changesLevel: Int
  /// The team each person stands in, -1 for none.
  let standing: [Int]
  let isHeld: [Bool]

  /// - Parameter changesFirst: staying counts before what is held at best, as on the morning.
  init(_ asked: TeamsAsked, changesFirst: Bool = false) {
    people = asked.people.map(\.id)
    teams = asked.teams
    let places = Dictionary(uniqueKeysWithValues: teams.enumerated().map { ($1, $0) })
    standing = people.map { asked.standing[$0].flatMap { places[$0] } ?? -1 }
    isHeld = zip(people, standing).map { asked.locked.contains($0) && $1 >= 0 }
    let best = asked.rules.count { $0.strength == .best }
    levels = best + 2
    changesLevel = changesFirst ? 1 : best + 1
    var drawing = TableDrawing(asked, places: places)
    let ranked =
      asked.rules.filter { $0.strength == .absolute }.map { ($0, 0) }
      + asked.rules.filter { $0.strength == .best }.enumerated()
      .map { ($1, $0 + (changesFirst ? 2 : 1)) }
    for (rule, level) in ranked { drawing.draw(rule, level: level) }
    (rows, kindOf, costs) = (drawing.rows, drawing.kindOf, drawing.costs)
    countsNeeded = drawing.countsNeeded
  }

  func cost(_ row: Row, _ kind: Int, _ count: Int) -> Int {
    costs[row.firstCost + kind * (people.count + 1) + count]
  }

  /// The least that any teams can cost, level by level.
  var floor: [Int] {
    rows.reduce(into: [Int](repeating: 0, count: levels)) { floor, row in
      floor[row.level] += row.floors.reduce(0, +)
    }
  }
}

/// Draws the row of each rule, one after another.
struct TableDrawing {
  private(set) var rows: [TeamTables.Row] = []
  private(set) var kindOf: [Int] = []
  private(set) var costs: [Int] = []
  private(set) var countsNeeded = 0
  private let asked: TeamsAsked
  private let places: [TeamLetter: Int]

  init(_ asked: TeamsAsked, places: [TeamLetter: Int]) {
    (self.asked, self.places) = (asked, places)
  }

  mutating func draw(_ rule: TeamRule, level: Int) {
    var only = -1
    if case .fixed(_, let letter) = rule.demand {
      guard let place = places[letter] else { return }
      only = place
    }
    let kinds = self.kinds(of: rule.demand)
    let present = Set(kinds.compactMap { $0 })
    let known = order(present)
    let numbers = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
    let sizes = known.map { kind in kinds.count { $0 == kind } }
    let firstCost = costs.count
    for size in sizes {
      costs += (0...asked.people.count).map { cost(rule.demand, count: $0, of: size) }
    }
    let floors = sizes.map { floor(rule.demand, of: $0) }
    rows.append(
      TeamTables.Row(
        rule: rule, number: rows.count, level: level, only: only, kinds: known, sizes: sizes,
        floors: floors, firstCount: countsNeeded, firstCost: firstCost))
    countsNeeded += known.count * asked.teams.count
    kindOf += kinds.map { $0.flatMap { numbers[$0] } ?? -1 }
  }

  private func kinds(of demand: TeamRule.Demand) -> [TeamTables.Kind?] {
    let people = asked.people
    switch demand {
    case .levelSizes, .sizes: return people.map { _ in .everybody }
    case .spreadProfiles, .neverAlone(nil): return people.map { $0.profile.map { .profile($0) } }
    case .neverAlone(let profile?):
      return people.map { $0.profile == profile ? .profile(profile) : nil }
    case .together(let named), .apart(let named):
      return people.map { named.contains($0.id) ? .named : nil }
    case .fixed(let person, _): return people.map { $0.id == person ? .named : nil }
    case .onePerAgency: return people.map { $0.agency.map { .agency($0) } }
    case .notAgain(let teams):
      return people.map { person in
        teams.firstIndex { $0.contains(person.id) }.map { .earlierTeam($0) }
      }
    }
  }

  private func order(_ kinds: Set<TeamTables.Kind>) -> [TeamTables.Kind] {
    kinds.sorted { one, other in
      switch (one, other) {
      case (.profile(let one), .profile(let other)): one < other
      case (.agency(let one), .agency(let other)): one < other
      case (.earlierTeam(let one), .earlierTeam(let other)): one < other
      default: false
      }
    }
  }

  /// What so many of a kind in one team costs, of so many there are.
  private func cost(_ demand: TeamRule.Demand, count: Int, of size: Int) -> Int {
    let teams = asked.teams.count
    switch demand {
    case .levelSizes, .spreadProfiles:
      return distance(count, size / teams...(size + teams - 1) / teams)
    case .sizes(let range): return distance(count, range)
    case .neverAlone: return count == 1 ? 1 : 0
    case .together: return count < size ? min(count, size - count) : 0
    case .apart, .onePerAgency: return max(0, count - 1)
    case .fixed: return count == 0 ? 1 : 0
    case .notAgain: return count * (count - 1) / 2
    }
  }

  private func distance(_ count: Int, _ range: ClosedRange<Int>) -> Int {
    max(0, range.lowerBound - count, count - range.upperBound)
  }

  /// The least that so many of a kind cost in all, shared among the teams in whatever way.
  private func floor(_ demand: TeamRule.Demand, of size: Int) -> Int {
    let teams = asked.teams.count
    switch demand {
    case .levelSizes, .spreadProfiles, .together, .fixed: return 0
    case .sizes(let range):
      return distance(
        size, range.lowerBound * teams...range.upperBound * teams)
    case .neverAlone: return size == 1 ? 1 : 0
    case .apart, .onePerAgency: return max(0, size - teams)
    case .notAgain:
      let (each, more) = size.quotientAndRemainder(dividingBy: teams)
      return (teams - more) * each * (each - 1) / 2 + more * (each + 1) * each / 2
    }
  }
}
