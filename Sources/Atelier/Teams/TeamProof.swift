/// Whether absolute rules can hold together, tried person by person.
///
/// People whom no rule tells apart, and teams nobody is in yet, are tried once. What is found is
/// proved; after so many tries, nothing is said.
struct TeamProof {
  enum Answer: Hashable, Sendable { case possible, impossible, unknown }

  private let tables: TeamTables
  private var seating: Seating
  private let order: [Int]
  /// For each place of the order, whether the rules see the same person as at the place before.
  private let isTwin: [Bool]
  /// How many of each kind, of each row, have no team yet.
  private var waiting: [[Int]]
  private let isPlain: [Bool]
  private var triesLeft: Int

  /// - Parameter asked: whose rules are all absolute.
  init(_ asked: TeamsAsked, keepingLocks: Bool) {
    let tables = TeamTables(asked)
    var seating = Seating(tables)
    var waiting = tables.rows.map(\.sizes)
    for person in tables.people.indices where keepingLocks && tables.isHeld[person] {
      seating.move(person, to: tables.standing[person])
      for row in tables.rows {
        let kind = tables.kind(of: person, row)
        if kind >= 0 { waiting[row.number][kind] -= 1 }
      }
    }
    let single = Set(tables.rows.map(\.only))
    isPlain = tables.teams.indices.map { team in
      !single.contains(team) && !seating.teamOf.contains(team)
    }
    func look(_ person: Int) -> [Int] { tables.rows.map { tables.kind(of: person, $0) } }
    func weight(_ person: Int) -> Int {
      tables.rows.reduce(0) { weight, row in
        let kind = tables.kind(of: person, row)
        return kind < 0 ? weight : weight + 1_000 / row.sizes[kind]
      }
    }
    let looks = tables.people.indices.map(look)
    let weights = tables.people.indices.map(weight)
    let free = tables.people.indices.filter { seating.teamOf[$0] < 0 }
    let order = free.sorted { one, other in
      if weights[one] != weights[other] { return weights[one] > weights[other] }
      if looks[one] != looks[other] { return looks[one].lexicographicallyPrecedes(looks[other]) }
      return one < other
    }
    isTwin = order.indices.map { $0 > 0 && looks[order[$0]] == looks[order[$0 - 1]] }
    (self.tables, self.seating, self.waiting, self.order) = (tables, seating, waiting, order)
    let work = max(1, tables.people.count * tables.teams.count * tables.rows.count)
    triesLeft = min(20_000, max(1_000, 20_000_000 / work))
  }

  mutating func answer() -> Answer {
    let isHopeless = tables.rows.contains { row in
      row.kinds.indices.contains { row.floors[$0] > 0 || !canHold(row, $0) }
    }
    return isHopeless ? .impossible : seat(0)
  }

  private mutating func seat(_ step: Int) -> Answer {
    guard step < order.count else { return .possible }
    guard triesLeft > 0 else { return .unknown }
    let person = order[step]
    let first = isTwin[step] ? seating.teamOf[order[step - 1]] : 0
    var hasOpened = false
    var answer = Answer.impossible
    for team in first..<tables.teams.count {
      if isPlain[team], !seating.teamOf.contains(team) {
        if hasOpened { continue }
        hasOpened = true
      }
      triesLeft -= 1
      place(person, in: team)
      let next = canHold(person) ? seat(step + 1) : .impossible
      lift(person)
      if next == .possible { return .possible }
      if next == .unknown { answer = .unknown }
      if triesLeft <= 0 { return .unknown }
    }
    return answer
  }

  private mutating func place(_ person: Int, in team: Int) {
    seating.move(person, to: team)
    count(person, -1)
  }

  private mutating func lift(_ person: Int) {
    seating.move(person, to: -1)
    count(person, 1)
  }

  private mutating func count(_ person: Int, _ change: Int) {
    for row in tables.rows {
      let kind = tables.kind(of: person, row)
      if kind >= 0 { waiting[row.number][kind] += change }
    }
  }

  private func canHold(_ person: Int) -> Bool {
    tables.rows.allSatisfy { row in
      let kind = tables.kind(of: person, row)
      return kind < 0 || canHold(row, kind)
    }
  }

  /// Whether those of a kind who have no team yet can still go where they are needed.
  private func canHold(_ row: TeamTables.Row, _ kind: Int) -> Bool {
    let left = waiting[row.number][kind]
    var (needed, room) = (0, 0)
    for team in tables.teams.indices {
      if row.only >= 0, row.only != team {
        room += left
        continue
      }
      let count = seating.count(row, kind, in: team)
      let fitting = (0...left).filter { tables.cost(row, kind, count + $0) == 0 }
      guard let least = fitting.first, let most = fitting.last else { return false }
      needed += least
      room += most
    }
    return needed <= left && left <= room
  }
}

extension TeamTables {
  /// The kind of someone for a row, -1 for none.
  func kind(of person: Int, _ row: Row) -> Int { kindOf[row.number * people.count + person] }
}
