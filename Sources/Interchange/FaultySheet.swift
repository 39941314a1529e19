/// What is wrong in one file or tab, beside the rows that it concerns.
public struct FaultySheet: Hashable, Sendable {
  /// A column of the sheet, as its file names it.
  public struct Column: Hashable, Sendable {
    /// What its cells may do without.
    public enum Want: Hashable, Sendable { case date, reference, other }

    /// From 1.
    public let number: Int
    public let letters: String
    public let heading: String
    /// What one of its cells is without when it is empty; none where it may not be.
    public let want: Want?
    /// Whether nothing of it is taken.
    public let isAside: Bool
  }
  /// A row as it was read, under every column that is shown.
  public struct Row: Hashable, Sendable {
    public let line: Int
    /// The words of its cells.
    public let gist: String
    public let cells: [Cell]
    /// In the order of their columns; those of the row as a whole first.
    public let faults: [Fault]
  }
  public struct Cell: Hashable, Sendable {
    /// Letter for letter.
    public let text: String
    public let isFaulty: Bool
  }
  public struct Fault: Hashable, Sendable {
    /// None when it is the whole row, or a column that is not there.
    public let column: Column?
    public let fact: Complaint.Fact
  }

  public let file: String
  public let tab: String?
  /// Whether nobody knows which table it is.
  public let isUnknown: Bool
  /// What is wrong with it as a whole, and at which line where one is known.
  public let faults: [Complaint.Fact]
  public let faultLines: [Int?]
  public let columns: [Column]
  public let rows: [Row]
}

extension ImportRefusal {
  /// Every fault beside its row, sheet by sheet.
  ///
  /// - Parameters:
  ///   - sources: the files it refuses.
  ///   - answers: how they were told to be read.
  public func sheets(
    of sources: [SourceFile], _ answers: ImportAnswers = ImportAnswers()
  ) -> [FaultySheet] {
    sheets(of: sources.grids(answers.corrections).grids, answers)
  }

  /// The same, of what was read already.
  public func sheets(of grids: [Grid], _ answers: ImportAnswers) -> [FaultySheet] {
    let grids = answers.headed(grids)
    return complaints.map { Spot($0.place) }.uniqued.map { spot in
      FaultySheet(
        spot, grids.first { Spot(file: $0.file, tab: $0.tab) == spot },
        complaints.filter { Spot($0.place) == spot }, answers)
    }
  }
}

/// A file, or a tab of one.
private struct Spot: Hashable {
  let file: String
  let tab: String?

  init(file: String, tab: String?) { (self.file, self.tab) = (file, tab) }
  init(_ place: CellPlace) { self.init(file: place.file, tab: place.tab) }
}

extension [Spot] {
  /// Each once, where it first stood.
  fileprivate var uniqued: [Spot] {
    var seen: Set<Spot> = []
    return filter { seen.insert($0).inserted }
  }
}

extension FaultySheet {
  /// As many columns as a sheet may have here; wider ones are something else.
  private static let mostColumns = 40

  fileprivate init(
    _ spot: Spot, _ grid: Grid?, _ complaints: [Complaint], _ answers: ImportAnswers
  ) {
    (file, tab) = (spot.file, spot.tab)
    isUnknown = complaints.contains {
      if case .unknownTable = $0.fact { true } else { false }
    }
    let lines = Set(complaints.compactMap(\.place.line))
    let found = grid?.rows.filter { lines.contains($0.line) } ?? []
    let known = Set(found.map(\.line))
    let whole = complaints.filter { $0.place.line.map { !known.contains($0) } ?? true }
    (faults, faultLines) = (whole.map(\.fact), whole.map(\.place.line))
    let headings = grid.flatMap { HeadingLine($0, answers) }
    let header = headings?.row
    let faulty = Set(complaints.compactMap(\.place.column).prefix(FaultySheet.mostColumns))
    let others = ([header].compactMap { $0 } + found).flatMap(\.cells).compactMap(\.place.column)
      .filter { !faulty.contains($0) }
    let shown = faulty.union(Set(others).sorted().prefix(FaultySheet.mostColumns - faulty.count))
      .sorted()
    let columns = shown.map { number in
      Column(
        number: number, letters: CellPlace(file: spot.file, column: number).letters ?? "",
        heading: header?.cell(number)?.words ?? "", want: headings?.want(of: number),
        isAside: headings?.isAside(number) ?? false)
    }
    self.columns = columns
    rows = found.map { row in
      let faults = complaints.filter { $0.place.line == row.line }
      let wrong = Set(faults.compactMap(\.place.column))
      return Row(
        line: row.line, gist: row.gist,
        cells: shown.map {
          Cell(text: row.cell($0)?.text ?? "", isFaulty: wrong.contains($0))
        },
        faults: faults.map { complaint in
          let column = complaint.place.column.flatMap { shown.firstIndex(of: $0) }
          return Fault(column: column.map { columns[$0] }, fact: complaint.fact)
        })
    }
  }
}

/// The headings of a grid, and what its table makes of them.
private struct HeadingLine {
  let row: Row
  private let definition: TableDefinition?
  private let plan: ColumnPlan?

  init?(_ grid: Grid, _ answers: ImportAnswers) {
    guard !grid.rows.isEmpty else { return nil }
    let reading = Recognition.reading(of: grid, answers)
    row = grid.rows[reading.header]
    guard case .table(let definition) = reading.outcome else {
      (self.definition, plan) = (nil, nil)
      return
    }
    self.definition = definition
    plan = ColumnPlan(
      definition, row, grid.rows[(reading.header + 1)...], uses: reading.uses, kept: [])
  }

  func isAside(_ number: Int) -> Bool { plan?.use(of: number) == .aside }

  func want(of number: Int) -> FaultySheet.Column.Want? {
    guard let definition, let plan else { return nil }
    guard case .column(let key) = plan.use(of: number), let column = definition.column(key) else {
      return .other
    }
    if column.isRequired { return nil }
    return switch column.kind {
    case .day, .when, .period: .date
    case .ownReference: .reference
    default: .other
    }
  }
}
