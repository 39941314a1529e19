import Entities

/// How one sheet of what came is read, as someone checks it before anything is written.
public struct SheetLook: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let letters: String
    public let heading: String
    /// What is done with it; `nil` where its table is not known.
    public let use: ColumnUse?
  }

  public let file: String
  public let tab: String?
  /// `nil` where nobody knows, or where it is left aside.
  public let table: TableKind?
  public let isAside: Bool
  /// Whether it is read as the last one of the same headings was.
  public let isRemembered: Bool
  /// Whether its first line heads it; `nil` where nothing makes it doubtful. Until someone says so,
  /// a doubtful one does not: nothing of it is lost.
  public let isHeaded: Bool?
  public let columns: [Column]
  /// What the first rows under the headings say, under every column shown.
  public let rows: [[String]]
  /// Where they stand, and how many there are in all.
  public let (lines, count): ([Int], Int)

  /// As many columns and rows as someone looks at.
  private static let (mostColumns, mostRows) = (30, 5)

  init(_ grid: Grid, _ answers: ImportAnswers, kept: Set<String>) {
    let reading = Recognition.reading(of: grid, answers)
    let header = grid.rows[reading.header]
    let body = grid.rows[(reading.header + 1)...]
    (file, tab) = (grid.file, grid.tab)
    isRemembered = reading.origin == .remembered
    isHeaded =
      answers.isHeaded(grid.file, grid.tab)
      ?? (Recognition.doubt(reading, of: grid, answers) == nil ? nil : false)
    var plan: ColumnPlan?
    switch reading.outcome {
    case .table(let definition):
      (table, isAside) = (definition.kind, false)
      plan = ColumnPlan(definition, header, body, uses: reading.uses, kept: kept)
    case .aside: (table, isAside) = (nil, true)
    case .unknown: (table, isAside) = (nil, false)
    }
    let filled = Set(([header] + body.prefix(200)).flatMap(\.cells).compactMap(\.place.column))
    columns = filled.sorted().prefix(Self.mostColumns).map { number in
      Column(
        number: number, letters: CellPlace(file: "", column: number).letters ?? "",
        heading: header.cell(number)?.words ?? "", use: plan?.use(of: number))
    }
    let shown = columns.map(\.number)
    var first = Array(body.prefix(Self.mostRows))
    if let plan, let table {
      // As they would be written: what was answered of names and of profiles is in them.
      first = Substitution(table.definition, plan.positions, answers).rows(first)
    }
    (lines, count) = (first.map(\.line), body.count)
    rows = first.map { row in shown.map { row.cell($0)?.words ?? "" } }
  }
}

extension ColumnPlan {
  /// What is done with a column; what is asked about is not taken until someone says so.
  func use(of column: Int) -> ColumnUse {
    if isQuestion(column) { return .column("words") }
    if let key = positions.first(where: { $0.value == column })?.key { return .column(key) }
    return unknown.contains { $0.place.column == column } ? .kept : .aside
  }
}

extension [Grid] {
  /// How each sheet is read.
  ///
  /// - Parameter kept: the headings of what is kept already.
  public func looks(_ answers: ImportAnswers, kept: [String]) -> [SheetLook] {
    let headings = Set(kept.map { Plain.heading($0) })
    return answers.headed(self).filter { !Recognition.isSilent($0) }.map {
      SheetLook($0, answers, kept: headings)
    }
  }
}
