import Atelier
import Foundation
import People

/// A small plan of named people, to try things on.
struct PlanCast {
  let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
  let occasion: Occasion
  var days: [PlanDay] = []
  var teams: [Team] = []
  var blocks: [Block] = []
  var materials: [Material] = []
  let mathilde = Person.ID(UUID()), bastien = Person.ID(UUID())
  let animators = (0..<12).map { _ in Person.ID(UUID()) }

  init(
    teams: Int = 4, people: Int = 28, from opens: String = "8 h 45", to closes: String = "17 h",
    on date: String = "2017-07-11"
  ) throws {
    guard let day = Day(date), let opens = TimeOfDay(opens), let closes = TimeOfDay(closes) else {
      throw Unread()
    }
    occasion = try Occasion(
      id: Identifier(UUID()), reference: Reference(.occasion, 2), kind: .sprint,
      title: "Sprint de Saint-Rémi", period: Period(day), participants: people)
    days = [
      try PlanDay(
        id: Identifier(UUID()), occasion: occasion.id, day: day, opens: opens, closes: closes,
        rooms: ["Préau (12)", "Grande salle (40)", "Cuisine (6)", "Verrière (10)"]
          .compactMap { Room($0) })
    ]
    for place in 0..<teams {
      let letter = String(UnicodeScalar(UInt8(65 + place)))
      self.teams.append(
        try Team(
          id: Identifier(UUID()), occasion: occasion.id, letter: letter,
          mark: Team.Mark.allCases[place % 12], animators: [animators[place]]))
    }
  }

  struct Unread: Error {}

  /// - Parameter teams: letters; everyone where there are none.
  @discardableResult mutating func block(
    _ title: String, _ minutes: Int, _ teams: String = "", at fixed: String = "",
    to intention: Block.Intention = .make, least: Int? = nil, optional: Bool = false,
    leads: [Person.ID]? = nil, room: String = "", says: String = "Une consigne."
  ) throws -> Block {
    let block = try Block(
      id: Identifier(UUID()), reference: Reference(.block, blocks.count + 1), occasion: occasion.id,
      day: days[0].day, title: title, intention: intention,
      teams: self.teams.map(\.letter).filter(teams.contains), minutes: minutes,
      minimum: least, isOptional: optional, fixed: fixed.isEmpty ? nil : TimeOfDay(fixed),
      leads: leads ?? (teams.isEmpty ? [mathilde] : []), room: room, instruction: says)
    blocks.append(block)
    return block
  }

  var agenda: Agenda {
    Agenda(of: occasion, days: days, teams: teams, blocks: blocks, materials: materials)
  }

  var table: Timetable { Timetable(agenda, in: zone) }

  /// « 9:15 » for each sequence, by title.
  func starts(_ agenda: Agenda? = nil) -> [String] {
    Timetable(agenda ?? self.agenda, in: zone).days.flatMap { day in
      day.slots.map { slot in
        let time = TimeOfDay(minutes: day.shown(slot.start))
        return "\(slot.block.title) \(time?.description ?? "")"
      }
    }
  }

  func snags(decks: Set<String>? = nil) -> Snags {
    Snags(of: agenda, table, decks: decks)
  }

  /// Names never given yet.
  func names() -> PlanNames {
    let counter = Counter()
    return PlanNames(
      Mint(milliseconds: { 1_500_000_000_000 }, chance: { UInt64.random(in: 0 ... .max) })
    ) { counter.next() }
  }

  private final class Counter {
    var last = 1000
    func next() -> Reference {
      last += 1
      return Reference(.block, last)
    }
  }
}

/// The same numbers each time, from a seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
