import Entities

/// Reads the tabs of an .ods workbook (OpenDocument 1.2, part 1, chapter 9).
final class OpenDocumentSheets: MarkupListener {
  private(set) var sheets: [SheetRows] = []
  private let file: CellPlace
  private let allowance: Allowance

  private var (line, column) = (0, 0)
  private var (rowRepeats, cellRepeats) = (1, 1)
  private var row: [SheetRows.Filled] = []
  private var typed: String?
  private var isComputed = false
  private var paragraphs: [String] = []
  /// After a line end or a tab of the markup itself, which stand for one space (OpenDocument 1.2,
  /// part 1, 6.1.2). So would two spaces, but LibreOffice writes those it means.
  private var afterBreak = false
  /// Inside a paragraph of the cell itself, and not of a comment or a drawing laid over it.
  private var (inParagraph, aside) = (false, 0)
  private let choices: SheetChoices
  private var styles = DocumentStyles()
  /// Whether this is a workbook at all, and not a letter.
  private var isSpreadsheet = false
  private var isRowHidden = false
  /// What a box of text says, inside one.
  private var box: String?
  /// Which words are struck out: those of the whole cell, and of each span inside.
  private var (struck, hasStruck) = ([Bool](), false)
  private var (columnStyles, nextColumn) = ([(columns: Range<Int>, style: String)](), 0)
  private var rowStyle: String?
  private var merged: [SheetRows.Area] = []

  private init(file: CellPlace, _ choices: SheetChoices) {
    (self.file, allowance, self.choices) = (file, Allowance(file: file), choices)
  }

  static func read(
    _ bytes: [UInt8], named name: String, _ choices: SheetChoices
  ) throws(Complaint) -> [Grid] {
    let file = CellPlace(file: name)
    let (part, looks, list) = ("content.xml", "styles.xml", "META-INF/manifest.xml")
    let wanted = [part, looks, list].map { $0.lowercased() }
    let parts = Parts(
      try Archive.parts(of: bytes, file: file) { wanted.contains($0.lowercased()) })
    if parts[list]?.firstRange(of: Array("encryption-data".utf8)) != nil {
      throw Complaint(.oldOrLocked, at: file)
    }
    guard let content = parts[part] else { throw Complaint(.missingPart(part), at: file) }
    let sheets = OpenDocumentSheets(file: file, choices)
    if let styles = parts[looks] {
      let common = OpenDocumentSheets(file: file, choices)
      try Markup.read(styles, part: looks, file: file, into: common)
      sheets.styles = common.styles
    }
    try Markup.read(content, part: part, file: file, into: sheets)
    return try sheets.grids(of: part)
  }

