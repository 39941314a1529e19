public import Atelier
import People

extension Hypothesis.Kind: Choice {
  public static var empty: ColumnValue { hypothesis.cell }
}
extension Hypothesis.State: Choice {}
extension Hand: Choice {}

extension Hypothesis: Entity {
  public static let shape: Shape<Hypothesis> = Shape(
    .hypothesis, "hypothesis", Bilingual("Hypothèses", "Hypotheses"), Hypothesis.init, fields)

  private static let fields = Fields(of: Hypothesis.self) {
    Field("kind", "type", "kind", .code) { $0.kind }
    Field("statement", "énoncé", "statement", .title, as: .sentences, sought: .title) {
      $0.statement
    }
    Field("horizon", "horizon", "horizon", .words) { $0.horizon }
    Field("born", "date", "date", .moment) { $0.born }
    Field.list(
      "mergedFrom", in: "hypothesis_merged", column: "merged", "fusionne", "merges", .link
    ) { $0.mergedFrom }
    Field("splitFrom", column: "split_from", "scindée de", "split from", .link) { $0.splitFrom }
    Field.list(
      "astonishments", in: "hypothesis_astonishment", column: "astonishment", "étonnements",
      "astonishments", .link
    ) { $0.astonishments }
    Field.list(
      "findings", in: "hypothesis_finding", column: "finding", "constats", "findings", .link
    ) { $0.findings }
    Field.list(
      "for", in: "hypothesis_for", column: "verbatim", "verbatim pour", "verbatim for", .link
    ) { $0.evidenceFor }
    Field.list(
      "against", in: "hypothesis_against", column: "verbatim", "verbatim contre",
      "verbatim against", .link
    ) { $0.evidenceAgainst }
    Field.life(in: "hypothesis_step") { $0.life }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
    Field("hand", "qui a la main", "in whose hands", .code) { $0.hand }
  }
}

extension Dossier {
  public var hypotheses: [Hypothesis] {
    get { self[Hypothesis.self] }
    _modify { yield &self[Hypothesis.self] }
  }
}
