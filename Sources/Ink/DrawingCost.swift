import Foundation
import FoundationXML
import Paper

/// What drawing an SVG file would cost, told before it is drawn: a few words of markup may ask for
/// hours of work, or for more memory than there is.
///
/// Source: SVG 1.1, chapters 5 (`use`), 11.6 (markers), 13 (gradients and patterns), 14 (clips and
/// masks), 15 (filters).
struct DrawingCost {
  /// Elements drawn, those drawn again by reference counted each time.
  static let most = 100_000
  /// Of elements in elements.
  static let deepest = 250
  /// Of the view box, in its own units.
  static let sides = 0.001...100_000
  /// How many dashes a side may hold.
  static let dashes = 2_000.0

  /// Read whole, with little to draw.
  static func drawability(of bytes: Data) -> Picture.Drawability {
    // The parser dies of a byte that is no text.
    guard let text = String(validating: bytes, as: UTF8.self) else { return .broken }
    if hidesMarkup(text) { return .heavy }
    let reading = DrawingReading()
    let parser = XMLParser(data: bytes)
    parser.delegate = reading
    let isRead = parser.parse()
    if reading.isRefused || reading.cost > most { return .heavy }
    return isRead ? .quick : .broken
  }

  /// An entity that stands for elements or for other entities would hide them.
  private static func hidesMarkup(_ text: String) -> Bool {
    text.split(separator: "<!ENTITY", omittingEmptySubsequences: false).dropFirst().contains {
      let value = $0.prefix { $0 != ">" }
      return value.contains("&") || value.contains("<") || value.contains("SYSTEM")
        || value.contains("PUBLIC")
    }
  }
}

/// Hears an SVG file go by: what it holds, and what draws what again.
private final class DrawingReading: NSObject, XMLParserDelegate {
  /// What asks for work out of proportion with what it says, or brings other files in.
  private static let refused: Set<String> = [
    "filter", "image", "foreignObject", "script", "pattern", "feImage", "animate", "set",
  ]

  private(set) var isRefused = false
  /// For each element that has a name: how many it holds, and what those draw by name.
  private var own: [String: (count: Int, again: [String: Int])] = [:]
  private var count = 0
  private var again: [String: Int] = [:]
  private var open: [String?] = []
  private var isStyle = false
  private var side = 100.0

  /// Everything once, and what is drawn again each time.
  var cost: Int {
    var known: [String: Int] = [:]
    return total(count, again, &known, [])
  }

  private func total(
    _ count: Int, _ again: [String: Int], _ known: inout [String: Int], _ above: Set<String>
  ) -> Int {
    again.reduce(count) { sum, drawn in
      let (name, times) = drawn
      guard sum <= DrawingCost.most, let inside = own[name] else { return sum }
      // A drawing that holds itself would never end, nor would one after another be told of.
      if above.contains(name) || above.count > 50 { return DrawingCost.most + 1 }
      let cost = known[name] ?? total(inside.count, inside.again, &known, above.union([name]))
      known[name] = cost
      return sum + min(cost, DrawingCost.most + 1) * min(times, DrawingCost.most + 1)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let name = name.split(separator: ":").last.map(String.init) ?? name
    if Self.refused.contains(name) { return refuse(parser) }
    if name == "svg", open.isEmpty { look(at: attributes, parser) }
    isStyle = name == "style"
    open.append(attributes["id"])
    if open.count > DrawingCost.deepest { return refuse(parser) }
    count += 1
    let vertices = attributes["d"].map { 1 + $0.utf8.count / 4 } ?? 1
    var drawn: [String: Int] = [:]
    for (key, value) in attributes {
      let names = references(in: value, isLink: key.hasSuffix("href"))
      let times = key.hasPrefix("marker") || value.contains("marker") ? vertices : 1
      for name in names { drawn[name, default: 0] += times }
      if key == "filter", value != "none" { return refuse(parser) }
      if key == "stroke-dasharray" { lookAtDashes(value, parser) }
      if key == "style" { look(atStyle: value, parser) }
    }
    add(1, drawn)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    isStyle = false
    if !open.isEmpty { open.removeLast() }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard isStyle else { return }
    look(atStyle: text, parser)
    // A rule may hold for every element.
    for name in references(in: text, isLink: false) { again[name, default: 0] += 1_000 }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }

  /// Everything is held by all the elements with a name that are open.
  private func add(_ elements: Int, _ drawn: [String: Int]) {
    for case let name? in open {
      own[name, default: (0, [:])].count += elements
      own[name]?.again.merge(drawn, uniquingKeysWith: +)
    }
    again.merge(drawn, uniquingKeysWith: +)
  }

  private func references(in value: String, isLink: Bool) -> [String] {
    if isLink { return value.hasPrefix("#") ? [String(value.dropFirst())] : [] }
    return value.split(separator: "url(").dropFirst(value.hasPrefix("url(") ? 0 : 1).map {
      String($0.prefix { $0 != ")" }.drop { " '\"#".contains($0) }.prefix { !" '\"".contains($0) })
    }
  }

  private func look(at attributes: [String: String], _ parser: XMLParser) {
    let box = (attributes["viewBox"] ?? "").split { " ,\n\t".contains($0) }.compactMap {
      Double($0)
    }
    let lengths = ["width", "height"].compactMap { attributes[$0] }.compactMap { length in
      Double(length.prefix { $0.isNumber || $0 == "." })
    }
    let sides = box.count == 4 ? Array(box.suffix(2)) : lengths
    if !sides.allSatisfy(DrawingCost.sides.contains) { refuse(parser) }
    side = sides.max() ?? side
  }

  private func look(atStyle style: String, _ parser: XMLParser) {
    let plain = style.lowercased().filter { !$0.isWhitespace }
    if plain.contains("\\") || plain.contains("@import") { return refuse(parser) }
    for part in plain.split(whereSeparator: { ";{}".contains($0) }) {
      if part.hasPrefix("filter:"), part != "filter:none" { return refuse(parser) }
      if part.hasPrefix("stroke-dasharray:") {
        lookAtDashes(String(part.dropFirst("stroke-dasharray:".count)), parser)
      }
    }
  }

  /// Dashes much smaller than the drawing are drawn one by one.
  private func lookAtDashes(_ value: String, _ parser: XMLParser) {
    if ["none", "inherit"].contains(value) { return }
    let lengths = value.split { " ,".contains($0) }.compactMap {
      Double($0.prefix { $0.isNumber || ".e-".contains($0) })
    }
    let sum = lengths.reduce(0, +)
    if sum > 0, sum < side / DrawingCost.dashes { refuse(parser) }
  }

  private func refuse(_ parser: XMLParser) {
    isRefused = true
    parser.abortParsing()
  }
}
