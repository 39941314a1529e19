import Foundation
import Words

/// A number format of a workbook, and what it shows of a number (ECMA-376, 18.8.31).
struct NumberFormat {
  /// What a format makes of numbers, whatever it surrounds them with.
  enum Kind { case number, percent, day, month, year, clock, elapsed }

  private let sections: [FormatSection]

  init(_ code: String) { sections = FormatSection.all(of: code.isEmpty ? "General" : code) }

  /// Formats that need no definition (ECMA-376, 18.8.30).
  init(builtIn format: Int) { self.init(Self.builtIn[format] ?? "General") }

  var kind: Kind { sections.first?.kind ?? .number }

  /// What people see.
  func shown(_ number: Double, from1904: Bool, in language: Language) -> String {
    guard number.isFinite else { return String(number) }
    let (section, isBare) = section(for: number)
    let value = isBare ? number : abs(number)
    if section.isOfDates {
      guard
        let moment = SheetMoment(
          value, from1904: from1904, isExact: section.pieces.contains(.point))
      else {
        return NumberPen.general(number, in: language)
      }
      return section.shown(moment, in: section.language ?? language).trimmed
    }
    return section.shown(value, in: section.language ?? language).trimmed
  }

  /// The section that shows a number, and whether it shows its sign too.
  private func section(for number: Double) -> (FormatSection, isBare: Bool) {
    let numbers = sections.filter { !$0.isOfText }
    let general = FormatSection.all(of: "General")[0]
    if numbers.contains(where: { $0.condition != nil }) {
      let found = numbers.first { $0.condition?(number) ?? true }
      return (found ?? general, true)
    }
    switch numbers.count {
    case 0: return (general, true)
    case 1: return (numbers[0], true)
    case 2: return number < 0 ? (numbers[1], false) : (numbers[0], true)
    default: return number < 0 ? (numbers[1], false) : (numbers[number == 0 ? 2 : 0], true)
    }
  }

  private static let builtIn: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0 \"€\"", 6: "#,##0 \"€\"",
    7: "#,##0.00 \"€\"", 8: "#,##0.00 \"€\"", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "hh:mm", 21: "hh:mm:ss", 22: "dd/mm/yyyy hh:mm",
    27: "dd/mm/yyyy", 28: "dd/mm/yyyy", 29: "dd/mm/yyyy", 30: "dd/mm/yyyy", 31: "dd/mm/yyyy",
    32: "hh:mm", 33: "hh:mm:ss", 34: "hh:mm", 35: "hh:mm:ss", 36: "dd/mm/yyyy", 37: "#,##0;-#,##0",
    38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0",
    42: "#,##0 \"€\"", 43: "#,##0.00", 44: "#,##0.00 \"€\"", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "0.0E+0", 49: "@", 50: "dd/mm/yyyy", 51: "dd/mm/yyyy", 52: "dd/mm/yyyy",
    53: "dd/mm/yyyy", 54: "dd/mm/yyyy", 55: "dd/mm/yyyy", 56: "dd/mm/yyyy", 57: "dd/mm/yyyy",
    58: "dd/mm/yyyy",
  ]
}

/// What a format says of numbers of one sign, or of texts.
struct FormatSection {
  enum Piece: Hashable {
    case literal(String)
    /// `0`, `#` or `?`
    case digit(Character)
    case point, comma, percent, general, text, halfDay
    case exponent(showsPlus: Bool)
    /// `/` between digits.
    case bar
    /// `y`, `m`, `d`, `h` or `s`, so many times.
    case date(Character, Int)
    /// `[h]`, `[m]` or `[s]`: all that passed.
    case elapsed(Character, Int)
  }

  let pieces: [Piece]
  let condition: (@Sendable (Double) -> Bool)?
  /// The language it is told to speak.
  let language: Language?

  static func all(of code: String) -> [FormatSection] {
    var reader = FormatReader(code)
    return reader.sections()
  }

  var isOfText: Bool { pieces.contains(.text) }

  var isOfDates: Bool {
    pieces.contains {
      switch $0 {
      case .date, .elapsed, .halfDay: true
      default: false
      }
    }
  }

  var kind: NumberFormat.Kind {
    if pieces.contains(.percent) { return .percent }
    if pieces.contains(where: { if case .elapsed = $0 { true } else { false } }) {
      return .elapsed
    }
    let letters = Set(
      pieces.compactMap { piece -> Character? in
        if case .date(let letter, _) = piece { letter } else { nil }
      })
    if letters.isEmpty { return .number }
    if letters == ["y"] { return .year }
    if letters == ["m", "y"] { return .month }
    return letters.isDisjoint(with: ["y", "d"]) && letters != ["m"] ? .clock : .day
  }
}

