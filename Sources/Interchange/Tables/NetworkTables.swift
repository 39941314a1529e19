import Entities
import Foundation
import People
import Reciprocity

enum NetworkTable: DossierTable {
  static func name(of value: Network, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .network, of: Network.facts, also: ["RERS"],
    purpose: Bilingual(
      "Le réseau d’échanges réciproques de savoirs : une ligne.",
      "The knowledge-exchange network: one row."),
    natural: ["name"],
    guidance: [
      "name": Guidance(
        also: ["réseau"], required: true,
        example: Bilingual("Réseau de Val-Fleuri", "Val-Fleuri network")),
      "since": Guidance(also: ["depuis le"]),
      "welcome": Guidance(example: Bilingual("le lundi, 14 h – 16 h", "Mondays, 2–4 pm")),
      "meeting": Guidance(also: ["rencontre mensuelle"]),
    ])
}

/// A member is a person; the import finds or makes that person by the first name.
enum MemberTable: DossierTable {
  static func name(of value: Member, in names: Names) -> String {
    names.firstName[value.person] ?? ""
  }

  static let definition = TableDefinition(
    .members, of: Member.facts, also: ["adhérents"],
    purpose: Bilingual(
      "Qui a rejoint le réseau, par son prénom.", "Who joined the network, by first name."),
    natural: ["name"],
    own: [
      "person": Column(
        "name", "prénom", "first name", also: ["nom", "name", "membre", "personne"],
        required: true, example: Bilingual("Camille", "Camille"))
    ],
    guidance: [
      "joined": Guidance(also: ["adhésion", "depuis le"]),
      "left": Guidance(also: ["départ"]),
    ])

  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Member?
  ) throws {
    guard let id = Member.ID.read(row.cells.values["id"] ?? .null)?.value else { return }
    let person = reader.directory.person(ofMember: id).map { Person.ID($0) } ?? old?.person
    row.cells.values["person"] = person.cell
  }

  static func cells(of value: Member, in names: Names) -> [String: String] {
    var cells = written(value, in: names)
    cells["name"] = names.firstName[value.person] ?? ""
    return cells
  }
}
