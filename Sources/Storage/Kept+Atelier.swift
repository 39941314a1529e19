public import Atelier
import People

extension Programme: Kept {
  public static let shelf = Shelf(
    "programme", lists: ["territory"], bound: [["first_day", "last_day"]])
  public var record: Record {
    Record(
      id, nil,
      [
        "title": title.cell, "stakes": stakes.cell, "first_day": period.map(\.start).cell,
        "last_day": period.map(\.end).cell, "is_fictional": isFictional.cell,
      ], lists: ["programme_territory": territories.rows("territory")])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], title: record["title"], stakes: record["stakes"],
      territories: record.list("programme_territory", "territory"), period: record.period(),
      isFictional: record["is_fictional"])
  }
}

extension Figure: Kept {
  public static let shelf = Shelf("figure", reals: ["value"])
  public var record: Record {
    Record(
      id, nil,
      [
        "label": label.cell, "qualifier": qualifier.cell, "value": value.cell, "unit": unit.cell,
        "week": week.cell, "source": source.cell,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], label: record["label"], qualifier: record["qualifier"],
      value: record["value"], unit: record["unit"], week: record["week"],
      source: record["source"])
  }
}

extension AstonishmentReport: Kept {
  public static let shelf = Shelf("astonishment", .astonishment, lists: ["verbatim"])
  public var record: Record {
    Record(
      id, reference,
      [
        "title": title.cell, "author": author.cell, "day": day.cell, "place": place.cell,
        "facts": facts.cell, "surprise": surprise.cell, "why": why.cell,
        "question": question.cell, "notes": notes.cell,
      ], lists: ["astonishment_verbatim": verbatim.rows("verbatim")])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.astonishment), title: record["title"],
      author: record["author"], day: record["day"], place: record["place"],
      facts: record["facts"], surprise: record["surprise"], why: record["why"],
      question: record["question"],
      verbatim: record.list("astonishment_verbatim", "verbatim"), notes: record["notes"])
  }
}

extension Finding: Kept {
  public static let shelf = Shelf("finding", .finding, lists: ["astonishment"])
  public var record: Record {
    Record(
      id, reference, ["statement": statement.cell, "notes": notes.cell],
      lists: ["finding_astonishment": astonishments.rows("astonishment")])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.finding), statement: record["statement"],
      astonishments: record.list("finding_astonishment", "astonishment"), notes: record["notes"])
  }
}
