import People
import Words

/// Finds which table a grid is, and where its heading line is.
enum Recognition {
  /// Tabs that mostly explain, or hold what others choose from.
  private static let explaining: Set<String> = Headings.plain([
    "lisez-moi", "read me", "mode d’emploi", "notice", "listes", "lists",
  ])

  /// Whether there is nothing to read in a grid: no row, or the page that explains our template.
  static func isSilent(_ grid: Grid) -> Bool {
    guard let first = grid.rows.first else { return true }
    return grid.tab != nil && first.cells.count == 1
      && [Wording.french, .english].contains { $0.tables.readMe.first == first.cells[0].text }
  }

  /// Whether a tab may be left aside, and said, where its headings settle nothing.
  static func explains(_ grid: Grid) -> Bool {
    grid.tab.map { explaining.contains(Plain.heading($0)) } ?? false
  }

  /// What a grid is: as it is told, else as it was told last time, else as its headings say,
  /// its name breaking ties.
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
    let fits = fits(tops)
    if let named = TableKind(named: name(of: grid)),
      let fit = fits.first(where: { $0.definition.kind == named }),
      fit.stands(among: fits, headings: { tops.indices.contains($0.line) ? tops[$0.line] : [] })
    {
      let isSame = known?.layout.table == named.rawValue
      return reading(of: grid, as: named, tops, answers, isSame ? known : nil, .named)
    }
    if let known {
      guard let kind = known.layout.table.flatMap(TableKind.init(rawValue:)) else {
        return SheetReading(.aside, header: known.line, origin: .remembered)
      }
      return reading(of: grid, as: kind, tops, answers, known, .remembered)
    }
    var reading = recognised(fits, tops, grid)
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
    let headed =
      (tops.indices.contains(line) ? SheetReading.told(in: tops[line]) : [:])
      .merging(only(of: grid, under: line, as: definition, origin)) { told, _ in told }
    let told = headed.merging(answers.bareUses(of: grid, under: grid.rows[line])) { $1 }
    return SheetReading(
      .table(definition), header: line, uses: remembered.merging(told) { $1 },
      origin: known == nil || !told.isEmpty || origin == .told ? origin : .remembered)
  }

  /// The only column of a sheet that is said to hold words: what it is called does not matter.
  private static func only(
    of grid: Grid, under line: Int, as definition: TableDefinition, _ origin: SheetReading.Origin
  ) -> [Int: ColumnUse] {
    guard definition.kind == .verbatim,
      origin == .told || origin == .toldOfAll && grid.tab == nil,
      grid.rows.indices.contains(line)
    else { return [:] }
    let columns = Set(grid.rows[line...].flatMap(\.cells).compactMap(\.place.column))
    guard columns.count == 1, let only = columns.first, let heading = grid.rows[line].cells.first,
      definition.column(Heading(heading.words)) == nil
    else { return [:] }
    return [only: .column("words")]
  }

  /// What headings alone say: more than any other table, and enough of them.
  private static func recognised(
    _ fits: [Fit], _ tops: [[Heading]], _ grid: Grid
  ) -> SheetReading {
    let enough = fits.filter(\.isEnough)
    let best = enough.map(\.score).max() ?? 0
    let first = settled(enough.filter { $0.score == best }, by: grid)
    if let only = first.first, first.count == 1, !isDoubtful(only, tops, grid) {
      let told = SheetReading.told(in: tops[only.line])
      return SheetReading(
        .table(only.definition), header: only.line, uses: told,
        origin: told.isEmpty ? .recognised : .told)
    }
    let likely = fits.filter { $0.hasRequired || $0.isProper || $0.isOpening }
      .sorted { $0.likelihood > $1.likelihood }
    let kinds = (first.isEmpty ? likely : first).map(\.definition.kind)
    let line = first.first?.line ?? guess(tops)
    let opening = first.isEmpty ? likely.filter(\.isOpening).map(\.definition.kind) : []
    // A form whose questions nobody knows holds what people answered.
    let isSpoken =
      first.isEmpty && isAnswered(tops, line)
      || !kinds.contains(.verbatim) && holdsSentences(grid, under: line)
    let ordered = opening + (isSpoken ? [.verbatim] : []) + kinds
    let once = ordered.enumerated().filter { !ordered[..<$0.offset].contains($0.element) }
    return SheetReading(
      .unknown(likely: once.prefix(4).map(\.element), isTie: !first.isEmpty), header: line)
  }

  /// Whether a heading announces what people answered: « Réponse », « Commentaire », « Avis ».
  private static func isAnswered(_ tops: [[Heading]], _ line: Int) -> Bool {
    tops.indices.contains(line)
      && tops[line].contains {
        Headings.answers.contains($0.whole) || Headings.answers.contains($0.short)
      }
  }

  /// Whether headings that any table has are all that makes a table what it is, while its cells are
  /// of another: a planning is no account of an evening, marks are no notes about people.
  private static func isDoubtful(_ fit: Fit, _ tops: [[Heading]], _ grid: Grid) -> Bool {
    guard tops.indices.contains(fit.line), TableKind(named: name(of: grid)) != fit.definition.kind
    else { return false }
    let keys = tops[fit.line].map { ($0.column, fit.definition.key(of: $0)) }
    guard [.debriefs, .people].contains(fit.definition.kind), keys.count == 2,
      let notes = keys.first(where: { ["notes", "words"].contains($0.1) })?.0
    else { return false }
    let cells = grid.rows.dropFirst(fit.line + 1).prefix(200).compactMap { $0.cell(notes) }
    if cells.isEmpty { return false }
    return fit.definition.kind == .people
      ? cells.count { WrittenNumber($0.measure) != nil } * 2 > cells.count
      : !Spoken.areSentences(cells)
  }

  /// Whether a column of a grid is mostly sentences.
  private static func holdsSentences(_ grid: Grid, under line: Int) -> Bool {
    let rows = grid.rows.dropFirst(line + 1).prefix(200)
    let columns = Dictionary(grouping: rows.flatMap(\.cells)) { $0.place.column ?? 0 }
    return columns.values.contains { Spoken.areSentences($0) }
  }

  private static func fits(_ tops: [[Heading]]) -> [Fit] {
    TableKind.allCases.map(\.definition).map { definition in
      let line = header(of: definition, in: tops)
      return Fit(definition, line: line, to: tops.indices.contains(line) ? tops[line] : [])
    }
  }

  /// Offers and asks have the same headings: their references tell them apart.
  private static func settled(_ ties: [Fit], by grid: Grid) -> [Fit] {
    guard ties.count > 1, let line = ties.first?.line else { return ties }
    let letters = Set(
      grid.rows.dropFirst(line + 1).prefix(20).compactMap { row in
        row.cells.first.flatMap { Reference($0.words)?.kind }
      })
    let own = ties.filter { $0.definition.kind.letters.map(letters.contains) ?? false }
    return own.count == 1 ? own : ties
  }

  /// What the line taken for headings says, where it may be a line as the others.
  static func doubt(
    _ reading: SheetReading, of grid: Grid, _ answers: ImportAnswers
  ) -> [String]? {
    guard answers.isHeaded(grid.file, grid.tab) == nil, reading.origin != .remembered,
      grid.rows.indices.contains(reading.header)
    else { return nil }
    if case .aside = reading.outcome { return nil }
    let header = grid.rows[reading.header]
    if let words = FirstLine.words(of: header) { return words }
    // The tab of a workbook that is not said to be anything may be left aside.
    if case .unknown = reading.outcome, grid.tab != nil { return nil }
    return FirstLine.lone(header, in: grid, answers)
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

  static func told(in row: [Heading]) -> [Int: ColumnUse] {
    let told = row.compactMap { heading in heading.told.map { (heading.column, $0) } }
    return Dictionary(told) { first, _ in first }
  }
}
