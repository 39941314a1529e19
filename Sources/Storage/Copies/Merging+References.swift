import Entities
import GRDB
import People
import Words

/// References, which only one thing may bear.
extension Merging {
  /// Settles what everything of the kinds at hand is called, and frees what will change hands.
  mutating func number(_ verdicts: [String: Verdict]) throws {
    let groups = Dictionary(grouping: verdicts.values) { $0.past.shelf }
    for shelf in Shelf.all where shelf.kind != nil {
      let verdicts = Dictionary(
        (groups[shelf] ?? []).map { ($0.past.id, $0) }
      ) { $1 }
      var first = try Dictionary(shelf.everNamed(in: db).map { ($0.id, $0.first) }) { $1 }
      for (id, verdict) in verdicts { first[id] = verdict.record.called }
      let renamed = Numbering.renamed(first.map { Numbering.Named(id: $0, first: $1) })
      called[shelf.table] = first.merging(renamed) { $1 }
      for (id, verdict) in verdicts { try recall(verdict.record.called, of: id) }
      for id in Set(renamed.keys).union(verdicts.keys).sorted() {
        guard let first = first[id], let now = called[shelf.table]?[id] else { continue }
        try rename(id, shelf, first: first, now: now, verdicts[id])
      }
    }
  }

  /// Makes the place of a reference free; what bears it is written afterwards.
  private mutating func rename(
    _ id: String, _ shelf: Shelf, first: Numbering.Called, now: Numbering.Called,
    _ verdict: Verdict?
  ) throws {
    let old = try shelf.record(.text(id), in: db)
    if old?.called ?? first == now { return try retomb(id, now) }
    if let kind = shelf.kind, verdict?.isAlive ?? (old != nil) {
      meeting.renamed.append(
        Meeting.Renamed(
          before: (old?.called ?? first).reference(kind), now: now.reference(kind)))
    }
    if first != now { try remember(first, of: id, shelf, isFirst: true) }
    if let old {
      try remember(old.called, of: id, shelf, isFirst: old.called == first)
      try db.execute(
        sql: "UPDATE \(shelf.table) SET number = number + 1000000000 WHERE id = ?", arguments: [id])
      if verdict == nil { renamedAlone.append((shelf, named(old, of: shelf), try notes(of: id))) }
    }
    try retomb(id, now)
  }

  private func retomb(_ id: String, _ now: Numbering.Called) throws {
    try db.cachedStatement(
      sql: "UPDATE tombstone SET copy = ?1, number = ?2 WHERE id = ?3"
    ).execute(arguments: [now.copy, now.number, id])
  }

  /// Which of the references it once bore is the one it was first given.
  private func recall(_ first: Numbering.Called, of id: String) throws {
    try db.cachedStatement(
      sql: "UPDATE reference_before SET is_first = (number = ? AND copy = ?) WHERE owner = ?"
    ).execute(arguments: [first.number, first.copy, id])
  }

  func notes(of id: String) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT heading, words FROM note WHERE owner = ?", arguments: [id])
    return Dictionary(try rows.map { (try $0.read("heading"), try $0.read("words")) }) { $1 }
  }

  func named(_ record: Record, of shelf: Shelf) -> Record {
    guard let id = String.read(record.id), let now = called[shelf.table]?[id] else { return record }
    return record.called(now)
  }

  private func remember(
    _ called: Numbering.Called, of id: String, _ shelf: Shelf, isFirst: Bool
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO reference_before (shelf, number, copy, owner, is_first) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET is_first = max(is_first, excluded.is_first)
        """, arguments: [shelf.table, called.number, called.copy, id, isFirst])
  }

  /// What was printed from the other copy can still be looked up.
  func keepReferences() throws {
    for row in luggage.references {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO reference_before (shelf, number, copy, owner, is_first)
          VALUES (?, ?, ?, ?, 0)
          """,
        arguments: StatementArguments(
          try ["shelf", "number", "copy", "owner"].map { try row.kept($0) }))
    }
  }
}

extension Numbering.Called {
  func reference(_ kind: Reference.Kind) -> Reference { Reference(kind, number, series: copy) }
}

extension Record {
  var called: Numbering.Called {
    Numbering.Called(
      copy: String.read(cells.values["copy"] ?? .null) ?? "",
      number: Int.read(cells.values["number"] ?? .null) ?? 0)
  }

  func called(_ now: Numbering.Called) -> Record {
    var cells = cells
    (cells.values["copy"], cells.values["number"]) = (.text(now.copy), now.number.cell)
    return Record(cells: cells, lists: lists)
  }

  /// Whether something else than the reference differs.
  func isOtherwise(than other: Record) -> Bool { self != other.called(called) }
}

extension Shelf {
  /// Refuses a record that no value can be made of.
  func check(_ record: Record) throws {
    guard let kind = entities.first(where: { $0.facts == self }) else { return }
    do {
      _ = try kind.init(record: record)
    } catch let refusal as any Sayable & Error {
      throw WorkspaceFault.unsound(row: name(of: record), why: refusal)
    } catch let unreadable as Unreadable {
      throw WorkspaceFault.unreadable(row: name(of: record), column: unreadable.column)
    }
  }
}
