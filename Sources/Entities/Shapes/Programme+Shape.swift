public import Atelier
import People

extension Figure.Qualifier: Choice {}

extension Programme: Entity {
  public static let shape: Shape<Programme> = Shape(
    "programme", Bilingual("Programme", "Programme"), Programme.init, fields)

  private static let fields = Fields(of: Programme.self) {
    Field("title", "titre", "title", .title) { $0.title }
    Field("stakes", "enjeux", "stakes", .words, as: .sentences) { $0.stakes }
    Field.list(
      "territories", in: "programme_territory", column: "territory", "territoires", "territories",
      .words
    ) { $0.territories }
    Field.group(
      { $0.period }, Period.init,
      Field("start", column: "first_day", "début", "start", .moment) { $0.start },
      Field("end", column: "last_day", "fin", "end", .moment) { $0.end })
    Field("fictional", column: "is_fictional", "fictif", "fictional", .code) { $0.isFictional }
  }
}

extension Figure: Entity {
  public static let shape: Shape<Figure> = Shape(
    "figure", Bilingual("Chiffres", "Figures"), Figure.init, fields)

  private static let fields = Fields(of: Figure.self) {
    Field("label", "libellé", "label", .title) { $0.label }
    Field("qualifier", "précision", "precision", .code) { $0.qualifier }
    Field("value", "valeur", "value", .code) { $0.value }
    Field("unit", "unité", "unit", .words) { $0.unit }
    Field("week", "semaine", "week", .words) { $0.week }
    Field("source", "source", "source", .words) { $0.source }
  }
}

extension Dossier {
  public var programmes: [Programme] {
    get { self[Programme.self] }
    _modify { yield &self[Programme.self] }
  }
  public var figures: [Figure] {
    get { self[Figure.self] }
    _modify { yield &self[Figure.self] }
  }
}
