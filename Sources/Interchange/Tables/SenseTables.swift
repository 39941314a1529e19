import Atelier
import Entities
import Foundation
import People

enum AstonishmentTable: DossierTable {
  static func name(of value: AstonishmentReport, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .astonishments, of: AstonishmentReport.facts,
    also: ["rapports d’étonnement", "astonishment reports"],
    purpose: Bilingual(
      "Des faits vus, ce qui a surpris et pourquoi, la question que cela ouvre.",
      "Facts seen, what surprised and why, the question it opens."),
    natural: ["title"],
    guidance: [
      "title": Guidance(
        required: true, example: Bilingual("Le cahier à spirale", "The spiral notebook")),
      "author": Guidance(also: ["par", "résident", "qui"]),
      "day": Guidance(also: ["quand", "jour"]),
      "place": Guidance(also: ["où"]),
      "facts": Guidance(also: ["ce que j’ai vu", "observation"]),
      "surprise": Guidance(also: ["étonnement", "ce qui a surpris"]),
      "question": Guidance(also: ["la question que cela ouvre"]),
    ])
}

enum FindingTable: DossierTable {
  static func name(of value: Finding, in names: Names) -> String { value.statement }

  static let definition = TableDefinition(
    .findings, of: Finding.facts,
    purpose: Bilingual(
      "Ce sur quoi plusieurs étonnements s’accordent.", "What several reports agree on."),
    natural: ["statement"],
    guidance: [
      "statement": Guidance(
        also: ["constat", "finding"], required: true,
        example: Bilingual("Le contact humain rassure.", "Human contact reassures."))
    ])
}

enum HypothesisTable: DossierTable {
  static func name(of value: Hypothesis, in names: Names) -> String { value.statement }

  static let definition = TableDefinition(
    .hypotheses, of: Hypothesis.facts, also: ["pistes", "leads"],
    purpose: Bilingual(
      "Les directions à essayer, ce qui les soutient et ce qui s’y oppose.",
      "Directions to try, what speaks for them and what against."),
    natural: ["statement"],
    guidance: [
      "kind": Guidance(
        .choice(Labels.hypothesis.names), example: Bilingual("hypothèse", "hypothesis")),
      "statement": Guidance(
        also: [
          "hypothèse", "piste", "hypothesis", "lead", "nous pensons que", "nous pensons",
          "comment pourrions-nous", "we think that", "how might we",
        ], required: true,
        example: Bilingual(
          "Nous pensons qu’un rappel change tout.", "We think a call back changes everything.")),
      "horizon": Guidance(example: Bilingual("six mois", "six months")),
      "born": Guidance(also: ["née le", "quand"]),
      "hand": Guidance(
        .choice(Labels.hand.names), also: ["main"], example: Bilingual("agence", "agency")),
      "for": Guidance(also: ["pour"]),
      "against": Guidance(also: ["contre"]),
    ])
}
