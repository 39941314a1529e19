public import People

extension Encounter: Kept {
  public static let shelf = Shelf("encounter", .encounter, lists: ["leader"])
  public var record: Record {
    Record(
      id, reference,
      [
        "kind": kind.cell, "happened": when.cell, "place": place.cell, "profile": profile.cell,
        "person": person.cell, "during": during.cell, "guide": guide.cell,
        "agreement": agreement.cell, "notes": notes.cell,
      ], lists: ["encounter_leader": ledBy.rows("person")])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.encounter), kind: record["kind"],
      when: record["happened"], place: record["place"], profile: record["profile"],
      person: record["person"], ledBy: record.list("encounter_leader", "person"),
      during: record["during"], guide: record["guide"], agreement: record["agreement"],
      notes: record["notes"])
  }
}

extension Verbatim: Kept {
  public static let shelf = Shelf(
    "verbatim", .verbatim, lists: ["theme"], bound: [["words", "published"]])
  public var record: Record {
    Record(
      id, reference,
      [
        "words": words.cell, "fidelity": fidelity.cell, "speaker": speaker.cell,
        "profile": profile.cell, "collected_by": collectedBy.cell, "happened": when.cell,
        "place": place.cell, "during": during.cell, "encounter": encounter.cell,
        "answers": answers.cell, "published": published.cell, "is_key": isKey.cell,
        "notes": notes.cell,
      ], lists: ["verbatim_theme": themes.rows("theme")])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.verbatim), words: record["words"],
      fidelity: record["fidelity"], speaker: record["speaker"], profile: record["profile"],
      collectedBy: record["collected_by"], when: record["happened"], place: record["place"],
      during: record["during"], encounter: record["encounter"],
      themes: record.list("verbatim_theme", "theme"), answers: record["answers"],
      published: record["published"], isKey: record["is_key"], notes: record["notes"])
  }
}

extension Debrief: Kept {
  public static let shelf = Shelf("debrief", .debrief)
  public var record: Record {
    Record(
      id, reference,
      ["day": day.cell, "during": during.cell, "team": team.cell, "words": words.cell])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.debrief), day: record["day"],
      during: record["during"], team: record["team"], words: record["words"])
  }
}