  /// Whether a text is a whole workbook in one piece of XML (.fods).
  static func isFlat(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(8_000).filter { $0 != 0 }
    let marks = ["office:document", "opendocument.spreadsheet"].map { Array($0.utf8) }
    return head.starts(with: "<".utf8) || head.starts(with: [0xef, 0xbb, 0xbf])
      || head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff])
      ? marks.allSatisfy { head.firstRange(of: $0) != nil } : false
  }

  static func read(
    flat bytes: [UInt8], named name: String, _ choices: SheetChoices
  ) throws(Complaint) -> [Grid] {
    let file = CellPlace(file: name)
    let sheets = OpenDocumentSheets(file: file, choices)
    try Markup.read(bytes, part: name, file: file, into: sheets)
    return try sheets.grids(of: name)
  }

  private func grids(of part: String) throws(Complaint) -> [Grid] {
    try allowance.check(part)
    guard isSpreadsheet || !sheets.isEmpty else { throw Complaint(.unknownFormat, at: file) }
    return sheets.map(\.grid)
  }

  var isDone: Bool { allowance.isSpent }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    styles.opened(name, attributes)
    switch name {
    case "spreadsheet": isSpreadsheet = true
    case "table" where aside == 0: beginTable(attributes)
    case "table-column" where aside == 0: beginColumn(attributes)
    case "table-row":
      (row, column) = ([], 0)
      rowRepeats = Self.count(attributes["table:number-rows-repeated"])
      isRowHidden = ["collapse", "filter"].contains(attributes["table:visibility"])
      rowStyle = attributes["table:default-cell-style-name"]
    case "table-cell", "covered-table-cell": beginCell(attributes)
    case "annotation", "shapes", "frame", "custom-shape", "tracked-changes":
      beginAside(name)
    default: openedText(name, attributes)
    }
  }

  private func beginTable(_ attributes: [String: String]) {
    let place = CellPlace(file: file.file, tab: attributes["table:name"])
    var rows = SheetRows(place: place, allowance: allowance, choices: choices)
    rows.isHidden =
      attributes["table:display"] == "false" || styles.hides(attributes["table:style-name"])
    sheets.append(rows)
    (line, nextColumn, columnStyles, merged) = (0, 0, [], [])
  }

  private func beginColumn(_ attributes: [String: String]) {
    let count = Self.count(attributes["table:number-columns-repeated"])
    let columns = nextColumn..<min(nextColumn + count, SheetRows.columns)
    nextColumn = columns.upperBound
    guard !columns.isEmpty else { return }
    if let style = attributes["table:default-cell-style-name"] {
      columnStyles.append((columns, style))
    }
    if ["collapse", "filter"].contains(attributes["table:visibility"]), !sheets.isEmpty {
      sheets[sheets.count - 1].hideColumns((columns.lowerBound + 1)..<(columns.upperBound + 1))
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
    case "span":
      let isStruck = styles.strikes(attributes["text:style-name"]) ?? struck.last ?? false
      struck.append(isStruck)
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
    styles.closed(name)
    switch name {
    case "table" where aside == 0: endTable()
    case "span" where aside == 0: if struck.count > 1 { struck.removeLast() }
    case "table-cell", "covered-table-cell": endCell()
    case "table-row": endRow()
    case "annotation", "shapes", "frame", "custom-shape", "tracked-changes":
      aside -= 1
      if ["frame", "custom-shape"].contains(name) { endBox() }
    case "p" where aside == 0: inParagraph = false
    default: break
    }
  }

  /// What is laid over the sheet is noticed, not read.
  private func beginAside(_ name: Substring) {
    aside += 1
    guard !sheets.isEmpty else { return }
    if name == "annotation" {
      let cell = CellPlace(file: "", line: line + 1, column: column + 1)
      sheets[sheets.count - 1].noteAsides(
        comments: [(cell.letters ?? "") + String(line + 1)], boxes: [])
    } else if name == "frame" || name == "custom-shape" {
      box = ""
    }
  }

  private func endBox() {
    defer { box = nil }
    guard let box, !box.isBlank, !sheets.isEmpty else { return }
    sheets[sheets.count - 1].noteAsides(comments: [], boxes: [Plain.trimmed(box)])
  }

  func heard(_ text: String) {
    if aside > 0, let said = box, said.utf8.count < 2_000 { box = said + text }
    guard inParagraph, aside == 0, !paragraphs.isEmpty else { return }
    if struck.last == true, text.contains(where: { !$0.isWhitespace }) {
      hasStruck = true
      if !choices.takesStruck { return }
    }
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
    (paragraphs, inParagraph, hasStruck) = ([], false, false)
    cellRepeats = Self.count(attributes["table:number-columns-repeated"])
    let style = attributes["table:style-name"] ?? rowStyle ?? columnStyle
    struck = [styles.strikes(style) ?? false]
    typed = value(attributes, style)
    isComputed =
      attributes["table:formula"] != nil || attributes["calcext:value-type"] == "error"
    let columns = Self.count(attributes["table:number-columns-spanned"])
    if columns > 1, !sheets.isEmpty {
      sheets[sheets.count - 1].noteSpan(
        line: line + 1, from: column + 1, to: min(column + columns, SheetRows.columns))
    }
    let rows = Self.count(attributes["table:number-rows-spanned"])
    if rows > 1 {
      merged.append(SheetRows.Area(column: column + 1, first: line + 1, last: line + rows))
    }
  }

  private var columnStyle: String? {
    columnStyles.first { $0.columns.contains(column) }?.style
  }

  /// The number or the date behind what the cell shows.
  private func value(_ attributes: [String: String], _ style: String?) -> String? {
    let number = attributes["office:value"].flatMap { Double($0) }
    switch attributes["office:value-type"] {
    case "date":
      let date = attributes["office:date-value"]
      switch styles.precision(of: style) {
      case .year: return date.map { String($0.prefix(4)) }
      case .month: return date.map { String($0.prefix(7)) }
      case .day: return date
      }
    case "float", "currency": return number.map(ExcelSheet.plain)
    case "percentage":
      return number.map { ExcelSheet.plain(($0 * 1e8).rounded() / 1e6) + " %" }
    case "boolean": return attributes["office:boolean-value"] == "true" ? "oui" : "non"
    default: return nil
    }
  }

  private func endCell() {
    let isTruth = typed == "oui" || typed == "non"
    let isLeft = struck.first == true && hasStruck && !choices.takesStruck
    let written = paragraphs.joined(separator: "\n")
    // What stood beside words that are left aside stands alone.
    let shown = hasStruck && !choices.takesStruck ? written.withoutBlanksAround : written
    let isBare = shown.isBlank && paragraphs.isEmpty
    let text = isLeft ? "" : isTruth || isBare ? typed ?? shown : shown
    let filled = !text.isBlank
    if hasStruck, !sheets.isEmpty {
      sheets[sheets.count - 1].noteStruck(line: line + 1, column: column + 1, isEmptied: !filled)
    }
    if filled {
      let last = min(column + cellRepeats, SheetRows.columns)
      allowance.repeats(max(0, last - column - 1))
      if isDone { return }
      row += (column..<max(column, last)).map {
        SheetRows.Filled(
          column: $0 + 1, text: text, value: isTruth ? nil : typed,
          isFailed: isComputed && Cell.showsFailure(text))
      }
    }
    column = min(column + cellRepeats, SheetRows.columns)
    (typed, paragraphs) = (nil, [])
  }

  private func endRow() {
    if !row.isEmpty, !sheets.isEmpty {
      allowance.repeats(row.count * (rowRepeats - 1))
      for offset in 1...rowRepeats where !isDone {
        for cell in row {
          sheets[sheets.count - 1].add(cell, line: line + offset, isHidden: isRowHidden)
        }
      }
    }
    line += rowRepeats
    row = []
  }

  /// What was written once for several merged rows is said on each, as in other workbooks.
  private func endTable() {
    guard !sheets.isEmpty else { return }
    sheets[sheets.count - 1].fill(merged)
    merged = []
  }

  private static func count(_ repeated: String?) -> Int {
    min(max(repeated.flatMap { Int($0) } ?? 1, 1), 1_048_576)
  }
}
