extension Wording {
  /// A number as people write it: « 3,5 » in French, “3.5” in English; no decimals when whole.
  public func number(_ value: Double) -> String {
    let isWhole = value == value.rounded() && value.magnitude < 1e15
    let plain = isWhole ? String(Int(value)) : String(value)
    return language == .french ? plain.replacing(".", with: ",") : plain
  }
}

extension Language {
  /// A count as people write it: « 12 000 » in French, its space narrow, “12,000” in English.
  func count(_ value: Int) -> String {
    let digits = String(value)
    let separator = self == .french ? "\u{202f}" : ","
    return digits.enumerated().reduce(into: "") { text, digit in
      let left = digits.count - digit.offset
      if digit.offset > 0, left.isMultiple(of: 3) { text += separator }
      text.append(digit.element)
    }
  }
}
