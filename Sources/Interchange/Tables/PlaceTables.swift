import Entities
import Foundation
import People

enum PlaceTable: DossierTable {
  static func name(of value: Place, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .places, of: Place.facts, also: ["sites", "agences"],
    purpose: Bilingual(
      "Agences, villes, salles : là où les choses se passent.",
      "Agencies, towns, rooms: where things happen."),
    natural: ["name"],
    guidance: [
      "name": Guidance(
        also: ["lieu", "place"], required: true,
        example: Bilingual("Agence de Val-Fleuri", "Val-Fleuri agency")),
      "kind": Guidance(example: Bilingual("agence", "agency")),
      "publicName": Guidance(
        help: Bilingual(
          "Ce qu’une impression peut en dire, si c’est moins que son nom.",
          "What a print may say of it, when that is less than its name.")),
    ])
}

enum ProfileTable: DossierTable {
  static func name(of value: Profile, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .profiles, of: Profile.facts,
    purpose: Bilingual(
      "Ce que l’on dit de quelqu’un sans le nommer, et comment le dire plus largement.",
      "What is said of someone without naming them, and how to say it more widely."),
    natural: ["name"],
    guidance: [
      "name": Guidance(
        also: ["nom", "name"], required: true, example: Bilingual("un garagiste", "a garage owner")),
      "wider": Guidance(
        also: ["plus large", "général", "more general"],
        example: Bilingual("un artisan", "a craftsperson")),
    ])
}
