import Atelier
import Entities
import Foundation
import People

/// What is said of the event that a row of a plan belongs to.
let eventGuidance = Guidance(
  also: ["occasion", "évènement", "sprint"], required: true,
  help: Bilingual(
    "La référence ou le titre du calendrier.", "The reference or the title of the calendar."),
  example: Bilingual("J-01", "J-01"))

enum PlanDayTable: DossierTable {
  static func name(of value: PlanDay, in names: Names) -> String { value.day.description }

  static let definition = TableDefinition(
    .planDays, of: PlanDay.facts, also: ["jours"],
    purpose: Bilingual(
      "Les journées d’un événement : de quand à quand, dans quelles salles.",
      "The days of an event: from when to when, in which rooms."),
    natural: ["day", "occasion"],
    guidance: [
      "occasion": eventGuidance,
      "day": Guidance(
        also: ["date", "jour"], required: true, example: Bilingual("11/07/2017", "11 July 2017")),
      "opens": Guidance(also: ["début"], required: true, example: Bilingual("8 h 45", "8:45")),
      "closes": Guidance(also: ["fin"], required: true, example: Bilingual("17 h", "17:00")),
      "rooms": Guidance(
        help: Bilingual(
          "Combien chacune tient, entre parenthèses.", "How many each one seats, in brackets."),
        example: Bilingual("Grande salle (40), Préau (12)", "Main hall (40), Courtyard (12)")),
    ])
}

enum TeamTable: DossierTable {
  static func name(of value: Team, in names: Names) -> String { value.letter }

  static let definition = TableDefinition(
    .teams, of: Team.facts,
    purpose: Bilingual(
      "Les équipes d’un événement, leur salle, qui les anime.",
      "The teams of an event, their room, who animates them."),
    natural: ["letter", "occasion"],
    guidance: [
      "occasion": eventGuidance,
      "letter": Guidance(also: ["lettre"], required: true, example: Bilingual("A", "A")),
      "mark": Guidance(
        .choice(Labels.mark.names), also: ["forme"], example: Bilingual("disque", "disc")),
      "animators": Guidance(also: ["animateur", "animatrice", "animation", "animator"]),
    ])

  /// A new team whose mark nobody chose gets the usual one of its letter.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Team?
  ) throws {
    guard reader.record["mark"] == nil, old == nil,
      case .text(let letter)? = row.cells.values["letter"]
    else { return }
    row.cells.values["mark"] = Team.Mark.usual(for: letter.uppercased()).cell
  }
}

enum BlockTable: DossierTable {
  static func name(of value: Block, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .blocks, of: Block.facts, also: ["déroulé", "conducteur", "run sheet"],
    purpose: Bilingual(
      "Le déroulé : les séquences de chaque journée, dans l’ordre.",
      "The run sheet: the sequences of each day, in order."),
    natural: ["title", "day", "occasion", "teams"],
    guidance: [
      "occasion": eventGuidance,
      "day": Guidance(
        also: ["date", "jour"], required: true, example: Bilingual("11/07/2017", "11 July 2017")),
      "rank": Guidance(
        also: ["rang"],
        help: Bilingual(
          "Un nombre, ou rien : les lignes sont alors gardées dans leur ordre.",
          "A number, or nothing: rows are then kept in their order.")),
      "title": Guidance(
        also: ["quoi", "titre", "activité", "what"], required: true,
        example: Bilingual("Raconter un recrutement", "Tell of a hiring")),
      "intention": Guidance(
        .choice(Labels.intention.names), also: ["temps"],
        example: Bilingual("ouvrir", "open")),
      "teams": Guidance(
        also: ["pour qui"],
        help: Bilingual(
          "Leurs lettres ; rien quand c’est tous ensemble.",
          "Their letters; nothing when everyone is together."), example: Bilingual("A, B", "A, B")),
      "minutes": Guidance(
        also: ["minutes", "min", "duration"], required: true,
        help: Bilingual("En minutes.", "In minutes."), example: Bilingual("40", "40")),
      "minimum": Guidance(
        also: ["minimum"],
        help: Bilingual(
          "Jusqu’où la raccourcir, en minutes.", "How far it may be shortened, in minutes.")),
      "fixed": Guidance(
        also: ["à"], help: Bilingual("Quand elle ne peut pas bouger.", "When it cannot move.")),
      "leads": Guidance(also: ["qui", "menée", "animée par"]),
    ])
}

enum MaterialTable: DossierTable {
  static func name(of value: Material, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .materials, of: Material.facts, also: ["fournitures", "supplies"],
    purpose: Bilingual(
      "Ce qu’il faut apporter à chaque séquence.", "What must be brought to each sequence."),
    natural: ["name", "block"], order: ["block", "name"],
    guidance: [
      "block": Guidance(required: true, example: Bilingual("K-01", "K-01")),
      "name": Guidance(
        also: ["quoi"], required: true, example: Bilingual("Gommettes", "Stickers")),
      "count": Guidance(
        also: ["nombre", "quantité"], required: true, example: Bilingual("8", "8")),
      "share": Guidance(
        .choice(Labels.share.names), also: ["par"], example: Bilingual("personne", "person")),
      "stock": Guidance(also: ["stock"]),
    ])
}

enum ErrandTable: DossierTable {
  static func name(of value: Errand, in names: Names) -> String { value.what }

  static let definition = TableDefinition(
    .errands, of: Errand.facts, also: ["préparatifs", "rétroplanning", "tasks"],
    purpose: Bilingual(
      "Ce qu’il y a à faire avant un événement et après : des nombres, jamais des noms.",
      "What is to be done before an event and after it: numbers, never names."),
    natural: ["what", "occasion"],
    guidance: [
      "occasion": eventGuidance,
      "kind": Guidance(
        .choice(Labels.errand.names), also: ["type"], example: Bilingual("salle", "room")),
      "what": Guidance(
        also: ["quoi", "tâche", "task"], required: true,
        example: Bilingual("Réserver la salle", "Book the room")),
      "days": Guidance(
        also: ["jour"], required: true,
        help: Bilingual(
          "−21 : trois semaines avant ; 3 : trois jours après.",
          "−21: three weeks before; 3: three days after."), example: Bilingual("-21", "-21")),
      "count": Guidance(also: ["nombre", "voulus", "wanted"]),
      "invited": Guidance(also: ["invité"]),
      "reminded": Guidance(also: ["relancé", "reminded"]),
      "yes": Guidance(also: ["oui", "yes"]),
      "perhaps": Guidance(also: ["peut-être", "perhaps", "maybe"]),
    ])
}
