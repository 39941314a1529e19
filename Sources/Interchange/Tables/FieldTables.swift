import Entities
import Foundation
import People

enum OccasionTable: DossierTable {
  static func name(of value: Occasion, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .calendar, of: Occasion.facts, also: ["dates", "agenda", "événements"],
    purpose: Bilingual(
      "Les moments datés : sprints, semaines de résidence, inter-résidences, comités…",
      "What has a date: sprints, residence weeks, inter-residences, committees…"),
    natural: ["title", "start"],
    guidance: [
      "kind": Guidance(
        .choice(Labels.occasion.names), required: true, example: Bilingual("sprint", "sprint")),
      "title": Guidance(
        also: ["nom", "intitulé"], required: true,
        example: Bilingual("Sprint de Val-Fleuri", "Val-Fleuri sprint")),
      "start": Guidance(
        .period, also: ["date", "du", "quand", "dates"], required: true,
        help: Bilingual(
          "Un jour, ou toute la période : « du 2 au 6 octobre 2017 ».",
          "A day, or the whole period: “2–6 October 2017”."),
        example: Bilingual("11/07/2017", "11 July 2017")),
      "end": Guidance(also: ["au"]),
      "notes": Guidance(also: ["notes", "remarque"]),
    ])

  static let ownColumns: Set = ["start", "end"]

  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Occasion?
  ) throws {
    let begun = reader.period("start", old: old?.period)
    let end = reader.record.has("end") ? reader.day("end", old: old?.period.end) : begun?.end
    guard let begun else { return }
    let period = try reader.period(from: begun.start, to: end ?? begun.end, about: "end")
    row.cells.values["first_day"] = (period?.start).cell
    row.cells.values["last_day"] = (period?.end).cell
  }
}

enum EncounterTable: DossierTable {

  static let definition = TableDefinition(
    .encounters, of: Encounter.facts, also: ["entretiens", "interviews"],
    purpose: Bilingual(
      "Chaque rencontre de terrain : où, quand, avec quel profil.",
      "Each meeting in the field: where, when, with what profile."),
    natural: ["kind", "when", "place", "profile"],
    guidance: [
      "kind": Guidance(
        .choice(Labels.encounter.names), required: true,
        example: Bilingual("entretien", "interview")),
      "when": Guidance(
        also: ["quand", "jour"], required: true, example: Bilingual("octobre 2017", "October 2017")),
      "place": Guidance(also: ["où"]),
      "profile": Guidance(also: ["qui"]),
      "ledBy": Guidance(also: ["par", "résidents"]),
      "agreement": Guidance(.choice(Labels.agreement.names), also: ["consentement"]),
    ])

  /// Nobody says of a meeting that its agreement was not asked for.
  static func cells(of value: Encounter, in names: Names) -> [String: String] {
    var cells = written(value, in: names)
    if value.agreement == .unasked { cells["agreement"] = "" }
    return cells
  }
}

enum DebriefTable: DossierTable {
  typealias Value = Debrief

  static let definition = TableDefinition(
    .debriefs, of: Debrief.facts, also: ["débriefing", "soirs"],
    purpose: Bilingual(
      "Ce que l’équipe s’est dit le soir.", "What the team said in the evening."),
    natural: ["day", "team"],
    guidance: [
      "day": Guidance(
        also: ["jour", "quand"], required: true, example: Bilingual("02/10/2017", "2 October 2017")),
      "team": Guidance(example: Bilingual("les résidents", "the residents")),
      "words": Guidance(
        also: ["débrief", "texte", "text"], required: true,
        example: Bilingual("Premier soir : on a surtout écouté.", "First evening: we listened.")),
    ])
}
