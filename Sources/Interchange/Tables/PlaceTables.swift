import Entities
import Foundation
import People

enum PlaceTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Place]> { \.places }
  static func name(of value: Place, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .places, Bilingual("Lieux", "Places"), also: ["sites", "agences"],
    purpose: Bilingual(
      "Agences, villes, salles : là où les choses se passent.",
      "Agencies, towns, rooms: where things happen."),
    natural: ["name"],
    columns: [
      Column(
        "name", "nom", "name", also: ["lieu", "place"], required: true,
        example: Bilingual("Agence de Val-Fleuri", "Val-Fleuri agency")),
      Column("kind", "type", "kind", example: Bilingual("agence", "agency")),
      Column("territory", "territoire", "territory"),
      Column(
        "publicName", "nom public", "public name",
        help: Bilingual(
          "Ce qu’une impression peut en dire, si c’est moins que son nom.",
          "What a print may say of it, when that is less than its name.")),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Place?
  ) throws -> Place? {
    try Place(
      id: Identifier(id), name: reader.text("name", old: old?.name),
      kind: reader.text("kind", old: old?.kind),
      territory: reader.text("territory", old: old?.territory),
      publicName: reader.text("publicName", old: old?.publicName))
  }

  static func cells(of value: Place, in names: Names) -> [String: String] {
    [
      "name": value.name, "kind": value.kind, "territory": value.territory,
      "publicName": value.publicName,
    ]
  }
}

enum ProfileTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Profile]> { \.profiles }
  static func name(of value: Profile, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .profiles, Bilingual("Profils", "Profiles"),
    purpose: Bilingual(
      "Ce que l’on dit de quelqu’un sans le nommer, et comment le dire plus largement.",
      "What is said of someone without naming them, and how to say it more widely."),
    natural: ["name"],
    columns: [
      Column(
        "name", "profil", "profile", also: ["nom", "name"], required: true,
        example: Bilingual("un garagiste", "a garage owner")),
      Column(
        "wider", "plus général", "wider", .row(of: .profiles),
        also: ["plus large", "général", "more general"],
        example: Bilingual("un artisan", "a craftsperson")),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Profile?
  ) throws -> Profile? {
    try Profile(
      id: Identifier(id), name: reader.text("name", old: old?.name),
      wider: reader.row("wider", of: .profiles, old: old?.wider))
  }

  static func cells(of value: Profile, in names: Names) -> [String: String] {
    ["name": value.name, "wider": names[value.wider]]
  }
}
