import Entities
import Words

/// The rows under a heading line, without those that say nothing: headings met again, totals.
struct Body {
  private(set) var rows: [Row] = []
  private(set) var notices: [SheetNotice] = []
  private(set) var complaints: [Complaint] = []

  init(of grid: Grid, under header: Row, in definition: TableDefinition) {
    let place = CellPlace(file: grid.file, tab: grid.tab)
    let headings = Self.headings(of: header)
    let first = header.cells.first.map { Self.opening($0.text) } ?? ""
    let isSecond = grid.rows.prefix { $0.line < header.line }.contains {
      Self.known.contains($0.cells.first.map { Self.opening($0.text) } ?? "")
        && Self.table(headedBy: $0) != nil
    }
    if isSecond {
      complaints.append(
        Complaint(.secondTable(definition.title), at: place.on(line: header.line)))
    }
    if let (table, cell) = Self.beside(header, in: grid) {
      complaints.append(Complaint(.secondTable(table), at: cell.place))
    }
    var (repeated, totals) = ([Int](), [Int]())
    var (sections, titles) = ([Int](), [String]())
    let under = grid.rows.filter { $0.line > header.line }
    if let (row, table) = Self.lower(under), Self.headings(of: row) != headings {
      complaints.append(Complaint(.secondTable(table), at: place.on(line: row.line)))
    }
    let titling = LoneTitles(under, in: definition)
    let isWide = header.cells.count > 1 && titling.isWide
    var taken: [Int] = []
    for row in grid.rows where row.line > header.line {
      // Most rows hold words that head nothing: they are told apart at their first cell.
      let opening = row.cells.first.map { Self.opening($0.text) } ?? ""
      if opening == first, Self.headings(of: row) == headings {
        repeated.append(row.line)
      } else if Self.names.contains(opening), Self.isTotal(row) {
        totals.append(row.line)
      } else if Self.isTitle(row, over: header)
        || isWide && row.cells.count == 1 && titling.holds(row.cells[0].words)
      {
        if grid.takesTitles {
          taken.append(row.line)
          rows.append(row)
          continue
        }
        sections.append(row.line)
        titles.append(row.cells[0].words)
      } else if Self.known.contains(opening), let table = Self.table(headedBy: row) {
        complaints.append(Complaint(.secondTable(table), at: place.on(line: row.line)))
        break
      } else {
        if let width = header.width, let extra = row.cells.last?.place.column, extra > width {
          complaints.append(
            Complaint(.extraCells(extra, headings: width), at: place.on(line: row.line)))
        }
        rows.append(row)
      }
    }
    let above = grid.rows.filter { $0.line < header.line }
    if !above.isEmpty {
      notices.append(
        SheetNotice(
          .above(above.map(\.line), above.map { $0.cells.map(\.words).joined(separator: " ") }),
          at: place))
    }
    if !repeated.isEmpty { notices.append(SheetNotice(.repeatedHeadings(repeated), at: place)) }
    if !sections.isEmpty {
      notices.append(SheetNotice(.sections(sections, titles), at: place))
    }
    if !taken.isEmpty { notices.append(SheetNotice(.titlesTaken(taken), at: place)) }
    if !totals.isEmpty { notices.append(SheetNotice(.totals(totals), at: place)) }
  }

  /// How a first cell would head a column; nothing where it is too long for that.
  private static func opening(_ text: String) -> String {
    text.utf8.count < 60 ? Plain.heading(text.prefix { $0 != "(" }) : ""
  }

  static let known = Set(
    TableKind.allCases.flatMap { $0.definition.columns.flatMap(\.names) })

  private static func headings(of row: Row) -> [Int: String] {
    Dictionary(row.cells.map { ($0.place.column ?? 0, Plain.heading($0.words)) }) { first, _ in
      first
    }
  }

  /// « Total ; 12 ; 37 »: a name for sums, and nothing but numbers beside it.
  private static func isTotal(_ row: Row) -> Bool {
    guard row.cells.count > 1 else { return false }
    return row.cells.dropFirst().allSatisfy { WrittenNumber($0.measure) != nil }
  }

