import Foundation
import GRDB

extension Workspace {
  /// Lets go of the file, which is then alone: its log is written back and removed, unless another
  /// program still has it open.
  ///
  /// What took its place meanwhile is left as it is; renamed, the file has all its words.
  public func close() throws {
    if displacement() == nil { leaveFileAlone() } else { _ = try? settle(waiting: false) }
    let leftovers = footing?.leftovers ?? []
    try saying(name) { try writer.close() }
    for path in leftovers { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Writes the log back into the file, as soon as others let it.
  public func settle() throws { try settle(waiting: true) }

  /// - Parameter waiting: for those who read; else what they hold is left for another time.
  /// - Returns: whether nothing is left in the log.
  @discardableResult
  func settle(waiting: Bool) throws -> Bool {
    guard let footing else { return true }
    return try saying(name) {
      try writer.writeWithoutTransaction { db in
        guard footing.maySettle(db) else { return false }
        defer { footing.note(db) }
        guard !waiting else {
          _ = try db.checkpoint(.truncate)
          return true
        }
        return try db.withoutWaiting {
          do { _ = try db.checkpoint(.truncate) } catch let error as DatabaseError
            where error.resultCode == .SQLITE_BUSY
          {
            return false
          }
          return true
        }
      }
    }
  }

  /// Back to a file without a log, by the connections that are open: the path may name another
  /// file in a moment. Nothing is lost where it cannot be done: the log stays.
  private func leaveFileAlone() {
    guard let footing, let pool = writer as? DatabasePool else { return }
    // They hold the file as much as another program would.
    pool.invalidateReadOnlyConnections()
    try? pool.barrierWriteWithoutTransaction { db in
      guard footing.look(db) == nil else { return }
      try db.withoutWaiting {
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
    }
  }
}

extension Database {
  /// Does something that others who hold the file must not delay.
  fileprivate func withoutWaiting<Result>(_ work: () throws -> Result) throws -> Result {
    try execute(sql: "PRAGMA busy_timeout = 0")
    defer { try? execute(sql: "PRAGMA busy_timeout = \(Workspace.patience * 1000)") }
    return try work()
  }
}
