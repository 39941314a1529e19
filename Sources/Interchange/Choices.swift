public import Entities

/// The values a column may hold, by their French and English labels and other ways to say them.
public struct Choices<Value: Hashable & Sendable>: Sendable {
  /// One value and its names.
  public struct Choice: Sendable {
    let value: Value
    let label: Bilingual
    let also: [String]

    init(_ value: Value, _ french: String, _ english: String, also: [String] = []) {
      (self.value, self.label, self.also) = (value, Bilingual(french, english), also)
    }
  }

  let all: [Choice]
  fileprivate let byName: [String: Value]

  init(_ all: [Choice]) {
    self.all = all
    byName = all.reduce(into: [:]) { names, choice in
      for name in [choice.label.french, choice.label.english] + choice.also
      where names[Plain.heading(name)] == nil {
        names[Plain.heading(name)] = choice.value
      }
    }
  }

  var labels: [Bilingual] { all.map(\.label) }

  func label(of value: Value) -> Bilingual? { all.first { $0.value == value }?.label }

  func value(named name: String) -> Value? { byName[Plain.heading(name)] }

  /// Whatever the case, accents, apostrophe or plural; else the nearest right spelling.
  func read(_ cell: Cell, as words: String? = nil) throws(Complaint) -> Value {
    let words = words ?? cell.words
    if let value = value(named: words) { return value }
    throw cell.notOne(of: labels, words)
  }
}

/// The names of choices, whatever their values.
public struct ChoiceNames: Sendable {
  public let labels: [Bilingual]
  /// What is kept of each, where it is one word.
  let codes: [String]
  private let positions: [String: Int]

  init(labels: [Bilingual], codes: [String] = [], positions: [String: Int]) {
    (self.labels, self.codes, self.positions) = (labels, codes, positions)
  }

  /// Choices that nobody named are called by their codes.
  init(_ codes: [String]) {
    self.init(
      labels: codes.map { Bilingual($0, $0) }, codes: codes,
      positions: Dictionary(codes.enumerated().map { (Plain.heading($1), $0) }) { first, _ in first
      })
  }

  func position(of name: String) -> Int? { positions[Plain.heading(name)] }

  func label(of code: String) -> Bilingual? { codes.firstIndex(of: code).map { labels[$0] } }

  /// The code that a cell names, or one of its items; as ``Choices/read(_:as:)``.
  func code(_ cell: Cell, as words: String? = nil) throws(Complaint) -> String {
    let words = words ?? cell.words
    if let position = position(of: words) { return codes[position] }
    throw cell.notOne(of: labels, words)
  }
}

extension Cell {
  fileprivate func notOne(of labels: [Bilingual], _ words: String) -> Complaint {
    let nearest = Spelling.nearest(to: words, among: labels.flatMap { [$0.french, $0.english] })
    return Complaint(.misread(words, expected: .oneOf(labels), nearest: nearest), at: place)
  }
}

extension Choices where Value: Entities.Choice {
  var names: ChoiceNames {
    let order = Dictionary(all.enumerated().map { ($1.value, $0) }) { first, _ in first }
    return ChoiceNames(
      labels: labels, codes: all.map(\.value.rawValue),
      positions: byName.compactMapValues { order[$0] })
  }
}
