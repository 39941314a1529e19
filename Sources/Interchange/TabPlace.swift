import People
import Words

/// The name of a tab, which may be the place where all of its rows were said: « Gare », « CCAS ».
struct TabPlace {
  /// The column in which it now stands, where someone took it.
  private(set) var column: (key: String, number: Int)?
  /// What it could be, where nobody said.
  private(set) var isOffered = false
  let name: String

  /// What people call it in an option, as a heading.
  static let names: Set<String> = Headings.plain(["onglet", "tab", "feuille", "sheet"])

  init?(
    _ grid: Grid, _ definition: TableDefinition, _ positions: [String: Int],
    _ answers: ImportAnswers
  ) {
    guard let tab = grid.tab, !tab.isBlank else { return nil }
    name = tab
    let told = answers.columns.last {
      Self.names.contains(Plain.heading($0.heading)) && $0.sheet.names(grid.file, grid.tab)
    }
    if let told {
      if case .column(let name) = told.use, let found = definition.column(called: name),
        positions[found.key] == nil
      {
        let last = grid.rows.flatMap(\.cells).compactMap(\.place.column).max() ?? 0
        column = (found.key, max(last, positions.values.max() ?? 0) + 2)
      }
      return
    }
    guard definition.kind == .verbatim || definition.kind == .encounters,
      positions["place"] == nil, !Self.isGeneric(tab)
    else { return nil }
    isOffered = true
  }

  /// Rows that say it too.
  func rows(_ rows: [Row]) -> [Row] {
    guard let column else { return rows }
    return rows.map { row in
      let place = row.cells.first?.place
      let cell = Cell(
        name,
        at: CellPlace(
          file: place?.file ?? "", tab: place?.tab, line: row.line, column: column.number))
      return Row(line: row.line, cells: row.cells + [cell], width: row.width)
    }
  }

  func notices(at place: CellPlace) -> [SheetNotice] {
    guard isOffered || column?.key == "place" else { return [] }
    return [SheetNotice(.tabAsPlace(name, isTaken: !isOffered), at: place)]
  }

  /// « Feuil1 », « Réponses au formulaire 1 », « Verbatim », « 2024 »: what names no place.
  private static func isGeneric(_ tab: String) -> Bool {
    let plain = Plain.words(tab)
    if plain.isEmpty || TableKind(named: tab) != nil || WrittenDate(tab)?.when != nil {
      return true
    }
    let words = plain.split { $0 == " " || $0.isNumber }.map(String.init)
    return words.isEmpty
      || words.allSatisfy { word in
        word.count < 2 || generic.contains(word) || TableKind(named: word) != nil
      } || plain.hasPrefix("feuil") || plain.hasPrefix("sheet")
  }

  private static let generic: Set<String> = [
    "feuille", "feuil", "sheet", "tab", "onglet", "reponses", "reponse", "au", "formulaire", "form",
    "responses", "data", "donnees", "export", "import", "saisie", "notes", "table", "tableau",
    "brut", "resultats", "results", "terrain", "synthese", "total", "janvier", "fevrier", "mars",
    "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
    "semaine", "week", "jour", "day", "copie", "copy", "de", "of", "les", "the", "mots", "retours",
    "entretiens", "entretien", "liste", "list", "tous", "tout", "all",
  ]
}
