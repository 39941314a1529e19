import Atelier
import Entities
public import Foundation
import Interchange
import People
import Storage
import Words

extension Workshop {
  /// What is planned, as a file that people's calendars take in; the same until something changes.
  ///
  /// - Throws: ``UnknownReference``, ``SeveralPeople``, ``CalendarFault``, `PlanFault`.
  public func calendar(_ asked: CalendarRequest) throws -> (name: String, bytes: Data) {
    let reading = try reading()
    let (contents, register) = (reading.contents, reading.register)
    let occasions = try occasions(asked, in: contents)
    var desk = CalendarDesk(
      contents: contents, revisions: try workspace.revisions(), wording: wording,
      plan: { plan($0, register) })
    desk.team = try asked.team.map { try letter($0, of: occasions, asked, contents) }
    desk.person = try asked.person.map(register.person(called:))
    desk.day = try asked.day.map(date)
    var events = occasions.flatMap(desk.events)
    let isPart = desk.team != nil || desk.person != nil || desk.day != nil
    guard isPart ? !events.isEmpty : events.contains(where: { !$0.isCancelled }) else {
      throw nothing(desk, asked, desk.person.map { called($0, register) })
    }
    if asked.reference == nil {
      events += desk.revisions.removedOccasions.flatMap(desk.cancelled)
    }
    let about = asked.reference == nil ? nil : occasions.first
    let whose = desk.team.map(wording.planPages.teamNamed)
    let names = [
      try about?.title ?? workspace.cover().title, whose,
      desk.person.map { called($0, register) }, desk.day.map { wording.long($0) },
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let calendar = EventCalendar(
      name: names.joined(separator: ", "), zone: Plan.zone, revised: desk.revisions.last,
      events: events)
    return (names.joined(separator: " ") + ".ics", try CalendarWriter.bytes(of: calendar))
  }

  private func called(_ person: Person.ID, _ register: Register) -> String {
    let shown = register.disclose(person, to: .team)
    return shown.isNamed ? shown.name : register.people[person]?.reference.description ?? ""
  }

  /// In the order of their dates.
  private func occasions(_ asked: CalendarRequest, in contents: Dossier) throws -> [Occasion] {
    if let text = asked.reference {
      return [try contents.occasions.named(text, by: \.reference)]
    }
    guard !contents.occasions.isEmpty else { throw CalendarFault.nothingPlanned }
    return contents.occasions.sorted {
      ($0.period.start, $0.reference) < ($1.period.start, $1.reference)
    }
  }

  /// As the plan writes it.
  private func letter(
    _ text: String, of occasions: [Occasion], _ asked: CalendarRequest, _ contents: Dossier
  ) throws -> String {
    for occasion in occasions {
      let teams = contents.agenda(of: occasion).teams
      if let found = teams.first(where: { $0.isCalled(text) }) { return found.letter }
    }
    throw asked.reference == nil
      ? CalendarFault.noSuchTeam(text) as any Error : PlanFault.unknownTeam(text)
  }

  private func date(_ text: String) throws -> Day {
    guard let day = Day(text) ?? WrittenDay.read(text) else { throw PlanFault.unknownDay(text) }
    return day
  }

  /// Why nothing is left of what was asked.
  private func nothing(
    _ desk: CalendarDesk, _ asked: CalendarRequest, _ name: String?
  ) -> any Error {
    if let name { return CalendarFault.leadsNothing(name) }
    if let day = desk.day { return CalendarFault.nothingThatDay(day) }
    return desk.team.map { CalendarFault.teamDoesNothing($0) } ?? CalendarFault.nothingPlanned
  }
}
