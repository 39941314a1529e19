import Entities
import Foundation
import People

enum VerbatimTable: DossierTable {
  static func name(of value: Verbatim, in names: Names) -> String { value.words }

  static let definition = TableDefinition(
    .verbatim, of: Verbatim.facts,
    also: ["verbatims", "citations", "quotes", "paroles"],
    purpose: Bilingual(
      "Les mots des gens, tels qu’ils les ont dits. Deux colonnes suffisent.",
      "People’s words, as they said them. Two columns are enough."),
    natural: ["words", "profile"],
    order: ["words", "fidelity", "profile", "speaker"],
    guidance: [
      "words": Guidance(
        also: [
          "citation", "propos", "parole", "quote", "words", "mots", "phrase", "texte", "text",
          "ce qui a été dit", "ce qu’on a entendu",
        ], required: true,
        example: Bilingual(
          "Je préfère une voix à un formulaire.", "I would rather hear a voice than fill a form.")),
      "fidelity": Guidance(
        .choice(Labels.fidelity.names), example: Bilingual("mot à mot", "word for word")),
      "profile": Guidance(
        also: ["qui", "who", "public", "locuteur", "speaker profile", "auteur"],
        help: Bilingual(
          "Comment parler de cette personne sans la nommer.",
          "How to speak of this person without naming them."),
        example: Bilingual("un artisan", "a craftsperson")),
      "speaker": Guidance(also: [
        "dit par", "said by", "speaker", "prénom", "nom", "name", "first name", "par qui",
        "interviewé", "interviewée", "interviewé(e)", "interviewee", "enquêté", "enquêtée",
        "personne interrogée", "personne rencontrée", "interlocuteur", "interlocutrice", "by whom",
      ]),
      "collectedBy": Guidance(also: ["entendu par", "noté par", "par"]),
      "when": Guidance(
        also: [
          "quand", "when", "jour", "day", "recueilli le", "entendu le", "dit le", "noté le",
          "collected on", "horodateur", "horodatage", "timestamp", "start time", "heure de début",
          "date de soumission", "heure de soumission", "date d’envoi", "submitted at",
          "submission date",
        ], example: Bilingual("octobre 2017", "October 2017")),
      "place": Guidance(also: ["où", "where", "site"]),
      "during": Guidance(also: ["moment", "occasion"]),
      "encounter": Guidance(also: ["entretien"]),
      "themes": Guidance(
        also: ["thème", "tags", "tag", "étiquettes", "mots-clés", "sujet", "catégorie"],
        example: Bilingual("confiance, temps", "trust, time")),
      "answers": Guidance(also: ["réponse à"]),
      "card": Guidance(
        also: ["sur", "carte", "card", "on"],
        help: Bilingual(
          "La référence écrite dans le coin de la carte.",
          "The reference written in the corner of the card."),
        example: Bilingual("QU-03", "QU-03")),
      "published": Guidance(
        also: ["version courte", "published"],
        help: Bilingual(
          "Les mêmes mots, les coupes montrées par […].", "The same words, cuts shown as […].")),
      "key": Guidance(also: ["important", "phare"]),
    ])

  static let ownColumns: Set = ["card"]

  /// A card is known by its reference alone, whether or not it was kept.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Verbatim?
  ) throws {
    let kept = row.cells.values["card"] ?? .null
    row.cells.values["card"] = reader.read("card", old: kept, empty: .null) {
      (cell) throws(Complaint) in
      guard let card = Reference(cell.words), card.deck != nil else {
        throw cell.misread(.reference("QU"))
      }
      return card.cell
    }
  }
}
