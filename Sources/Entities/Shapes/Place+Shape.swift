public import People

extension Place: Entity {
  public static let shape: Shape<Place> = Shape(
    "place", Bilingual("Lieux", "Places"), Place.init, fields)

  private static let fields = Fields(of: Place.self) {
    Field("name", "nom", "name", .title) { $0.name }
    Field("kind", "type", "kind", .words) { $0.kind }
    Field("territory", "territoire", "territory", .words) { $0.territory }
    Field("publicName", column: "public_name", "nom public", "public name", .words) {
      $0.publicName
    }
  }
}

extension Profile: Entity {
  public static let shape: Shape<Profile> = Shape(
    "profile", Bilingual("Profils", "Profiles"), Profile.init, fields)

  private static let fields = Fields(of: Profile.self) {
    Field("name", "profil", "profile", .title) { $0.name }
    Field("wider", "plus général", "wider", .link) { $0.wider }
  }
}

extension Dossier {
  public var places: [Place] {
    get { self[Place.self] }
    _modify { yield &self[Place.self] }
  }
  public var profiles: [Profile] {
    get { self[Profile.self] }
    _modify { yield &self[Profile.self] }
  }
}
