public import People

/// Something of a plan to settle before it is printed, or good to know; with one way to mend it
/// where there is one.
public struct Snag: Hashable, Sendable {
  public enum Matter: Hashable, Sendable {
    // To settle.
    /// Days that are not among the event’s.
    case outside([Day])
    /// Someone who does not come on a day, and what nobody leads or animates then.
    case away(Person.ID, Day, [Block.ID], teams: [String])
    case overflows(Day, minutes: Int)
    case late(Block.ID, minutes: Int)
    case leadsTwice(Person.ID, Block.ID, Block.ID, minutes: Int)
    case roomTwice(String, Block.ID, Block.ID, minutes: Int)
    case roomTooSmall(Block.ID, room: String, seats: Int, people: Int)
    case noAnimator(String)
    /// A team that only sequences tell of, where others are listed.
    case unlistedTeam(String, [Block.ID])
    case noLead(Block.ID)
    case runsShort(of: String, needed: Int, stock: Int)
    case unknownDeck(Block.ID, String)
    // To know.
    case longWithoutRest([String], Day, from: Int, to: Int)
    case noMeal(Day, minutes: Int)
    case closesFirst(Block.ID)
    case longTogether(Block.ID, minutes: Int)
    case waits([String], before: Block.ID, minutes: Int)
    case noInstruction([Block.ID])
    case margin(before: Block.ID, minutes: Int)
  }

  public let matter: Matter
  public let mend: Mend?

  init(_ matter: Matter, mend: Mend? = nil) { (self.matter, self.mend) = (matter, mend) }

  /// Whether it is to be settled, rather than known.
  public var isToSettle: Bool {
    switch matter {
    case .outside, .away, .overflows, .late, .leadsTwice, .roomTwice, .roomTooSmall, .noAnimator,
      .unlistedTeam, .noLead, .runsShort, .unknownDeck:
      true
    case .longWithoutRest, .noMeal, .closesFirst, .longTogether, .waits, .noInstruction, .margin:
      false
    }
  }

  /// The sequences it is about.
  public var blocks: [Block.ID] {
    switch matter {
    case .late(let block, _), .roomTooSmall(let block, _, _, _), .noLead(let block),
      .unknownDeck(let block, _), .closesFirst(let block), .longTogether(let block, _),
      .waits(_, let block, _), .margin(let block, _):
      [block]
    case .leadsTwice(_, let first, let second, _), .roomTwice(_, let first, let second, _):
      [first, second]
    case .noInstruction(let blocks), .unlistedTeam(_, let blocks), .away(_, _, let blocks, _):
      blocks
    case .outside, .overflows, .noAnimator, .runsShort, .longWithoutRest, .noMeal: []
    }
  }
}

/// One way to mend a plan, that someone may choose.
public enum Mend: Hashable, Sendable {
  /// So many minutes less of some sequences, none under its minimum.
  case shorten([Block.ID: Int])
  case shiftDays(by: Int)
  /// In some sequences, someone takes the place of someone else.
  case standIn(for: Person.ID, by: Person.ID, [Block.ID])
  case stretch(Block.ID, by: Int)
  case lead(Block.ID, by: [Person.ID])
  case animate(String, by: Person.ID)
  case useRoom(Block.ID, String)
  /// The team is one like the others.
  case list(String)
  case leaveDeck(Block.ID, String)
  /// A break after a sequence, for some teams; for everyone where none is named.
  case rest(after: Block.ID, [String], minutes: Int)
  case meal(after: Block.ID, minutes: Int)
}

extension Agenda {
  /// - Parameters:
  ///   - title: what a break or a meal that is added is called.
  public mutating func apply(
    _ mend: Mend, title: String, names: PlanNames
  ) throws(PlanFault) {
    switch mend {
    case .shorten(let cuts):
      for (id, minutes) in cuts.sorted(by: { $0.key < $1.key }) { try stretch(id, by: -minutes) }
    case .stretch(let id, let minutes): try stretch(id, by: minutes)
    case .shiftDays(let count): try shiftDays(by: count, names)
    case .standIn(let person, let other, let ids):
      for id in ids {
        let leads = leads(of: try block(id))
        try lead(id, by: leads.map { $0 == person ? other : $0 }.uniqued)
      }
    case .lead(let id, let people): try lead(id, by: people)
    case .animate(let id, let person):
      guard var team = self[id] else { throw .unknownTeam("") }
      team.animators = [person]
      put(team)
    case .list(let letter):
      guard let told = self[letter] else { throw .unknownTeam(letter) }
      put(try Team(id: names.make(), occasion: occasion.id, letter: letter, mark: told.mark))
    case .useRoom(let id, let room):
      var block = try block(id)
      block.room = room
      put(block)
    case .leaveDeck(let id, let deck):
      var block = try block(id)
      block.decks.removeAll { $0 == deck }
      put(block)
    case .rest(let id, let teams, let minutes):
      try add(.rest, title, minutes, for: teams, after: id, names)
    case .meal(let id, let minutes): try add(.meal, title, minutes, for: [], after: id, names)
    }
  }

  private mutating func add(
    _ intention: Block.Intention, _ title: String, _ minutes: Int, for teams: [String],
    after id: Block.ID, _ names: PlanNames
  ) throws(PlanFault) {
    let (day, name) = (try block(id).day, names.block())
    try add(
      Block(
        id: name.id, reference: name.reference, occasion: occasion.id, day: day, title: title,
        intention: intention,
        teams: teams, minutes: minutes), at: .after(id))
  }
}
