import Entities
import Foundation
import GRDB

/// Puts something else in the place of names, wherever they are written as words of their own.
struct Scrub {
  /// By name.
  var replacements: [String: String] = [:]
  /// Whether addresses and telephone numbers go too.
  var leavesContactsOut = false

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
    var result = text
    for (name, other) in replacements.sorted(by: { $0.key.count > $1.key.count }) {
      result = replacing(name, by: other, in: result)
      let loud = name.uppercased()
      if loud != name { result = replacing(loud, by: other, in: result) }
    }
    guard leavesContactsOut else { return result }
    return result.replacing(Scrub.address, with: Scrub.cut)
      .replacing(Scrub.telephone, with: Scrub.cut)
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

  private func replacing(_ name: String, by other: String, in text: String) -> String {
    guard text.contains(name) else { return text }
    var (result, rest) = ("", text[...])
    while let found = rest.range(of: name) {
      result += rest[..<found.lowerBound]
      let before = result.last ?? " "
      let after = found.upperBound < rest.endIndex ? rest[found.upperBound] : " "
      let isWord = !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
      result += isWord ? other : String(rest[found])
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private static var address: Regex<Substring> {
    /[\p{L}0-9._%+\-]+@[\p{L}0-9.\-]+\.[\p{L}]{2,}/
  }
  /// Ten digits as they are written in France, or with a country's number before.
  private static var telephone: Regex<Substring> {
    /(?:\+[0-9]{1,3}[\s.\-\u{A0}\u{202F}]?[0-9]|\b0[0-9])(?:[\s.\-\u{A0}\u{202F}]?[0-9]{2}){4}\b/
  }

  /// Columns of codes, identifiers and days, which hold nobody's words.
  static let coded: Set<String> = [
    "id", "owner", "copy", "identity", "language", "shelf", "role", "purpose", "channel",
    "answer", "basis", "day", "first_day", "last_day", "happened", "born", "since", "joined",
    "left_on", "fidelity", "agreement", "state", "stance", "nature", "form", "contact",
    "qualifier", "decision",
  ]
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
