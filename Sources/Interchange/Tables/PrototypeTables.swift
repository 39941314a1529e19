import Atelier
import Entities
import Foundation
import People

enum PrototypeTable: DossierTable {
  static func name(of value: Prototype, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .prototypes, of: Prototype.facts,
    purpose: Bilingual(
      "Ce que l’on essaie : le besoin, le seuil fixé avant, ce que l’on apprend.",
      "What is being tried: the need, the threshold set before, what is learned."),
    natural: ["name"],
    guidance: [
      "name": Guidance(
        also: ["prototype", "titre", "title"], required: true,
        example: Bilingual("Le rappel du jeudi", "The Thursday call")),
      "counted": Guidance(
        example: Bilingual("rappels suivis d’une rencontre", "calls followed by a meeting")),
      "atLeast": Guidance(example: Bilingual("9", "9")),
      "outOf": Guidance(example: Bilingual("15", "15")),
      "learned": Guidance(also: ["ce que l’on a appris"]),
      "resists": Guidance(also: ["ce qui résiste"]),
      "answer": Guidance(.choice(Labels.answerOfCommittee.names)),
      "reason": Guidance(also: ["raison"]),
      "letBy": Guidance(
        also: ["feu vert"],
        help: Bilingual(
          "Qui laisse essayer : une fonction, jamais un nom.",
          "Who lets it be tried: a function, never a name.")),
    ])

  /// The committee's day is kept as we write days, its name as it is.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Prototype?
  ) throws {
    guard case .text(let words) = row.cells.values["committee"], let date = WrittenDate(words),
      let day = date.day, let month = date.month, let year = date.year,
      let day = Day(year, month, day)
    else { return }
    row.cells.values["committee"] = day.cell
  }
}

enum FeedbackTable: DossierTable {
  typealias Value = Feedback

  static let definition = TableDefinition(
    .feedback, of: Feedback.facts, also: ["retours au fil de l’eau"],
    purpose: Bilingual(
      "Les mots entendus pendant qu’un prototype est essayé.",
      "Words heard while a prototype is being tried."),
    natural: ["prototype", "verbatim"],
    guidance: [
      "prototype": Guidance(required: true, example: Bilingual("P-01", "P-01")),
      "verbatim": Guidance(
        also: ["retour", "feedback"], required: true, example: Bilingual("V-0001", "V-0001")),
      "stance": Guidance(.choice(Labels.stance.names)),
    ])
}
