public import Atelier
import Foundation
import Interchange
public import People
import Words

/// The teams of an event as pages and the command show them: who is where, what a morning moves,
/// why these ones.
public struct TeamBoard: Sendable {
  /// Someone in a team, or waiting for one.
  public struct Member: Sendable {
    public let id: Person.ID
    public let name: String
    public let reference: String
    /// The general one that is balanced; empty where it is not known.
    public let profile: String
    public let isLocked: Bool
    public let state: Presence.State
    public let arrives: TimeOfDay?
    /// The team they would go to, were what is proposed done.
    public let goesTo: TeamLetter?

    /// As it is typed among others, between commas.
    public var typed: String { name.contains(",") || name.contains(";") ? reference : name }
  }

  /// A team and its people.
  public struct Table: Sendable {
    public let letter: TeamLetter
    public let team: Team?
    public let animators: [String]
    public let members: [Member]
    /// The places of people who were erased.
    public let vacant: Int
  }

  public let lineup: Lineup
  public let sitting: Sitting
  /// `nil` where there is no team to ask anything of.
  public let asked: TeamsAsked?
  /// What to do for those who are not as foreseen; `nil` where nobody is.
  public let repair: TeamRepair?
  public let explanation: TeamExplanation?
  public let contradictions: [TeamContradiction]
  public let voice: TeamVoice
  let wording: Wording
  let cast: TeamCast

  init(_ lineup: Lineup, at sitting: Sitting, _ cast: TeamCast, _ wording: Wording)
    throws(TeamFault)
  {
    (self.lineup, self.sitting, self.cast, self.wording) = (lineup, sitting, cast, wording)
    voice = TeamVoice(wording, cast.names)
    guard !lineup.letters.isEmpty else {
      (asked, repair, explanation, contradictions) = (nil, nil, nil, [])
      return
    }
    let asked = try lineup.asked()
    self.asked = asked
    contradictions = asked.contradictions()
    guard let roster = lineup.roster else {
      (repair, explanation) = (nil, nil)
      return
    }
    let morning = lineup.morning(sitting)
    let teamless = asked.people.contains {
      asked.standing[$0.id] == nil && !morning.absent.contains($0.id)
    }
    let isAsForeseen =
      morning.late.subtracting(lineup.hosts).isEmpty && !teamless
      && morning.absent.isDisjoint(with: roster.teamOf.keys)
    repair = isAsForeseen ? nil : asked.repair(morning)
    // Those who do not come hold no rule, and break none.
    let there = asked.on(morning)
    explanation = there.explain(Teams(lineup.letters, teamOf: there.standing))
  }

  public var occasion: Occasion { lineup.agenda.occasion }
  public var moves: [TeamRepair.Move] { repair?.moves ?? [] }

  public var tables: [Table] {
    lineup.letters.map { letter in
      let team = lineup.agenda.teams.first { $0.letter == letter.value }
      let seats = (lineup.roster?.seats ?? []).filter { $0.team == letter.value }
      return Table(
        letter: letter, team: team, animators: (team?.animators ?? []).map(cast.called),
        members: members(seats.compactMap(\.person)), vacant: seats.count { $0.person == nil })
    }
  }

  /// Those who come and have no team yet.
  public var waiting: [Member] {
    let seated = Set(lineup.roster?.teamOf.keys.map { $0 } ?? [])
    let lost = Set(
      (lineup.roster?.teamOf ?? [:]).filter { !lineup.letters.contains($0.value) }.keys)
    return members(Array(lineup.comers.subtracting(seated).union(lost)))
  }

  /// Everybody who comes, by name.
  public var everyone: [Member] {
    members(Array(lineup.comers.union(lineup.presences.map(\.person))))
  }

  /// Who leads, animates or helps, and is in no team: they may be missing too.
  public var leaders: [Member] {
    members(Array(lineup.hosts.subtracting(lineup.comers.union(lineup.presences.map(\.person)))))
  }

  /// What nobody leads on the day because someone does not come, with who may.
  public var leaderLines: [String] {
    let rosters = lineup.rosters + (lineup.roster.map { [$0] } ?? [])
    let agenda = lineup.agenda.knowing(rosters, lineup.presences)
    let table = Timetable(agenda, in: Plan.zone)
    let speech = PlanSpeech(agenda, table, wording, name: cast.called)
    return Snags(of: agenda, table).all.compactMap { snag in
      guard case .away(_, sitting.day, _, _) = snag.matter else { return nil }
      return speech.said(snag) + (snag.mend.map { " → \(speech.said($0))" } ?? "")
    }
  }

  /// The rounds of the event that have teams, and the one that is shown.
  public var rounds: [String] {
    let own = lineup.rosters.filter { $0.occasion == occasion.id }.map(\.round)
    return (own + [lineup.round]).sorted()
  }

  /// The events whose teams may be asked not to be made again.
  public var earlier: [Occasion] {
    let composed = Set(lineup.rosters.map(\.occasion)).subtracting([occasion.id])
    return cast.occasions.filter { composed.contains($0.id) }
  }

  /// The profiles of those who come.
  public var profiles: [Nameable] {
    Set(lineup.comers.map(cast.profile)).filter { !$0.isEmpty }.sorted()
      .map { Nameable(value: $0, label: "") }
  }

  private func members(_ people: [Person.ID]) -> [Member] {
    let known = lineup.presences.known(at: sitting)
    let locked = lineup.roster?.locked ?? []
    let goes = Dictionary(moves.map { ($0.person, $0.to) }) { first, _ in first }
    return people.map { person in
      Member(
        id: person, name: cast.called(person),
        reference: cast.reference(person)?.description ?? "", profile: cast.profile(of: person),
        isLocked: locked.contains(person), state: known[person]?.state ?? .present,
        arrives: known[person]?.arrives, goesTo: goes[person])
    }.sorted { ($0.name.plain, $0.reference) < ($1.name.plain, $1.reference) }
  }
}

extension String {
  /// To put names in order whatever their accents.
  fileprivate var plain: String {
    folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }
}
