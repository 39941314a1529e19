public import Atelier
public import People

extension Block.Intention: Choice {
  public static var empty: ColumnValue { make.cell }
}
extension Team.Mark: Choice {
  public static var empty: ColumnValue { disc.cell }
}
extension Material.Share: Choice {
  public static var empty: ColumnValue { once.cell }
}

extension Errand.Kind: Choice {
  public static var empty: ColumnValue { other.cell }
}

/// A time of day is kept as its minutes.
extension TimeOfDay: Celled {
  public var cell: ColumnValue { minutes.cell }
  public static func read(_ cell: ColumnValue) -> TimeOfDay? {
    Int.read(cell).flatMap { TimeOfDay(minutes: $0) }
  }
  public static var asking: Asking { .time }
}

/// A room is kept as people write it: « Préau (12) ».
extension Room: Celled {
  public var cell: ColumnValue { .text(description) }
  public static func read(_ cell: ColumnValue) -> Room? { String.read(cell).flatMap { Room($0) } }
  public static var asking: Asking { .line }
}

extension PlanDay: Entity {
  public static let shape: Shape<PlanDay> = Shape(
    "plan_day", Bilingual("Journées", "Days"), PlanDay.init, fields)

  private static let fields = Fields(of: PlanDay.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("day", "journée", "day", .moment) { $0.day }
    Field("opens", "ouvre à", "opens at", .code) { $0.opens }
    Field("closes", "ferme à", "closes at", .code, with: "opens") { $0.closes }
    Field.list("rooms", in: "plan_room", column: "room", "salles", "rooms", .words) { $0.rooms }
  }
}

extension Team: Entity {
  public static let shape: Shape<Team> = Shape(
    "team", Bilingual("Équipes", "Teams"), Team.init, fields)

  private static let fields = Fields(of: Team.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("letter", "équipe", "team", .title) { $0.letter }
    Field("mark", "marque", "mark", .code) { $0.mark }
    Field("room", "salle", "room", .words) { $0.room }
    Field.list(
      "animators", in: "team_animator", column: "person", "animée par", "animated by", .mention
    ) { $0.animators }
  }
}

extension Block: Entity {
  public static let shape: Shape<Block> = Shape(
    .block, "block", Bilingual("Séquences", "Sequences"), Block.init, fields)

  private static let fields = Fields(of: Block.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("day", "journée", "day", .moment) { $0.day }
    Field("rank", "ordre", "order", .words) { $0.rank }
    Field("title", "séquence", "sequence", .title) { $0.title }
    Field("intention", "intention", "intention", .code) { $0.intention }
    Field.list("teams", in: "block_team", column: "team", "équipes", "teams", .words) { $0.teams }
    Field("minutes", "durée", "length", .code) { $0.minutes }
    Field("minimum", "au moins", "at least", .code, with: "minutes") { Optional($0.minimum) }
    Field("optional", column: "is_optional", "facultative", "optional", .code) { $0.isOptional }
    Field("fixed", "heure fixe", "fixed start", .code) { $0.fixed }
    Field.list("leads", in: "block_lead", column: "person", "menée par", "led by", .mention) {
      $0.leads
    }
    Field.list("helpers", in: "block_helper", column: "person", "avec", "with", .mention) {
      $0.helpers
    }
    Field("room", "salle", "room", .words) { $0.room }
    Field("instruction", "consigne", "instruction", .words, as: .sentences) { $0.instruction }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
    Field.list("decks", in: "block_deck", column: "deck", "jeux de cartes", "decks", .words) {
      $0.decks
    }
    Field("produces", "on en sort avec", "produces", .words, as: .sentences) { $0.produces }
    Field("method", "méthode", "method", .words) { $0.method }
    Field("encounter", "rencontre", "encounter", .link) { $0.encounter }
  }
}

extension Material: Entity {
  public static let shape: Shape<Material> = Shape(
    "material", Bilingual("Matériel", "Materials"), Material.init, fields)

  private static let fields = Fields(of: Material.self) {
    Field("block", "séquence", "sequence", .link) { $0.block }
    Field("name", "matériel", "material", .title) { $0.name }
    Field("count", "combien", "how many", .code) { $0.count }
    Field("share", "pour", "for", .code) { $0.share }
    Field("stock", "en stock", "in stock", .code) { $0.stock }
  }
}

extension Errand: Entity {
  public static let shape: Shape<Errand> = Shape(
    "errand", Bilingual("Avant et après", "Before and after"), Errand.init, fields)

  private static let fields = Fields(of: Errand.self) {
    Field("occasion", "événement", "event", .link) { $0.occasion }
    Field("kind", "sorte", "kind", .code) { $0.kind }
    Field("what", "à faire", "to do", .title) { $0.what }
    Field("days", "jours", "days", .code) { $0.days }
    Field("count", "combien", "how many", .code) { $0.count }
    Field("invited", "invités", "invited", .code) { $0.invited }
    Field("reminded", "relancés", "asked again", .code) { $0.remindedAgain }
    Field("yes", "ont dit oui", "said yes", .code) { $0.yes }
    Field("perhaps", "ont dit peut-être", "said perhaps", .code) { $0.perhaps }
    Field("done", column: "is_done", "fait", "done", .code) { $0.isDone }
  }
}

extension Dossier {
  public var planDays: [PlanDay] {
    get { self[PlanDay.self] }
    _modify { yield &self[PlanDay.self] }
  }
  public var teams: [Team] {
    get { self[Team.self] }
    _modify { yield &self[Team.self] }
  }
  public var blocks: [Block] {
    get { self[Block.self] }
    _modify { yield &self[Block.self] }
  }
  public var materials: [Material] {
    get { self[Material.self] }
    _modify { yield &self[Material.self] }
  }
  public var errands: [Errand] {
    get { self[Errand.self] }
    _modify { yield &self[Errand.self] }
  }

  /// What is planned for an occasion.
  public func agenda(of occasion: Occasion) -> Agenda {
    Agenda(of: occasion, days: planDays, teams: teams, blocks: blocks, materials: materials)
      .knowing(rosters, presences)
  }
}
