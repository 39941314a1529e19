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

  /// - Parameter spared: names of others, which a shorter one is not taken out of.
  init(
    replacements: [String: String] = [:], capitals: Set<String> = [], isFolded: Bool = false,
    leavesContactsOut: Bool = false, sparing spared: [String] = []
  ) {
    (self.replacements, self.capitals) = (replacements, capitals)
    (self.isFolded, self.leavesContactsOut) = (isFolded, leavesContactsOut)
    finder = NameFinder(
      replacements.keys.sorted(), sparing: spared + replacements.keys.flatMap(Scrub.saints))
    exact = Set(replacements.keys).union(replacements.keys.map { $0.uppercased() })
  }

  /// The places that bear a first name: « Saint Rémi » is not Rémi.
  private static func saints(_ name: String) -> [String] {
    ["Saint", "Sainte", "St", "Ste"].map { "\($0) \(name)" }
  }

  /// What stands where words were taken away: the mark of a cut.
  static let cut = "[…]"

  var isEmpty: Bool { replacements.isEmpty && !leavesContactsOut }

  /// The names that each of these persons, and nobody else, ever bore here.
  ///
  /// - Parameter brought: names that another copy knows.
  static func namesBorneAlone(
    by people: Set<String>, brought: [(id: String, name: String)] = [], in db: Database
  ) throws -> [String: Set<String>] {
    try namesBorne(by: people, brought, in: db) { !$0 }
  }

  /// The names of these persons that somebody else bears too.
  static func namesShared(
    by people: Set<String>, brought: [(id: String, name: String)] = [], in db: Database
  ) throws -> [String: Set<String>] {
    try namesBorne(by: people, brought, in: db) { $0 }
  }

  private static func namesBorne(
    by people: Set<String>, _ brought: [(id: String, name: String)], in db: Database,
    where isWanted: (_ isShared: Bool) -> Bool
  ) throws -> [String: Set<String>] {
    if people.isEmpty { return [:] }
    let borne = try namesEverBorne(in: db) + brought
    let others = NameFinder.Names(
      try Row.fetchAll(db, sql: "SELECT id, name FROM person")
        .filter { !people.contains(try $0.read("id")) }.map { try $0.read("name") })
    return borne.reduce(into: [:]) { names, bearer in
      guard people.contains(bearer.id), isWanted(others.contains(bearer.name)) else {
        return
      }
      names[bearer.id, default: []].insert(bearer.name)
    }
  }

  /// The names of those who are not erased.
  static func namesLeft(by erased: Erased, in db: Database) throws -> [String] {
    try Row.fetchAll(db, sql: "SELECT id, name FROM person")
      .filter { erased.shelves[try $0.read("id")] == nil }.map { try $0.read("name") }
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
    return plain.replacing(
      found(in: plain).map { (range: $0.range, other: replacement(for: $0, in: plain)) })
  }

  /// What is written without its capital may be an ordinary word: it is said to be nobody.
  private func replacement(for found: NameFinder.Found, in text: String) -> String {
    text[found.range].first?.isLowercase == true
      ? Scrub.cut : replacements[found.name] ?? Scrub.cut
  }

  /// Where names stand, with the whole address that one is a part of.
  private func found(in text: String) -> [NameFinder.Found] {
    if finder.isEmpty { return [] }
    let (named, contacts) = (finder(text), Contacts.found(in: text))
    let addressed = contacts.compactMap { range in
      finder.name(inAddress: text[range]).map { NameFinder.Found(range: range, name: $0) }
    }
    if named.isEmpty, addressed.isEmpty { return [] }
    return (named + addressed).compactMap { found -> NameFinder.Found? in
      if let contact = contacts.first(where: { $0.overlaps(found.range) }) {
        return NameFinder.Found(range: contact, name: found.name)
      }
      return isMeant(found, in: text) ? found : nil
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }.reduce(into: []) { kept, found in
      if kept.last.map({ !$0.range.overlaps(found.range) }) ?? true { kept.append(found) }
    }
  }

  /// Each name as it is written, with a few words around it.
  func passages(in text: String) -> [String] {
    found(in: text).map { found in
      let before = text[..<found.range.lowerBound].suffix(Scrub.around)
      let after = text[found.range.upperBound...].prefix(Scrub.around)
      let start = before.startIndex == text.startIndex ? before : before.afterFirstSpace
      let end = after.endIndex == text.endIndex ? after : after.beforeLastSpace
      let passage =
        (start.startIndex == text.startIndex ? "" : "… ") + start + text[found.range]
        + end + (end.endIndex == text.endIndex ? "" : " …")
      return passage.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// How many letters are told on each side of a name.
  private static let around = 40

  private func isMeant(_ found: NameFinder.Found, in text: String) -> Bool {
    let written = String(text[found.range])
    if capitals.contains(found.name) { return written.first?.isUppercase ?? false }
    return isFolded || exact.contains(written)
  }

  /// The columns of a row of one table, of any kind of thing or of the house's own.
  func callAsFunction(_ cells: Cells, of table: String) -> Cells {
    self(cells, but: Shelf.holding(table)?.wordless[table] ?? Scrub.house)
  }

  func callAsFunction(_ record: Record, of shelf: Shelf) -> Record {
    Record(
      cells: self(record.cells, but: shelf.wordless[shelf.table] ?? []),
      lists: Dictionary(
        uniqueKeysWithValues: record.lists.map { list, rows in
          (list, rows.map { self($0, but: shelf.wordless[list] ?? []) })
        }))
  }

  private func callAsFunction(_ cells: Cells, but wordless: Set<String>) -> Cells {
    Cells(
      Dictionary(
        uniqueKeysWithValues: cells.values.map { column, cell in
          guard case .text(let words) = cell, !wordless.contains(column) else {
            return (column, cell)
          }
          return (column, .text(self(words)))
        }))
  }

  /// Columns of the house's own tables where nobody wrote anything.
  private static let house: Set<String> = ["id", "owner", "copy", "identity", "language", "shelf"]
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

extension Substring {
  fileprivate var afterFirstSpace: Substring {
    firstIndex(where: \.isWhitespace).map { self[index(after: $0)...] } ?? self
  }
  fileprivate var beforeLastSpace: Substring {
    lastIndex(where: \.isWhitespace).map { self[..<$0] } ?? self
  }
}

extension Cells {
  fileprivate var heading: String? { values["heading"].flatMap(String.read) }

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
    _ work: (_ table: String, _ owner: String, Cells) throws -> Cells?
  ) throws {
    let decoder = JSONDecoder()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM change WHERE \(filter)", arguments: arguments)
    var (rewritten, dropped) = ([(Int64, String, String?, String?)](), [Int64]())
    while let row = try rows.next() {
      let (table, key): (String, String) = (try row.read("shelf"), try row.read("row_key"))
      let sides = try ["before", "after"].map { try Cells(json: row.read($0), decoder) }
      let changed = try sides.map { try $0.flatMap { try work(table, key.owner, $0) } }
      if changed.allSatisfy({ $0 == nil }) {
        dropped.append(try row.read("number"))
      } else if changed != sides {
        // A note is known by its heading, which may hold a name too.
        let heading = table == "note" ? changed.lazy.compactMap(\.?.heading).first : nil
        rewritten.append(
          (
            try row.read("number"), heading.map { "\(key.owner)/\($0)" } ?? key,
            changed[0]?.json, changed[1]?.json
          ))
      }
    }
    for (number, key, before, after) in rewritten {
      try db.execute(
        sql: "UPDATE change SET row_key = ?, before = ?, after = ? WHERE number = ?",
        arguments: [key, before, after, number])
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
