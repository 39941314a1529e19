import Entities

/// A text of a workbook, gathered from its runs; readings left out.
struct RichText: Hashable {
  private(set) var words = ""
  /// Without what is struck out.
  private(set) var standing = ""
  private(set) var hasStruck = false
  private var (inText, inReading, inLook, isStruck) = (false, false, false, false)

  /// - Parameter isStruck: whether the whole cell is.
  init(isStruck: Bool = false) { self.isStruck = isStruck }

  mutating func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "r": isStruck = false
    case "rPr": inLook = true
    case "strike" where inLook: isStruck = attributes.isOn
    case "t", "v": inText = true
    case "rPh": inReading = true
    default: break
    }
  }

  mutating func closed(_ name: Substring) {
    switch name {
    case "rPr": inLook = false
    case "t", "v": inText = false
    case "rPh": inReading = false
    default: break
    }
  }

  mutating func heard(_ piece: String) {
    guard inText, !inReading else { return }
    words += piece
    if !isStruck { standing += piece }
    hasStruck = hasStruck || isStruck && piece.contains { !$0.isWhitespace }
  }

  /// What is kept of it.
  func text(_ choices: SheetChoices) -> String {
    if choices.takesStruck || standing == words { return words.unescaped }
    return standing.withoutBlanksAround.unescaped
  }
}

extension [String: String] {
  /// Whether a mark such as `<strike/>` is on: it is, unless it says otherwise.
  var isOn: Bool { self["val"].map { $0 != "0" && $0 != "false" } ?? true }
}

/// The texts that the cells of a workbook share.
final class ExcelStrings: MarkupListener {
  private(set) var all: [RichText] = []
  private var text = RichText()

  func opened(_ name: Substring, _ attributes: [String: String]) {
    if name == "si" { text = RichText() } else { text.opened(name, attributes) }
  }

  func closed(_ name: Substring) {
    if name == "si" { all.append(text) } else { text.closed(name) }
  }

  func heard(_ piece: String) { text.heard(piece) }
}

/// What each style of a workbook shows of a number, and whether it strikes words out.
final class ExcelStyles: MarkupListener {
  struct Style {
    let format: NumberFormat
    let isStruck: Bool
    static let plain = Style(format: NumberFormat("General"), isStruck: false)
  }

  private(set) var styles: [Style] = []
  private var formats: [Int: NumberFormat] = [:]
  private var struckFonts: [Bool] = []
  private var (inCellStyles, inFonts) = (false, false)

  func opened(_ name: Substring, _ attributes: [String: String]) {
    let format = attributes["numFmtId"].flatMap { Int($0) } ?? 0
    switch name {
    case "numFmt": formats[format] = attributes["formatCode"].map(NumberFormat.init)
    case "cellXfs": inCellStyles = true
    case "fonts": inFonts = true
    case "font" where inFonts: struckFonts.append(false)
    case "strike" where inFonts && !struckFonts.isEmpty:
      struckFonts[struckFonts.count - 1] = attributes.isOn
    case "xf" where inCellStyles:
      let font = attributes["fontId"].flatMap { Int($0) } ?? 0
      let known = formats[format] ?? NumberFormat(builtIn: format)
      formats[format] = known
      styles.append(
        Style(format: known, isStruck: struckFonts.indices.contains(font) && struckFonts[font]))
    default: break
    }
  }

  func closed(_ name: Substring) {
    if name == "cellXfs" { inCellStyles = false }
    if name == "fonts" { inFonts = false }
  }

  func heard(_ text: String) {}
}

extension String {
  /// Without the `_x000D_` that stands for a sign XML cannot hold (ECMA-376, 22.4.2.4); half a sign
  /// alone (a lone surrogate) becomes U+FFFF, which no cell may hold either.
  var unescaped: String {
    guard contains("_x") else { return self }
    var (plain, rest) = ("", self[...])
    while let start = rest.firstRange(of: "_x") {
      let digits = rest[start.upperBound...].prefix(4)
      let end = rest[digits.endIndex...]
      plain += rest[..<start.lowerBound]
      if digits.count == 4, end.hasPrefix("_"), let code = UInt32(digits, radix: 16) {
        plain.unicodeScalars.append(UnicodeScalar(code) ?? "\u{ffff}")
        rest = end.dropFirst()
      } else {
        plain += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return plain + rest
  }
}
