import Entities
import People
import Words

/// Whether the dates of a column that are written in figures say the day or the month first.
public enum DateOrder: String, CaseIterable, Hashable, Sendable { case day, month }

/// A date in figures, of which nobody knows by itself which figure is the day: `5/6/2024 9:00am`.
struct FiguredDate {
  let first: Int
  let second: Int
  let year: Int
  /// Whether its hour is one of a half-day, as Americans write it.
  let hasHalfDay: Bool

  init?(_ text: String) {
    let pattern =
      /^\s*(\d{1,2})[\/.\-](\d{1,2})[\/.\-](\d{4}|\d{2})(?:[\s,T]+(\d{1,2}:\d{2}.*))?\s*$/
    guard let found = text.wholeMatch(of: pattern), let first = Int(found.1),
      let second = Int(found.2), let year = Int(found.3)
    else { return nil }
    (self.first, self.second) = (first, second)
    self.year = year > 99 ? year : year < 69 ? 2000 + year : 1900 + year
    hasHalfDay = found.4?.lowercased().contains(/[ap]\.?\s?m/) ?? false
  }

  func day(_ order: DateOrder) -> Day? {
    order == .day ? Day(year, second, first) : Day(year, first, second)
  }

  var isUnclear: Bool { first <= 12 && second <= 12 && first != second }
  /// The only order that makes a date of it.
  var order: DateOrder? {
    if first > 12, second <= 12 { return .day }
    return second > 12 && first <= 12 ? .month : nil
  }
}

/// What is settled of the columns of dates of a table.
struct SettledDates {
  private(set) var rows: [Row]
  private(set) var notices: [SheetNotice] = []
  private(set) var complaints: [Complaint] = []

  init(
    _ rows: [Row], _ definition: TableDefinition, _ positions: [String: Int], under header: Row,
    _ answers: ImportAnswers
  ) {
    self.rows = rows
    let isEnglish = Self.speaksEnglish(definition, positions, header)
    for column in definition.columns where column.isOfDates {
      guard let at = positions[column.key] else { continue }
      settle(at, headed: header.cell(at), isEnglish, answers)
    }
  }

  /// Whether headings are English words, and none of them is French: who writes so may put the month
  /// first.
  private static func speaksEnglish(
    _ definition: TableDefinition, _ positions: [String: Int], _ header: Row
  ) -> Bool {
    let said = definition.columns.compactMap { column -> (Bool, Bool)? in
      guard let at = positions[column.key], let cell = header.cell(at) else { return nil }
      let plain = Plain.heading(cell.words)
      let (french, english) = (column.header.french, column.header.english)
      return (
        plain == Plain.heading(english) || foreign.contains(plain), plain == Plain.heading(french)
      )
    }
    return said.contains { $0.0 && !$0.1 } && !said.contains { $0.1 && !$0.0 }
  }
  private static let foreign = Headings.plain([
    "quote", "words", "who", "speaker", "said by", "first name", "name", "where", "when", "day",
    "collected on",
  ])

  private mutating func settle(
    _ column: Int, headed heading: Cell?, _ isEnglish: Bool, _ answers: ImportAnswers
  ) {
    let cells = rows.compactMap { $0.cell(column) }.filter { $0.value == nil }
    let dates = cells.compactMap { cell in FiguredDate(cell.text).map { (cell, $0) } }
    guard let (first, _) = dates.first else { return }
    let proofs = dates.filter { $0.1.order != nil }
    let orders = Set(proofs.compactMap(\.1.order))
    let told = answers.dateOrder(at: first.place, under: heading?.words ?? "")
    let isUncertain =
      told != nil || isEnglish || dates.contains { $0.1.hasHalfDay } || orders.contains(.month)
      || heading.map { Self.english.contains(Plain.heading($0.words)) } ?? false
      || heading.map { Self.isOfAmericanForms(Plain.heading($0.words), dates.map(\.0)) } ?? false
    guard isUncertain else { return }
    let unclear = dates.first { $0.1.isUnclear }
    let found = told ?? (orders.count == 1 ? orders.first : nil)
    if found == nil, let (cell, date) = unclear {
      complaints.append(
        Complaint(
          .dateOrder(
            cell.words, day: date.day(.day), month: date.day(.month),
            column: heading?.words ?? ""), at: cell.place))
    }
    if let found, unclear != nil || found == .month {
      notices.append(
        SheetNotice(
          .dateOrder(
            heading?.words ?? "", found, proof: told == nil ? proofs.first?.0.words : nil),
          at: CellPlace(file: first.place.file, tab: first.place.tab)))
    }
    write(Dictionary(dates.map { ($0.0.place, $0.1) }) { first, _ in first }, column, found ?? .day)
  }

  /// Microsoft Forms writes `3/5/24 9:04:33` with the month first, whatever it is called in.
  private static func isOfAmericanForms(_ heading: String, _ cells: [Cell]) -> Bool {
    forms.contains(heading)
      && cells.allSatisfy {
        $0.text.wholeMatch(of: /\s*\d{1,2}\/\d{1,2}\/\d{2}\s+\d{1,2}:\d{2}:\d{2}\s*/) != nil
      }
  }

  private static let forms = Headings.plain([
    "Heure de début", "Heure de fin", "Heure de la dernière modification",
  ])

  /// Each cell keeps what it shows, and says which day that is.
  private mutating func write(_ dates: [CellPlace: FiguredDate], _ column: Int, _ order: DateOrder)
  {
    rows = rows.map { row in
      guard let cell = row.cell(column), let date = dates[cell.place],
        let day = date.day(date.order ?? order)
      else { return row }
      let read = Cell(
        cell.text, value: day.description, at: cell.place, isUncomputed: cell.isUncomputed)
      return Row(
        line: row.line, cells: row.cells.map { $0.place == cell.place ? read : $0 },
        width: row.width)
    }
  }

  /// What forms of English-speaking programs call the moment of an answer.
  private static let english: Set<String> = Headings.plain([
    "timestamp", "start time", "completion time", "submitted at", "submission date", "start date",
    "end date", "recorded date",
  ])
}

extension Column {
  fileprivate var isOfDates: Bool {
    switch kind {
    case .day, .when, .period: true
    default: false
    }
  }
}

extension ImportAnswers {
  /// In which order a column of a sheet says its dates.
  public struct Dates: Hashable, Sendable {
    public let sheet: SheetName
    /// Any column when `nil`.
    public let heading: String?
    public let order: DateOrder

    public init(_ order: DateOrder, under heading: String? = nil, in sheet: SheetName = .any) {
      (self.order, self.heading, self.sheet) = (order, heading, sheet)
    }
  }

  func dateOrder(at place: CellPlace, under heading: String) -> DateOrder? {
    dates.last { told in
      told.sheet.names(place.file, place.tab)
        && (told.heading.map { Column.same($0, heading) } ?? true)
    }?.order
  }
}
