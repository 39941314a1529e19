import Atelier
import Entities
import Foundation
import People

enum AstonishmentTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [AstonishmentReport]> { \.astonishments }
  static let letters: Reference.Kind? = .astonishment
  static func name(of value: AstonishmentReport, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .astonishments, Bilingual("Étonnements", "Astonishments"),
    also: ["rapports d’étonnement", "astonishment reports"],
    purpose: Bilingual(
      "Des faits vus, ce qui a surpris et pourquoi, la question que cela ouvre.",
      "Facts seen, what surprised and why, the question it opens."),
    natural: ["title"],
    columns: [
      .reference("E-01"),
      Column(
        "title", "titre", "title", required: true,
        example: Bilingual("Le cahier à spirale", "The spiral notebook")),
      Column("author", "auteur", "author", .row(of: .people), also: ["par", "résident", "qui"]),
      Column("day", "date", "date", .day, also: ["quand", "jour"]),
      Column("place", "lieu", "place", .row(of: .places), also: ["où"]),
      Column("facts", "faits", "facts", .sentences, also: ["ce que j’ai vu", "observation"]),
      Column(
        "surprise", "ce qui surprend", "surprise", .sentences,
        also: ["étonnement", "ce qui a surpris"]),
      Column("why", "pourquoi", "why", .sentences),
      Column("question", "question", "question", .sentences, also: ["la question que cela ouvre"]),
      Column("verbatim", "verbatim", "verbatim", .rows(of: .verbatim)),
      .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: AstonishmentReport?
  ) throws -> AstonishmentReport? {
    guard let reference else { return nil }
    return try AstonishmentReport(
      id: Identifier(id), reference: reference, title: reader.text("title", old: old?.title),
      author: reader.row("author", of: .people, old: old?.author),
      day: reader.day("day", old: old?.day),
      place: reader.row("place", of: .places, old: old?.place),
      facts: reader.text("facts", old: old?.facts),
      surprise: reader.text("surprise", old: old?.surprise),
      why: reader.text("why", old: old?.why),
      question: reader.text("question", old: old?.question),
      verbatim: reader.rows("verbatim", of: .verbatim, old: old?.verbatim),
      notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: AstonishmentReport, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description, "title": value.title,
      "author": names[value.author], "day": value.day?.description ?? "",
      "place": names[value.place], "facts": value.facts, "surprise": value.surprise,
      "why": value.why, "question": value.question, "verbatim": names(value.verbatim),
      "notes": value.notes,
    ]
  }
}

enum FindingTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Finding]> { \.findings }
  static let letters: Reference.Kind? = .finding
  static func name(of value: Finding, in names: Names) -> String { value.statement }

  static let definition = TableDefinition(
    .findings, Bilingual("Constats", "Findings"),
    purpose: Bilingual(
      "Ce sur quoi plusieurs étonnements s’accordent.", "What several reports agree on."),
    natural: ["statement"],
    columns: [
      .reference("C-01"),
      Column(
        "statement", "énoncé", "statement", .sentences, also: ["constat", "finding"],
        required: true,
        example: Bilingual("Le contact humain rassure.", "Human contact reassures.")),
      Column("astonishments", "étonnements", "astonishments", .rows(of: .astonishments)),
      .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Finding?
  ) throws -> Finding? {
    guard let reference else { return nil }
    return try Finding(
      id: Identifier(id), reference: reference,
      statement: reader.text("statement", old: old?.statement),
      astonishments: reader.rows("astonishments", of: .astonishments, old: old?.astonishments),
      notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: Finding, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description, "statement": value.statement,
      "astonishments": names(value.astonishments), "notes": value.notes,
    ]
  }
}

enum HypothesisTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Hypothesis]> { \.hypotheses }
  static let letters: Reference.Kind? = .hypothesis
  static func name(of value: Hypothesis, in names: Names) -> String { value.statement }

  static let definition = TableDefinition(
    .hypotheses, Bilingual("Hypothèses", "Hypotheses"), also: ["pistes", "leads"],
    purpose: Bilingual(
      "Les directions à essayer, ce qui les soutient et ce qui s’y oppose.",
      "Directions to try, what speaks for them and what against."),
    natural: ["statement"],
    columns: [
      .reference("H-01"),
      Column(
        "kind", "type", "kind", .choice(Labels.hypothesis.names),
        example: Bilingual("hypothèse", "hypothesis")),
      Column(
        "statement", "énoncé", "statement", .sentences,
        also: ["hypothèse", "piste", "hypothesis", "lead"],
        required: true,
        example: Bilingual(
          "Nous pensons qu’un rappel change tout.", "We think a call back changes everything.")),
      Column("horizon", "horizon", "horizon", example: Bilingual("six mois", "six months")),
      Column("born", "date", "date", .day, also: ["née le", "quand"]),
      Column("mergedFrom", "fusionne", "merges", .rows(of: .hypotheses)),
      Column("splitFrom", "scindée de", "split from", .row(of: .hypotheses)),
      Column("astonishments", "étonnements", "astonishments", .rows(of: .astonishments)),
      Column("findings", "constats", "findings", .rows(of: .findings)),
      Column("for", "verbatim pour", "verbatim for", .rows(of: .verbatim), also: ["pour"]),
      Column(
        "against", "verbatim contre", "verbatim against", .rows(of: .verbatim), also: ["contre"]),
      .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Hypothesis?
  ) throws -> Hypothesis? {
    let kind = reader.choice("kind", among: Labels.hypothesis, old: old?.kind)
    guard let reference else { return nil }
    return try Hypothesis(
      id: Identifier(id), reference: reference, kind: kind ?? .hypothesis,
      statement: reader.text("statement", old: old?.statement),
      horizon: reader.text("horizon", old: old?.horizon),
      born: reader.day("born", old: old?.born),
      mergedFrom: reader.rows("mergedFrom", of: .hypotheses, old: old?.mergedFrom),
      splitFrom: reader.row("splitFrom", of: .hypotheses, old: old?.splitFrom),
      astonishments: reader.rows("astonishments", of: .astonishments, old: old?.astonishments),
      findings: reader.rows("findings", of: .findings, old: old?.findings),
      evidenceFor: reader.rows("for", of: .verbatim, old: old?.evidenceFor),
      evidenceAgainst: reader.rows("against", of: .verbatim, old: old?.evidenceAgainst),
      life: old?.life ?? Life(), notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: Hypothesis, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description,
      "kind": names.label(value.kind, Labels.hypothesis), "statement": value.statement,
      "horizon": value.horizon, "born": value.born?.description ?? "",
      "mergedFrom": names(value.mergedFrom), "splitFrom": names[value.splitFrom],
      "astonishments": names(value.astonishments), "findings": names(value.findings),
      "for": names(value.evidenceFor), "against": names(value.evidenceAgainst),
      "notes": value.notes,
    ]
  }
}
