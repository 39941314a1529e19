import Words

/// Finds which table a grid is, and where its heading line is.
enum Recognition {
  /// Tabs that explain and hold nothing.
  private static let silent: Set<String> = Headings.plain([
    "lisez-moi", "read me", "mode d’emploi", "notice", "listes", "lists",
  ])

  static func isSilent(_ grid: Grid) -> Bool {
    grid.rows.isEmpty || grid.tab.map { silent.contains(Plain.heading($0)) } ?? false
  }

  /// What a grid is: as it is told, else as it was told last time, else as its tab or file is
  /// named, else as its headings say.
  static func reading(of grid: Grid, _ answers: ImportAnswers = ImportAnswers()) -> SheetReading {
    let tops = tops(of: grid, answers)
    let told = answers.table(of: grid)
    if let told, told.kind == nil { return SheetReading(.aside, header: guess(tops)) }
    let known = remembered(grid, answers)
    if let kind = told?.kind ?? grid.told {
      let isSame = known?.layout.table == kind.rawValue
      return reading(
        of: grid, as: kind, tops, answers, isSame ? known : nil,
        told?.sheet == .any ? .toldOfAll : .told)
    }
    if let named = TableKind(named: name(of: grid)) {
      let isSame = known?.layout.table == named.rawValue
      return reading(of: grid, as: named, tops, answers, isSame ? known : nil, .named)
    }
    if let known {
      guard let kind = known.layout.table.flatMap(TableKind.init(rawValue:)) else {
        return SheetReading(.aside, header: known.line, origin: .remembered)
      }
      return reading(of: grid, as: kind, tops, answers, known, .remembered)
    }
    var reading = recognised(tops)
    if grid.rows.indices.contains(reading.header) {
      reading.uses.merge(answers.bareUses(of: grid, under: grid.rows[reading.header])) { $1 }
    }
    return reading
  }

  private static func reading(
    of grid: Grid, as kind: TableKind, _ tops: [[Heading]], _ answers: ImportAnswers,
    _ known: (line: Int, layout: Layout)?, _ origin: SheetReading.Origin
  ) -> SheetReading {
    let definition = kind.definition
    let line = known?.line ?? header(of: definition, in: tops)
    let remembered = known.map { $0.layout.uses(for: grid.rows[$0.line]) } ?? [:]
    let headed = tops.indices.contains(line) ? SheetReading.told(in: tops[line]) : [:]
    let told = headed.merging(answers.bareUses(of: grid, under: grid.rows[line])) { $1 }
    return SheetReading(
      .table(definition), header: line, uses: remembered.merging(told) { $1 },
      origin: known == nil || !told.isEmpty || origin == .told ? origin : .remembered)
  }

  /// What headings alone say: more than any other table, and enough of them.
  private static func recognised(_ tops: [[Heading]]) -> SheetReading {
    let fits = TableKind.allCases.map(\.definition).map { definition in
      let line = header(of: definition, in: tops)
      return Fit(definition, line: line, to: tops.indices.contains(line) ? tops[line] : [])
    }
    let enough = fits.filter(\.isEnough)
    let best = enough.map(\.score).max() ?? 0
    let first = enough.filter { $0.score == best }
    if let only = first.first, first.count == 1 {
      let told = SheetReading.told(in: tops[only.line])
      return SheetReading(
        .table(only.definition), header: only.line, uses: told,
        origin: told.isEmpty ? .recognised : .told)
    }
    let likely = fits.filter(\.hasRequired).sorted { $0.score > $1.score }.prefix(4)
    return SheetReading(
      .unknown(
        likely: (first.isEmpty ? Array(likely) : first).map(\.definition.kind),
        isTie: !first.isEmpty), header: first.first?.line ?? guess(tops))
  }

