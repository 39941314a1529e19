public import Foundation
public import People

/// Makes identifiers and references for what a verb adds to a plan.
public struct PlanNames {
  private let mint: Mint
  private let nextNumber: () -> Reference

  /// - Parameter next: a reference never given yet, another one at each call.
  public init(_ mint: Mint, next: @escaping () -> Reference) {
    (self.mint, nextNumber) = (mint, next)
  }

  public func block() -> (id: Block.ID, reference: Reference) { (mint.make(), nextNumber()) }
  public func blocks(_ count: Int) -> [(id: Block.ID, reference: Reference)] {
    (0..<max(count, 0)).map { _ in block() }
  }
  public func make<Kept>(_ kind: Kept.Type = Kept.self) -> Identifier<Kept> { mint.make() }
}

extension Agenda {
  public mutating func add(_ day: PlanDay) throws(PlanFault) {
    guard !days.contains(where: { $0.day == day.day }) else {
      throw .dayTwice(day.day)
    }
    put(day)
  }

  public mutating func add(_ team: Team) throws(PlanFault) {
    let others = teams.filter { $0.id != team.id }
    guard others.count < Agenda.mostTeams else { throw .tooManyTeams(most: Agenda.mostTeams) }
    guard !others.contains(where: { $0.letter.uppercased() == team.letter.uppercased() }) else {
      throw .letterTwice(team.letter)
    }
    put(team)
  }

  /// The same day again on another date, with all its sequences and what they need.
  public mutating func copy(
    _ day: Day, to date: Day, names: PlanNames
  ) throws(PlanFault) {
    guard let plan = self[day] else { throw .noDay }
    let made = try PlanDay(
      id: names.make(), occasion: occasion.id, day: date, opens: plan.opens, closes: plan.closes,
      rooms: plan.rooms)
    let own = blocks(of: day)
    try add(made)
    for block in own {
      let name = names.block()
      var piece = try block.copy(name.id, name.reference)
      piece.day = date
      put(piece)
      for material in materials where material.block == block.id {
        materials.append(
          try Material(
            id: names.make(), block: piece.id, name: material.name, count: material.count,
            share: material.share, stock: material.stock))
      }
    }
  }

  /// Everything from a sequence on begins so many minutes later: fixed starts follow. What is not
  /// fixed and has nothing before it moves with the opening of the day.
  public mutating func shift(
    from id: Block.ID, by minutes: Int, in zone: TimeZone
  ) throws(PlanFault) {
    let block = try block(id)
    guard (-1440...1440).contains(minutes) else { throw .outOfDay(block.title) }
    guard minutes != 0, let day = self[block.day] else { return }
    let own = blocks(of: block.day)
    guard let at = own.firstIndex(where: { $0.id == id }) else { return }
    if at == 0 { try open(day, later: minutes) }
    for place in at..<own.count where own[place].fixed != nil || place == at && at > 0 {
      var moved = own[place]
      let start = moved.fixed.map(\.minutes) ?? Timetable(self, in: zone).shownStart(of: id)
      guard let start, let time = TimeOfDay(minutes: start + minutes), time.minutes < 1440 else {
        throw .outOfDay(moved.title)
      }
      moved.fixed = time
      put(moved)
    }
  }

  private mutating func open(_ day: PlanDay, later minutes: Int) throws(PlanFault) {
    var day = day
    guard let opens = TimeOfDay(minutes: day.opens.minutes + minutes) else {
      throw .outOfDay(day.day.description)
    }
    guard opens < day.closes else { throw .closesBeforeOpening(day.day, opens, day.closes) }
    day.opens = opens
    put(day)
  }
}

extension Timetable {
  /// What the hands show when it starts.
  public func shownStart(of id: Block.ID) -> Int? {
    for day in days {
      if let slot = day.slots.first(where: { $0.block.id == id }) { return day.shown(slot.start) }
    }
    return nil
  }
}

extension Agenda {
  /// A day as it is now to be, its sequences untouched; a new one where there is none on its date.
  public mutating func keep(_ day: PlanDay) { put(day) }

  /// The same of a team.
  public mutating func keep(_ team: Team) throws(PlanFault) {
    if self[team.letter] == nil { return try add(team) }
    put(team)
  }
}
