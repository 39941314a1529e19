public import Atelier
import People

extension Decision.Answer: Choice {}
extension Prototype.State: Choice {}
extension Feedback.Stance: Choice {
  public static var empty: ColumnValue { neutral.cell }
}

extension Prototype: Entity {
  public static let shape: Shape<Prototype> = Shape(
    .prototype, "prototype", Bilingual("Prototypes", "Prototypes"), Prototype.init, fields)

  private static let fields = Fields(of: Prototype.self) {
    Field("name", "nom", "name", .title, sought: .title) { $0.name }
    Field("need", "besoin", "need", .words, as: .sentences, sought: .words) { $0.need }
    Field.list(
      "hypotheses", in: "prototype_hypothesis", column: "hypothesis", "hypothèses", "hypotheses",
      .link
    ) { $0.hypotheses }
    Field("bornDuring", column: "born_during", "né pendant", "born during", .link) {
      $0.bornDuring
    }
    Field.group(
      { $0.threshold }, Threshold.init,
      Field("counted", "on compte", "counted", .words) { $0.counted },
      Field("atLeast", column: "at_least", "seuil", "threshold", .code) { $0.atLeast },
      Field("outOf", column: "out_of", "sur", "out of", .code) { $0.outOf },
      Field("result", "résultat", "result", .code) { $0.result })
    Field.list("places", in: "prototype_place", column: "place", "lieux", "places", .link) {
      $0.places
    }
    Field.group(
      { $0.trial }, Period.init,
      Field("start", column: "first_day", "test du", "test from", .moment) { $0.start },
      Field("end", column: "last_day", "test au", "test to", .moment) { $0.end })
    Field("learned", "appris", "learned", .words, as: .sentences, sought: .words) { $0.learned }
    Field("resists", "résiste", "resists", .words, as: .sentences, sought: .words) { $0.resists }
    Field(
      "asked", column: "decision_asked", "décision demandée", "decision asked", .words,
      as: .sentences,
      sought: .words
    ) {
      $0.decisionAsked
    }
    Field("committee", "comité", "committee", .words) { $0.committee }
    Field.group(
      { $0.decision }, Decision.init,
      Field("answer", column: "decision", "décision", "decision", .code) { $0.answer },
      Field(
        "reason", column: "decision_reason", "motif", "reason", .words, as: .sentences,
        sought: .words,
        blank: .text("")
      ) { $0.reason })
    Field.life(in: "prototype_step") { $0.life }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
    Field.group(
      { $0.greenLight }, GreenLight.init,
      Field("letBy", column: "let_by", "feu vert de", "green light from", .words) { $0.by },
      Field("letUntil", column: "let_until", "feu vert jusqu’au", "green light until", .moment) {
        $0.until
      },
      Field(
        "mayFail", column: "may_fail", "ce qui peut rater", "what may fail", .words, as: .sentences,
        blank: .text("")
      ) { $0.mayFail })
  }
}

extension Feedback: Entity {
  public static let shape: Shape<Feedback> = Shape(
    "feedback", Bilingual("Retours", "Feedback"), Feedback.init, fields)

  private static let fields = Fields(of: Feedback.self) {
    Field("prototype", "prototype", "prototype", .link) { $0.prototype }
    Field("verbatim", "verbatim", "verbatim", .link) { $0.verbatim }
    Field("stance", "sens", "stance", .code) { $0.stance }
    Field("chosen", column: "is_chosen", "choisi", "chosen", .code) { $0.isChosen }
  }
}

extension Dossier {
  public var prototypes: [Prototype] {
    get { self[Prototype.self] }
    _modify { yield &self[Prototype.self] }
  }
  public var feedback: [Feedback] {
    get { self[Feedback.self] }
    _modify { yield &self[Feedback.self] }
  }
}
