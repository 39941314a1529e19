public import People

extension Verbatim.Fidelity: Choice {
  public static var empty: ColumnValue { wordForWord.cell }
}

extension Verbatim: Entity {
  public static let shape: Shape<Verbatim> = Shape(
    .verbatim, "verbatim", Bilingual("Verbatim", "Verbatim"), Verbatim.init, fields)

  private static let fields = Fields(of: Verbatim.self) {
    Field(
      "words", "verbatim", "verbatim", .words, as: .sentences, sought: .words,
      erased: .text(Verbatim.erasedWords)
    ) {
      $0.words
    }
    Field("fidelity", "fidélité", "fidelity", .code, erased: .itself) { $0.fidelity }
    Field("speaker", "personne", "person", .owner) { $0.speaker }
    Field("profile", "profil", "profile", .link) { $0.profile }
    Field("collectedBy", column: "collected_by", "recueilli par", "collected by", .mention) {
      $0.collectedBy
    }
    Field("when", column: "happened", "date", "date", .moment) { $0.when }
    Field("place", "lieu", "place", .link) { $0.place }
    Field("during", "pendant", "during", .link, erased: .itself) { $0.during }
    Field("encounter", "rencontre", "encounter", .source) { $0.encounter }
    Field.list(
      "themes", in: "verbatim_theme", column: "theme", "thèmes", "themes", .words, sought: .themes
    ) {
      $0.themes
    }
    Field("answers", "répond à", "answers", .link) { $0.answers }
    Field("card", "sur la carte", "on card", .code) { $0.card }
    Field(
      "published", "version publiée", "published wording", .words, as: .sentences, sought: .words,
      with: "words"
    ) {
      $0.published
    }
    Field("key", column: "is_key", "clé", "key", .code) { $0.isKey }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }
}

extension Debrief: Entity {
  public static let shape: Shape<Debrief> = Shape(
    .debrief, "debrief", Bilingual("Débriefs", "Debriefs"), Debrief.init, fields)

  private static let fields = Fields(of: Debrief.self) {
    Field("day", "date", "date", .moment) { $0.day }
    Field("during", "pendant", "during", .link) { $0.during }
    Field("team", "équipe", "team", .words) { $0.team }
    Field("words", "notes", "notes", .words, as: .sentences, sought: .words) { $0.words }
  }
}

extension Dossier {
  public var verbatim: [Verbatim] {
    get { self[Verbatim.self] }
    _modify { yield &self[Verbatim.self] }
  }
  public var debriefs: [Debrief] {
    get { self[Debrief.self] }
    _modify { yield &self[Debrief.self] }
  }
}
