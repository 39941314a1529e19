public import Entities
import Foundation
import GRDB
public import People
import Words

/// What can be asked of a workspace while it is read; it lives no longer than the reading.
public struct Reader {
  let db: Database

  /// Every value of a kind: by reference, or in the order they were added.
  public func all<Value: Kept>(_ kind: Value.Type = Value.self) throws -> [Value] {
    try Value.shelf.all(in: db) { try value(from: $0) }
  }

  public func find<Value: Kept>(_ id: Identifier<Value>) throws -> Value? {
    try Value.shelf.record(id.cell, in: db).map { try value(from: $0) }
  }

  /// Whether a reference names something that is there.
  public func holds(_ reference: Reference) throws -> Bool {
    try Shelf.id(of: reference, in: db) != nil
  }

  /// The value a reference names, when it is of this kind.
  public func find<Value: Kept>(
    _ kind: Value.Type = Value.self, _ reference: Reference
  ) throws -> Value? {
    guard try Shelf.of(reference, in: db) == Value.shelf,
      let id = try Shelf.id(of: reference, in: db)
    else { return nil }
    return try Value.shelf.record(id, in: db).map { try value(from: $0) }
  }

  /// The same reference with the kind of what bears it: that of a card does not tell it.
  public func borne(_ reference: Reference) throws -> Reference {
    guard reference.deck != nil, let kind = try Shelf.of(reference, in: db)?.kind else {
      return reference
    }
    return reference.borne(by: kind)
  }

  public func count(_ kind: (some Kept).Type) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(kind.shelf.table)") ?? 0
  }

  /// The first reference never given to anything, even removed: what was printed keeps its meaning.
  public func nextReference(_ kind: Reference.Kind) throws -> Reference {
    guard let shelf = Shelf.of(kind) else { return Reference(kind, 1) }
    let statement = try db.cachedStatement(
      sql: """
        SELECT max(
          ifnull((SELECT max(number) FROM \(shelf.table)\(shelf.isFromCards
            ? " WHERE length(copy) < 2" : "")), 0),
          ifnull((SELECT max(number) FROM tombstone
            WHERE shelf = ? AND ifnull(length(copy), 0) < 2), 0))
        """)
    let last = try Int.fetchOne(statement, arguments: [shelf.table]) ?? 0
    guard (0..<Reference.most - 1).contains(last) else {
      throw WorkspaceFault.unreadable(row: shelf.table, column: "number")
    }
    return Reference(kind, last + 1, copy: try cover().copy)
  }

  /// Maps rows to a value; a row that breaks a rule is named with the rule.
  func value<Value: Kept>(from record: Record) throws -> Value {
    do {
      return try Value(record: record)
    } catch let refusal as any Sayable & Error {
      throw WorkspaceFault.unsound(row: Value.shelf.name(of: record), why: refusal)
    } catch let unreadable as Unreadable {
      throw WorkspaceFault.unreadable(
        row: Value.shelf.name(of: record), column: unreadable.column)
    }
  }
}

extension Shelf {
  static let all: [Shelf] = entities.map { $0.facts }

  static func of(_ kind: Reference.Kind) -> Shelf? { all.first { $0.kind == kind } }

  /// Whether its things may bear the reference of a kit's card.
  var isFromCards: Bool { kind.map(Reference.Kind.fromCards.contains) ?? false }

  /// The shelf of what bears a reference, or bore it: a card's alone does not say which.
  static func of(_ reference: Reference, in db: Database) throws -> Shelf? {
    guard reference.deck != nil else { return of(reference.kind) }
    let shelves = all.filter(\.isFromCards)
    return try shelves.first { shelf in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM \(shelf.table) WHERE number = ?1 AND copy = ?2)
          """, arguments: [reference.number, reference.series]) ?? false
    }
      ?? shelves.first { shelf in
        try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM tombstone WHERE shelf = ?3 AND number = ?1 AND copy = ?2)
              OR EXISTS (SELECT 1 FROM reference_before
                WHERE shelf = ?3 AND number = ?1 AND copy = ?2)
            """, arguments: [reference.number, reference.series, shelf.table]) ?? false
      }
  }

  /// The shelf whose table, or one of whose lists, has this name.
  static func holding(_ table: String) -> Shelf? {
    all.first { $0.table == table || $0.lists.contains(table) }
  }

  static func id(of reference: Reference, in db: Database) throws -> Cell? {
    guard let shelf = try of(reference, in: db) else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM \(shelf.table) WHERE number = ? AND copy = ?")
    return try String.fetchOne(
      statement, arguments: [reference.number, reference.series]
    ).map { .text($0) }
  }

  /// What people may call a record: its reference, else its table.
  func name(of record: Record) -> String {
    kind.flatMap { try? record.reference($0).description } ?? table
  }
}
