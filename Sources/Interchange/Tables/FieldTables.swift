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
      "Chaque rencontre de terrain, faite ou à organiser : où, quand, avec quel profil.",
      "Each meeting in the field, done or to arrange: where, when, with what profile."),
    natural: ["kind", "when", "place", "profile"], without: ["profiles"],
    guidance: [
      "kind": Guidance(
        .choice(Labels.encounter.names), required: true,
        example: Bilingual("entretien", "interview")),
      "when": Guidance(
        also: ["quand", "jour"], expected: true,
        help: Bilingual(
          "Rien tant que le jour n’est pas pris.", "Nothing as long as no day is set."),
        example: Bilingual("octobre 2017", "October 2017")),
      "place": Guidance(also: ["où"]),
      "profile": Guidance(
        .rows(of: .profiles), also: ["qui"],
        help: Bilingual(
          "Plusieurs, séparés par des virgules, s’il y a plusieurs personnes.",
          "Several, with commas between them, where there are several people.")),
      "person": Guidance(.rows(of: .people)),
      "ledBy": Guidance(also: ["par", "résidents"]),
      "agreement": Guidance(.choice(Labels.agreement.names), also: ["consentement"]),
      "stage": Guidance(
        .choice(Labels.stage.names), also: ["avancement", "où on en est", "stage"],
        help: Bilingual(
          "Rien pour une rencontre faite.", "Nothing for an encounter that is done."),
        example: Bilingual("à organiser", "to arrange")),
      "calls": Guidance(
        also: ["nombre d’appels"],
        help: Bilingual(
          "Combien d’appels il a fallu pour l’organiser.",
          "How many calls it took to arrange.")),
      "reason": Guidance(
        also: ["motif", "raison"],
        help: Bilingual(
          "Pourquoi elle n’a pas eu lieu.", "Why it did not happen.")),
    ])

  static let ownColumns: Set = ["profile", "person", "calls"]

  /// One or several of each; who was erased among several stays so.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Encounter?
  ) throws {
    let met = old?.met ?? Met()
    row.say(
      Met(
        profiles: reader.rows("profile", of: .profiles, old: met.profiles),
        people: reader.rows("person", of: .people, old: met.people), gone: met.gone))
    row.cells.values["calls"] = (reader.whole("calls", old: old?.calls) ?? 0).cell
  }

  /// Nobody says of a meeting that its agreement was not asked for.
  static func cells(of value: Encounter, in names: Names) -> [String: String] {
    var cells = written(value, in: names)
    if value.agreement == .unasked { cells["agreement"] = "" }
    if value.isDone { cells["stage"] = "" }
    if value.calls == 0 { cells["calls"] = "" }
    cells["profile"] = names(value.met.profiles)
    cells["person"] = names(value.met.people)
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
