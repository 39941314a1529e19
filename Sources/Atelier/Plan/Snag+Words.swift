import Foundation
public import People
public import Words

/// Says what there is to know of a plan, with the names that may be shown.
public struct PlanSpeech {
  let agenda: Agenda
  let table: Timetable
  let wording: Wording
  let name: (Person.ID) -> String

  /// - Parameter name: what someone is called here.
  public init(
    _ agenda: Agenda, _ table: Timetable, _ wording: Wording,
    name: @escaping (Person.ID) -> String
  ) {
    (self.agenda, self.table, self.wording, self.name) = (agenda, table, wording, name)
  }

  private var words: PlanWording { wording.plan }

  public func title(_ id: Block.ID) -> String { agenda[id]?.title ?? "" }
  public func teams(_ ids: [String]) -> String {
    let letters = agenda.teams.filter { ids.contains($0.letter) }.map(\.letter)
    if ids.isEmpty { return words.everyone }
    if letters.count == agenda.teams.count { return words.everyTeam }
    return words.teams(letters)
  }
  public func day(_ id: Day) -> String {
    words.weekdays[id.weekday - 1]
  }
  /// The clock when a sequence starts.
  public func start(_ id: Block.ID) -> String {
    table.shownStart(of: id).map(words.time) ?? ""
  }

  public func said(_ snag: Snag) -> String {
    switch snag.matter {
    case .overflows(let id, let minutes):
      guard let plan = table.day(id) else { return "" }
      return words.overflows(
        day(id), plan.said(plan.end, in: wording), plan.said(plan.closes, in: wording), minutes)
    case .late(let id, let minutes):
      return words.late(title(id), agenda[id]?.fixed.map { words.time($0.minutes) } ?? "", minutes)
    case .leadsTwice(let person, let first, let second, let minutes):
      return words.leadsTwice(
        name(person), title(first), title(second), start(second), minutes)
    case .roomTwice(let room, let first, let second, let minutes):
      return words.roomTwice(room, title(first), title(second), start(second), minutes)
    case .roomTooSmall(let id, let room, let seats, let people):
      return words.roomTooSmall(title(id), room, seats, people)
    case .noAnimator(let id): return words.noAnimator(id)
    case .unlistedTeam(let letter, let ids):
      return words.unlistedTeam(letter, ids.prefix(3).map(title), ids.count)
    case .noLead(let id): return words.noLead(title(id), start(id))
    case .runsShort(let name, let needed, let stock): return words.runsShort(name, needed, stock)
    case .unknownDeck(let id, let deck): return words.unknownDeck(title(id), deck)
    case .longWithoutRest(let ids, let id, let from, let to):
      guard let plan = table.day(id) else { return "" }
      return words.longWithoutRest(
        teams(ids), day(id), words.duration(to - from), plan.said(from, in: wording),
        plan.said(to, in: wording))
    case .noMeal(let id, let minutes): return words.noMeal(day(id), words.duration(minutes))
    case .closesFirst(let id): return words.closesFirst(title(id), start(id))
    case .longTogether(let id, let minutes):
      return words.longTogether(title(id), start(id), words.duration(minutes))
    case .waits(let ids, let block, let minutes):
      return words.waits(teams(ids), title(block), minutes)
    case .noInstruction(let ids): return words.noInstruction(ids.prefix(3).map(title), ids.count)
    case .margin(let id, let minutes): return words.margin(title(id), start(id), minutes)
    }
  }

  /// What a button that mends says.
  public func said(_ mend: Mend) -> String {
    switch mend {
    case .shorten(let cuts):
      let titles = agenda.blocks.filter { cuts[$0.id] != nil }.map { ($0.title, cuts[$0.id] ?? 0) }
      return words.shorten(titles)
    case .stretch(let id, let minutes): return words.stretch(title(id), minutes)
    case .lead(let id, let people):
      let before = agenda[id].map(agenda.leads(of:)) ?? []
      let new = people.filter { !before.contains($0) }.map(name)
      return words.handOver(title(id), new.isEmpty ? people.map(name) : new)
    case .animate(let id, let person): return words.animate(id, name(person))
    case .useRoom(let id, let room): return words.useRoom(title(id), room)
    case .list(let letter): return words.listTeam(letter)
    case .leaveDeck(let id, let deck): return words.leaveDeck(title(id), deck)
    case .rest(let id, let ids, _): return words.addRest(end(of: id), teams(ids))
    case .meal(let id, _): return words.addMeal(end(of: id))
    }
  }

  private func end(of id: Block.ID) -> String {
    guard let slot = table.slot(id), let plan = table.day(slot.block.day) else { return "" }
    return plan.said(slot.end, in: wording)
  }
}
