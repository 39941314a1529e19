import Entities
import Foundation
import People

enum VerbatimTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Verbatim]> { \.verbatim }
  static let letters: Reference.Kind? = .verbatim
  static func name(of value: Verbatim, in names: Names) -> String { value.words }

  static let definition = TableDefinition(
    .verbatim, Bilingual("Verbatim", "Verbatim"),
    also: ["verbatims", "citations", "quotes", "paroles"],
    purpose: Bilingual(
      "Les mots des gens, tels qu’ils les ont dits. Deux colonnes suffisent.",
      "People’s words, as they said them. Two columns are enough."),
    natural: ["words", "profile"],
    columns: [
      .reference("V-0001"),
      Column(
        "words", "verbatim", "verbatim", .sentences,
        also: [
          "citation", "propos", "parole", "quote", "words", "mots", "phrase", "texte", "text",
          "ce qui a été dit", "ce qu’on a entendu",
        ], required: true,
        example: Bilingual(
          "Je préfère une voix à un formulaire.", "I would rather hear a voice than fill a form.")),
      Column(
        "fidelity", "fidélité", "fidelity", .choice(Labels.fidelity.names),
        example: Bilingual("mot à mot", "word for word")),
      Column(
        "profile", "profil", "profile", .row(of: .profiles),
        also: ["qui", "who", "public", "locuteur", "speaker profile", "auteur"],
        help: Bilingual(
          "Comment parler de cette personne sans la nommer.",
          "How to speak of this person without naming them."),
        example: Bilingual("un artisan", "a craftsperson")),
      Column(
        "speaker", "personne", "person", .row(of: .people),
        also: ["dit par", "said by", "speaker", "prénom", "nom", "name", "first name"]),
      Column(
        "collectedBy", "recueilli par", "collected by", .row(of: .people),
        also: ["entendu par", "noté par", "par"]),
      Column(
        "when", "date", "date", .when,
        also: [
          "quand", "when", "jour", "day", "recueilli le", "entendu le", "dit le", "noté le",
          "collected on", "horodateur", "horodatage", "timestamp", "start time", "heure de début",
          "date de soumission", "date d’envoi", "submitted at", "submission date",
        ],
        example: Bilingual("octobre 2017", "October 2017")),
      Column("place", "lieu", "place", .row(of: .places), also: ["où", "where", "site"]),
      Column("during", "pendant", "during", .row(of: .calendar), also: ["moment", "occasion"]),
      Column("encounter", "rencontre", "encounter", .row(of: .encounters), also: ["entretien"]),
      Column(
        "themes", "thèmes", "themes", .list,
        also: ["thème", "tags", "tag", "étiquettes", "mots-clés", "sujet", "catégorie"],
        example: Bilingual("confiance, temps", "trust, time")),
      Column("answers", "répond à", "answers", .row(of: .verbatim), also: ["réponse à"]),
      Column(
        "published", "version publiée", "published wording", .sentences,
        also: ["version courte", "published"],
        help: Bilingual(
          "Les mêmes mots, les coupes montrées par […].", "The same words, cuts shown as […].")),
      Column("key", "clé", "key", .truth, also: ["important", "phare"]),
      .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Verbatim?
  ) throws -> Verbatim? {
    guard let reference else { return nil }
    let fidelity = reader.choice("fidelity", among: Labels.fidelity, old: old?.fidelity)
    return try Verbatim(
      id: Identifier(id), reference: reference, words: reader.text("words", old: old?.words),
      fidelity: fidelity ?? .wordForWord,
      speaker: reader.row("speaker", of: .people, old: old?.speaker),
      profile: reader.row("profile", of: .profiles, old: old?.profile),
      collectedBy: reader.row("collectedBy", of: .people, old: old?.collectedBy),
      when: reader.when("when", old: old?.when),
      place: reader.row("place", of: .places, old: old?.place),
      during: reader.row("during", of: .calendar, old: old?.during),
      encounter: reader.row("encounter", of: .encounters, old: old?.encounter),
      themes: reader.list("themes", old: old?.themes),
      answers: reader.row("answers", of: .verbatim, old: old?.answers),
      published: reader.text("published", old: old?.published),
      isKey: reader.truth("key", old: old?.isKey), notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: Verbatim, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description, "words": value.words,
      "fidelity": names.label(value.fidelity, Labels.fidelity),
      "profile": names[value.profile], "speaker": names[value.speaker],
      "collectedBy": names[value.collectedBy], "when": value.when?.description ?? "",
      "place": names[value.place], "during": names[value.during],
      "encounter": names[value.encounter], "themes": Listed.text(value.themes),
      "answers": names[value.answers], "published": value.published,
      "key": names.mark(value.isKey), "notes": value.notes,
    ]
  }
}
