import Atelier
import Foundation
import Interchange
import People
import Words

/// Does to an agenda what a request says.
struct PlanDesk {
  var agenda: Agenda
  let names: PlanNames
  let wording: Wording
  /// Who is called so.
  let person: (String) throws -> Person.ID
  /// What someone is called, to read a mend again as it was shown.
  let name: (Person.ID) -> String
  /// The plans one may start from.
  let offered: [OfferedPlan]
  /// The decks there are, to number what is said as it was shown.
  let decks: Set<String>?
  /// By how many days the whole plan was moved, if it was.
  private(set) var shifted: Int?

  mutating func perform(_ request: PlanRequest) throws {
    switch request.verb {
    case .add: try add(request)
    case .change: try agenda.change(said(request, of: block(request.item())))
    case .move: try agenda.move(block(request.item()).id, to: place(request))
    case .earlier: try agenda.step(block(request.item()).id, later: false)
    case .later: try agenda.step(block(request.item()).id, later: true)
    case .remove: try agenda.remove(block(request.item()).id)
    case .stretch: try agenda.stretch(block(request.item()).id, by: request.minutes())
    case .split:
      try agenda.split(block(request.item()).id, at: request.minutes(), as: names.block())
    case .part:
      let found = try block(request.item())
      try agenda.part(found.id, as: names.blocks(agenda.teams(of: found).count - 1))
    case .join: try agenda.join(block(request.item()).id, with: block(request.item(1)).id)
    case .swap: try agenda.swap(block(request.item()).id, block(request.item(1)).id)
    case .fix: try fix(request)
    case .free: try agenda.free(block(request.item()).id)
    case .copy: try agenda.copy(day(request.item()), to: date(request.item(1)), names: names)
    case .shift:
      try agenda.shift(from: block(request.item()).id, by: request.minutes(), in: Plan.zone)
    case .mend: try mend(request)
    case .day: try keepDay(request)
    case .team: try keepTeam(request)
    case .start: try start(request, from: offered)
    case .prepare, .done, .drop, .usual: break
    }
  }

  // MARK: - What words mean

  private func block(_ text: String) throws -> Block {
    guard let reference = Reference(text),
      let found = agenda.blocks.first(where: { $0.reference == reference })
    else { throw PlanFault.unknownBlock(text.isEmpty ? "…" : text) }
    return found
  }

  private func date(_ text: String) throws -> Day {
    guard let day = Day(text) ?? WrittenDay.read(text) else { throw PlanFault.unknownDay(text) }
    return day
  }

  private func day(_ text: String) throws -> Day {
    let day = try date(text)
    guard agenda[day] != nil else { throw PlanFault.unknownDay(text) }
    return day
  }

  private func letter(_ text: String) throws -> String {
    let found = agenda.teams.first { $0.letter.lowercased() == text.lowercased() }
    guard let found else { throw PlanFault.unknownTeam(text) }
    return found.letter
  }

  /// Where it is to be put; at the end of the day it says, else of the last one.
  private func place(_ request: PlanRequest) throws -> BlockPlace {
    if let text = request.code("after") { return .after(try block(text).id) }
    if let text = request.code("before") { return .before(try block(text).id) }
    if let text = request.code("day") { return .last(of: try day(text)) }
    guard let last = agenda.days.last else { throw PlanFault.noDay }
    return .last(of: last.day)
  }

  private func people(_ request: PlanRequest, _ name: String) throws -> [Person.ID] {
    try request.list(name).map(person)
  }

  // MARK: - Sequences

  private mutating func add(_ request: PlanRequest) throws {
    let (place, name) = (try place(request), names.block())
    let day = agenda.days.last?.day ?? agenda.occasion.period.start
    let minutes = try request.minutes()
    let new = try Block(
      id: name.id, reference: name.reference, occasion: agenda.occasion.id, day: day,
      title: request.said("title") ?? request.items.first ?? "", minutes: minutes,
      minimum: try request.said("least").map { _ in try request.minutes("least") })
    try agenda.add(said(request, of: new), at: place)
  }

  private mutating func fix(_ request: PlanRequest) throws {
    guard let time = try request.time("at") else { throw PlanFault.unreadableTime("") }
    try agenda.fix(block(request.item()).id, at: time)
  }

