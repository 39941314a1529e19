public import Entities
import Foundation
import GRDB
public import People

/// What can be done to a workspace within one act; it lives no longer than the act.
///
/// The index of words follows when the act ends: ``Reader/search(_:kinds:limit:)`` does not see yet
/// what the act changed.
public struct Draft {
  /// What saving a value did.
  public enum Outcome: Hashable, Sendable { case added, changed, unchanged }

  let db: Database
  public let reader: Reader
  public let act: Act.ID
  let index: LateIndex
  private let erased: Erased
  /// Called after each value is saved.
  private let onSave: () -> Void

  init(_ db: Database, act: Act.ID, onSave: @escaping () -> Void = {}) throws {
    erased = try Erased(db)
    (self.db, self.act, self.onSave) = (db, act, onSave)
    reader = Reader(db: db)
    index = LateIndex(SearchIndex(db: db))
  }

  /// Brings what waits up to date; nothing is saved afterwards.
  func finish() throws { try index.settle() }

  /// Adds a value or brings it up to date; what does not differ is not written, nor what was erased.
  ///
  /// - Throws: ``WorkspaceFault/unkeepable(_:in:)``, whoever says it.
  @discardableResult
  public func save<Value: Kept>(_ value: Value) throws -> Outcome {
    defer { onSave() }
    let (shelf, new) = (Value.shelf, value.record)
    if isErased(value.id) { return .unchanged }
    do {
      guard let old = try shelf.record(new.id, in: db) else {
        if erased.holds(new, of: shelf) { throw WorkspaceFault.erased(shelf.name(of: new)) }
        try new.checkKeepable(over: nil, named: shelf.name(of: new))
        try shelf.insert(new, in: db)
        try index.add(new, of: shelf)
        return .added
      }
      if old == new { return .unchanged }
      try new.checkKeepable(over: old, named: shelf.name(of: new))
      try shelf.update(old, to: new, in: db)
      try index.replace(new.id, of: shelf, with: new)
      return .changed
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
    {
      throw WorkspaceFault.referenceTaken(shelf.name(of: new))
    }
  }

  /// Whether it was erased for good, so that an old workbook does not bring it back.
  func isErased<Value>(_ id: Identifier<Value>) -> Bool {
    erased.shelves[id.value.uuidString] != nil
  }

  /// Takes a value away; refused at the end of the act where something still names it.
  ///
  /// - Returns: whether it was there.
  @discardableResult
  public func remove<Value: Kept>(_ id: Identifier<Value>) throws -> Bool {
    guard try Value.shelf.record(id.cell, in: db) != nil else { return false }
    try Value.shelf.remove(id.cell, in: db)
    try index.replace(id.cell, of: Value.shelf, with: nil)
    return true
  }

  public func all<Value: Kept>(_ kind: Value.Type = Value.self) throws -> [Value] {
    try reader.all()
  }
  public func find<Value: Kept>(_ id: Identifier<Value>) throws -> Value? { try reader.find(id) }
  public func nextReference(_ kind: Reference.Kind) throws -> Reference {
    try reader.nextReference(kind)
  }
}
