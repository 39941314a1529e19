public import Foundation
import GRDB
public import People

extension Workspace {
  /// Does one act in one transaction: all of it is kept, or nothing.
  ///
  /// - Parameters:
  ///   - verb: a code such as `import`.
  ///   - author: who acts, as people know them.
  ///   - onSave: called after each value is saved.
  @discardableResult
  public func perform<Result>(
    _ verb: String, by author: String, at moment: Date, onSave: @escaping () -> Void = {},
    _ work: (Draft) throws -> Result
  ) throws -> Result {
    try transaction { db in
      try Journal(db: db).record(verb, by: author, at: moment, mint: mint) { act in
        let draft = try Draft(db, act: act, onSave: onSave)
        let result = try work(draft)
        try draft.finish()
        return result
      }
    }
  }

  /// Does everything an act would, says what it gave, and keeps nothing.
  public func rehearse<Result>(_ work: (Draft) throws -> Result) throws -> Result {
    try transaction(keeping: false) { db in
      let start = Date(timeIntervalSince1970: 0)
      return try Journal(db: db).record("rehearse", by: "", at: start, mint: mint) { act in
        let draft = try Draft(db, act: act)
        let result = try work(draft)
        try draft.finish()
        if let broken = try Journal(db: db).brokenLink() { throw broken }
        return result
      }
    }
  }

  public func actCount() throws -> Int {
    try saying(name) {
      try writer.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM act") ?? 0 }
    }
  }

  /// The last acts first.
  public func acts(limit: Int = 100) throws -> [Act] {
    try saying(name) { try writer.read { db in try Journal(db: db).acts(limit: limit) } }
  }

  /// Those before one of them, the last first.
  public func acts(limit: Int, before act: Act.ID) throws -> [Act] {
    try saying(name) {
      try writer.read { db in try Journal(db: db).acts(limit: limit, before: act) }
    }
  }

  /// Puts every row that an act changed back as it was, as a new act.
  ///
  /// - Returns: the act that undoes it.
  /// - Throws: ``WorkspaceFault/movedSince(act:row:)`` where a row has changed since.
  @discardableResult
  public func undo(_ act: Act.ID, by author: String, at moment: Date) throws -> Act.ID {
    try transaction { db in
      let journal = Journal(db: db)
      let undone = try journal.act(act)
      switch undone.verb {
      case Act.merging: throw WorkspaceFault.mergingStays
      case Act.erasing: throw WorkspaceFault.erasureStays
      case Act.copying: throw WorkspaceFault.creationStays
      default: break
      }
      if undone.isUndone { throw WorkspaceFault.alreadyUndone(act: undone.verb) }
      return try journal.record("undo", by: author, at: moment, mint: mint, undoes: act) {
        undoing in
        try Undoing(db: db, act: undone).run()
        return undoing
      }
    }
  }

  func transaction<Result>(
    keeping: Bool = true, _ work: (Database) throws -> Result
  ) throws -> Result {
    if isReadOnly { throw WorkspaceFault.readOnly(file: name) }
    return try saying(name) {
      try writer.writeWithoutTransaction { db in
        try stand(db)
        try db.beginTransaction(.immediate)
        do {
          let result = try work(db)
          try stand(db)
          if keeping { try Journal(db: db).commit() } else { try db.rollback() }
          rested(db)
          return result
        } catch {
          try? db.rollback()
          throw error
        }
      }
    }
  }
}
