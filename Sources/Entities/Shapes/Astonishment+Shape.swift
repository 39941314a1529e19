public import Atelier
import People

extension AstonishmentReport: Entity {
  public static let shape: Shape<AstonishmentReport> = Shape(
    .astonishment, "astonishment", Bilingual("Étonnements", "Astonishments"),
    AstonishmentReport.init, fields)

  private static let fields = Fields(of: AstonishmentReport.self) {
    Field("title", "titre", "title", .title, sought: .title) { $0.title }
    Field("author", "auteur", "author", .mention) { $0.author }
    Field("day", "date", "date", .moment) { $0.day }
    Field("place", "lieu", "place", .link) { $0.place }
    Field("facts", "faits", "facts", .words, as: .sentences, sought: .words) { $0.facts }
    Field("surprise", "ce qui surprend", "surprise", .words, as: .sentences, sought: .words) {
      $0.surprise
    }
    Field("why", "pourquoi", "why", .words, as: .sentences, sought: .words) { $0.why }
    Field("question", "question", "question", .words, as: .sentences, sought: .words) {
      $0.question
    }
    Field.list("verbatim", in: "astonishment_verbatim", "verbatim", "verbatim", .link) {
      $0.verbatim
    }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }
}

extension Finding: Entity {
  public static let shape: Shape<Finding> = Shape(
    .finding, "finding", Bilingual("Constats", "Findings"), Finding.init, fields)

  private static let fields = Fields(of: Finding.self) {
    Field("statement", "énoncé", "statement", .title, as: .sentences, sought: .title) {
      $0.statement
    }
    Field.list(
      "astonishments", in: "finding_astonishment", column: "astonishment", "étonnements",
      "astonishments", .link
    ) { $0.astonishments }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }
}

extension Dossier {
  public var astonishments: [AstonishmentReport] {
    get { self[AstonishmentReport.self] }
    _modify { yield &self[AstonishmentReport.self] }
  }
  public var findings: [Finding] {
    get { self[Finding.self] }
    _modify { yield &self[Finding.self] }
  }
}
