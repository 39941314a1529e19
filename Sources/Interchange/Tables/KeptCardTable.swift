import Atelier
import Entities
import People
import Words

enum KeptCardTable: DossierTable {
  static func name(of value: KeptCard, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .cards, of: KeptCard.facts, also: ["cartes", "cards", "cartes de kit"],
    purpose: Bilingual(
      "Les cartes des kits que l’équipe a gardées, par la référence écrite dans leur coin.",
      "The cards of kits that the team kept, by the reference written in their corner."),
    natural: ["title"],
    guidance: [
      "title": Guidance(
        also: ["carte", "card", "question"], required: true,
        example: Bilingual(
          "À quoi ressemblait votre matinée d’hier ?", "What was your morning like yesterday?")),
      "deck": Guidance(also: ["paquet"], example: Bilingual("questions", "questions")),
      "kit": Guidance(example: Bilingual("residence", "residence")),
    ])

  /// A card is always called by what is printed on it: no number is made for it.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: KeptCard?
  ) throws {
    guard case .text(let series) = row.cells.values["copy"], series.count > 1 else {
      return reader.complain(.missing(Bilingual("réf", "ref")), about: "reference")
    }
  }
}
