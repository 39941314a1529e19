import Atelier
import Entities
import People

enum EnrichmentTable: DossierTable {
  static func name(of value: Enrichment, in names: Names) -> String { value.by }

  static let definition = TableDefinition(
    .enrichments, of: Enrichment.facts, also: ["croisement", "crossing"],
    purpose: Bilingual(
      "Ce que d’autres apportent à une orientation : qui l’essaie déjà, où, ce que cela change.",
      "What others bring to an orientation: who already tries it, where, what it changes."),
    natural: ["hypothesis", "by"],
    guidance: [
      "hypothesis": Guidance(
        also: ["hypothèse", "piste", "hypothesis", "lead"], required: true,
        example: Bilingual("H-05", "H-05")),
      "by": Guidance(
        also: ["qui", "who"], required: true,
        help: Bilingual(
          "Un laboratoire, une agence, un partenaire : jamais un nom de personne.",
          "A laboratory, an agency, a partner: never a person’s name."),
        example: Bilingual("l’agence de Vauclair", "the agency of Vauclair")),
      "place": Guidance(also: ["lieu", "place"]),
      "during": Guidance(also: ["moment"]),
      "learnt": Guidance(also: ["appris", "learnt"]),
      "adds": Guidance(also: ["ajoute", "adds"]),
      "changes": Guidance(also: ["change", "changes"]),
    ])
}
