import Entities
import Foundation
import People

enum PersonTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Person]> { \.people }
  static let letters: Reference.Kind? = .person
  static func name(of value: Person, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .people, Bilingual("Personnes", "People"), also: ["participants", "résidents"],
    purpose: Bilingual(
      "Qui prend part : un prénom ou un alias, jamais un nom de famille.",
      "Who takes part: a first name or an alias, never a family name."),
    natural: ["name", "roles"],
    columns: [
      .reference("PE-01"),
      Column(
        "name", "prénom", "first name", also: ["nom", "name", "alias", "personne"],
        required: true, example: Bilingual("Camille", "Camille")),
      Column(
        "roles", "rôles", "roles", .choices(Labels.role.names),
        example: Bilingual("participant", "participant")),
      Column("trade", "métier", "trade"),
      Column("profile", "profil", "profile", .row(of: .profiles)),
      Column("place", "lieu", "place", .row(of: .places), also: ["site", "agence"]),
      .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Person?
  ) throws -> Person? {
    guard let reference else { return nil }
    let roles = reader.choices("roles", among: Labels.role, old: old?.roles)
    // A sheet of people that forgets who is a member takes no membership away.
    let isStillMember =
      old?.roles.contains(.member) == true && !reader.record.table.file.isEmpty
      && reader.directory.isMember(id)
    return try Person(
      id: Identifier(id), reference: reference, name: reader.text("name", old: old?.name),
      roles: isStillMember ? roles.union([.member]) : roles,
      trade: reader.text("trade", old: old?.trade),
      profile: reader.row("profile", of: .profiles, old: old?.profile),
      place: reader.row("place", of: .places, old: old?.place),
      notes: reader.text("notes", old: old?.notes))
  }

  static func cells(of value: Person, in names: Names) -> [String: String] {
    let roles = Role.allCases.filter(value.roles.contains)
    return [
      "reference": value.reference.description, "name": value.name,
      "roles": Listed.text(roles.map { names.label($0, Labels.role) }), "trade": value.trade,
      "profile": names[value.profile], "place": names[value.place], "notes": value.notes,
    ]
  }
}

enum ConsentTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Consent]> { \.consents }
  static func name(of value: Consent, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .consents, Bilingual("Consentements", "Consents"), also: ["accords", "autorisations"],
    purpose: Bilingual(
      "Ce que chaque personne a accepté ou refusé, pour quoi et quand.",
      "What each person agreed to or refused, for what and when."),
    natural: ["person", "purpose", "channel", "day"],
    columns: [
      Column(
        "person", "personne", "person", .row(of: .people), also: ["prénom", "qui"],
        required: true, example: Bilingual("PE-01", "PE-01")),
      Column(
        "purpose", "usage", "purpose", .choice(Labels.purpose.names), also: ["pour"],
        required: true, example: Bilingual("citer les mots", "quote the words")),
      Column(
        "channel", "canal", "channel", .choice(Labels.channel.names), required: true,
        example: Bilingual("papier", "paper")),
      Column(
        "answer", "réponse", "answer", .choice(Labels.answer.names), required: true,
        example: Bilingual("oui", "yes")),
      Column(
        "day", "date", "date", .day, also: ["jour", "le"], required: true,
        example: Bilingual("02/10/2017", "2 October 2017")),
      Column("basis", "base légale", "legal basis", .choice(Labels.basis.names)),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Consent?
  ) throws -> Consent? {
    let person: Person.ID? = reader.row("person", of: .people, old: old?.person)
    let purpose = reader.choice("purpose", among: Labels.purpose, old: old?.purpose)
    let channel = reader.choice("channel", among: Labels.channel, old: old?.channel)
    let answer = reader.choice("answer", among: Labels.answer, old: old?.answer)
    let day = reader.day("day", old: old?.day)
    let basis = reader.choice("basis", among: Labels.basis, old: old?.basis)
    guard let person, let purpose, let channel, let answer, let day else { return nil }
    return Consent(
      id: Identifier(id), person: person, purpose: purpose, channel: channel, answer: answer,
      day: day, basis: basis ?? .consent)
  }

  static func cells(of value: Consent, in names: Names) -> [String: String] {
    [
      "person": names[value.person], "purpose": names.label(value.purpose, Labels.purpose),
      "channel": names.label(value.channel, Labels.channel),
      "answer": names.label(value.answer, Labels.answer), "day": value.day.description,
      "basis": names.label(value.basis, Labels.basis),
    ]
  }
}
