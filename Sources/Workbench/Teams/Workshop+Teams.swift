import Atelier
import Entities
import Foundation
import Interchange
public import People
public import Storage
import Words

extension Workshop {
  /// The teams of an event as they stand, on one half-day.
  ///
  /// - Parameters:
  ///   - text: the reference of the event, `J-02`.
  ///   - request: says the round, the day and the half-day, if anything.
  /// - Throws: ``UnknownReference``, `PlanFault`, ``TeamsFault``.
  public func teams(
    _ text: String, _ request: TeamRequest = TeamRequest(.compose)
  ) throws -> TeamBoard {
    let reading = try reading()
    let occasion = try reading.contents.occasions.named(text, by: \.reference)
    let contents = reading.contents
    let desk = TeamDesk(
      agenda: contents.agenda(of: occasion), rosters: contents.rosters, rules: contents.teamRules,
      presences: contents.presences, round: request.fields["on"] ?? "",
      cast: TeamCast(reading.register, occasions: contents.occasions), mint: mint, today: today,
      reference: Reference(.person, 1))
    return try board(of: desk, request, reading.register, contents.occasions)
  }

  /// Does something to teams, in one act; where it is only tried, nothing is written.
  ///
  /// - Returns: the act, if any, and the teams as they then stand.
  public func reteam(
    _ text: String, _ request: TeamRequest, onlyTrying: Bool = false
  ) throws -> (act: Act.ID?, board: TeamBoard) {
    let reading = try reading()
    let (register, occasions) = (reading.register, reading.contents.occasions)
    let cast = TeamCast(register, occasions: occasions)
    if onlyTrying {
      let contents = reading.contents
      var desk = TeamDesk(
        agenda: contents.agenda(of: try occasions.named(text, by: \.reference)),
        rosters: contents.rosters, rules: contents.teamRules, presences: contents.presences,
        round: request.fields["on"] ?? "", cast: cast, mint: mint, today: today,
        reference: Reference(
          .person, (contents.numbering.last[.person] ?? 0) + 1, copy: contents.numbering.copy))
      try perform(request, at: &desk)
      return (nil, try board(of: desk, request, register, occasions))
    }
    let done = try workspace.perform("teams", by: author, at: now) { draft in
      var desk = try draft.teamDesk(
        of: try draft.found(Occasion.self, text), request, cast, mint, today)
      let old = desk
      try perform(request, at: &desk)
      try draft.keep(desk, unlike: old)
      return (act: draft.act, desk: desk)
    }
    return (done.act, try board(of: done.desk, request, register, occasions))
  }

  /// What teams refuse is told with the names that may be shown.
  private func perform(_ request: TeamRequest, at desk: inout TeamDesk) throws {
    do {
      try desk.perform(request)
    } catch let fault as TeamFault {
      throw TeamsFault.refused(TeamVoice(wording, desk.cast.names).fault(fault))
    }
  }

  private func board(
    of desk: TeamDesk, _ request: TeamRequest, _ register: Register, _ occasions: [Occasion]
  ) throws -> TeamBoard {
    let cast =
      desk.newcomers.isEmpty
      ? desk.cast : TeamCast(register, occasions: occasions, besides: desk.newcomers)
    let lineup = desk.lineup
    let sitting = try request.sitting(among: lineup.days, today: today)
    do {
      return try TeamBoard(lineup, at: sitting, cast, wording)
    } catch {
      throw TeamsFault.refused(TeamVoice(wording, cast.names).fault(error))
    }
  }
}

extension Draft {
  fileprivate func teamDesk(
    of occasion: Occasion, _ request: TeamRequest, _ cast: TeamCast, _ mint: Mint, _ today: Day
  ) throws -> TeamDesk {
    let agenda = try Agenda(of: occasion, days: all(), teams: all(), blocks: all())
    return TeamDesk(
      agenda: agenda, rosters: try all(), rules: try all(), presences: try all(),
      round: request.fields["on"] ?? "", cast: cast, mint: mint, today: today,
      reference: try nextReference(.person))
  }

  fileprivate func keep(_ new: TeamDesk, unlike old: TeamDesk) throws {
    for person in new.newcomers { try save(person) }
    try keep(new.agenda.teams, unlike: old.agenda.teams)
    try keep(new.rosters, unlike: old.rosters)
    try keep(new.rules, unlike: old.rules)
    try keep(new.presences, unlike: old.presences)
    let left = Set(new.rules.map(\.id))
    for rule in old.rules where !left.contains(rule.id) { try remove(rule.id) }
    let said = Set(new.presences.map(\.id))
    for presence in old.presences where !said.contains(presence.id) { try remove(presence.id) }
  }

  private func keep<Value: Kept & Hashable>(_ values: [Value], unlike old: [Value]) throws {
    let known = Set(old)
    for value in values where !known.contains(value) { try save(value) }
  }
}
