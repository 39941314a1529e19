import Entities
import Foundation
import GRDB
import Words

/// Puts something else in the place of names, wherever they are written as words of their own.
///
/// A compound is one word: « Rémi » is not taken out of « Saint-Rémi ».
struct Scrub {
  /// By name.
  let replacements: [String: String]
  /// Names that are ordinary words too: only where they are written with a capital.
  private let capitals: Set<String>
  /// Whether names are found whatever their accents, case and hyphens.
  private let isFolded: Bool
  /// Whether addresses and telephone numbers go too.
  private let leavesContactsOut: Bool
  private let finder: NameFinder
  /// The names as they are, and in capitals.
  private let exact: Set<String>

  init(
    replacements: [String: String] = [:], capitals: Set<String> = [], isFolded: Bool = false,
    leavesContactsOut: Bool = false
  ) {
    (self.replacements, self.capitals) = (replacements, capitals)
    (self.isFolded, self.leavesContactsOut) = (isFolded, leavesContactsOut)
    finder = NameFinder(replacements.keys.sorted())
    exact = Set(replacements.keys).union(replacements.keys.map { $0.uppercased() })
  }

  /// What stands where words were taken away: the mark of a cut.
  static let cut = "[…]"

  var isEmpty: Bool { replacements.isEmpty && !leavesContactsOut }

  /// The names that these persons, and nobody else, ever bore here.
  ///
  /// - Parameter brought: names that another copy knows.
  static func names(
    of people: Set<String>, brought: [(id: String, name: String)] = [], in db: Database
  ) throws -> Scrub {
    let borne = try namesEverBorne(in: db) + brought
    let theirs = Set(borne.filter { people.contains($0.id) }.map(\.name))
    let others = Set<String>(
      try Row.fetchAll(db, sql: "SELECT id, name FROM person")
        .filter { !people.contains(try $0.read("id")) }.map { try $0.read("name") })
    let alone = theirs.subtracting(others).filter { $0.count > 1 }
    return Scrub(replacements: Dictionary(uniqueKeysWithValues: alone.map { ($0, cut) }))
  }

  /// Every name of every person, even changed or removed since.
  static func namesEverBorne(in db: Database) throws -> [(id: String, name: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, name FROM person
        UNION SELECT row_key, before ->> 'name' FROM change WHERE shelf = 'person'
        UNION SELECT row_key, after ->> 'name' FROM change WHERE shelf = 'person'
        """
    ).compactMap { row in
      let name: String? = try row.read(1)
      guard let name, !name.isEmpty else { return nil }
      return (try row.read(0), name)
    }
  }

  func callAsFunction(_ text: String) -> String {
    // Addresses first: a name is often a part of one.
    let contacts = leavesContactsOut ? Contacts.found(in: text) : []
    let plain = text.replacing(contacts.map { (range: $0, other: Scrub.cut) })
    let named = finder(plain).filter { isMeant($0, in: plain) }
    return plain.replacing(
      named.map { (range: $0.range, other: replacements[$0.name] ?? Scrub.cut) })
  }

  private func isMeant(_ found: NameFinder.Found, in text: String) -> Bool {
    let written = String(text[found.range])
    if capitals.contains(found.name) { return written.first?.isUppercase ?? false }
    return isFolded || exact.contains(written)
  }

  func callAsFunction(_ cells: Cells) -> Cells {
    Cells(
      Dictionary(
        uniqueKeysWithValues: cells.values.map { column, cell in
          guard case .text(let words) = cell, !Scrub.coded.contains(column) else {
            return (column, cell)
          }
          return (column, .text(self(words)))
        }))
  }

  func callAsFunction(_ record: Record) -> Record {
    Record(cells: self(record.cells), lists: record.lists.mapValues { $0.map { self($0) } })
  }

  /// Columns of codes, identifiers and days, which hold nobody's words.
  static let coded: Set<String> = [
    "id", "owner", "copy", "identity", "language", "shelf", "role", "purpose", "channel",
    "answer", "basis", "day", "first_day", "last_day", "happened", "born", "since", "joined",
    "left_on", "fidelity", "agreement", "state", "stance", "nature", "form", "contact",
    "qualifier", "decision",
  ]
}

extension String {
  /// Something else in the place of some stretches, which come in order.
  fileprivate func replacing(_ stretches: [(range: Range<String.Index>, other: String)]) -> String {
    if stretches.isEmpty { return self }
    var (result, end) = ("", startIndex)
    for (range, other) in stretches {
      result += self[end..<range.lowerBound] + other
      end = range.upperBound
    }
    return result + self[end...]
  }
}

extension Cells {
  /// As a trigger would have written it.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(values)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }
}

/// Goes through everything that was ever written, to change it.
struct Rewriting {
  let db: Database

  /// Rewrites changes; a change that comes to nothing is taken out.
  func pastChanges(
    where filter: String = "1", _ arguments: StatementArguments = [],
    _ work: (_ table: String, _ owner: String, Cells) -> Cells?
  ) throws {
    let decoder = JSONDecoder()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM change WHERE \(filter)", arguments: arguments)
    var (rewritten, dropped) = ([(Int64, String?, String?)](), [Int64]())
    while let row = try rows.next() {
      let (table, key): (String, String) = (try row.read("shelf"), try row.read("row_key"))
      let sides = try ["before", "after"].map { try Cells(json: row.read($0), decoder) }
      let changed = sides.map { $0.flatMap { work(table, key.owner, $0) } }
      if changed.allSatisfy({ $0 == nil }) {
        dropped.append(try row.read("number"))
      } else if changed != sides {
        rewritten.append((try row.read("number"), changed[0]?.json, changed[1]?.json))
      }
    }
    for (number, before, after) in rewritten {
      try db.execute(
        sql: "UPDATE change SET before = ?, after = ? WHERE number = ?",
        arguments: [before, after, number])
    }
    for number in dropped {
      try db.execute(sql: "DELETE FROM change WHERE number = ?", arguments: [number])
    }
  }

  /// Rewrites what is kept now; a value that comes to nothing is removed.
  ///
  /// - Returns: how many were rewritten or removed.
  @discardableResult
  func values(_ work: (Shelf, Record) -> Record?) throws -> Int {
    var count = 0
    for shelf in Shelf.all {
      for old in try shelf.all(in: db, { $0 }) {
        let new = work(shelf, old)
        if new == old { continue }
        count += 1
        if let new {
          try shelf.update(old, to: new, in: db)
        } else {
          try shelf.remove(old.id, in: db)
        }
        try SearchIndex(db: db).replace(old.id, of: shelf, with: new)
      }
    }
    return count
  }
}
