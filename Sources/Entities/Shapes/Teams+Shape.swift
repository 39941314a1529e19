public import Atelier
import People

extension AskedRule.Kind: Choice {}
extension TeamRule.Strength: Choice {
  public static var empty: ColumnValue { best.cell }
}
extension TeamRule.Reason: Choice {}
extension Presence.State: Choice {}
extension Presence.Half: Choice {
  public static var empty: ColumnValue { whole.cell }
}

extension Roster: Entity {
  public static let shape: Shape<Roster> = Shape(
    "roster", Bilingual("Répartition", "Allocation"), Roster.init, fields)

  private static let fields = Fields(of: Roster.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("round", "tour", "round", .title) { $0.round }
    arrangement
  }

  /// Places are in one table, how they were found in another: a rule binds them, as a composition
  /// is kept whole where copies meet.
  private static let arrangement = Field<Roster, Roster.Arrangement>(
    write: { roster, row in
      row.lists["roster_seat"] = roster.seats.map(seatLine.cells)
      row.lists["roster_made"] = roster.arrangement.makings.map(makingLine.cells)
    },
    read: { row in
      Roster.Arrangement(
        makings: try (row.lists["roster_made"] ?? []).map(makingLine.item),
        seats: try (row.lists["roster_seat"] ?? []).map(seatLine.item))
    },
    in: seatLine.columns(in: "roster_seat", with: "roster_seat")
      + makingLine.columns(in: "roster_made", with: "roster_seat"))

  private static let seatLine = ListLine<Roster.Seat>(
    { person, team, isLocked in Roster.Seat(person, team, isLocked) },
    Field("person", "personne", "person", .mention) { $0.person },
    Field("team", "équipe", "team", .words) { $0.team },
    Field("locked", column: "is_locked", "gardée", "kept in place", .code) { $0.isLocked })

  private static let makingLine = ListLine<Roster.Making>(
    { day, seed in Roster.Making(day: day, seed: seed) },
    Field("made", column: "day", "composée le", "composed on", .moment) { $0.day },
    Field("seed", "graine", "seed", .code) { $0.seed })
}

extension AskedRule: Entity {
  public static let shape: Shape<AskedRule> = Shape(
    "team_rule", Bilingual("Règles d’équipes", "Team rules"), AskedRule.init, fields)

  private static let fields = Fields(of: AskedRule.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("rank", "ordre", "order", .words) { $0.rank }
    Field("kind", "règle", "rule", .code) { $0.kind }
    Field.list(
      "people", in: "team_rule_person", column: "person", "personnes", "people", .mention
    ) { $0.people }
    Field("team", "équipe", "team", .words) { $0.team }
    Field("profile", "profil", "profile", .link) { $0.profile }
    Field("least", "au moins", "at least", .code) { $0.least }
    Field("most", "au plus", "at most", .code, with: "least") { $0.most }
    Field("strength", "force", "strength", .code) { $0.strength }
    Field("reason", "raison", "reason", .code) { $0.reason }
    Field("earlier", "d’un autre événement", "of another event", .link) { $0.earlier }
    Field("earlierRound", column: "round", "d’un tour d’avant", "of an earlier round", .words) {
      $0.earlierRound
    }
  }
}

extension Presence: Entity {
  public static let shape: Shape<Presence> = Shape(
    "presence", Bilingual("Présences", "Attendance"), Presence.init, fields)

  private static let fields = Fields(of: Presence.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("person", "personne", "person", .owner) { $0.person }
    Field("day", "journée", "day", .moment) { $0.day }
    Field("half", "moment", "half-day", .code) { $0.half }
    Field("state", "présence", "presence", .code) { $0.state }
    Field("arrives", "arrive à", "arrives at", .code) { $0.arrives }
  }
}

extension Dossier {
  public var rosters: [Roster] {
    get { self[Roster.self] }
    _modify { yield &self[Roster.self] }
  }
  public var teamRules: [AskedRule] {
    get { self[AskedRule.self] }
    _modify { yield &self[AskedRule.self] }
  }
  public var presences: [Presence] {
    get { self[Presence.self] }
    _modify { yield &self[Presence.self] }
  }
}
