/// Looks for the best teams: exchanges that lose nothing, a shake where none helps any more.
///
/// How long it looks is a number of tries, never a time: the same seed gives the same teams.
struct TeamSearch {
  private(set) var best: Seating
  private var current: Seating
  private var chance: SeededChance
  private let free: [Int]
  private let floor: [Int]
  private let bonds: [[Int]]
  private var triesLeft: Int

  init(_ tables: TeamTables, seed: UInt64, tries: Int? = nil) {
    chance = SeededChance(seed: seed)
    current = Seating(tables)
    best = current
    free = tables.people.indices.filter { !tables.isHeld[$0] }
    floor = tables.floor
    bonds = tables.bonds
    let people = tables.people.count
    triesLeft = tries ?? min(max(60_000, 200 * people * people), 6_000_000)
    begin()
  }

  mutating func run() -> Seating {
    let teams = current.tables.teams.count
    guard teams > 1, !free.isEmpty else { return best }
    let patience = max(200, free.count * teams)
    settle()
    while triesLeft > 0, best.totals != floor {
      descend(patience: patience)
      settle()
      shake()
    }
    current = best
    settle()
    return best
  }

  /// Everybody where they stand; the others where there are fewest, the first by chance.
  private mutating func begin() {
    let tables = current.tables
    for person in tables.people.indices where tables.standing[person] >= 0 {
      current.move(person, to: tables.standing[person])
    }
    var sizes = tables.teams.indices.map { team in current.teamOf.count { $0 == team } }
    for person in free.shuffled(using: &chance) where current.teamOf[person] < 0 {
      let team = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      current.move(person, to: team)
      sizes[team] += 1
    }
    best = current
  }

  /// Tries by chance, until so many have brought nothing.
  private mutating func descend(patience: Int) {
    var idle = 0
    while idle < patience, triesLeft > 0 {
      triesLeft -= 1
      idle += 1
      let before = tryOne()
      if before < 0 { idle = 0 }
      if before < 0, current.isBetter(than: best) {
        best = current
        if best.totals == floor { return }
      }
    }
  }

  /// - Returns: below zero where teams became better.
  private mutating func tryOne() -> Int {
    let person = free[chance.below(free.count)]
    let kind = chance.below(8)
    if kind == 0 {
      let team = chance.below(current.tables.teams.count)
      guard team != current.teamOf[person] else { return 1 }
      let verdict = current.verdict(person, to: team)
      if verdict <= 0 { current.move(person, to: team) }
      return verdict
    }
    let other = free[chance.below(free.count)]
    guard current.teamOf[person] != current.teamOf[other] else { return 1 }
    if kind == 1, bonds[person].count > 1 { return tryBond(of: person, with: other) }
    let verdict = current.verdict(person, to: current.teamOf[other], for: other)
    if verdict <= 0 { current.swap(person, other) }
    return verdict
  }

  /// People who must be together change places with as many others.
  private mutating func tryBond(of person: Int, with other: Int) -> Int {
    let (from, to) = (current.teamOf[person], current.teamOf[other])
    let group = bonds[person].filter { current.teamOf[$0] == from }
    var others = free.filter { current.teamOf[$0] == to && $0 != other }.shuffled(using: &chance)
    others = [other] + others.prefix(group.count - 1)
    guard others.count == group.count else { return 1 }
    let before = current.totals
    for member in group { current.move(member, to: to) }
    for member in others { current.move(member, to: from) }
    if current.totals.lexicographicallyPrecedes(before) { return -1 }
    if current.totals == before { return 0 }
    for member in group { current.move(member, to: from) }
    for member in others { current.move(member, to: to) }
    return 1
  }

  /// Every single move and exchange, as long as one helps: nothing one gesture away is left out.
  private mutating func settle() {
    var helped = true
    while helped {
      helped = false
      triesLeft -= free.count * (free.count / 2 + current.tables.teams.count)
      for (place, person) in free.enumerated() {
        for team in current.tables.teams.indices where team != current.teamOf[person] {
          guard current.verdict(person, to: team) < 0 else { continue }
          current.move(person, to: team)
          helped = true
        }
        for other in free.dropFirst(place + 1)
        where current.teamOf[person] != current.teamOf[other] {
          guard current.verdict(person, to: current.teamOf[other], for: other) < 0 else { continue }
          current.swap(person, other)
          helped = true
        }
      }
    }
    if current.isBetter(than: best) { best = current }
  }

  /// A few exchanges by chance, from the best or from where it stands; now and then, all anew.
  private mutating func shake() {
    if chance.below(12) == 0 {
      for person in free { current.move(person, to: chance.below(current.tables.teams.count)) }
      return settle()
    }
    if chance.below(2) == 0 { current = best }
    for _ in 0..<(2 + chance.below(3)) {
      let (one, other) = (free[chance.below(free.count)], free[chance.below(free.count)])
      if chance.below(4) == 0 {
        current.move(one, to: chance.below(current.tables.teams.count))
      } else if current.teamOf[one] != current.teamOf[other] {
        current.swap(one, other)
      }
    }
  }
}

extension TeamTables {
  /// For each person, those who must be with them, themselves among them; held people have none.
  var bonds: [[Int]] {
    var bonds = people.indices.map { [$0] }
    for (number, row) in rows.enumerated() where row.level == 0 {
      guard case .together = row.rule.demand else { continue }
      let named = people.indices.filter { kindOf[number * people.count + $0] >= 0 }
      let joined = Array(Set(named.flatMap { bonds[$0] })).sorted()
      for person in joined { bonds[person] = joined }
    }
    return bonds.map { bond in bond.contains { isHeld[$0] } ? [] : bond }
  }
}
