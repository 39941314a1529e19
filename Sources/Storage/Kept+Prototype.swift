public import Atelier
import People

extension Prototype: Kept {
  public static let shelf = Shelf(
    "prototype", .prototype, lists: ["hypothesis", "place", "step"],
    bound: [
      ["counted", "at_least", "out_of", "result"], ["first_day", "last_day"],
      ["decision", "decision_reason"],
    ])
  public var record: Record {
    Record(
      id, reference,
      [
        "name": name.cell, "need": need.cell, "born_during": bornDuring.cell,
        "counted": threshold.map(\.counted).cell, "at_least": threshold.map(\.atLeast).cell,
        "out_of": threshold.map(\.outOf).cell, "result": threshold.flatMap(\.result).cell,
        "first_day": trial.map(\.start).cell, "last_day": trial.map(\.end).cell,
        "learned": learned.cell, "resists": resists.cell, "decision_asked": decisionAsked.cell,
        "committee": committee.cell, "decision": decision.map(\.answer.rawValue).cell,
        "decision_reason": (decision?.reason ?? "").cell, "notes": notes.cell,
      ],
      lists: [
        "prototype_hypothesis": hypotheses.rows("hypothesis"),
        "prototype_place": places.rows("place"), "prototype_step": life.rows,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.prototype), name: record["name"],
      need: record["need"], hypotheses: record.list("prototype_hypothesis", "hypothesis"),
      bornDuring: record["born_during"], threshold: Threshold(kept: record),
      places: record.list("prototype_place", "place"), trial: record.period(),
      learned: record["learned"], resists: record["resists"],
      decisionAsked: record["decision_asked"], committee: record["committee"],
      decision: Decision(kept: record), life: Life(rows: record.lists["prototype_step"] ?? []),
      notes: record["notes"])
  }
}

extension Threshold {
  fileprivate init?(kept record: Record) throws {
    let counted: String? = try record["counted"]
    guard let counted else { return nil }
    try self.init(
      counted: counted, atLeast: record["at_least"], outOf: record["out_of"],
      result: record["result"])
  }
}

extension Decision {
  fileprivate init?(kept record: Record) throws {
    guard record.cells.values["decision"] ?? .null != .null else { return nil }
    try self.init(record["decision"], reason: record["decision_reason"])
  }
}

extension Feedback: Kept {
  public static let shelf = Shelf("feedback")
  public var record: Record {
    Record(
      id, nil,
      [
        "prototype": prototype.cell, "verbatim": verbatim.cell, "stance": stance.cell,
        "is_chosen": isChosen.cell,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], prototype: record["prototype"], verbatim: record["verbatim"],
      stance: record["stance"], isChosen: record["is_chosen"])
  }
}
