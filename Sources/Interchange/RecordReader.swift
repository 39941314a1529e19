import Atelier
import Entities
import Foundation
import People

/// Reads the cells of one row: a column that is not there keeps the old value, an empty cell
/// empties it, a cell that cannot be read is a complaint and keeps the old value meanwhile.
struct RecordReader {
  let record: Record
  let directory: Directory
  private(set) var complaints: [Complaint] = []

  init(_ record: Record, directory: Directory) {
    self.record = record
    self.directory = record.table.isForeign ? directory.ofAnotherWorkspace : directory
  }

  mutating func complain(_ fact: Complaint.Fact, about key: String? = nil) {
    complaints.append(Complaint(fact, at: record.place(of: key)))
  }

  mutating func read<Value>(
    _ key: String, old: Value, empty: Value, _ parse: (Cell) throws(Complaint) -> Value
  ) -> Value {
    guard record.has(key) else { return old }
    guard let cell = record[key] else { return empty }
    do throws(Complaint) {
      return try parse(cell)
    } catch {
      complaints.append(error)
      return old
    }
  }

  /// The same for a date, which its neighbours may explain.
  mutating func dated<Value>(
    _ key: String, old: Value, empty: Value, _ parse: (Cell) throws(Complaint) -> Value
  ) -> Value {
    let count = complaints.count
    let value = read(key, old: old, empty: empty, parse)
    for at in count..<complaints.count { complaints[at] = clarified(complaints[at], about: key) }
    return value
  }

  /// Letter for letter.
  mutating func text(_ key: String, old: String?) -> String {
    read(key, old: old ?? "", empty: "") { $0.text }
  }
  mutating func day(_ key: String, old: Day?) -> Day? {
    dated(key, old: old, empty: nil) { (cell) throws(Complaint) in try cell.day() }
  }
  mutating func when(_ key: String, old: When?) -> When? {
    dated(key, old: old, empty: nil) { (cell) throws(Complaint) in try cell.when() }
  }
  mutating func period(_ key: String, old: Period?) -> Period? {
    dated(key, old: old, empty: nil) { (cell) throws(Complaint) in try cell.period() }
  }
  mutating func whole(_ key: String, old: Int?) -> Int? {
    read(key, old: old, empty: nil) { (cell) throws(Complaint) in try cell.whole() }
  }
  mutating func truth(_ key: String, old: Bool?) -> Bool {
    read(key, old: old ?? false, empty: false) { (cell) throws(Complaint) in try cell.truth() }
  }
  mutating func figure(
    _ key: String, old: (qualifier: Figure.Qualifier, value: Double, unit: String)?
  ) -> (qualifier: Figure.Qualifier, value: Double, unit: String)? {
    read(key, old: old, empty: nil) { (cell) throws(Complaint) in try cell.figure() }
  }
  /// From one day to another, which may not come before.
  mutating func period(from start: Day?, to end: Day?, about key: String) throws -> Period? {
    guard let start else {
      if end != nil { complain(.missing(Bilingual("début", "start")), about: key) }
      return nil
    }
    guard let period = Period(start, end ?? start) else {
      complain(.endsBefore(start), about: key)
      return nil
    }
    return period
  }
  mutating func list(_ key: String, old: [String]?) -> [String] {
    read(key, old: old ?? [], empty: []) { $0.items }
  }
  mutating func choice<Value>(_ key: String, among choices: Choices<Value>, old: Value?) -> Value? {
    read(key, old: old, empty: nil) { (cell) throws(Complaint) in try choices.read(cell) }
  }
  mutating func choices<Value>(
    _ key: String, among choices: Choices<Value>, old: Set<Value>?
  ) -> Set<Value> {
    read(key, old: old ?? [], empty: []) { (cell) throws(Complaint) in
      var values: Set<Value> = []
      for item in cell.items { values.insert(try choices.read(cell, as: item)) }
      return values
    }
  }
}

extension RecordReader {
  /// The row of another table that a cell names.
  mutating func row<Kept>(
    _ key: String, of table: TableKind, old: Identifier<Kept>?
  ) -> Identifier<Kept>? {
    let directory = directory
    return read(key, old: old, empty: nil) { (cell) throws(Complaint) in
      Identifier(try directory.id(of: cell.text, in: table, for: cell))
    }
  }

  mutating func rows<Kept>(
    _ key: String, of table: TableKind, old: [Identifier<Kept>]?
  ) -> [Identifier<Kept>] {
    let directory = directory
    return read(key, old: old ?? [], empty: []) { (cell) throws(Complaint) in
      var found: [Identifier<Kept>] = []
      for item in directory.items(of: cell, in: table) {
        found.append(Identifier(try directory.id(of: item, in: table, for: cell)))
      }
      return found
    }
  }
}

extension Directory {
  /// The rows that a cell names, one by one, or as a whole where only that is known: a place may
  /// be called « Gare, quai 2 ».
  func items(of cell: Cell, in table: TableKind) -> [String] {
    let items = cell.items
    let areKnown = items.allSatisfy { isKnown($0, in: table) }
    // « homme, 45 ans, menuisier » is one profile; « un couvreur, une fleuriste » are two.
    let isOne = table == .profiles && !areKnown && !items.allSatisfy(Directory.isProfileAlone)
    return areKnown || !isKnown(cell.text, in: table) && !isOne ? items : [cell.text]
  }

  private static func isProfileAlone(_ words: String) -> Bool {
    let first = Plain.words(words).split(separator: " ").first.map(String.init) ?? ""
    return ["un", "une", "des", "deux", "trois", "a", "an", "two", "three"].contains(first)
  }

  private func isKnown(_ words: String, in table: TableKind) -> Bool {
    if case .none = find(words, in: table) { false } else { true }
  }

  func id(of words: String, in table: TableKind, for cell: Cell) throws(Complaint) -> UUID {
    if table == .people, let id = newcomer(at: cell.place) { return id }
    let found = find(words, in: table)
    let words = Plain.trimmed(words)
    switch found {
    case .one(let id): return id
    case .several:
      throw Complaint(.severalRows(words, table: table.definition.title), at: cell.place)
    case .none:
      throw Complaint(
        .unknownRow(
          words, table: table.definition.title, nearest: nearest(to: words, in: table)),
        at: cell.place)
    }
  }
}
