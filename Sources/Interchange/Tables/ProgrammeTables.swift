import Atelier
import Entities
import Foundation
import People
import Words

enum ProgrammeTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Programme]> { \.programmes }
  static func name(of value: Programme, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .programme, Bilingual("Programme", "Programme"), also: ["expérimentation"],
    purpose: Bilingual(
      "Ce que l’on expérimente, où et pourquoi : une ligne.",
      "What is being tried, where and why: one row."),
    natural: ["title"],
    columns: [
      Column(
        "title", "titre", "title", required: true,
        example: Bilingual("Recruter ensemble", "Hiring together")),
      Column("stakes", "enjeux", "stakes", .sentences),
      Column("territories", "territoires", "territories", .list),
      Column("start", "début", "start", .day, also: ["du"]),
      Column("end", "fin", "end", .day, also: ["au"]),
      Column(
        "fictional", "fictif", "fictional", .truth,
        help: Bilingual(
          "« oui » : chaque page imprimée le dira.", "“yes”: every printed page will say so.")),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Programme?
  ) throws -> Programme? {
    let start = reader.day("start", old: old?.period?.start)
    let end = reader.day("end", old: old?.period?.end) ?? start
    return try Programme(
      id: Identifier(id), title: reader.text("title", old: old?.title),
      stakes: reader.text("stakes", old: old?.stakes),
      territories: reader.list("territories", old: old?.territories),
      period: try reader.period(from: start, to: end, about: "end"),
      isFictional: reader.truth("fictional", old: old?.isFictional))
  }

  static func cells(of value: Programme, in names: Names) -> [String: String] {
    [
      "title": value.title, "stakes": value.stakes,
      "territories": Listed.text(value.territories),
      "start": value.period?.start.description ?? "", "end": value.period?.end.description ?? "",
      "fictional": names.mark(value.isFictional),
    ]
  }
}

enum FigureTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Figure]> { \.figures }
  static func name(of value: Figure, in names: Names) -> String { value.label }

  static let definition = TableDefinition(
    .figures, Bilingual("Chiffres", "Figures"), also: ["compteurs", "counters", "numbers"],
    purpose: Bilingual(
      "Les nombres que l’on retient : entretiens, appels, cafés…",
      "The numbers people remember: interviews, calls, coffees…"),
    natural: ["label", "week"],
    columns: [
      Column(
        "label", "libellé", "label", also: ["quoi", "indicateur", "what"], required: true,
        example: Bilingual("Appels téléphoniques", "Phone calls")),
      Column(
        "value", "valeur", "value", .figure, also: ["nombre", "combien", "chiffre", "number"],
        required: true,
        help: Bilingual(
          "37, environ 37, plus de 2 000, au moins 5, au plus 5",
          "37, about 37, over 2 000, at least 5, at most 5"),
        example: Bilingual("environ 37", "about 37")),
      Column("unit", "unité", "unit", example: Bilingual("appels", "calls")),
      Column("week", "semaine", "week", example: Bilingual("semaine 2", "week 2")),
      Column("source", "source", "source"),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Figure?
  ) throws -> Figure? {
    guard let figure = reader.figure("value", old: old.map { ($0.qualifier, $0.value, $0.unit) })
    else { return nil }
    let unit = reader.text("unit", old: old?.unit)
    return try Figure(
      id: Identifier(id), label: reader.text("label", old: old?.label),
      qualifier: figure.qualifier, value: figure.value, unit: unit.isEmpty ? figure.unit : unit,
      week: reader.text("week", old: old?.week), source: reader.text("source", old: old?.source))
  }

  static func cells(of value: Figure, in names: Names) -> [String: String] {
    let number = ExcelSheet.plain(value.value).replacing(".", with: ",")
    let french = names.language == .french
    let before: String
    switch value.qualifier {
    case .exact: before = ""
    case .about: before = french ? "environ " : "about "
    case .moreThan: before = french ? "plus de " : "more than "
    case .lessThan: before = french ? "moins de " : "less than "
    case .atLeast: before = french ? "au moins " : "at least "
    case .atMost: before = french ? "au plus " : "at most "
    }
    return [
      "label": value.label, "value": before + number, "unit": value.unit, "week": value.week,
      "source": value.source,
    ]
  }
}
