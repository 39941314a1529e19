import Atelier
import Entities
import Foundation
import People
import Words

enum ProgrammeTable: DossierTable {
  static func name(of value: Programme, in names: Names) -> String { value.title }

  static let definition = TableDefinition(
    .programme, of: Programme.facts, also: ["expérimentation"],
    purpose: Bilingual(
      "Ce que l’on expérimente, où et pourquoi : une ligne.",
      "What is being tried, where and why: one row."),
    natural: ["title"],
    guidance: [
      "title": Guidance(required: true, example: Bilingual("Recruter ensemble", "Hiring together")),
      "start": Guidance(also: ["du"]),
      "end": Guidance(also: ["au"]),
      "fictional": Guidance(
        help: Bilingual(
          "« oui » : chaque page imprimée le dira.", "“yes”: every printed page will say so.")),
    ])
}

enum FigureTable: DossierTable {
  static func name(of value: Figure, in names: Names) -> String { value.label }

  static let definition = TableDefinition(
    .figures, of: Figure.facts, also: ["compteurs", "counters", "numbers"],
    purpose: Bilingual(
      "Les nombres que l’on retient : entretiens, appels, cafés…",
      "The numbers people remember: interviews, calls, coffees…"),
    natural: ["label", "week"],
    without: ["qualifier"],
    guidance: [
      "label": Guidance(
        also: ["quoi", "indicateur", "what"], required: true,
        example: Bilingual("Appels téléphoniques", "Phone calls")),
      "value": Guidance(
        .figure, also: ["nombre", "combien", "chiffre", "number"], required: true,
        help: Bilingual(
          "37, environ 37, plus de 2 000, au moins 5, au plus 5",
          "37, about 37, over 2 000, at least 5, at most 5"),
        example: Bilingual("environ 37", "about 37")),
      "unit": Guidance(example: Bilingual("appels", "calls")),
      "week": Guidance(example: Bilingual("semaine 2", "week 2")),
    ])

  static let ownColumns: Set = ["value"]

  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Figure?
  ) throws {
    let told = reader.figure("value", old: old.map { ($0.qualifier, $0.value, $0.unit) })
    row.cells.values["qualifier"] = (told?.qualifier).cell
    row.cells.values["value"] = (told?.value).cell
    if let told, row.cells.values["unit"] == .text("") { row.cells.values["unit"] = told.unit.cell }
  }

  static func cells(of value: Figure, in names: Names) -> [String: String] {
    let plain = ExcelSheet.plain(value.value)
    // What could be read back a thousand times too large is written with one more decimal.
    let number = (WrittenNumber.couldBeThousands(plain) ? plain + "0" : plain)
      .replacing(".", with: ",")
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
    var cells = written(value, in: names)
    cells["value"] = before + number
    return cells
  }
}
