/// Tries every set of up to three moves, fewest first, each with every place for those without one.
///
/// A team whose absolute rules do not hold must lose or gain someone, and what a team holds depends
/// on its own people alone: so only moves from or to a team at fault are tried, which leaves out
/// no set that mends all of them. Where some fault must stay, every set is tried.
struct RepairTrial {
  static let most = 3
  /// How much is tried before it is said that not all was.
  static let patience = 8_000_000

  /// Whether all that had to be tried was.
  private(set) var isComplete = true
  private let tables: TeamTables
  private let goal: Int
  private let newcomers: [Int]
  private var seating: Seating
  private var found: Seating?
  private var triesLeft = RepairTrial.patience

  /// - Parameter goal: what is known to be reachable of the absolute rules.
  init(_ tables: TeamTables, goal: Int) {
    (self.tables, self.goal) = (tables, goal)
    var seating = Seating(tables)
    for person in tables.people.indices where tables.standing[person] >= 0 {
      seating.move(person, to: tables.standing[person])
    }
    newcomers = tables.people.indices.filter { tables.standing[$0] < 0 }
    self.seating = seating
  }

  /// The best seating with the fewest moves; `nil` when none of up to three reaches the goal.
  mutating func best() -> Seating? {
    guard canWelcome else {
      isComplete = false
      return nil
    }
    let isLeast = goal == tables.floor[0]
    for moves in 0...Self.most {
      welcome(0, then: moves)
      if isLeast && found != nil || !isComplete { return found }
    }
    return found
  }

  /// Whether there are few enough ways to place those who have no team.
  private var canWelcome: Bool {
    var ways = 1
    for _ in newcomers where ways <= 10_000 { ways *= tables.teams.count }
    return ways <= 10_000
  }

  private mutating func welcome(_ place: Int, then moves: Int) {
    guard place < newcomers.count else { return mend(moves, after: -1) }
    for team in tables.teams.indices {
      seating.move(newcomers[place], to: team)
      welcome(place + 1, then: moves)
      guard isComplete else { break }
    }
    seating.move(newcomers[place], to: -1)
  }

  private mutating func mend(_ moves: Int, after last: Int) {
    triesLeft -= 1
    guard triesLeft > 0 else { return isComplete = false }
    guard moves > 0 else { return keep() }
    let faulty = goal == 0 ? tables.teams.indices.filter(isFaulty) : []
    // A move touches two teams at most.
    guard faulty.count <= 2 * moves else { return }
    let target = faulty.first
    let onlyAmong = goal == 0 && faulty.count == 2 * moves ? Set(faulty) : nil
    for person in tables.people.indices where isMovable(person) {
      // Where all is tried, a set of moves is tried in one order.
      if goal > 0, person <= last { continue }
      let left = seating.teamOf[person]
      for team in tables.teams.indices where team != left {
        if let target, left != target, team != target { continue }
        if let onlyAmong, !onlyAmong.isSuperset(of: [left, team]) { continue }
        seating.move(person, to: team)
        mend(moves - 1, after: person)
        seating.move(person, to: left)
        guard isComplete else { return }
      }
    }
  }

  private func isMovable(_ person: Int) -> Bool {
    tables.standing[person] >= 0 && !tables.isHeld[person]
      && seating.teamOf[person] == tables.standing[person]
  }

  private func isFaulty(_ team: Int) -> Bool {
    tables.rows.contains { row in
      row.level == 0
        && row.kinds.indices.contains { seating.cost(row, $0, in: team) > 0 }
    }
  }

  private mutating func keep() {
    guard seating.totals[0] <= goal, found.map({ seating.isBetter(than: $0) }) ?? true else {
      return
    }
    found = seating
  }
}
