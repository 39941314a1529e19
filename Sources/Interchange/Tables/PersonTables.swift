import Entities
import Foundation
import People

enum PersonTable: DossierTable {
  static func name(of value: Person, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .people, of: Person.facts, also: ["participants", "résidents"],
    purpose: Bilingual(
      "Qui prend part : un prénom ou un alias, jamais un nom de famille.",
      "Who takes part: a first name or an alias, never a family name."),
    natural: ["name", "roles"],
    guidance: [
      "name": Guidance(
        also: ["nom", "name", "alias", "personne"], required: true,
        example: Bilingual("Camille", "Camille")),
      "roles": Guidance(
        .choices(Labels.role.names), example: Bilingual("participant", "participant")),
      "place": Guidance(also: ["site", "agence"]),
    ])

  /// A sheet of people that forgets who is a member takes no membership away.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Person?
  ) throws {
    guard let old, old.roles.contains(.member), !reader.record.table.file.isEmpty,
      reader.directory.isMember(old.id.value)
    else { return }
    let member = ColumnValues(["role": Role.member.cell])
    if row.lists["person_role"]?.contains(member) != true {
      row.lists["person_role", default: []].append(member)
    }
  }
}

enum ConsentTable: DossierTable {
  typealias Value = Consent

  static let definition = TableDefinition(
    .consents, of: Consent.facts, also: ["accords", "autorisations"],
    purpose: Bilingual(
      "Ce que chaque personne a accepté ou refusé, pour quoi et quand.",
      "What each person agreed to or refused, for what and when."),
    natural: ["person", "purpose", "channel", "day"],
    guidance: [
      "person": Guidance(
        also: ["prénom", "qui"], required: true, example: Bilingual("PE-01", "PE-01")),
      "purpose": Guidance(
        .choice(Labels.purpose.names), also: ["pour"], required: true,
        example: Bilingual("citer les mots", "quote the words")),
      "channel": Guidance(
        .choice(Labels.channel.names), required: true,
        example: Bilingual("sur du papier", "on paper")),
      "answer": Guidance(
        .choice(Labels.answer.names), required: true, example: Bilingual("oui", "yes")),
      "day": Guidance(
        also: ["jour", "le"], required: true, example: Bilingual("02/10/2017", "2 October 2017")),
      "basis": Guidance(.choice(Labels.basis.names)),
    ])
}
