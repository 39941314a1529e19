public import Atelier
import People

extension Hypothesis: Kept {
  public static let shelf = Shelf(
    "hypothesis", .hypothesis,
    lists: ["merged", "astonishment", "finding", "for", "against", "step"])
  public var record: Record {
    Record(
      id, reference,
      [
        "kind": kind.cell, "statement": statement.cell, "horizon": horizon.cell,
        "born": born.cell, "split_from": splitFrom.cell, "notes": notes.cell,
      ],
      lists: [
        "hypothesis_merged": mergedFrom.rows("merged"),
        "hypothesis_astonishment": astonishments.rows("astonishment"),
        "hypothesis_finding": findings.rows("finding"),
        "hypothesis_for": evidenceFor.rows("verbatim"),
        "hypothesis_against": evidenceAgainst.rows("verbatim"),
        "hypothesis_step": life.rows,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.hypothesis), kind: record["kind"],
      statement: record["statement"], horizon: record["horizon"], born: record["born"],
      mergedFrom: record.list("hypothesis_merged", "merged"), splitFrom: record["split_from"],
      astonishments: record.list("hypothesis_astonishment", "astonishment"),
      findings: record.list("hypothesis_finding", "finding"),
      evidenceFor: record.list("hypothesis_for", "verbatim"),
      evidenceAgainst: record.list("hypothesis_against", "verbatim"),
      life: Life(rows: record.lists["hypothesis_step"] ?? []), notes: record["notes"])
  }
}

extension Life {
  var rows: [[String: Cell]] {
    steps.map {
      [
        "state": $0.state.cell, "day": $0.day.cell, "reason": $0.reason.cell,
        "decided_by": $0.by.cell,
      ]
    }
  }

  init(rows: [Cells]) throws {
    try self.init(
      rows.map {
        Step(try $0["state"], on: try $0["day"], reason: try $0["reason"], by: try $0["decided_by"])
      })
  }
}