  /// The same sequence, with what a request says of it; what it does not name stays.
  private func said(_ request: PlanRequest, of old: Block) throws -> Block {
    var new = old
    let least = try request.said("least").map { _ in try request.minutes("least") }
    if request.said("minutes") != nil || least != nil {
      let minutes = try request.said("minutes") == nil ? old.minutes : request.minutes()
      try new.last(minutes, atLeast: least ?? min(old.minimum, max(minutes, 1)))
    }
    if let title = request.said("title") { new.title = title }
    new.intention = try intention(request, old.intention)
    if request.fields["teams"] != nil { new.teams = try request.list("teams").map(letter) }
    if let words = request.fields["optional"] {
      new.isOptional = !["", "0", "non", "no"].contains(words.trimmed)
    }
    if request.fields["at"] != nil { new.fixed = try request.time("at") }
    if request.fields["by"] != nil { new.leads = try people(request, "by") }
    if request.fields["with"] != nil { new.helpers = try people(request, "with") }
    if request.fields["decks"] != nil { new.decks = request.list("decks") }
    new.room = request.fields["room"] ?? old.room
    new.instruction = request.fields["instruction"] ?? old.instruction
    new.notes = request.fields["notes"] ?? old.notes
    new.produces = request.fields["produces"] ?? old.produces
    new.method = request.fields["method"] ?? old.method
    return new
  }

  private func intention(
    _ request: PlanRequest, _ kept: Block.Intention
  ) throws -> Block.Intention {
    guard let words = request.code("intention") else { return kept }
    guard let found = Block.Intention(rawValue: words) ?? Block.Intention(named: words) else {
      throw PlanFault.unknownIntention(words)
    }
    return found
  }

  // MARK: - Days, teams, what mends

  private mutating func keepDay(_ request: PlanRequest) throws {
    let date = try date(request.item())
    let old = agenda[date]
    guard let opens = try request.time("from") ?? old?.opens ?? TimeOfDay(9),
      let closes = try request.time("until") ?? old?.closes ?? TimeOfDay(17)
    else { return }
    let rooms = request.list("rooms").compactMap { Room($0) }
    // A form that showed the rooms and sends none back takes them away.
    let isWhole = request.said("edit") != nil && request.fields["rooms"] != nil
    try agenda.keep(
      PlanDay(
        id: old?.id ?? names.make(), occasion: agenda.occasion.id, day: date, opens: opens,
        closes: closes, rooms: rooms.isEmpty && !isWhole ? old?.rooms ?? [] : rooms))
  }

  private mutating func keepTeam(_ request: PlanRequest) throws {
    let asked = request.item()
    let old = agenda.teams.first { $0.letter.lowercased() == asked.lowercased() }
    let animators = try people(request, "by")
    let mark = old?.mark ?? Team.Mark.usual(for: asked.uppercased())
    try agenda.keep(
      Team(
        id: old?.id ?? names.make(), occasion: agenda.occasion.id, letter: old?.letter ?? asked,
        mark: mark, room: request.said("room") ?? old?.room ?? "",
        animators: animators.isEmpty ? old?.animators ?? [] : animators))
  }

  /// By its number among all that is said, or by what its button said.
  private mutating func mend(_ request: PlanRequest) throws {
    let table = Timetable(agenda, in: Plan.zone)
    let snags = Snags(of: agenda, table, decks: decks).all
    let speech = PlanSpeech(agenda, table, wording, name: name)
    let asked = request.code("mend")
    let mend: Mend? =
      if let asked {
        snags.lazy.compactMap(\.mend).first { speech.said($0) == asked }
      } else if let number = Int(request.item()), snags.indices.contains(number - 1) {
        snags[number - 1].mend
      } else {
        nil
      }
    guard let mend else { throw PlanFault.nothingToMend(asked ?? "") }
    if case .shiftDays(let count) = mend { shifted = count }
    let title = if case .meal = mend { wording.plan.meal } else { wording.plan.rest }
    try agenda.apply(mend, title: title, names: names)
  }
}

/// A date as people type it.
enum WrittenDay {
  static func read(_ text: String) -> Day? {
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    return Day(year, month, day)
  }
}
