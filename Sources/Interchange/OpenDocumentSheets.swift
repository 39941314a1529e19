/// Reads the tabs of an .ods workbook (OpenDocument 1.2, part 1, chapter 9).
final class OpenDocumentSheets: MarkupListener {
  private(set) var sheets: [SheetRows] = []
  private let file: CellPlace
  private let allowance: Allowance

  private var (line, column) = (0, 0)
  private var (rowRepeats, cellRepeats) = (1, 1)
  private var row: [SheetRows.Filled] = []
  private var typed: String?
  private var paragraphs: [String] = []
  /// After a line end or a tab of the markup itself, which stand for one space (OpenDocument 1.2,
  /// part 1, 6.1.2). So would two spaces, but LibreOffice writes those it means.
  private var afterBreak = false
  /// Inside a paragraph of the cell itself, and not of a comment or a drawing laid over it.
  private var (inParagraph, aside) = (false, 0)
  private var months = MonthStyles()

  private init(file: CellPlace) { (self.file, allowance) = (file, Allowance(file: file)) }

  static func read(_ bytes: [UInt8], named name: String) throws(Complaint) -> [Grid] {
    let file = CellPlace(file: name)
    let (part, list) = ("content.xml", "META-INF/manifest.xml")
    let parts = try Archive.parts(of: bytes, file: file) { $0 == part || $0 == list }
    if parts[list]?.firstRange(of: Array("encryption-data".utf8)) != nil {
      throw Complaint(.oldOrLocked, at: file)
    }
    guard let content = parts[part] else { throw Complaint(.missingPart(part), at: file) }
    let sheets = OpenDocumentSheets(file: file)
    try Markup.read(content, part: part, file: file, into: sheets)
    try sheets.allowance.check(part)
    return sheets.sheets.map(\.grid)
  }

  var isDone: Bool { allowance.isSpent }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    months.opened(name, attributes)
    switch name {
    case "table" where aside == 0:
      let place = CellPlace(file: file.file, tab: attributes["table:name"])
      sheets.append(SheetRows(place: place, allowance: allowance))
      line = 0
    case "table-row":
      (row, column) = ([], 0)
      rowRepeats = Self.count(attributes["table:number-rows-repeated"])
    case "table-cell", "covered-table-cell": beginCell(attributes)
    case "annotation", "shapes", "frame", "custom-shape", "tracked-changes": aside += 1
    default: openedText(name, attributes)
    }
  }

  private func openedText(_ name: Substring, _ attributes: [String: String]) {
    guard aside == 0 else { return }
    switch name {
    case "p":
      (inParagraph, afterBreak) = (true, false)
      paragraphs.append("")
    case "s": told(" ", times: Self.count(attributes["text:c"]))
    case "tab": told("\t")
    case "line-break": told("\n")
    default: break
    }
  }

  /// A blank that counts, said by an element; no more of them than any cell may have signs.
  private func told(_ blank: String, times: Int = 1) {
    guard inParagraph, aside == 0, !paragraphs.isEmpty else { return }
    let room = Cell.longest + 1 - paragraphs[paragraphs.count - 1].utf8.count
    paragraphs[paragraphs.count - 1] += String(repeating: blank, count: max(0, min(times, room)))
    afterBreak = false
  }

  func closed(_ name: Substring) {
    months.closed(name)
    switch name {
    case "table-cell", "covered-table-cell": endCell()
    case "table-row": endRow()
    case "annotation", "shapes", "frame", "custom-shape", "tracked-changes": aside -= 1
    case "p" where aside == 0: inParagraph = false
    default: break
    }
  }

  func heard(_ text: String) {
    guard inParagraph, aside == 0, !paragraphs.isEmpty else { return }
    guard afterBreak || text.utf8.contains(where: { (0x09...0x0d).contains($0) }) else {
      paragraphs[paragraphs.count - 1] += text
      return
    }
    for sign in text.unicodeScalars {
      let isBreak = sign == "\t" || sign == "\n" || sign == "\r"
      if isBreak, !afterBreak { paragraphs[paragraphs.count - 1] += " " }
      if !isBreak, sign != " " || !afterBreak {
        paragraphs[paragraphs.count - 1].unicodeScalars.append(sign)
      }
      afterBreak = isBreak || afterBreak && sign == " "
    }
  }

  private func beginCell(_ attributes: [String: String]) {
    (paragraphs, inParagraph) = ([], false)
    cellRepeats = Self.count(attributes["table:number-columns-repeated"])
    typed = value(attributes)
  }

  private func value(_ attributes: [String: String]) -> String? {
    let number = attributes["office:value"].flatMap { Double($0) }
    switch attributes["office:value-type"] {
    case "date":
      let date = attributes["office:date-value"]
      return months.contains(attributes["table:style-name"])
        ? date.map { String($0.prefix(7)) } : date
    case "float", "currency": return number.map(ExcelSheet.plain)
    case "percentage":
      return number.map { ExcelSheet.plain(($0 * 1e8).rounded() / 1e6) + " %" }
    case "boolean": return attributes["office:boolean-value"] == "true" ? "oui" : "non"
    default: return nil
    }
  }

  private func endCell() {
    let text = typed ?? paragraphs.joined(separator: "\n")
    let filled = !text.isBlank
    if filled {
      let last = min(column + cellRepeats, SheetRows.columns)
      allowance.repeats(max(0, last - column - 1))
      if isDone { return }
      row += (column..<max(column, last)).map { SheetRows.Filled(column: $0 + 1, text: text) }
    }
    column = min(column + cellRepeats, SheetRows.columns)
    (typed, paragraphs) = (nil, [])
  }

  private func endRow() {
    if !row.isEmpty, !sheets.isEmpty {
      allowance.repeats(row.count * (rowRepeats - 1))
      for offset in 1...rowRepeats where !isDone {
        for cell in row { sheets[sheets.count - 1].add(cell, line: line + offset) }
      }
    }
    line += rowRepeats
    row = []
  }

  private static func count(_ repeated: String?) -> Int {
    min(max(repeated.flatMap { Int($0) } ?? 1, 1), 1_048_576)
  }
}

/// The cell styles that show a month and no day.
struct MonthStyles {
  private var format: String?
  private var (hasDay, hasMonth) = (false, false)
  private var formats: Set<String> = []
  private var styles: Set<String> = []

  func contains(_ style: String?) -> Bool { style.map(styles.contains) ?? false }

  mutating func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "date-style":
      (format, hasDay, hasMonth) = (attributes["style:name"], false, false)
    case "day", "hours": hasDay = true
    case "month": hasMonth = true
    case "style":
      if let style = attributes["style:name"], let format = attributes["style:data-style-name"],
        formats.contains(format)
      {
        styles.insert(style)
      }
    default: break
    }
  }

  mutating func closed(_ name: Substring) {
    guard name == "date-style", let format else { return }
    if hasMonth, !hasDay { formats.insert(format) }
    self.format = nil
  }
}
