/// Hears one sheet of an .xlsx workbook: values as people see them, in their rows and columns.
final class ExcelSheet: MarkupListener {
  private(set) var rows: SheetRows
  /// Whether a cell points at a shared text that is not there.
  private(set) var lacksString = false
  private let strings: [RichText]
  private let styles: [ExcelStyles.Style]
  private let from1904: Bool

  private var (line, column, isHidden) = (0, 0, false)
  private var (kind, style) = ("n", ExcelStyles.Style.plain)
  private var value = RichText()
  private var hasFormula = false
  private var merged: [SheetRows.Area] = []

  init(
    rows: SheetRows, strings: [RichText], styles: [ExcelStyles.Style], from1904: Bool
  ) {
    (self.rows, self.strings, self.styles) = (rows, strings, styles)
    self.from1904 = from1904
  }

  var isDone: Bool { rows.isFull }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "col": hideColumns(attributes)
    case "row":
      line = attributes["r"].flatMap { Int($0) } ?? line + 1
      line = min(max(line, 1), SheetRows.lines)
      column = 0
      isHidden = attributes["hidden"].map { $0 == "1" || $0 == "true" } ?? false
    case "c": begin(attributes)
    case "f": hasFormula = true
    case "mergeCell": merge(attributes["ref"] ?? "")
    default: value.opened(name, attributes)
    }
  }

  func closed(_ name: Substring) {
    switch name {
    case "c": endCell()
    case "worksheet": rows.fill(merged)
    default: value.closed(name)
    }
  }

  func heard(_ text: String) { value.heard(text) }

  /// What is laid over the sheet is noticed with it.
  func note(_ asides: ExcelAsides) {
    rows.noteAsides(comments: asides.comments, boxes: asides.boxes)
  }

  private func hideColumns(_ attributes: [String: String]) {
    guard ["1", "true"].contains(attributes["hidden"]),
      let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first >= 1, last >= first
    else { return }
    rows.hideColumns(first..<min(last, SheetRows.columns) + 1)
  }

  private func begin(_ attributes: [String: String]) {
    hasFormula = false
    kind = attributes["t"] ?? "n"
    let index = attributes["s"].flatMap { Int($0) } ?? 0
    style = styles.indices.contains(index) ? styles[index] : .plain
    value = RichText(isStruck: style.isStruck)
    let named = attributes["r"].flatMap { Self.place($0[...]) }
    column = named?.column ?? column + 1
    line = named?.line ?? line
  }

  private func endCell() {
    let isUncomputed = hasFormula && kind == "n" && value.words.isEmpty
    let (text, behind, isStruck) = seen
    if isStruck {
      rows.noteStruck(line: line, column: column, isEmptied: text.isBlank)
    }
    rows.add(
      SheetRows.Filled(
        column: column, text: text, value: behind, isUncomputed: isUncomputed,
        isFailed: (kind == "e" || hasFormula) && Cell.showsFailure(text)),
      line: line, isHidden: isHidden)
  }

  /// What the cell shows, the number or the date behind it, and whether some of it is struck out.
  private var seen: (text: String, value: String?, isStruck: Bool) {
    let choices = rows.choices
    switch kind {
    case "s":
      guard let index = Int(value.words) else { return ("", nil, false) }
      guard strings.indices.contains(index) else {
        lacksString = true
        return ("", nil, false)
      }
      let text = strings[index]
      guard style.isStruck else { return (text.text(choices), nil, text.hasStruck) }
      return (choices.takesStruck ? text.words.unescaped : "", nil, !text.words.isEmpty)
    case "inlineStr", "str": return (value.text(choices), nil, value.hasStruck)
    default:
      if value.hasStruck, !choices.takesStruck { return ("", nil, true) }
      let (text, behind) = number
      return (text, behind, value.hasStruck)
    }
  }

  private var number: (text: String, value: String?) {
    let words = value.words
    if kind == "b" { return (words == "1" || words == "true" ? "oui" : "non", nil) }
    if kind == "d" { return (words, words) }
    guard kind == "n", let number = Double(words) else { return (words, nil) }
    let format = style.format
    let text = format.shown(number, from1904: from1904, in: rows.choices.language)
    switch format.kind {
    case .number: return (text, Self.plain(number))
    case .percent:
      let exact = number.isFinite ? Self.plain((number * 1e8).rounded() / 1e6) + " %" : words
      return (text, exact)
    case .day, .month, .year, .clock, .elapsed:
      return (text, SheetDate.value(number, format.kind, from1904: from1904))
    }
  }

  /// As short as says the same number: `3.3`, not the `3.2999999999999998` that is stored.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// Line and column of a reference such as `AB12`, at most XFD1048576.
  private static func place(_ reference: Substring) -> (line: Int, column: Int)? {
    let letters = reference.prefix { $0.isLetter }
    var column = 0
    for letter in letters.uppercased() {
      guard let value = letter.asciiValue, (65...90).contains(value), column < 16_384 else {
        return nil
      }
      column = column * 26 + Int(value) - 64
    }
    guard let line = Int(reference.dropFirst(letters.count)), (1...1_048_576).contains(line),
      (1...16_384).contains(column)
    else { return nil }
    return (line, column)
  }

  private func merge(_ reference: String) {
    let ends = reference.split(separator: ":")
    guard ends.count == 2, let first = Self.place(ends[0]), let last = Self.place(ends[1]) else {
      return
    }
    if first.column < last.column {
      rows.noteSpan(line: first.line, from: first.column, to: last.column)
    }
    guard first.line < last.line else { return }
    merged.append(
      SheetRows.Area(column: first.column, first: first.line, last: last.line))
  }
}
