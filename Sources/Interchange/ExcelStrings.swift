/// The texts that the cells of a workbook share; runs of one text joined, readings left out.
final class ExcelStrings: MarkupListener {
  private(set) var all: [String] = []
  private var text = ""
  private var (inText, inReading) = (false, false)

  func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "si": text = ""
    case "t": inText = true
    case "rPh": inReading = true
    default: break
    }
  }

  func closed(_ name: Substring) {
    switch name {
    case "si": all.append(text.unescaped)
    case "t": inText = false
    case "rPh": inReading = false
    default: break
    }
  }

  func heard(_ piece: String) { if inText, !inReading { text += piece } }
}

/// What each style of a workbook shows of a number.
final class ExcelStyles: MarkupListener {
  private(set) var shown: [SheetDate.Shown] = []
  private var formats: [Int: SheetDate.Shown] = [:]
  private var inCellStyles = false

  func opened(_ name: Substring, _ attributes: [String: String]) {
    let format = attributes["numFmtId"].flatMap { Int($0) } ?? 0
    if name == "numFmt", let code = attributes["formatCode"] {
      formats[format] = SheetDate.shown(by: code)
    } else if name == "cellXfs" {
      inCellStyles = true
    } else if name == "xf", inCellStyles {
      shown.append(formats[format] ?? SheetDate.shown(byBuiltIn: format))
    }
  }
  func closed(_ name: Substring) { if name == "cellXfs" { inCellStyles = false } }
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
