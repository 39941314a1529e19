public import Entities
import Foundation
import GRDB
import People
import Words

/// Makes one of the rows that are nothing else than their name: a place, a profile.
///
/// What named the others names the one that stays, the first made, so that copies which do it apart
/// come to the same. What the others say and it does not, it says from then on; where they disagree
/// it keeps its own, and the other wording is in a note of it.
struct Joining {
  static let shelves = [Place.shelf, Profile.shelf]

  let db: Database
  let index: LateIndex
  /// How the heading of a note says that it is of another row of that name.
  let heading: (Bilingual) -> String

  init(_ db: Database, _ index: LateIndex) throws {
    (self.db, self.index) = (db, index)
    let wording = Wording.of(try Reader(db: db).cover().language)
    heading = { field in
      wording.joining.heading(wording.language == .french ? field.french : field.english)
    }
  }

  /// Every name that several rows bear, the first made first.
  static func doubles(on shelf: Shelf, in db: Database) throws -> [[Record]] {
    Dictionary(grouping: try shelf.all(in: db) { $0 }) { NameFinder.key(of: $0.name) }.values
      .filter { $0.count > 1 }
      .map { rows in rows.sorted { $0.key < $1.key } }
      .sorted { one, other in (one[0].name, one[0].key) < (other[0].name, other[0].key) }
  }

  func run() throws -> [Joined] { try Self.shelves.flatMap(join) }

  private func join(_ shelf: Shelf) throws -> [Joined] {
    let doubles = try Self.doubles(on: shelf, in: db)
    if doubles.isEmpty { return [] }
    let stays = Dictionary(
      uniqueKeysWithValues: doubles.flatMap { rows in
        rows.dropFirst().map { ($0.id, rows[0].id) }
      })
    let asides = try doubles.map { try gather($0, shelf, stays) }
    for other in Shelf.all { try rename(stays, on: other) }
    for rows in doubles {
      for gone in rows.dropFirst() { try remove(gone, for: rows[0], shelf) }
    }
    return zip(doubles, asides).map { rows, aside in
      Joined(table: shelf.table, name: rows[0].name, count: rows.count, aside: aside)
    }
  }

  /// Gives the row that stays what the others say.
  private func gather(_ rows: [Record], _ shelf: Shelf, _ stays: [Cell: Cell]) throws
    -> [Joined.Aside]
  {
    var (cells, asides) = (rows[0].cells, [Joined.Aside]())
    for column in shelf.columns where column.list == nil && column.column != "name" {
      for row in rows.dropFirst() {
        let theirs = seen(row.cells.values[column.column] ?? .null, stays)
        let mine = seen(cells.values[column.column] ?? .null, stays)
        if theirs == column.empty || theirs == .null || theirs == mine { continue }
        let isFree = mine == column.empty || mine == .null
        if try isFree && !leads(theirs, to: rows[0].id, by: column, shelf, stays) {
          cells.values[column.column] = theirs
        } else if theirs != rows[0].id {
          let aside = Joined.Aside(
            field: column.label, words: try told(theirs, shelf), kept: try told(mine, shelf))
          if !asides.contains(aside) { asides.append(aside) }
        }
      }
    }
    try shelf.update(rows[0], to: Record(cells: cells, lists: rows[0].lists), in: db)
    for aside in asides { try note(aside.words, heading(aside.field), of: rows[0], shelf) }
    return asides
  }

  private func seen(_ cell: Cell, _ stays: [Cell: Cell]) -> Cell { stays[cell] ?? cell }

  /// Whether a link would come back to where it starts, once rows are joined.
  private func leads(
    _ start: Cell, to end: Cell, by column: ColumnFacts, _ shelf: Shelf, _ stays: [Cell: Cell]
  ) throws -> Bool {
    guard column.matter == .link, Self.shelves.contains(shelf) else { return false }
    var (next, passed) = (start, Set<Cell>())
    while next != .null, passed.insert(next).inserted {
      if next == end { return true }
      next = seen(try shelf.record(next, in: db)?.cells.values[column.column] ?? .null, stays)
    }
    return false
  }

  private func told(_ cell: Cell, _ shelf: Shelf) throws -> String {
    if let record = try shelf.record(cell, in: db) { return record.name }
    return String.read(cell) ?? ""
  }

  /// What named a row that goes names the one that stays.
  private func rename(_ stays: [Cell: Cell], on shelf: Shelf) throws {
    for record in try shelf.all(in: db, { $0 }) where stays[record.id] == nil {
      var new = record
      for (column, cell) in record.cells.values where column != "id" {
        guard let stay = stays[cell] else { continue }
        new.cells.values[column] = stay
        // Two copies may each have said that one is wider than the other.
        guard let field = shelf.column(column, in: shelf.table),
          try leads(stay, to: record.id, by: field, shelf, stays)
        else { continue }
        new.cells.values[column] = .null
        try note(told(stay, shelf), heading(field.label), of: record, shelf)
      }
      for (list, rows) in record.lists where rows.contains(where: { names($0, stays) }) {
        new.lists[list] = rows.map { row in
          Cells(row.values.mapValues { stays[$0] ?? $0 })
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      }
      guard new != record else { continue }
      try shelf.update(record, to: new, in: db)
      try index.replace(record.id, of: shelf, with: new)
    }
  }

  private func names(_ row: Cells, _ stays: [Cell: Cell]) -> Bool {
    row.values.values.contains { stays[$0] != nil }
  }

  private func remove(_ gone: Record, for stay: Record, _ shelf: Shelf) throws {
    let notes = try Row.fetchAll(
      db, sql: "SELECT heading, words FROM note WHERE owner = ? ORDER BY heading",
      arguments: [gone.key])
    for row in notes { try note(row.read("words"), row.read("heading"), of: stay, shelf) }
    try shelf.remove(gone.id, in: db)
  }

  /// Adds to a note, without saying anything twice.
  private func note(_ words: String, _ heading: String, of record: Record, _ shelf: Shelf) throws {
    let old = try String.fetchOne(
      db, sql: "SELECT words FROM note WHERE owner = ? AND heading = ?",
      arguments: [record.key, heading])
    if let old, old.split(separator: "\n").contains(Substring(words)) || old == words { return }
    try db.execute(
      sql: """
        INSERT INTO note (shelf, owner, heading, words) VALUES (?, ?, ?, ?)
        ON CONFLICT (owner, heading) DO UPDATE SET words = excluded.words
        """,
      arguments: [
        shelf.table, record.key, heading, old.map { $0 + "\n" + words } ?? words,
      ])
  }
}

extension Record {
  fileprivate var key: String { String.read(id) ?? "" }
  fileprivate var name: String { String.read(cells.values["name"] ?? .null) ?? "" }
}

extension Draft {
  /// Makes one of all places of one name, and of all profiles of one name.
  @discardableResult
  public func join() throws -> [Joined] { try Joining(db, index).run() }
}

extension Workspace {
  /// What ``Draft/join()`` would make one.
  public func doubles() throws -> [Joined] {
    try read { reader in
      try Joining.shelves.flatMap { shelf in
        try Joining.doubles(on: shelf, in: reader.db).map { rows in
          Joined(table: shelf.table, name: rows[0].name, count: rows.count)
        }
      }
    }
  }
}
