import Entities
import Foundation
import People
import Reciprocity

enum NetworkTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Network]> { \.networks }
  static func name(of value: Network, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .network, Bilingual("Réseau", "Network"), also: ["RERS"],
    purpose: Bilingual(
      "Le réseau d’échanges réciproques de savoirs : une ligne.",
      "The knowledge-exchange network: one row."),
    natural: ["name"],
    columns: [
      Column(
        "name", "nom", "name", also: ["réseau"], required: true,
        example: Bilingual("Réseau de Val-Fleuri", "Val-Fleuri network")),
      Column("place", "lieu", "place", .row(of: .places)),
      Column("since", "créé le", "since", .day, also: ["depuis le"]),
      Column(
        "welcome", "permanence", "welcome session", .sentences,
        example: Bilingual("le lundi, 14 h – 16 h", "Mondays, 2–4 pm")),
      Column("meeting", "rencontre", "meeting", also: ["rencontre mensuelle"]),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Network?
  ) throws -> Network? {
    try Network(
      id: Identifier(id), name: reader.text("name", old: old?.name),
      place: reader.row("place", of: .places, old: old?.place),
      since: reader.day("since", old: old?.since),
      welcome: reader.text("welcome", old: old?.welcome),
      meeting: reader.text("meeting", old: old?.meeting))
  }

  static func cells(of value: Network, in names: Names) -> [String: String] {
    [
      "name": value.name, "place": names[value.place], "since": value.since?.description ?? "",
      "welcome": value.welcome, "meeting": value.meeting,
    ]
  }
}

/// A member is a person; the import finds or makes that person by the first name.
enum MemberTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Member]> { \.members }
  static let letters: Reference.Kind? = .member
  static func name(of value: Member, in names: Names) -> String {
    names.firstName[value.person] ?? ""
  }

  static let definition = TableDefinition(
    .members, Bilingual("Membres", "Members"), also: ["adhérents"],
    purpose: Bilingual(
      "Qui a rejoint le réseau, par son prénom.", "Who joined the network, by first name."),
    natural: ["name"],
    columns: [
      .reference("M-01"),
      Column(
        "name", "prénom", "first name", also: ["nom", "name", "membre", "personne"],
        required: true, example: Bilingual("Camille", "Camille")),
      Column("joined", "a adhéré le", "joined", .day, also: ["adhésion", "depuis le"]),
      Column("left", "a quitté le", "left", .day, also: ["départ"]),
      Column("place", "lieu", "place", .row(of: .places)),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Member?
  ) throws -> Member? {
    guard let reference, let person = reader.directory.person(ofMember: id) ?? old?.person.value
    else { return nil }
    return try Member(
      id: Identifier(id), reference: reference, person: Identifier(person),
      joined: reader.day("joined", old: old?.joined), left: reader.day("left", old: old?.left),
      place: reader.row("place", of: .places, old: old?.place))
  }

  static func cells(of value: Member, in names: Names) -> [String: String] {
    [
      "reference": value.reference.description, "name": names.firstName[value.person] ?? "",
      "joined": value.joined?.description ?? "", "left": value.left?.description ?? "",
      "place": names[value.place],
    ]
  }
}
