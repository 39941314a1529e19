public import Atelier
import People

extension Frieze: Kept {
  public static let shelf = Shelf(
    "frieze", .frieze, lists: ["stage", "strip", "moment"],
    bound: [["frieze_stage", "frieze_strip", "frieze_moment"]])
  public var record: Record {
    Record(
      id, reference, ["title": title.cell],
      lists: [
        "frieze_stage": stages.rows("stage"),
        "frieze_strip": strips.map(\.row),
        "frieze_moment": strips.enumerated().flatMap { place, strip in
          strip.moments.map { $0.row(in: place) }
        },
      ])
  }
  public init(record: Record) throws {
    let rows = record.lists["frieze_moment"] ?? []
    let moments = try Dictionary(grouping: rows) { (row) -> Int in try row["strip"] }
    let strips = try (record.lists["frieze_strip"] ?? []).enumerated().map { place, row in
      try Strip(row: row, moments: (moments[place] ?? []).map { try StripMoment(row: $0) })
    }
    try self.init(
      id: record["id"], reference: record.reference(.frieze), title: record["title"],
      stages: record.list("frieze_stage", "stage"), strips: strips)
  }
}

extension Strip {
  fileprivate var row: [String: Cell] {
    [
      "label": label.cell, "audience": audience.cell, "profile": profile.cell,
      "happened": when.cell,
    ]
  }
  fileprivate init(row: Cells, moments: [StripMoment]) throws {
    try self.init(
      label: row["label"], audience: row["audience"], profile: row["profile"],
      when: row["happened"], moments: moments)
  }
}

extension StripMoment {
  fileprivate func row(in strip: Int) -> [String: Cell] {
    [
      "strip": strip.cell, "stage": stage.cell, "actions": actions.cell, "people": people.cell,
      "tools": tools.cell, "delay": delay.cell, "blockage": blockage.cell,
      "feeling": feeling.cell, "verbatim": verbatim.cell,
    ]
  }
  fileprivate init(row: Cells) throws {
    try self.init(
      stage: row["stage"], actions: row["actions"], people: row["people"], tools: row["tools"],
      delay: row["delay"], blockage: row["blockage"], feeling: row["feeling"],
      verbatim: row["verbatim"])
  }
}
