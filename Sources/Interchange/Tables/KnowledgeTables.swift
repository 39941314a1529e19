import Entities
import Foundation
import People
import Reciprocity

/// The columns that offers and asks have in common, and what they hold.
private enum KnowledgeColumns {
  static func all(reference: String, example: Bilingual) -> [Column] {
    [
      .reference(reference),
      Column(
        "title", "intitulé", "title",
        also: ["titre", "offre", "demande", "offer", "ask", "savoir"],
        required: true,
        help: Bilingual("À la première personne.", "In the first person."), example: example),
      Column("area", "domaine", "area", also: ["thème"]),
      Column(
        "nature", "nature", "nature", .choice(Labels.nature.names),
        example: Bilingual("savoir-faire", "know-how")),
      Column(
        "member", "membre", "member", .row(of: .members), also: ["prénom", "qui"],
        required: true, example: Bilingual("M-01", "M-01")),
      Column(
        "form", "échange", "exchange", .choice(Labels.form.names), also: ["forme"],
        example: Bilingual("individuel", "one to one")),
      Column("wall", "au mur", "on the wall", .truth, example: Bilingual("oui", "yes")),
      Column("contact", "joindre par", "contact", .choice(Labels.contact.names)),
      Column("since", "depuis le", "since", .day, also: ["date"]),
    ]
  }

  static func knowledge(
    from reader: inout RecordReader, old: Knowledge?
  ) throws -> Knowledge {
    let nature = reader.choice("nature", among: Labels.nature, old: old?.nature)
    let form = reader.choice("form", among: Labels.form, old: old?.form)
    let contact = reader.choice("contact", among: Labels.contact, old: old?.contact)
    return try Knowledge(
      title: reader.text("title", old: old?.title), area: reader.text("area", old: old?.area),
      nature: nature ?? .knowledge, form: form ?? .oneToOne,
      contact: contact ?? .welcomeSession, isOnWall: reader.truth("wall", old: old?.isOnWall),
      since: reader.day("since", old: old?.since))
  }

  static func cells(of knowledge: Knowledge, in names: Names) -> [String: String] {
    [
      "title": knowledge.title, "area": knowledge.area,
      "nature": names.label(knowledge.nature, Labels.nature),
      "form": names.label(knowledge.form, Labels.form), "wall": names.mark(knowledge.isOnWall),
      "contact": names.label(knowledge.contact, Labels.contact),
      "since": knowledge.since?.description ?? "",
    ]
  }
}

enum OfferTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Offer]> { \.offers }
  static let letters: Reference.Kind? = .offer
  static func name(of value: Offer, in names: Names) -> String { value.knowledge.title }

  static let definition = TableDefinition(
    .offers, Bilingual("Offres", "Offers"), also: ["offres de savoirs"],
    purpose: Bilingual(
      "Ce que chaque membre propose de partager.", "What each member offers to share."),
    natural: ["title", "member"],
    columns: KnowledgeColumns.all(
      reference: "O-01",
      example: Bilingual("Je saurais réparer un vélo.", "I could mend a bicycle.")))

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Offer?
  ) throws -> Offer? {
    let knowledge = try KnowledgeColumns.knowledge(from: &reader, old: old?.knowledge)
    let member: Member.ID? = reader.row("member", of: .members, old: old?.member)
    guard let reference, let member else { return nil }
    return Offer(id: Identifier(id), reference: reference, member: member, knowledge: knowledge)
  }

  static func cells(of value: Offer, in names: Names) -> [String: String] {
    KnowledgeColumns.cells(of: value.knowledge, in: names).merging([
      "reference": value.reference.description, "member": names[value.member],
    ]) { $1 }
  }
}

enum AskTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Ask]> { \.asks }
  static let letters: Reference.Kind? = .ask
  static func name(of value: Ask, in names: Names) -> String { value.knowledge.title }

  static let definition = TableDefinition(
    .asks, Bilingual("Demandes", "Asks"), also: ["demandes de savoirs", "requests"],
    purpose: Bilingual(
      "Ce que chaque membre aimerait apprendre.", "What each member would like to learn."),
    natural: ["title", "member"],
    columns: KnowledgeColumns.all(
      reference: "D-01",
      example: Bilingual("J’aimerais apprendre à coudre.", "I would like to learn to sew.")))

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Ask?
  ) throws -> Ask? {
    let knowledge = try KnowledgeColumns.knowledge(from: &reader, old: old?.knowledge)
    let member: Member.ID? = reader.row("member", of: .members, old: old?.member)
    guard let reference, let member else { return nil }
    return Ask(id: Identifier(id), reference: reference, member: member, knowledge: knowledge)
  }

  static func cells(of value: Ask, in names: Names) -> [String: String] {
    KnowledgeColumns.cells(of: value.knowledge, in: names).merging([
      "reference": value.reference.description, "member": names[value.member],
    ]) { $1 }
  }
}
