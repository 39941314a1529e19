import Atelier
import Kits
import People
import Storage

/// A plan that a kit proposes to start from.
public struct OfferedPlan: Sendable {
  /// What it is asked by: « sprint ».
  public let name: String
  public let title: String
  public let about: String
  public let days: Int
  public let teams: Int
  let format: PlanFormat
}

extension Workshop {
  /// What the kits propose, in the language of the workspace where they speak it; a kit that cannot
  /// be read proposes nothing.
  public func offeredPlans() throws -> [OfferedPlan] {
    let bench = deckBench
    let spoken = try workspace.cover().language
    // A copy of a kit proposes its plans under names of their own.
    var taken: Set<String> = []
    return (furnishings.kitNames + furnishings.ownKitNames).flatMap { name -> [OfferedPlan] in
      guard let kit = try? bench.kit(known: name) else { return [] }
      let language = kit.languages.contains(spoken) ? spoken : kit.languages.first ?? spoken
      return kit.plans(in: language).map { format in
        let isTaken = !taken.insert(format.name).inserted
        return OfferedPlan(
          name: isTaken ? "\(name)/\(format.name)" : format.name,
          title: isTaken ? "\(format.title) (\(kit.title(in: language)))" : format.title,
          about: format.about, days: format.days.count,
          teams: format.teams, format: format)
      }
    }
  }
}

extension PlanDesk {
  /// Lays the days, the teams and the sequences of a plan that is proposed, from the first day of
  /// the event on; teams and days that are there already stay as they are.
  mutating func start(_ request: PlanRequest, from offered: [OfferedPlan]) throws {
    guard agenda.blocks.isEmpty else { throw PlanFault.alreadyPlanned }
    let asked = request.item().lowercased()
    guard let plan = offered.first(where: { [$0.name, $0.title.lowercased()].contains(asked) })
    else { throw PlanFault.unknownFormat(request.item(), known: offered.map(\.name)) }
    if agenda.teams.isEmpty {
      for place in 0..<plan.teams {
        let letter = String(UnicodeScalar(UInt8(65 + place)))
        try agenda.keep(
          Team(
            id: names.make(), occasion: agenda.occasion.id, letter: letter,
            mark: Team.Mark.usual(for: letter)))
      }
    }
    for (place, day) in plan.format.days.enumerated() {
      try lay(day, on: agenda.occasion.period.start.adding(days: place))
    }
  }

  private mutating func lay(_ day: PlanFormat.Day, on date: Day) throws {
    if agenda[date] == nil {
      try agenda.keep(
        PlanDay(
          id: names.make(), occasion: agenda.occasion.id, day: date, opens: day.opens,
          closes: day.closes))
    }
    let letters = agenda.teams.map(\.letter)
    for block in day.blocks {
      let name = names.block()
      try agenda.add(
        Block(
          id: name.id, reference: name.reference, occasion: agenda.occasion.id, day: date,
          title: block.title, intention: block.intention, teams: block.isApart ? letters : [],
          minutes: block.minutes, minimum: block.least, isOptional: block.isOptional,
          fixed: block.fixed, instruction: block.instruction, notes: block.notes,
          decks: block.decks, produces: block.produces, method: block.method),
        at: .last(of: date))
      for thing in block.materials {
        agenda.materials.append(
          try Material(
            id: names.make(), block: name.id, name: thing.name, count: thing.count,
            share: thing.share))
      }
    }
  }
}