  static let names: Set<String> = Set(
    [
      "total", "totaux", "sous-total", "total général", "grand total", "subtotal", "somme", "sum",
      "moyenne", "average", "nombre total",
    ].map { Plain.heading($0) })

  /// A cell merged over all the columns.
  private static func isTitle(_ row: Row, over header: Row) -> Bool {
    guard header.cells.count > 1, row.cells.count == 1, let span = row.span,
      let first = row.cells[0].place.column, let left = header.cells.first?.place.column,
      let right = header.cells.last?.place.column
    else { return false }
    return first <= left && span >= right
  }

  /// Another table on the right of an empty column, and where it begins: people of one have nothing
  /// to do with words of the other.
  private static func beside(_ header: Row, in grid: Grid) -> (Bilingual, Cell)? {
    let heads = header.cells.filter { $0.place.column != nil && !$0.words.isEmpty }
    for (at, cell) in heads.enumerated().dropFirst(2) where at < heads.count - 1 {
      let (left, right) = (heads[at - 1].place.column ?? 0, cell.place.column ?? 0)
      guard right > left + 1,
        !grid.rows.contains(where: { row in
          row.line > header.line
            && row.cells.contains { left < $0.place.column ?? 0 && $0.place.column ?? 0 < right }
        }),
        table(headedBy: Row(line: header.line, cells: Array(heads[..<at]))) != nil,
        let other = table(headedBy: Row(line: header.line, cells: Array(heads[at...])))
          ?? counting(Array(heads[at...]))
      else { continue }
      return (other, cell)
    }
    return nil
  }

  /// « Thème ; Nombre »: counts of the table beside them.
  private static func counting(_ headings: [Cell]) -> Bilingual? {
    let isCounting =
      headings.count > 1 && headings.contains { counts.contains(Plain.heading($0.words)) }
    return isCounting ? named(headings) : nil
  }

  private static let counts = Headings.plain([
    "nombre", "nb", "total", "effectif", "count", "number", "somme de", "nombre de",
  ])

  private static func named(_ headings: [Cell]) -> Bilingual {
    let all = headings.map(\.words).joined(separator: ", ")
    return Bilingual(all, all)
  }

  /// Another table lower down, of which nothing is known but its shape: after an empty line, words
  /// alone, then figures where the rows above have none.
  private static func lower(_ under: [Row]) -> (at: Row, Bilingual)? {
    for (at, row) in under.enumerated().dropFirst() where row.line > under[at - 1].line + 1 {
      let below = under[(at + 1)...].prefix { $0.line - row.line <= 200 }
      guard row.cells.count > 1, !below.isEmpty,
        row.cells.allSatisfy({ $0.text.utf8.count < 40 && !$0.text.contains(where: \.isNumber) })
      else { continue }
      let isOther = row.cells.dropFirst().contains { heading in
        let column = heading.place.column ?? 0
        func figures(_ rows: some Sequence<Row>) -> [Bool] {
          rows.compactMap { $0.cell(column) }.map { WrittenNumber($0.measure) != nil }
        }
        let (then, before) = (figures(below), figures(under[..<at]))
        return !then.isEmpty && then.allSatisfy { $0 } && !before.isEmpty && !before.contains(true)
      }
      if isOther { return (row, named(row.cells)) }
    }
    return nil
  }

  /// The table whose headings a row holds, and nothing else: another one begins there.
  private static func table(headedBy row: Row) -> Bilingual? {
    guard row.cells.count > 1, row.cells.count < 40,
      row.cells.allSatisfy({ $0.text.utf8.count < 60 })
    else { return nil }
    let headings = row.cells.map { Heading($0.words) }
    return TableKind.allCases.lazy.map(\.definition).first { definition in
      let keys = Set(headings.compactMap { definition.column($0)?.key })
      return keys.count == headings.count
        && definition.columns.allSatisfy { !$0.isExpected || keys.contains($0.key) }
    }?.title
  }
}
