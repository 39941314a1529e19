import Words

/// Finds which table a grid is, and where its heading line is.
enum Recognition {
  /// Tabs that explain and hold nothing.
  private static let silent: Set<String> = Set(
    ["lisez-moi", "read me", "mode d’emploi", "notice", "listes", "lists"].map {
      Plain.heading($0)
    })

  static func isSilent(_ grid: Grid) -> Bool {
    grid.rows.isEmpty || grid.tab.map { silent.contains(Plain.heading($0)) } ?? false
  }

  /// - Parameter kind: the table it is said to be; else its tab or file name tells, else its
  ///   headings.
  static func table(of grid: Grid, as kind: TableKind?) throws(ImportRefusal) -> RecognisedTable {
    guard let found = find(grid, as: kind) else {
      let headings = grid.rows.first?.cells.prefix(12).map { $0.words.shortened(to: 40) } ?? []
      throw ImportRefusal([
        Complaint(
          .unknownTable(headings),
          at: CellPlace(file: grid.file, tab: grid.tab, line: grid.rows.first?.line))
      ])
    }
    return try RecognisedTable(found.definition, in: grid, header: found.header)
  }

  /// The table a grid is, and which of its rows holds the headings.
  static func find(
    _ grid: Grid, as kind: TableKind? = nil
  ) -> (definition: TableDefinition, header: Int)? {
    let tops = tops(of: grid)
    if let told = kind ?? grid.told ?? TableKind(named: name(of: grid)) {
      let definition = told.definition
      return (definition, header(of: definition, in: tops))
    }
    let best = TableKind.allCases.map(\.definition)
      .map { ($0, header(of: $0, in: tops)) }
      .map { ($0, $1, fit(of: $0, to: tops[$1])) }
      .max { $0.2 < $1.2 }
    guard let best, best.2 > 0 else { return nil }
    return (best.0, best.1)
  }

  /// « 07 - Verbatim.csv » is called Verbatim.
  private static func name(of grid: Grid) -> String {
    if let tab = grid.tab { return tab }
    let file = grid.file.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    return String(stem.drop { $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" })
  }

  /// What may be headings: the first thirty lines, as far as a table of ours is wide.
  private static func tops(of grid: Grid) -> [[Heading]] {
    grid.rows.prefix(30).map { $0.cells.prefix(200).map { Heading($0.words) } }
  }

  /// The line where most headings are known.
  private static func header(of definition: TableDefinition, in tops: [[Heading]]) -> Int {
    let known = tops.map { row in Set(row.compactMap { definition.column($0)?.key }).count }
    return known.indices.max { (known[$0], $1) < (known[$1], $0) } ?? 0
  }

  /// How many headings a table knows, its required ones all there; none when one is missing.
  private static func fit(of definition: TableDefinition, to row: [Heading]) -> Double {
    let found = Set(row.compactMap { definition.column($0)?.key })
    let required = definition.columns.filter(\.isRequired)
    guard required.allSatisfy({ found.contains($0.key) }) else { return 0 }
    return Double(found.count) + Double(required.count) / 100
  }
}

/// A heading as it is compared: whole, and without what it says in brackets.
struct Heading {
  let whole: String
  let short: String

  init(_ words: String) {
    whole = Plain.heading(words)
    short = words.contains("(") ? Plain.heading(words.prefix { $0 != "(" }) : whole
  }
}