  /// « 07 - Verbatim.csv » is called Verbatim.
  private static func name(of grid: Grid) -> String {
    if let tab = grid.tab { return tab }
    let file = grid.file.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    return String(stem.drop { $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" })
  }

  /// What may be headings: the first thirty lines, as far as a table of ours is wide.
  private static func tops(of grid: Grid, _ answers: ImportAnswers) -> [[Heading]] {
    let columns = answers.columns.filter { $0.sheet.names(grid.file, grid.tab) }
    return grid.rows.prefix(30).map { row in
      row.cells.prefix(200).map { cell in
        let told = columns.last {
          $0.isAbout(cell.words, at: cell.place.column, of: grid)
        }?.use
        return Heading(cell.words, column: cell.place.column ?? 0, told: told)
      }
    }
  }

  /// A line whose headings were read once, and how.
  private static func remembered(
    _ grid: Grid, _ answers: ImportAnswers
  ) -> (line: Int, layout: Layout)? {
    guard !answers.layouts.isEmpty else { return nil }
    let layouts = Dictionary(answers.layouts.map { ($0.headings, $0) }) { $1 }
    for line in grid.rows.indices.prefix(30) {
      if let layout = layouts[Layout.headings(of: grid.rows[line])] { return (line, layout) }
    }
    return nil
  }

  /// The line where most headings are known; where none is, the first one about as full as any.
  private static func header(of definition: TableDefinition, in tops: [[Heading]]) -> Int {
    let known = tops.map { row in Set(row.compactMap { definition.key(of: $0) }).count }
    let best = known.indices.max { (known[$0], $1) < (known[$1], $0) } ?? 0
    return known.indices.contains(best) && known[best] > 0 ? best : guess(tops)
  }

  private static func guess(_ tops: [[Heading]]) -> Int {
    let widest = tops.map(\.count).max() ?? 0
    return tops.firstIndex { $0.count * 3 >= widest * 2 } ?? 0
  }
}

/// How a grid is read.
struct SheetReading {
  enum Outcome {
    case table(TableDefinition), aside
    /// Which tables it could be: as likely one as another, or none likely enough.
    case unknown(likely: [TableKind], isTie: Bool)
  }
  /// Who says so.
  enum Origin { case told, toldOfAll, remembered, named, recognised }

  let outcome: Outcome
  let header: Int
  /// What is told of columns, by their numbers.
  var uses: [Int: ColumnUse] = [:]
  var origin = Origin.recognised

  init(
    _ outcome: Outcome, header: Int, uses: [Int: ColumnUse] = [:], origin: Origin = .recognised
  ) {
    (self.outcome, self.header, self.uses, self.origin) = (outcome, header, uses, origin)
  }

  fileprivate static func told(in row: [Heading]) -> [Int: ColumnUse] {
    let told = row.compactMap { heading in heading.told.map { (heading.column, $0) } }
    return Dictionary(told) { first, _ in first }
  }
}

/// How well a line of headings fits a table.
private struct Fit {
  let definition: TableDefinition
  let line: Int
  let hasRequired: Bool
  /// At least half of the headings, not all of them such as any table may have.
  let isEnough: Bool
  let score: Int

  init(_ definition: TableDefinition, line: Int, to row: [Heading]) {
    (self.definition, self.line) = (definition, line)
    let keys = row.map { definition.key(of: $0) }
    let known = Set(keys.compactMap { $0 })
    let required = definition.columns.filter(\.isRequired).map(\.key)
    hasRequired = required.allSatisfy(known.contains)
    // References, and what says nothing of a table, count on neither side.
    let counted = zip(row, keys).filter { heading, key in
      key.map { $0 != "reference" } ?? !heading.isSilent
    }
    let told = zip(row, keys).filter { $0.told != nil && $1 != nil }
    let proper = zip(row, keys).filter { heading, key in
      key != nil && key != "reference" && (heading.told != nil || !heading.isCommon)
    }
    let doubled = keys.compactMap { $0 }.count - known.count
    let found = known.subtracting(["reference"]).count
    isEnough =
      hasRequired && !proper.isEmpty && found * 2 >= counted.count - doubled
    let isProper = proper.contains { required.contains($0.1 ?? "") }
    let isNamed = row.contains { definition.names.contains($0.whole) }
    let isWhole = definition.columns.allSatisfy { known.contains($0.key) }
    score =
      !hasRequired
      ? found : 100 + found * 4 + told.count + (isProper ? 2 : 0) + (isNamed || isWhole ? 1 : 0)
  }
}

extension TableDefinition {
  /// The column a heading is told to be, else the one it names.
  func key(of heading: Heading) -> String? {
    switch heading.told {
    case .column(let name): column(called: name)?.key
    case .kept, .aside: nil
    case nil: column(heading)?.key
    }
  }

  /// By its key, or by one of its names.
  func column(called name: String) -> Column? { column(name) ?? column(Heading(name)) }
}

/// A heading as it is compared: whole, and without what it says in brackets.
struct Heading {
  let whole: String
  let short: String
  let column: Int
  /// What someone says of it.
  let told: ColumnUse?

  init(_ words: String, column: Int = 0, told: ColumnUse? = nil) {
    whole = Plain.heading(words)
    short = words.contains("(") ? Plain.heading(words.prefix { $0 != "(" }) : whole
    (self.column, self.told) = (column, told)
  }

  /// Whether any table may have it.
  var isCommon: Bool { Headings.common.contains(whole) || Headings.common.contains(short) }
  /// Whether it says nothing of which table it is.
  var isSilent: Bool { told != nil || isFurniture || PersonalData.of(self) != nil }
  var isFurniture: Bool { Headings.furniture.contains(whole) }
}
