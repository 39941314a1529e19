import Entities
import Foundation
import People
import Reciprocity

/// What people are told of the columns that offers and asks have in common.
private enum KnowledgeColumns {
  static let order = ["title", "area", "nature", "member", "form", "wall"]

  static func guidance(example: Bilingual) -> [String: Guidance] {
    [
      "title": Guidance(
        also: ["titre", "offre", "demande", "offer", "ask", "savoir"], required: true,
        help: Bilingual("À la première personne.", "In the first person."), example: example),
      "area": Guidance(also: ["thème"]),
      "nature": Guidance(
        .choice(Labels.nature.names), example: Bilingual("savoir-faire", "know-how")),
      "member": Guidance(
        also: ["prénom", "qui"], required: true, example: Bilingual("M-01", "M-01")),
      "form": Guidance(
        .choice(Labels.form.names), also: ["forme"],
        example: Bilingual("individuel", "one to one")),
      "wall": Guidance(example: Bilingual("oui", "yes")),
      "contact": Guidance(.choice(Labels.contact.names)),
      "since": Guidance(also: ["date"]),
    ]
  }
}

enum OfferTable: DossierTable {
  static func name(of value: Offer, in names: Names) -> String { value.knowledge.title }

  static let definition = TableDefinition(
    .offers, of: Offer.facts, also: ["offres de savoirs"],
    purpose: Bilingual(
      "Ce que chaque membre propose de partager.", "What each member offers to share."),
    natural: ["title", "member"], order: KnowledgeColumns.order,
    guidance: KnowledgeColumns.guidance(
      example: Bilingual("Je saurais réparer un vélo.", "I could mend a bicycle.")))
}

enum AskTable: DossierTable {
  static func name(of value: Ask, in names: Names) -> String { value.knowledge.title }

  static let definition = TableDefinition(
    .asks, of: Ask.facts, also: ["demandes de savoirs", "requests"],
    purpose: Bilingual(
      "Ce que chaque membre aimerait apprendre.", "What each member would like to learn."),
    natural: ["title", "member"], order: KnowledgeColumns.order,
    guidance: KnowledgeColumns.guidance(
      example: Bilingual("J’aimerais apprendre à coudre.", "I would like to learn to sew.")))
}
