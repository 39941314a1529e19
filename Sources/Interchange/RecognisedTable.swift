import People
import Words

/// A grid whose table and columns are known.
final class RecognisedTable {
  let definition: TableDefinition
  let file: String
  let tab: String?
  /// The columns found, by their keys.
  let positions: [String: Int]
  /// The headings that no column answers to; « Col. D » for filled cells under no heading.
  let unknown: [Cell]
  /// The headings of what is not taken, and why.
  let aside: [ColumnPlan.Aside]
  /// Where those who speak without a name stand, where some do.
  let voices: Cell?
  let rows: [Row]
  /// How many columns of their own people may have: beyond, the sheet is something else.
  private static let unknownColumns = 200

  /// The grey row that shows how to fill a template, when it was left out.
  let exampleLine: Int?
  /// What was skipped under the headings.
  let notices: [SheetNotice]
  /// What is asked of its cells before they are read.
  let questions: [Complaint]
  /// The headings of the columns found, by their keys.
  private let headings: [String: Cell]
  /// The columns of which someone said what they are.
  let told: Set<Int>
  /// Rows that say nothing a table of ours holds.
  let emptyLines: [Int]
  /// How it was told to be read; none where nobody said.
  let layout: Layout?
  /// Whether its rows are never taken for those that are there, however alike.
  let isNew: Bool
  /// Where it was exported from, if it was.
  let origin: TableOrigin?
  /// Whether its references are those of another workspace.
  var isForeign = false

  /// One row typed by someone.
  init(_ definition: TableDefinition, _ row: Row, positions: [String: Int], isNew: Bool) {
    (self.definition, self.positions, self.isNew) = (definition, positions, isNew)
    (file, tab, unknown, aside, exampleLine) = ("", nil, [], [], nil)
    (voices, questions, headings, told) = (nil, [], [:], [])
    (emptyLines, layout, notices, origin) = ([], nil, [], nil)
    rows = [row]
  }

  /// - Parameter kept: the headings, as they are compared, of what is kept already.
  init(
    _ definition: TableDefinition, in grid: Grid, _ reading: SheetReading,
    _ answers: ImportAnswers = ImportAnswers(), kept: Set<String> = []
  ) throws(ImportRefusal) {
    (self.definition, file, tab, isNew) = (definition, grid.file, grid.tab, false)
    let header = grid.rows[reading.header]
    let found = Body(of: grid, under: header, in: definition)
    let body = found.rows[...]
    let plan = ColumnPlan(definition, header, body, uses: reading.uses, kept: kept)
    var complaints = found.complaints + plan.complaints
    if plan.unknown.count > Self.unknownColumns {
      complaints.append(
        Complaint(
          .tooManyUnknown(plan.unknown.count, limit: Self.unknownColumns),
          at: plan.unknown[0].place))
    }
    let line = CellPlace(file: grid.file, tab: grid.tab, line: header.line)
    for column in definition.columns where column.isExpected && plan.positions[column.key] == nil {
      complaints.append(
        Complaint(.missingColumn(column.header, table: definition.title), at: line))
    }
    if !complaints.isEmpty { throw ImportRefusal(complaints) }
    let tabPlace = TabPlace(grid, definition, plan.positions, answers)
    let taken = tabPlace?.column.map { [$0.key: $0.number] } ?? [:]
    positions = plan.positions.merging(taken) { own, _ in own }
    headings = plan.positions.compactMapValues { header.cell($0) }
    told = Set(reading.uses.keys)
    (unknown, aside) = (plan.unknown, plan.aside)
    origin = header.cells.lazy.compactMap { TableOrigin(heading: $0.words) }.first
    let isExample = body.first.map { Self.isExample($0, positions: plan.positions) } ?? false
    exampleLine = isExample ? body.first?.line : nil
    let isOwn = origin != nil
    let struck = Set(grid.emptied.isEmpty ? [] : Self.struck(body, definition, plan, in: grid))
    let standing = body.filter { !struck.contains($0.line) }[...]
    let told = plan.rows(isExample ? standing.dropFirst() : standing)
    let durations = Durations.rows(told.filled, definition, plan.positions)
    let repeated = Ditto.rows(durations, definition, plan.positions)
    let whole = isOwn ? repeated : FirstNames.told(repeated, definition, plan)
    let named = Nobody.left(
      out: Substitution(definition, plan.positions, answers, under: header).rows(whole), definition,
      plan.positions, isOwn: isOwn)
    emptyLines = (told.empty + named.wordless).sorted()
    let apart = Voices.apart(named.rows, definition, plan.positions, under: header, answers)
    let dated = SettledDates(
      apart.rows, definition, plan.positions, under: header, answers)
    (rows, voices, questions) = (
      tabPlace?.rows(dated.rows) ?? dated.rows, apart.column,
      dated.complaints + Ditto.ofNothing(whole, definition, plan.positions)
        + FirstNames.shared(apart.rows, definition, plan, answers)
    )
    let place = CellPlace(file: grid.file, tab: grid.tab)
    let numbers = BareNumbers.lines(rows, definition, plan.positions)
    notices =
      found.notices
      + (struck.isEmpty ? [] : [SheetNotice(.struckRows(struck.sorted()), at: place)])
      + (named.nobody.isEmpty ? [] : [SheetNotice(.nobody(named.nobody), at: place)])
      + (named.nothing.isEmpty ? [] : [SheetNotice(.nothing(named.nothing), at: place)])
      + (numbers.isEmpty ? [] : [SheetNotice(.bareNumbers(numbers), at: place)])
      + dated.notices + (tabPlace?.notices(at: place) ?? [])
      + (apart.lines.isEmpty ? [] : [SheetNotice(.voices(apart.lines, apart.codes), at: place)])
    let isTold = [.told, .toldOfAll].contains(reading.origin) || !reading.uses.isEmpty
    layout = isTold ? Layout(header, table: definition.kind, uses: reading.uses) : nil
  }

