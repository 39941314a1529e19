import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Words

/// Makes the events of what is planned, for those who animate.
struct CalendarDesk {
  let contents: Dossier
  let revisions: Revisions
  let wording: Wording
  /// A plan with the names that the team may read.
  let plan: (Agenda) -> Plan
  var team: String?
  var person: Person.ID?
  var day: Day?

  /// Every sequence of an occasion, those that were removed too; its dates where there is none.
  func events(of occasion: Occasion) -> [EventCalendar.Event] {
    let agenda = contents.agenda(of: occasion)
    let gone = revisions.removedBlocks.filter { $0.occasion == occasion.id }
    let dates = agenda.blocks.isEmpty ? [dates(of: occasion)].compactMap { $0 } : []
    return dates + sequences(of: agenda)
      + gone.compactMap { removed($0, of: occasion) }
      + agenda.blocks.filter { wasAsked($0, in: agenda) }
      .compactMap { cancelled($0, in: agenda) }
  }

  /// Whether it once was what is asked, and is not any more: it may still be in their calendar.
  private func wasAsked(_ block: Block, in agenda: Agenda) -> Bool {
    guard !isAsked(block, in: agenda) else { return false }
    let former = revisions.former(of: block, among: agenda.teams(of: block))
    let letters = former.teams.map { $0.lowercased() }
    let wasTeams = team.map {
      isOfTeam($0, block, agenda) || letters.contains($0.lowercased()) || former.wasForEveryone
    }
    let wasTheirs = person.map {
      isOfPerson($0, block, agenda) || former.people.contains($0)
    }
    let wasThen = day.map { block.day == $0 || former.days.contains($0) }
    return [wasTeams, wasTheirs, wasThen].allSatisfy { $0 ?? true }
  }

  /// What an occasion that is not there any more left in people’s calendars.
  func cancelled(_ occasion: Occasion) -> [EventCalendar.Event] {
    let gone = revisions.removedBlocks.filter { $0.occasion == occasion.id }
    return gone.isEmpty
      ? [dates(of: occasion, isCancelled: true)].compactMap { $0 }
      : gone.compactMap { removed($0, of: occasion) }
  }

  private func dates(of occasion: Occasion, isCancelled: Bool = false) -> EventCalendar.Event? {
    guard team == nil, person == nil, day.map(occasion.period.contains) ?? true else { return nil }
    return EventCalendar.Event(
      identity: occasion.id.value, title: occasion.title, place: place(of: occasion),
      span: .days(occasion.period), revision: revisions.revision(of: occasion),
      isCancelled: isCancelled)
  }

  // MARK: - Sequences

  private func sequences(of agenda: Agenda) -> [EventCalendar.Event] {
    let plan = plan(agenda)
    return plan.table.days.flatMap { day in
      day.slots.filter { isAsked($0.block, in: agenda) }
        .map { (start: $0.start, event: event($0, day, plan)) }
        .enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        .map(\.element.event)
    }
  }

  private func event(
    _ slot: Timetable.Slot, _ day: Timetable.DayPlan, _ plan: Plan
  ) -> EventCalendar.Event {
    let block = slot.block
    return EventCalendar.Event(
      identity: block.id.value, title: title(of: block, in: plan.agenda),
      place: place(of: block, in: plan.agenda), details: details(of: block, plan),
      span: .hours(from: day.clock.instant(at: slot.start), minutes: block.minutes),
      revision: revision(of: block, in: plan.agenda))
  }

  /// Where it would stand had it stayed; of what it said, its title only.
  private func removed(_ block: Block, of occasion: Occasion) -> EventCalendar.Event? {
    let agenda = Agenda(
      of: occasion, days: contents.planDays, teams: contents.teams,
      blocks: contents.blocks + [block])
    return isAsked(block, in: agenda) ? cancelled(block, in: agenda) : nil
  }

  private func cancelled(_ block: Block, in agenda: Agenda) -> EventCalendar.Event? {
    let table = Timetable(agenda, in: Plan.zone)
    guard let slot = table.slot(block.id), let day = table.day(block.day) else { return nil }
    return EventCalendar.Event(
      identity: block.id.value, title: title(of: block, in: agenda),
      place: place(of: block, in: agenda),
      span: .hours(from: day.clock.instant(at: slot.start), minutes: block.minutes),
      revision: revision(of: block, in: agenda), isCancelled: true)
  }

  private func revision(of block: Block, in agenda: Agenda) -> Int {
    person == nil
      ? revisions.revision(of: block, in: agenda.occasion)
      : revisions.castRevision(of: block, among: agenda.teams(of: block), in: agenda.occasion)
  }

  private func isOfTeam(_ team: String, _ block: Block, _ agenda: Agenda) -> Bool {
    agenda.teams(of: block).contains { $0.isCalled(team) }
  }

  private func isOfPerson(_ person: Person.ID, _ block: Block, _ agenda: Agenda) -> Bool {
    (agenda.leads(of: block) + block.helpers).contains(person)
  }

  private func isAsked(_ block: Block, in agenda: Agenda) -> Bool {
    if let team, !isOfTeam(team, block, agenda) { return false }
    if let person, !isOfPerson(person, block, agenda) { return false }
    return day.map { $0 == block.day } ?? true
  }

  // MARK: - What they say

  /// « Raconter (équipe A) »
  private func title(of block: Block, in agenda: Agenda) -> String {
    if agenda.teams.isEmpty || agenda.isTogether(block) { return block.title }
    return "\(block.title) (\(wording.plan.teams(agenda.teams(of: block).map(\.letter))))"
  }

  /// Its room, else those of its teams, then the place of the occasion.
  private func place(of block: Block, in agenda: Agenda) -> String {
    let own = agenda.isPlenary(block) ? [] : agenda.teams(of: block).map(\.room)
    var rooms: [String] = []
    for room in block.room.isEmpty ? own : [block.room]
    where !room.isEmpty && !rooms.contains(room) { rooms.append(room) }
    return (rooms + [place(of: agenda.occasion)]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func place(of occasion: Occasion) -> String {
    contents.places.first { $0.id == occasion.place }?.shownName ?? ""
  }

  private func details(of block: Block, _ plan: Plan) -> String {
    let words = wording.calendarFile
    let names = plan.leads(of: block)
    let things = plan.agenda.materials.filter { $0.block == block.id }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { said($0, plan.agenda) }
    let lines = [
      names.isEmpty ? "" : wording.language.typeset(words.ledBy(names)), block.instruction,
      things.isEmpty ? "" : wording.language.typeset(words.toBring(things)),
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func said(_ material: Material, _ agenda: Agenda) -> String {
    let (words, count) = (wording.calendarFile, agenda.count(of: material))
    return count == 0
      ? words.perPerson(material.count, material.name) : words.counted(count, material.name)
  }
}

extension Team {
  func isCalled(_ words: String) -> Bool { letter.lowercased() == words.lowercased() }
}
