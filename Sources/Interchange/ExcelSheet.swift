/// Hears one sheet of an .xlsx workbook: values as people see them, in their rows and columns.
final class ExcelSheet: MarkupListener {
  private(set) var rows: SheetRows
  private let strings: [String]
  private let styles: [SheetDate.Shown]
  private let from1904: Bool

  private var (line, column) = (0, 0)
  private var (kind, style) = ("n", 0)
  private var value = ""
  private var (inValue, inReading, hasFormula) = (false, false, false)
  private var fills: [Int: [(first: Int, last: Int)]] = [:]

  init(
    place: CellPlace, allowance: Allowance, strings: [String], styles: [SheetDate.Shown],
    from1904: Bool
  ) {
    rows = SheetRows(place: place, allowance: allowance)
    (self.strings, self.styles, self.from1904) = (strings, styles, from1904)
  }

  var isDone: Bool { rows.isFull }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "row":
      line = attributes["r"].flatMap { Int($0) } ?? line + 1
      line = min(max(line, 1), SheetRows.lines)
      column = 0
    case "c": begin(attributes)
    case "f": hasFormula = true
    case "v", "t": inValue = true
    case "rPh": inReading = true
    case "mergeCell": merge(attributes["ref"] ?? "")
    default: break
    }
  }

  func closed(_ name: Substring) {
    switch name {
    case "c":
      let isUncomputed = hasFormula && kind == "n" && value.isEmpty
      rows.add(
        SheetRows.Filled(column: column, text: shown, isUncomputed: isUncomputed), line: line)
    case "v", "t": inValue = false
    case "rPh": inReading = false
    case "worksheet": fillMerged()
    default: break
    }
  }

  func heard(_ text: String) { if inValue, !inReading { value += text } }

  private func begin(_ attributes: [String: String]) {
    (value, hasFormula) = ("", false)
    kind = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    let named = attributes["r"].flatMap { Self.place($0[...]) }
    column = named?.column ?? column + 1
    line = named?.line ?? line
  }

  private var shown: String {
    switch kind {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "inlineStr", "str": return value.unescaped
    case "b": return value == "1" || value == "true" ? "oui" : "non"
    case "n": return number
    default: return value
    }
  }

  private var number: String {
    guard let number = Double(value) else { return value }
    switch styles.indices.contains(style) ? styles[style] : .number {
    case .day: return SheetDate.text(number, from1904: from1904) ?? value
    case .month:
      return SheetDate.text(number, from1904: from1904).map { String($0.prefix(7)) } ?? value
    case .percent:
      return number.isFinite ? Self.plain((number * 1e8).rounded() / 1e6) + " %" : value
    case .number: return Self.plain(number)
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
    guard ends.count == 2, let first = Self.place(ends[0]), let last = Self.place(ends[1]),
      first.line < last.line
    else { return }
    fills[first.column, default: []].append((first.line, last.line))
  }

  private func fillMerged() {
    for (column, areas) in fills.sorted(by: { $0.key < $1.key }).prefix(200) {
      var free = 0
      for area in areas.sorted(by: { $0 < $1 }) where area.first > free {
        rows.fill(column: column, from: area.first, to: area.last)
        free = area.last
      }
    }
  }
}
