import Foundation
import Words

extension FormatSection {
  /// A number with its digits laid over the places that the section gives them.
  func shown(_ number: Double, in language: Language) -> String {
    if pieces.contains(.general) {
      return pieces.map { piece in
        switch piece {
        case .general: NumberPen.general(number, in: language)
        case .literal(let words): words
        default: ""
        }
      }.joined()
    }
    guard pieces.contains(where: { if case .digit = $0 { true } else { false } }) else {
      return pieces.map { if case .literal(let words) = $0 { words } else { "" } }.joined()
    }
    let pen = NumberPen(section: self, language: language)
    if pieces.contains(.bar) { return pen.fraction(number) }
    if let exponent = pieces.firstIndex(where: { if case .exponent = $0 { true } else { false } }) {
      return pen.scientific(number, exponent: exponent)
    }
    return pen.decimal(number)
  }
}

/// Writes a number as a section of a format lays it.
struct NumberPen {
  let section: FormatSection
  let language: Language

  private var point: String { language == .french ? "," : "." }
  private var thousands: String { language == .french ? NoBreak.thin : "," }

  /// As a cell without any format shows it.
  static func general(_ number: Double, in language: Language) -> String {
    let text: String
    if number == number.rounded(), abs(number) < 1e15 {
      text = String(Int(number))
    } else if abs(number) >= 1e15 || abs(number) < 1e-9 {
      text = String(format: "%.5E", number).replacing(/\.?0+E/, with: "E")
    } else {
      text = String(format: "%.10g", number)
    }
    return language == .french ? text.replacing(".", with: ",") : text
  }

  func decimal(_ number: Double) -> String {
    let pieces = section.pieces
    let point = pieces.firstIndex(of: .point) ?? pieces.count
    let places = pieces.indices.filter { if case .digit = pieces[$0] { true } else { false } }
    let whole = places.filter { $0 < point }
    let decimals = places.filter { $0 > point }
    let isGrouped = pieces.indices.contains { at in
      pieces[at] == .comma && whole.contains { $0 < at } && whole.contains { $0 > at }
    }
    let scaled = number * scale(lastDigit: places.last ?? 0)
    let digits = Self.digits(abs(scaled), decimals: decimals.count)
    let isNothing = !digits.whole.contains { $0 != "0" } && !digits.decimals.contains { $0 != "0" }
    var line = lay(digits.whole, over: whole, isGrouped: isGrouped)
    line.merge(lay(decimals: digits.decimals, over: decimals)) { first, _ in first }
    let sign = scaled < 0 && !isNothing ? "-" : ""
    let hasDecimals = decimals.contains { !(line[$0] ?? "").isEmpty }
    let first = places.first ?? 0
    return pieces.indices.map { at -> String in
      switch pieces[at] {
      case .literal(let words): words
      case .digit: (at == first ? sign : "") + (line[at] ?? "")
      case .point: hasDecimals ? self.point : ""
      case .percent: "%"
      default: ""
      }
    }.joined()
  }

  /// A hundred for each percent, a thousandth for each comma after the last digit.
  private func scale(lastDigit: Int) -> Double {
    section.pieces.enumerated().reduce(1) { scale, piece in
      switch piece.element {
      case .percent: scale * 100
      case .comma where piece.offset > lastDigit: scale / 1000
      default: scale
      }
    }
  }

