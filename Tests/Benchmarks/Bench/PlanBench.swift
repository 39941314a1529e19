import Atelier
import Foundation
import People

/// A long day of twelve teams and two hundred sequences, laid out and looked at.
struct PlanBench {
  private let agenda: Agenda
  private let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt

  init() throws {
    guard let day = Day(2017, 7, 11), let morning = TimeOfDay(8), let evening = TimeOfDay(18) else {
      throw CancellationError()
    }
    let occasion = try Occasion(
      id: Self.identifier(1, 0), reference: Reference(.occasion, 1), kind: .sprint,
      title: "Sprint", period: Period(day))
    let letters = (0..<12).map { String(UnicodeScalar(UInt8(65 + $0))) }
    let teams = try letters.enumerated().map { number, letter in
      try Team(
        id: Self.identifier(2, number), occasion: occasion.id, letter: letter,
        mark: Team.Mark.usual(for: letter), room: "Salle \(letter)",
        animators: [Self.identifier(5, number)])
    }
    let window = try PlanDay(
      id: Self.identifier(3, 0), occasion: occasion.id, day: day,
      opens: morning, closes: evening)
    // Sixteen sequences a team on its own, then eight together.
    let blocks = try (0..<200).map { number in
      try Block(
        id: Self.identifier(4, number), reference: Reference(.block, number + 1),
        occasion: occasion.id, day: day, title: "Séquence \(number)",
        intention: number.isMultiple(of: 7) ? .rest : .make,
        teams: number < 192 ? [letters[number % 12]] : [], minutes: 20, minimum: 10,
        isOptional: number.isMultiple(of: 5),
        fixed: number.isMultiple(of: 41) ? TimeOfDay(8 + number / 41 * 2) : nil,
        leads: number.isMultiple(of: 3) ? [Self.identifier(5, number % 12)] : [])
    }
    agenda = Agenda(of: occasion, days: [window], teams: teams, blocks: blocks)
  }

  /// What it takes to say when everything falls, and all there is to say of it.
  func look() -> [String: Double] {
    var (found, slots) = (0, 0)
    let spent = Spent {
      let table = Timetable(agenda, in: zone)
      slots = table.days.reduce(0) { $0 + $1.slots.count }
      found = Snags(of: agenda, table).all.count
    }
    return [
      "clock": spent.clock, "processor": spent.processor, "sequences": Double(slots),
      "snags": Double(found),
    ]
  }

  private static func identifier<Kept>(_ family: UInt8, _ number: Int) -> Identifier<Kept> {
    Identifier(
      UUID(uuid: (family, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number))))
  }
}
