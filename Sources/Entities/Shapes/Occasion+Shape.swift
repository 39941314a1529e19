public import People

extension Occasion.Kind: Choice {}
extension Encounter.Kind: Choice {}
extension Encounter.Agreement: Choice {
  public static var empty: ColumnValue { unasked.cell }
}

extension Occasion: Entity {
  public static let shape: Shape<Occasion> = Shape(
    .occasion, "occasion", Bilingual("Calendrier", "Calendar"), Occasion.init, fields)

  private static let fields = Fields(of: Occasion.self) {
    Field("kind", "type", "kind", .code) { $0.kind }
    Field("title", "titre", "title", .title) { $0.title }
    Field.whole(
      { $0.period }, Period.init,
      Field("start", column: "first_day", "début", "start", .moment) { $0.start },
      Field("end", column: "last_day", "fin", "end", .moment, with: "first_day") { $0.end })
    Field("place", "lieu", "place", .link) { $0.place }
    Field("residence", "résidence", "residence", .words) { $0.residence }
    Field("week", "semaine", "week", .code, with: "kind") { $0.week }
    Field("participants", "participants", "participants", .code) { $0.participants }
    Field("teams", "équipes", "teams", .code) { $0.teams }
    Field("notes", "description", "description", .aside, as: .sentences) { $0.notes }
  }
}

extension Encounter: Entity {
  public static let shape: Shape<Encounter> = Shape(
    .encounter, "encounter", Bilingual("Rencontres", "Encounters"), Encounter.init, fields)

  private static let fields = Fields(of: Encounter.self) {
    Field("kind", "type", "kind", .code, erased: .itself) { $0.kind }
    Field("when", column: "happened", "date", "date", .moment, erased: .month) { $0.when }
    Field("place", "lieu", "place", .link) { $0.place }
    Field("profile", "profil", "profile", .link) { $0.profile }
    Field("person", "personne", "person", .owner) { $0.person }
    Field.list(
      "ledBy", in: "encounter_leader", column: "person", "mené par", "led by", .mention
    ) { $0.ledBy }
    Field("during", "pendant", "during", .link, erased: .itself) { $0.during }
    Field("guide", "guide", "guide", .words, as: .sentences) { $0.guide }
    Field("agreement", "accord", "agreement", .code, erased: .itself) { $0.agreement }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }
}

extension Dossier {
  public var occasions: [Occasion] {
    get { self[Occasion.self] }
    _modify { yield &self[Occasion.self] }
  }
  public var encounters: [Encounter] {
    get { self[Encounter.self] }
    _modify { yield &self[Encounter.self] }
  }
}
