import Entities
import Foundation
import People

enum OccasionTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Occasion]> { \.occasions }
  static let letters: Reference.Kind? = .occasion
  static func name(of value: Occasion, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .calendar, Bilingual("Calendrier", "Calendar"), also: ["dates", "agenda", "événements"],
    purpose: Bilingual(
      "Les moments datés : sprints, semaines de résidence, inter-résidences, comités…",
      "What has a date: sprints, residence weeks, inter-residences, committees…"),
    natural: ["title", "start"],
    columns: [
      .reference("J-01"),
      Column(
        "kind", "type", "kind", .choice(Labels.occasion.names), required: true,
        example: Bilingual("sprint", "sprint")),
      Column(
        "title", "titre", "title", also: ["nom", "intitulé"], required: true,
        example: Bilingual("Sprint de Val-Fleuri", "Val-Fleuri sprint")),
      Column(
        "start", "début", "start", .period, also: ["date", "du", "quand", "dates"],
        required: true,
        help: Bilingual(
          "Un jour, ou toute la période : « du 2 au 6 octobre 2017 ».",
          "A day, or the whole period: “2–6 October 2017”."),
        example: Bilingual("11/07/2017", "11 July 2017")),
      Column("end", "fin", "end", .day, also: ["au"]),
      Column("place", "lieu", "place", .row(of: .places)),
      Column("residence", "résidence", "residence"),
      Column("week", "semaine", "week", .whole),
      Column("participants", "participants", "participants", .whole),
      Column("teams", "équipes", "teams", .whole),
      Column("notes", "description", "description", .sentences, also: ["notes", "remarque"]),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Occasion?
  ) throws -> Occasion? {
    let kind = reader.choice("kind", among: Labels.occasion, old: old?.kind)
    let begun = reader.period("start", old: old?.period)
    let end = reader.record.has("end") ? reader.day("end", old: old?.period.end) : begun?.end
    guard let reference, let kind, let begun,
      let period = try reader.period(from: begun.start, to: end ?? begun.end, about: "end")
    else { return nil }
    return try Occasion(
      id: Identifier(id), reference: reference, kind: kind,
      title: reader.text("title", old: old?.title), period: period,
      place: reader.row("place", of: .places, old: old?.place),
      residence: reader.text("residence", old: old?.residence),
      week: reader.whole("week", old: old?.week),
      participants: reader.whole("participants", old: old?.participants),
      teams: reader.whole("teams", old: old?.teams), notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: Occasion, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description, "kind": names.label(value.kind, Labels.occasion),
      "title": value.title, "start": value.period.start.description,
      "end": value.period.end.description, "place": names[value.place],
      "residence": value.residence, "week": value.week.map { "\($0)" } ?? "",
      "participants": value.participants.map { "\($0)" } ?? "",
      "teams": value.teams.map { "\($0)" } ?? "", "notes": value.notes,
    ]
  }
}

enum EncounterTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Encounter]> { \.encounters }
  static let letters: Reference.Kind? = .encounter
  static func name(of value: Encounter, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .encounters, Bilingual("Rencontres", "Encounters"), also: ["entretiens", "interviews"],
    purpose: Bilingual(
      "Chaque rencontre de terrain : où, quand, avec quel profil.",
      "Each meeting in the field: where, when, with what profile."),
    natural: ["kind", "when", "place", "profile"],
    columns: [
      .reference("R-01"),
      Column(
        "kind", "type", "kind", .choice(Labels.encounter.names), required: true,
        example: Bilingual("entretien", "interview")),
      Column(
        "when", "date", "date", .when, also: ["quand", "jour"], required: true,
        example: Bilingual("octobre 2017", "October 2017")),
      Column("place", "lieu", "place", .row(of: .places), also: ["où"]),
      Column("profile", "profil", "profile", .row(of: .profiles), also: ["qui"]),
      Column("person", "personne", "person", .row(of: .people)),
      Column("ledBy", "mené par", "led by", .rows(of: .people), also: ["par", "résidents"]),
      Column("during", "pendant", "during", .row(of: .calendar)),
      Column("guide", "guide", "guide", .sentences),
      Column(
        "agreement", "accord", "agreement", .choice(Labels.agreement.names),
        also: ["consentement"]),
      .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Encounter?
  ) throws -> Encounter? {
    let kind = reader.choice("kind", among: Labels.encounter, old: old?.kind)
    let when = reader.when("when", old: old?.when)
    let agreement = reader.choice("agreement", among: Labels.agreement, old: old?.agreement)
    guard let reference, let kind, let when else { return nil }
    return Encounter(
      id: Identifier(id), reference: reference, kind: kind, when: when,
      place: reader.row("place", of: .places, old: old?.place),
      profile: reader.row("profile", of: .profiles, old: old?.profile),
      person: reader.row("person", of: .people, old: old?.person),
      ledBy: reader.rows("ledBy", of: .people, old: old?.ledBy),
      during: reader.row("during", of: .calendar, old: old?.during),
      guide: reader.text("guide", old: old?.guide), agreement: agreement ?? .unasked,
      notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: Encounter, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description,
      "kind": names.label(value.kind, Labels.encounter), "when": value.when.description,
      "place": names[value.place], "profile": names[value.profile],
      "person": names[value.person], "ledBy": names(value.ledBy), "during": names[value.during],
      "guide": value.guide,
      "agreement": value.agreement == .unasked
        ? "" : names.label(value.agreement, Labels.agreement),
      "notes": value.notes,
    ]
  }
}

enum DebriefTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Debrief]> { \.debriefs }
  static let letters: Reference.Kind? = .debrief
  static func name(of value: Debrief, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .debriefs, Bilingual("Débriefs", "Debriefs"), also: ["débriefing", "soirs"],
    purpose: Bilingual(
      "Ce que l’équipe s’est dit le soir.", "What the team said in the evening."),
    natural: ["day", "team"],
    columns: [
      .reference("B-01"),
      Column(
        "day", "date", "date", .day, also: ["jour", "quand"], required: true,
        example: Bilingual("02/10/2017", "2 October 2017")),
      Column("during", "pendant", "during", .row(of: .calendar)),
      Column("team", "équipe", "team", example: Bilingual("les résidents", "the residents")),
      Column(
        "words", "notes", "notes", .sentences, also: ["débrief", "texte", "text"], required: true,
        example: Bilingual("Premier soir : on a surtout écouté.", "First evening: we listened.")),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Debrief?
  ) throws -> Debrief? {
    guard let reference, let day = reader.day("day", old: old?.day) else { return nil }
    return try Debrief(
      id: Identifier(id), reference: reference, day: day,
      during: reader.row("during", of: .calendar, old: old?.during),
      team: reader.text("team", old: old?.team), words: reader.text("words", old: old?.words))
  }

  static func cells(of value: Debrief, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description, "day": value.day.description,
      "during": names[value.during], "team": value.team, "words": value.words,
    ]
  }
}
