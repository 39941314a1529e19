extension Wording {
  /// A number as people write it: « 1 234,5 » in French, its space thin, “1,234.5” in English.
  ///
  /// No decimals when it is whole.
  public func number(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return String(value) }
    let whole = language.count(Int(value))
    let sign = value < 0 && value > -1 ? "-" : ""
    let decimals = value == value.rounded() ? "" : String(value).drop { $0 != "." }.dropFirst()
    if decimals.isEmpty { return whole }
    return sign + whole + (language == .french ? "," : ".") + decimals
  }
}

extension Language {
  /// A count as people write it: « 12 000 » in French, its space narrow, “12,000” in English.
  func count(_ value: Int) -> String {
    if value < 0 { return "-" + count(-value) }
    let digits = String(value)
    let separator = self == .french ? "\u{202f}" : ","
    return digits.enumerated().reduce(into: "") { text, digit in
      let left = digits.count - digit.offset
      if digit.offset > 0, left.isMultiple(of: 3) { text += separator }
      text.append(digit.element)
    }
  }
}
