public import People

/// What may be done to a plan, each without looking at when things happen.
extension Agenda {
  /// - Parameter place: where its own day does not matter any more.
  public mutating func add(_ block: Block, at place: BlockPlace) throws(PlanFault) {
    try insert([block], at: place)
  }

  public mutating func remove(_ id: Block.ID) throws(PlanFault) {
    take(away: try block(id).id)
  }

  public mutating func move(_ id: Block.ID, to place: BlockPlace) throws(PlanFault) {
    let block = try block(id)
    if place == .before(id) || place == .after(id) { return }
    try insert([block], at: place)
  }

  /// One step earlier, or later, among the sequences of its day that share a team with it.
  public mutating func step(_ id: Block.ID, later: Bool) throws(PlanFault) {
    let block = try block(id)
    let own = Set(teams(of: block).map(\.letter))
    let others = blocks(of: block.day)
    guard let at = others.firstIndex(where: { $0.id == id }) else { return }
    let meets: (Block) -> Bool = { other in
      own.isEmpty || self.teams(of: other).contains { own.contains($0.letter) }
    }
    let neighbour =
      later ? others[(at + 1)...].first(where: meets) : others[..<at].last(where: meets)
    guard let neighbour else { return }
    try move(id, to: later ? .after(neighbour.id) : .before(neighbour.id))
  }

  /// Changes how long it lasts; a minimum that no longer fits comes down with it.
  public mutating func stretch(_ id: Block.ID, by minutes: Int) throws(PlanFault) {
    let block = try block(id)
    let (length, isTooLong) = block.minutes.addingReportingOverflow(minutes)
    guard !isTooLong else { throw .impossibleDuration(block.title, minutes) }
    try last(id, length, atLeast: min(block.minimum, max(length, 1)))
  }

  public mutating func last(
    _ id: Block.ID, _ minutes: Int, atLeast minimum: Int
  ) throws(PlanFault) {
    var block = try block(id)
    try block.last(minutes, atLeast: minimum)
    put(block)
  }

  /// Cuts it in two, the second piece following the first.
  public mutating func split(
    _ id: Block.ID, at minutes: Int, as piece: (id: Block.ID, reference: Reference)
  ) throws(PlanFault) {
    var first = try block(id)
    guard (1..<first.minutes).contains(minutes) else {
      throw .cannotSplit(first.title, at: minutes, of: first.minutes)
    }
    let (rest, least) = (first.minutes - minutes, first.minimum)
    var second = try first.copy(piece.id, piece.reference)
    second.fixed = nil
    let share = min(max(least * minutes / first.minutes, 1), minutes)
    try first.last(minutes, atLeast: share)
    try second.last(rest, atLeast: min(max(least - share, 1), rest))
    put(first)
    try insert([second], at: .after(id))
  }

  /// Makes of a sequence for several teams one for each.
  ///
  /// - Parameter new: as many names as there are teams, less one: the first keeps what it had.
  public mutating func part(
    _ id: Block.ID, as new: [(id: Block.ID, reference: Reference)]
  ) throws(PlanFault) {
    var first = try block(id)
    let own = teams(of: first)
    guard own.count > 1 else { throw .alreadyParted(first.title) }
    var pieces: [Block] = []
    for (team, name) in zip(own.dropFirst(), new) {
      var piece = try first.copy(name.id, name.reference)
      piece.teams = [team.letter]
      pieces.append(piece)
    }
    first.teams = [own[0].letter]
    put(first)
    try insert(pieces, at: .after(id))
  }

  /// Makes of two sequences of other teams, alike, the first one; its teams are those of both.
  public mutating func join(_ id: Block.ID, with other: Block.ID) throws(PlanFault) {
    var first = try block(id)
    let second = try block(other)
    guard id != other, first.day == second.day else {
      throw .cannotJoin(first.title, second.title)
    }
    let (own, added) = (Set(teams(of: first).map(\.letter)), teams(of: second).map(\.letter))
    guard !added.isEmpty, own.isDisjoint(with: added) else {
      throw .cannotJoin(first.title, second.title)
    }
    let both = own.union(added)
    first.teams = teams.map(\.letter).filter(both.contains)
    first.leads += second.leads.filter { !first.leads.contains($0) }
    first.helpers += second.helpers.filter { !first.helpers.contains($0) }
    try first.last(
      max(first.minutes, second.minutes), atLeast: max(first.minimum, second.minimum))
    materials = materials.map { $0.moved(from: other, to: id) }
    take(away: other)
    put(first)
  }

  /// Each takes the place of the other.
  public mutating func swap(_ id: Block.ID, _ other: Block.ID) throws(PlanFault) {
    var (first, second) = (try block(id), try block(other))
    if first.place == nil || second.place == nil || first.place == second.place {
      for day in Set([first.day, second.day]) { rankAgain(day) }
      (first, second) = (try block(id), try block(other))
    }
    (first.rank, second.rank) = (second.rank, first.rank)
    (first.day, second.day) = (second.day, first.day)
    put(first)
    put(second)
  }

  private mutating func rankAgain(_ day: Day) {
    let own = blocks(of: day)
    for (block, rank) in zip(own, Rank.several(own.count, between: nil, nil)) {
      var block = block
      block.rank = rank.key
      put(block)
    }
  }

  public mutating func free(_ id: Block.ID) throws(PlanFault) {
    var block = try block(id)
    guard block.fixed != nil else { throw .notFixed(block.title) }
    block.fixed = nil
    put(block)
  }

  public mutating func fix(_ id: Block.ID, at time: TimeOfDay) throws(PlanFault) {
    var block = try block(id)
    guard time.minutes < 1440 else { throw .outOfDay(block.title) }
    guard block.fixed != time else { throw .alreadyFixed(block.title, time) }
    block.fixed = time
    put(block)
  }

  public mutating func lead(_ id: Block.ID, by people: [Person.ID]) throws(PlanFault) {
    var block = try block(id)
    block.leads = people
    put(block)
  }

  /// What is said of a sequence, changed as a whole.
  public mutating func change(_ block: Block) throws(PlanFault) {
    _ = try self.block(block.id)
    guard block.fixed.map({ $0.minutes < 1440 }) ?? true else { throw .outOfDay(block.title) }
    put(block)
  }
}

extension Block {
  func copy(_ id: Block.ID, _ reference: Reference) throws(PlanFault) -> Block {
    try Block(
      id: id, reference: reference, occasion: occasion, day: day, rank: rank, title: title,
      intention: intention,
      teams: teams, minutes: minutes, minimum: minimum, isOptional: isOptional, fixed: fixed,
      leads: leads, helpers: helpers, room: room, instruction: instruction, notes: notes,
      decks: decks, produces: produces, method: method, encounter: encounter)
  }
}

extension Material {
  func moved(from old: Block.ID, to new: Block.ID) -> Material {
    var material = self
    if block == old { material.block = new }
    return material
  }
}
