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
  public let columns: [Column]
  /// What the first rows under the headings say, under every column shown.
  public let rows: [[String]]

  /// As many columns and rows as someone looks at.
  private static let (mostColumns, mostRows) = (30, 3)

  init(_ grid: Grid, _ answers: ImportAnswers, kept: Set<String>) {
    let reading = Recognition.reading(of: grid, answers)
    let header = grid.rows[reading.header]
    let body = grid.rows[(reading.header + 1)...]
    (file, tab) = (grid.file, grid.tab)
    isRemembered = reading.origin == .remembered
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
    rows = body.prefix(Self.mostRows).map { row in shown.map { row.cell($0)?.words ?? "" } }
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
    return filter { !Recognition.isSilent($0) }.map { SheetLook($0, answers, kept: headings) }
  }
}