/// Reads the code of a format into its sections.
private struct FormatReader {
  private let signs: [Character]
  private var at = 0
  private var done: [FormatSection] = []
  private var pieces: [FormatSection.Piece] = []
  private var condition: (@Sendable (Double) -> Bool)?
  private var language: Language?

  init(_ code: String) { signs = Array(code.prefix(400)) }

  mutating func sections() -> [FormatSection] {
    while at < signs.count { readPiece() }
    endSection()
    return done
  }

  private mutating func endSection() {
    done.append(FormatSection(pieces: pieces, condition: condition, language: language))
    (pieces, condition, language) = ([], nil, nil)
  }

  private mutating func readPiece() {
    let sign = signs[at]
    at += 1
    switch sign {
    case ";": endSection()
    case "\"":
      pieces.append(.literal(String(signs[at...].prefix { $0 != "\"" })))
      at = min(signs.count, (signs[at...].firstIndex(of: "\"") ?? signs.count) + 1)
    case "\\":
      if at < signs.count { pieces.append(.literal(String(signs[at]))) }
      at += 1
    case "_", "*":
      if sign == "_" { pieces.append(.literal(" ")) }
      at += 1
    case "[": readBracket()
    case "0", "#", "?": pieces.append(.digit(sign))
    case ".": pieces.append(.point)
    case ",": pieces.append(.comma)
    case "%": pieces.append(.percent)
    case "@": pieces.append(.text)
    case "/": pieces.append(.bar)
    case "E", "e": readExponent(sign)
    case "G", "g", "S", "s", "A", "a", "y", "Y", "m", "M", "d", "D", "h", "H": readWord(sign)
    default: pieces.append(.literal(String(sign)))
    }
  }

  private mutating func readExponent(_ sign: Character) {
    guard at < signs.count, "+-".contains(signs[at]) else {
      return pieces.append(.literal(String(sign)))
    }
    pieces.append(.exponent(showsPlus: signs[at] == "+"))
    at += 1
  }

  private mutating func readWord(_ sign: Character) {
    let rest = String(signs[(at - 1)...].prefix(8)).lowercased()
    for (word, piece) in [
      ("general", FormatSection.Piece.general), ("standard", .general), ("am/pm", .halfDay),
      ("a/p", .halfDay),
    ] where rest.hasPrefix(word) {
      pieces.append(piece)
      at += word.count - 1
      return
    }
    let letter = Character(sign.lowercased())
    guard "ymdhs".contains(letter) else { return pieces.append(.literal(String(sign))) }
    var count = 1
    while at < signs.count, signs[at].lowercased() == String(letter) {
      (count, at) = (count + 1, at + 1)
    }
    pieces.append(.date(letter, count))
  }

  /// A colour, a condition, a currency with its language, or hours that go beyond a day.
  private mutating func readBracket() {
    let inside = String(signs[at...].prefix { $0 != "]" })
    at = min(signs.count, (signs[at...].firstIndex(of: "]") ?? signs.count) + 1)
    let plain = inside.lowercased()
    if let letter = plain.first, "hms".contains(letter), plain.allSatisfy({ $0 == letter }) {
      pieces.append(.elapsed(letter, plain.count))
    } else if inside.hasPrefix("$") {
      let parts = inside.dropFirst().split(
        separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      if let symbol = parts.first, !symbol.isEmpty { pieces.append(.literal(String(symbol))) }
      if parts.count > 1, let code = Int(parts[1].suffix(4), radix: 16) {
        language = code & 0x3ff == 0x0c ? .french : code & 0x3ff == 0x09 ? .english : nil
      }
    } else if let test = Self.condition(inside) {
      condition = test
    }
  }

  private static func condition(_ words: String) -> (@Sendable (Double) -> Bool)? {
    let sign = words.prefix { "<>=".contains($0) }
    guard let bound = Double(words.dropFirst(sign.count)) else { return nil }
    switch sign {
    case "<": return { $0 < bound }
    case ">": return { $0 > bound }
    case "<=": return { $0 <= bound }
    case ">=": return { $0 >= bound }
    case "=": return { $0 == bound }
    case "<>": return { $0 != bound }
    default: return nil
    }
  }
}
