import Foundation
import Interchange
import Paper
import Yams

/// A value of a YAML file, where it is written, and where to tell what is wrong with it.
struct Entry {
  let node: Node
  let file: String
  let log: FaultLog

  var place: KitPlace {
    KitPlace(file: file, line: node.mark?.line, column: node.mark?.column)
  }

  /// The whole of a file; `nil` once it is told that it is not YAML.
  init?(reading text: String, file: String, log: FaultLog) {
    guard Aliases(in: text).areFew else {
      log.note(.tooManyAliases, at: KitPlace(file: file))
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        log.note(.expected(.mapping, read: ""), at: KitPlace(file: file))
        return nil
      }
      self.init(node, file: file, log: log)
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      let place = KitPlace(file: file, line: context.mark.line, column: context.mark.column)
      for key in keys { log.note(.repeatedKey(key), at: place) }
      return nil
    } catch {
      let mark = Self.mark(of: error)
      log.note(.brokenYAML, at: KitPlace(file: file, line: mark?.line, column: mark?.column))
      return nil
    }
  }

  private static func mark(of error: any Error) -> Yams.Mark? {
    switch error {
    case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
      YamlError.composer(_, _, let mark, _):
      mark
    default: nil
    }
  }

  private init(_ node: Node, file: String, log: FaultLog) {
    (self.node, self.file, self.log) = (node, file, log)
  }

  private func entry(_ node: Node) -> Entry { Entry(node, file: file, log: log) }

  /// The value of each key, told when it is not one of those known.
  func keys(_ known: [String]) -> [String: Entry] {
    for (key, entry) in pairs where !known.contains(key) {
      log.note(
        .unknown(.key, key, nearest: Spelling.nearest(to: key, among: known)), at: entry.keyPlace)
    }
    return Dictionary(pairs.map { ($0.0, $0.1.value) }) { first, _ in first }
  }

  /// A key and its value, both with their places.
  struct Pair {
    let keyPlace: KitPlace
    let value: Entry
  }

  /// Whether keys and values stand here.
  var isMapping: Bool { node.mapping != nil }

  /// The text of one key, without a complaint.
  func value(of key: String) -> String? { node.mapping?[key]?.string }

  /// All keys in their order; told when this is not a mapping.
  var pairs: [(String, Pair)] {
    guard let mapping = node.mapping else {
      log.note(.expected(.mapping, read: shown), at: place)
      return []
    }
    return mapping.map { key, value in
      (key.string ?? "", Pair(keyPlace: entry(key).place, value: entry(value)))
    }
  }

  var list: [Entry] {
    guard let sequence = node.sequence else {
      log.note(.expected(.list, read: shown), at: place)
      return []
    }
    return sequence.map(entry)
  }

  /// A list that holds something; told when it does not.
  var filledList: [Entry] {
    let entries = list
    if entries.isEmpty, node.sequence != nil { log.note(.expected(.list, read: "[]"), at: place) }
    return entries
  }

  /// A list, or a lone value as a list of one.
  var listOrOne: [Entry] { node.sequence == nil ? [self] : list }

  /// What is written, without a complaint when it is not a lone text.
  var plain: String? { node.scalar?.string }

  var text: String {
    guard let scalar = node.scalar else {
      log.note(.expected(.text, read: shown), at: place)
      return ""
    }
    return scalar.string
  }

  func number(in range: ClosedRange<Double>, _ expected: KitFault.Expected) -> Double? {
    guard let number = node.scalar.flatMap({ Double($0.string) }), range.contains(number) else {
      log.note(.expected(expected, read: shown), at: place)
      return nil
    }
    return number
  }

  /// A count, zero or more.
  var whole: Int? {
    guard let whole = plain.flatMap(Self.count) else {
      log.note(.expected(.whole, read: shown), at: place)
      return nil
    }
    return whole
  }

  /// What may be counted: from none to ten thousand.
  static func count(_ words: String) -> Int? {
    Int(words).flatMap { (0...10_000).contains($0) ? $0 : nil }
  }

  /// So many lengths in millimetres, none longer than the longest strip that is printed.
  func lengths(
    _ count: Int, _ expected: KitFault.Expected, in range: ClosedRange<Double> = 0...10_000
  ) -> [Length]? {
    let numbers = node.sequence?.compactMap { $0.scalar.flatMap { Double($0.string) } } ?? []
    guard numbers.count == count, node.sequence?.count == count,
      numbers.allSatisfy(range.contains)
    else {
      log.note(.expected(expected, read: shown), at: place)
      return nil
    }
    return numbers.map(Length.init(millimetres:))
  }

  var frame: Frame? {
    lengths(4, .frame).map { Frame(x: $0[0], y: $0[1], width: $0[2], height: $0[3]) }
  }

  /// One of the known words.
  func choice<Value>(_ known: [String: Value]) -> Value? {
    let read = text
    if let value = known[read] { return value }
    let nearest = Spelling.nearest(to: read, among: known.keys.sorted())
    log.note(.unknown(.choice, read, nearest: nearest), at: place)
    return nil
  }

  /// Told when another thing stands there.
  func note(expected: KitFault.Expected) {
    log.note(.expected(expected, read: shown), at: place)
  }

  func note(missing key: String) { log.note(.missingKey(key), at: place) }

  /// What was read, for a complaint.
  private var shown: String {
    let whole =
      switch node {
      case .scalar(let scalar): scalar.string
      case .sequence(let sequence):
        "[" + sequence.prefix(12).map { $0.scalar?.string ?? "…" }.joined(separator: ", ") + "]"
      case .mapping(let mapping): (mapping.first?.key.string ?? "") + ": …"
      case .alias: "*"
      }
    return whole.count > 80 ? whole.prefix(79) + "…" : whole
  }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// Each case by the word that people write for it.
  static var byName: [String: Self] {
    Dictionary(allCases.map { ($0.rawValue, $0) }) { first, _ in first }
  }
}
