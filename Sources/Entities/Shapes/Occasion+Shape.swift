public import People

extension Occasion.Kind: Choice {}

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

extension Dossier {
  public var occasions: [Occasion] {
    get { self[Occasion.self] }
    _modify { yield &self[Occasion.self] }
  }
}
