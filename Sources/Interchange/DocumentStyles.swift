/// What the styles of an OpenDocument workbook say of cells, words and tabs.
struct DocumentStyles {
  enum Precision { case year, month, day }

  private struct Style {
    var parent: String?
    var format: String?
    var isStruck: Bool?
    var isHidden = false
  }

  private var styles: [String: Style] = [:]
  private var precisions: [String: Precision] = [:]
  private var open: String?
  private var format: String?
  private var (hasDay, hasMonth, hasYear) = (false, false, false)

  /// How much of a date a cell style shows.
  func precision(of style: String?) -> Precision {
    found(style) { style in style.format.map { precisions[$0] ?? .day } } ?? .day
  }

  /// Whether a style strikes words out, where it says so.
  func strikes(_ style: String?) -> Bool? { found(style, \.isStruck) }

  /// Whether a style hides its tab.
  func hides(_ style: String?) -> Bool { found(style) { $0.isHidden ? true : nil } ?? false }

  /// What a style says, or those it follows.
  private func found<Value>(_ name: String?, _ what: (Style) -> Value?) -> Value? {
    var next = name
    for _ in 0..<16 {
      guard let name = next, let style = styles[name] else { return nil }
      if let value = what(style) { return value }
      next = style.parent
    }
    return nil
  }

  mutating func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "date-style":
      (format, hasDay, hasMonth, hasYear) = (attributes["style:name"], false, false, false)
    case "day", "hours", "day-of-week": hasDay = true
    case "month": hasMonth = true
    case "year": hasYear = true
    case "style":
      open = attributes["style:name"]
      if let open {
        styles[open] = Style(
          parent: attributes["style:parent-style-name"],
          format: attributes["style:data-style-name"])
      }
    case "text-properties":
      if let open, let line = attributes["style:text-line-through-style"] {
        styles[open]?.isStruck = line != "none"
      }
      if let open, let line = attributes["style:text-line-through-type"] {
        styles[open]?.isStruck = line != "none"
      }
    case "table-properties":
      if let open, attributes["table:display"] == "false" { styles[open]?.isHidden = true }
    default: break
    }
  }

  mutating func closed(_ name: Substring) {
    if name == "style" { open = nil }
    guard name == "date-style", let format else { return }
    if hasYear, !hasDay { precisions[format] = hasMonth ? .month : .year }
    if hasMonth, !hasDay { precisions[format] = .month }
    self.format = nil
  }
}
