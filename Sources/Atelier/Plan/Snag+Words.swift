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
  /// « mardi »; « mardi 11 juillet » where the event has several.
  public func day(_ id: Day) -> String {
    let weekday = words.weekdays[id.weekday - 1]
    let isAlone = agenda.days.count { $0.day.weekday == id.weekday } < 2
    return isAlone ? weekday : "\(weekday) \(wording.short(id, in: id.year))"
  }
  /// The clock when a sequence starts.
  public func start(_ id: Block.ID) -> String {
    table.shownStart(of: id).map(words.time) ?? ""
  }

  /// A sentence, that tells the day first where there are several and it does not tell it.
  public func said(_ snag: Snag) -> String {
    let said = plainly(snag)
    guard agenda.days.count > 1, let day = snag.dayLeftOut(in: agenda) else {
      return said.capitalisedFirst
    }
    return "\(self.day(day)), \(said)".capitalisedFirst
  }

  private func plainly(_ snag: Snag) -> String {
    switch snag.matter {
    case .outside(let days):
      return words.outside(days.map(wording.long), wording.said(agenda.occasion.period))
    case .away(let person, let id, let ids, let teams):
      return words.away(
        name(person), day(id), ids.prefix(3).map(title), ids.count, teams)
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
    case .shiftDays(let count): return words.shiftDays(count)
    case .standIn(_, let other, let ids):
      return words.standIn(ids.prefix(1).map(title).joined(), ids.count, name(other))
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

  /// Those that are said in the same words stand once, with how many they are.
  public func grouped(_ snags: [Snag]) -> [(snag: Snag, count: Int)] {
    var (order, counts, first) = ([String](), [String: Int](), [String: Snag]())
    for snag in snags {
      let said = self.said(snag)
      if counts[said] == nil { order.append(said) }
      counts[said, default: 0] += 1
      first[said] = first[said] ?? snag
    }
    return order.compactMap { said in first[said].map { ($0, counts[said] ?? 1) } }
  }

  /// What a line of several alike says.
  public func said(_ snag: Snag, times count: Int) -> String {
    count > 1 ? "\(said(snag)) \(words.times(count))" : said(snag)
  }

  private func end(of id: Block.ID) -> String {
    guard let slot = table.slot(id), let plan = table.day(slot.block.day) else { return "" }
    return plan.said(slot.end, in: wording)
  }
}

extension Snag {
  /// The day of what it is about, where its sentence does not tell it.
  fileprivate func dayLeftOut(in agenda: Agenda) -> Day? {
    switch matter {
    case .late, .leadsTwice, .roomTwice, .roomTooSmall, .noLead, .unknownDeck, .closesFirst,
      .longTogether, .waits, .margin:
      blocks.first.flatMap { agenda[$0]?.day }
    case .outside, .away, .overflows, .noAnimator, .unlistedTeam, .runsShort, .longWithoutRest,
      .noMeal, .noInstruction:
      nil
    }
  }
}