  /// The lines of rows that lack what their table needs because all of it is struck out.
  private static func struck(
    _ body: ArraySlice<Row>, _ definition: TableDefinition, _ plan: ColumnPlan, in grid: Grid
  ) -> [Int] {
    let needed = definition.columns.filter(\.isRequired).compactMap { plan.positions[$0.key] }
    let place = CellPlace(file: grid.file, tab: grid.tab)
    return body.map(\.line).filter { line in
      needed.contains { grid.emptied.contains(place.on(line: line, column: $0)) }
    }
  }

  /// The heading of a column, where it has one.
  func heading(of key: String) -> Cell? { headings[key] }

  /// The first row, when its reference says « exemple », or its first cell begins by « (exemple) ».
  private static func isExample(_ row: Row, positions: [String: Int]) -> Bool {
    guard let first = row.cells.first else { return false }
    return isExample(first.text, isReference: first.place.column == positions["reference"])
  }

  /// Whether a first row that begins so is left out.
  static func isExample(_ first: String, isReference: Bool) -> Bool {
    let words = Plain.words(first)
    let isMarked = first.hasPrefix("(ex")
    return ["exemple", "example"].contains { mark in
      isReference || isMarked ? words.hasPrefix(mark) : words == mark
    }
  }
}

/// Cells that someone said to write otherwise: profiles, and whom they name.
struct Substitution {
  private let columns: [Int: (kind: Column.Kind, key: String)]
  private let answers: ImportAnswers
  private let table: TableKind
  /// Columns of profiles of which no name is kept.
  private let nameless: Set<Int>

  init(
    _ definition: TableDefinition, _ positions: [String: Int], _ answers: ImportAnswers,
    under header: Row? = nil
  ) {
    (self.answers, table) = (answers, definition.kind)
    let emptied = header?.cells.filter { answers.profile($0.words)?.isEmpty == true } ?? []
    nameless = Set(emptied.compactMap(\.place.column))
    let found = definition.columns.compactMap { column -> (Int, (Column.Kind, String))? in
      guard let at = positions[column.key] else { return nil }
      return (at, (column.kind, column.key))
    }
    columns = Dictionary(found.map { ($0, (kind: $1.0, key: $1.1)) }) { first, _ in first }
  }

  func rows(_ rows: [Row]) -> [Row] {
    guard !answers.profiles.isEmpty || !answers.people.isEmpty || !answers.places.isEmpty else {
      return rows
    }
    let changed = rows.map { row in Row(line: row.line, cells: row.cells.compactMap(cell)) }
    return table == .profiles || table == .places ? once(changed, unlike: rows) : changed
  }

  private func cell(_ cell: Cell) -> Cell? {
    guard let column = cell.place.column.flatMap({ columns[$0] }) else { return cell }
    switch column.kind {
    case .row(of: .profiles): return profile(cell)
    case .text where table == .profiles && column.key == "name": return profile(cell)
    case .row(of: .places): return place(cell)
    case .rows(of: .places):
      let items = cell.items.compactMap { place(Cell($0, at: cell.place))?.text }
      return items == cell.items
        ? cell : items.isEmpty ? nil : Cell(Listed.text(items), at: cell.place)
    case .text where table == .places && column.key == "name": return place(cell)
    case .row(of: .people): return person(cell)
    case .rows(of: .people):
      let items = cell.items.compactMap { person(Cell($0, at: cell.place))?.text }
      return items == cell.items
        ? cell : items.isEmpty ? nil : Cell(Listed.text(items), at: cell.place)
    case .text where column.key == "name" && (table == .people || table == .members):
      guard case .called(let name) = answers.who(cell.words, at: cell.place) else { return cell }
      return Cell(name, at: cell.place)
    default: return cell
    }
  }

  private func profile(_ cell: Cell) -> Cell? {
    guard let told = answers.profile(cell.words) else {
      let isNamed =
        nameless.contains(cell.place.column ?? 0) && ProfileShape.doubt(cell.words) != .none
      return isNamed ? nil : cell
    }
    return told.isEmpty ? nil : Cell(told, at: cell.place)
  }

  private func place(_ cell: Cell) -> Cell? {
    guard let told = answers.place(cell.words) else { return cell }
    return told.isEmpty ? nil : Cell(told, at: cell.place)
  }

  private func person(_ cell: Cell) -> Cell? {
    switch answers.who(cell.words, at: cell.place) {
    case .nobody: nil
    case .called(let name): Cell(name, at: cell.place)
    case .known(let reference): Cell(reference.description, at: cell.place)
    case .someoneNew, .voice, nil: cell
    }
  }

  /// Profiles brought together are described once, by the row that had that name first.
  private func once(_ rows: [Row], unlike old: [Row]) -> [Row] {
    guard let at = columns.first(where: { $0.value.key == "name" })?.key else { return rows }
    let name = { (row: Row) in Plain.words(row.cell(at)?.words ?? "") }
    let own = Set(zip(rows, old).filter { name($0) == name($1) }.map { name($0.0) })
    var seen: Set<String> = []
    return zip(rows, old).filter { row, before in
      if name(row) == name(before) { return true }
      return !name(row).isEmpty && !own.contains(name(row)) && seen.insert(name(row)).inserted
    }.map(\.0)
  }
}