  /// With fifteen digits that mean something, as spreadsheets keep.
  private static func digits(
    _ number: Double, decimals: Int
  ) -> (whole: String, decimals: String) {
    guard number.isFinite else { return ("", "") }
    if number >= 1e15 {
      let parts = String(format: "%.14e", number).split(separator: "e")
      let digits = parts[0].filter(\.isNumber)
      let zeros = (Int(parts[1]) ?? 0) - 14
      return (
        digits + String(repeating: "0", count: max(0, min(zeros, 300))),
        String(repeating: "0", count: decimals)
      )
    }
    let shifted = number * pow(10, Double(decimals))
    guard shifted < 1e15 else {
      let parts = String(format: "%.\(min(decimals, 30))f", number).split(separator: ".")
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    // Halves go up, as on a sheet: 2,5 is 3 and 1,005 is 1,01.
    let exact = Double(String(format: "%.15g", shifted)) ?? shifted
    let text = String(Int(exact.rounded()))
    let digits = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    return (String(digits.dropLast(decimals)), String(digits.suffix(decimals)))
  }

  /// Digits from the right; the first place takes all that come before it.
  private func lay(_ digits: String, over places: [Int], isGrouped: Bool) -> [Int: String] {
    guard !places.isEmpty else { return [:] }
    let kinds = places.map { place -> Character in
      if case .digit(let kind) = section.pieces[place] { kind } else { "#" }
    }
    let least = kinds.firstIndex(of: "0").map { places.count - $0 } ?? 0
    var all = Array(digits == "0" ? "" : digits)
    while all.count < least { all.insert("0", at: 0) }
    func parted(_ range: Range<Int>) -> String {
      range.map { at in
        let after = all.count - at
        return (isGrouped && at > 0 && after.isMultiple(of: 3) ? thousands : "") + String(all[at])
      }.joined()
    }
    var line: [Int: String] = [:]
    for (offset, place) in places.enumerated() {
      let at = all.count - (places.count - offset)
      if offset == 0 {
        line[place] = at >= 0 ? parted(0..<(at + 1)) : kinds[0] == "?" ? " " : ""
      } else {
        line[place] = at >= 0 ? parted(at..<(at + 1)) : kinds[offset] == "?" ? " " : ""
      }
    }
    return line
  }

  private func lay(decimals: String, over places: [Int]) -> [Int: String] {
    let digits = Array(decimals)
    var (line, isOver) = ([Int: String](), true)
    for (offset, place) in places.enumerated().reversed() {
      guard case .digit(let kind) = section.pieces[place], offset < digits.count else { continue }
      isOver = isOver && digits[offset] == "0" && kind != "0"
      line[place] = isOver ? kind == "?" ? " " : "" : String(digits[offset])
    }
    return line
  }

  func scientific(_ number: Double, exponent: Int) -> String {
    let decimals = section.pieces[..<exponent].drop { $0 != .point }.count {
      if case .digit = $0 { true } else { false }
    }
    let text = String(format: "%.\(min(decimals, 20))E", number)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  /// « 3 1/2 »: the nearest fraction of as many digits below as the format has places.
  func fraction(_ number: Double) -> String {
    let bar = section.pieces.firstIndex(of: .bar) ?? 0
    func isDigit(_ piece: FormatSection.Piece) -> Bool {
      if case .digit = piece { true } else { false }
    }
    let below = section.pieces[bar...].count(where: isDigit)
    let hasWhole = section.pieces[..<bar].contains(.literal(" "))
    let whole = hasWhole ? abs(number).rounded(.down) : 0
    let rest = abs(number) - whole
    let most = [9, 99, 999][min(max(1, below), 3) - 1]
    var (top, bottom, slip) = (0.0, 1, Double.infinity)
    for candidate in 1...most {
      let nearest = (rest * Double(candidate)).rounded()
      let off = abs(rest - nearest / Double(candidate))
      if off < slip - 1e-12 { (top, bottom, slip) = (nearest, candidate, off) }
    }
    guard whole < 1e15, top < 1e15 else { return Self.general(number, in: language) }
    let sign = number < 0 ? "-" : ""
    if hasWhole, top == 0 || Int(top) == bottom {
      return sign + String(Int(whole) + (top == 0 ? 0 : 1))
    }
    let written = "\(Int(top))/\(bottom)"
    return sign + (whole > 0 ? "\(Int(whole)) \(written)" : written)
  }
}
