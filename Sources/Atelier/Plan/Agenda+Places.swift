public import People

/// Where a sequence is put.
public enum BlockPlace: Hashable, Sendable {
  case first(of: Day)
  case last(of: Day)
  case before(Block.ID)
  case after(Block.ID)
}

extension Agenda {
  func block(_ id: Block.ID) throws(PlanFault) -> Block {
    guard let block = self[id] else { throw .unknownBlock("") }
    return block
  }

  /// The day and the index among its sequences that a place means, one of them being set aside.
  func index(of place: BlockPlace, without moved: Block.ID? = nil) throws(PlanFault) -> (
    day: PlanDay, index: Int
  ) {
    func standing(_ neighbour: Block.ID, _ shift: Int) throws(PlanFault) -> (PlanDay, Int) {
      let block = try block(neighbour)
      let others = blocks(of: block.day).filter { $0.id != moved }
      guard let day = self[block.day], let at = others.firstIndex(where: { $0.id == neighbour })
      else { throw .unknownBlock(block.reference.description) }
      return (day, at + shift)
    }
    switch place {
    case .first(let id), .last(let id):
      guard let day = self[id] else { throw .noDay }
      let count = blocks(of: id).filter { $0.id != moved }.count
      if case .first = place { return (day, 0) }
      return (day, count)
    case .before(let neighbour): return try standing(neighbour, 0)
    case .after(let neighbour): return try standing(neighbour, 1)
    }
  }

  /// Puts sequences somewhere, one after the other; those around keep their ranks unless these
  /// leave no room between them.
  mutating func insert(_ new: [Block], at place: BlockPlace) throws(PlanFault) {
    let moved = new.count == 1 ? new[0].id : nil
    let (day, index) = try index(of: place, without: moved)
    var others = blocks(of: day.day).filter { block in !new.contains { $0.id == block.id } }
    guard others.count + new.count <= Agenda.mostBlocks else {
      throw .tooManyBlocks(day.day, most: Agenda.mostBlocks)
    }
    if !Agenda.leavesRoom(others, at: index) {
      let ranks = Rank.several(others.count, between: nil, nil)
      for place in others.indices { others[place].rank = ranks[place].key }
      others.forEach { put($0) }
    }
    let low = index > 0 ? others[index - 1].place : nil
    let high = index < others.count ? others[index].place : nil
    let ranks = Rank.several(new.count, between: low, high)
    for (block, rank) in zip(new, ranks) {
      var block = block
      (block.day, block.rank) = (day.day, rank.key)
      put(block)
    }
  }

  private static func leavesRoom(_ others: [Block], at index: Int) -> Bool {
    if index > 0, others[index - 1].place == nil { return false }
    guard index < others.count else { return true }
    guard let high = others[index].place else { return false }
    guard index > 0, let low = others[index - 1].place else { return true }
    return low < high
  }
}
