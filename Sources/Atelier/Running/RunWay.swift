import People

/// Where a team says it is, from its marks alone.
struct RunWay {
  struct Real: Hashable {
    var start: Int?
    var end: Int?
  }

  let blocks: [RunBlock]
  /// The place of the block that was last spoken of; `nil` where the team has said nothing.
  private(set) var place: Int?
  /// When that block began; when it ended, where the team is between two.
  private(set) var since = 0
  private(set) var isBetween = false
  private(set) var real: [RunBlock.ID: Real] = [:]
  private(set) var skipped: Set<RunBlock.ID> = []
  private(set) var more: [RunBlock.ID: Int] = [:]
  private(set) var later: [RunBlock.ID: Int] = [:]

  init(_ team: TeamLetter, in day: RunDay, _ marks: [RunMark]) {
    blocks = day.way(of: team)
    let places = Dictionary(
      blocks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for mark in marks where mark.team == team {
      guard let place = places[mark.block] else { continue }
      take(mark, at: day.minute(of: mark.at), place)
    }
  }

  func isPast(_ index: Int) -> Bool {
    place.map { index < $0 || index == $0 && isBetween } ?? false
  }
  func isCurrent(_ index: Int) -> Bool { place == index && !isBetween }

  func minutes(_ block: RunBlock) -> Int {
    skipped.contains(block.id) ? 0 : max(0, block.minutes + (more[block.id] ?? 0))
  }

  private mutating func take(_ mark: RunMark, at minute: Int, _ index: Int) {
    switch mark.what {
    case .here, .started: enter(index, at: minute)
    case .finished: leave(index, at: minute)
    case .skipped:
      skipped.insert(mark.block)
      if isCurrent(index) { leave(index, at: minute) }
    case .lengthened(let minutes): more[mark.block, default: 0] += minutes.clamped
    case .later(let minutes): later[mark.block, default: 0] += minutes.clamped
    case .cancels: break
    }
  }

  private mutating func enter(_ index: Int, at minute: Int) {
    guard !isCurrent(index) else { return }
    let block = blocks[index].id
    if let place, place < index, !isBetween { real[blocks[place].id]?.end = minute }
    // Going back: what had been begun after it has not.
    for later in blocks[index...] where later.id != block { real[later.id] = nil }
    let started = isPast(index) ? real[block]?.start ?? minute : minute
    real[block] = Real(start: started, end: nil)
    skipped.remove(block)
    (place, since, isBetween) = (index, started, false)
  }

  private mutating func leave(_ index: Int, at minute: Int) {
    guard !isPast(index) else { return }
    if let place, place < index, !isBetween { real[blocks[place].id]?.end = minute }
    real[blocks[index].id, default: Real()].end = minute
    (place, since, isBetween) = (index, minute, true)
  }
}

extension Int {
  /// No gesture adds more than a day.
  fileprivate var clamped: Int { Swift.min(Swift.max(self, -1440), 1440) }
}
