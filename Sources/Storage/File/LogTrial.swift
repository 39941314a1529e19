import Foundation
import GRDB

/// Whether a log found beside a file goes on from it, tried on a copy of both.
struct LogTrial {
  enum Verdict: Equatable {
    case kept
    /// Kept as far as it is whole: something of it was written after that, and cannot be read.
    case keptInPart
    /// How many acts it holds that the file does not, where that can be told.
    case refused(acts: Int?)
  }

  let copy: PrivateCopy

  /// The copy's log is brought into it where it is kept, and removed where it is not.
  func run() throws -> Verdict {
    let verdict = try judged()
    guard verdict == .kept else {
      try copy.removeLog()
      return verdict
    }
    let isCut = try copy.holdsMoreThanIsWhole()
    try copy.settle(file: "")
    return isCut ? .keptInPart : .kept
  }

  private func judged() throws -> Verdict {
    guard isLog else { return .refused(acts: nil) }
    // A file just made, or half written back when all stopped, cannot be read without its log.
    let before = try? copy.alone().read { try Reach($0) }
    guard let queue = try? copy.withLog() else { return .refused(acts: nil) }
    defer { try? queue.close() }
    do {
      return try queue.inDatabase { db in
        guard
          try Int.fetchOne(db, sql: "PRAGMA application_id") == WorkspaceFile.applicationID
            || db.tableExists("grdb_migrations") == false
        else { return .refused(acts: nil) }
        let isWhole = try isWhole(db)
        guard let before else { return isWhole ? .kept : .refused(acts: nil) }
        guard let after = try? Reach(db), after.identity == before.identity else {
          return .refused(acts: nil)
        }
        guard isWhole, after.copy == before.copy, before.last.isSubset(of: after.known) else {
          return .refused(acts: after.acts.subtracting(before.acts).count)
        }
        return .kept
      }
    } catch {
      return .refused(acts: nil)
    }
  }

  /// Source: SQLite file format, “WAL Header Format”.
  private var isLog: Bool {
    let wal = URL(fileURLWithPath: copy.url.path + "-wal")
    guard let bytes = try? FileHandle(forReadingFrom: wal).read(upToCount: 4) else { return true }
    return [[0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83]].contains([UInt8](bytes))
  }

  /// Whether nothing is wrong that is not wrong without the log.
  private func isWhole(_ db: Database) throws -> Bool {
    let faults = try Workspace.faults(in: db)
    if faults.isEmpty { return true }
    let known = try? copy.alone().read { try Workspace.faults(in: $0) }
    return known.map { Set(faults).isSubset(of: $0) } ?? false
  }

  /// Which workspace, and where its acts had come.
  private struct Reach {
    let identity: String
    let copy: String
    let acts: Set<String>
    /// The acts that no other follows.
    let last: Set<String>
    /// Those acts, and all that led to them.
    let known: Set<String>

    init(_ db: Database) throws {
      guard let row = try Row.fetchOne(db, sql: "SELECT identity, copy FROM workspace") else {
        throw WorkspaceFault.unreadable(row: "workspace", column: "identity")
      }
      (identity, copy) = (try row.read("identity"), try row.read("copy"))
      acts = try Set(String.fetchAll(db, sql: "SELECT id FROM act"))
      guard try db.tableExists("act_last") else {
        last = try Set(String.fetchAll(db, sql: "SELECT id FROM act ORDER BY number DESC LIMIT 1"))
        known = acts
        return
      }
      last = try Set(
        String.fetchAll(db, sql: "SELECT id FROM act_last JOIN act ON act.number = act_last.act"))
      known = try Set(
        String.fetchAll(
          db,
          sql: """
            WITH RECURSIVE known (number) AS (
              SELECT act FROM act_last
              UNION SELECT follows FROM act_after JOIN known ON act_after.act = known.number)
            SELECT id FROM known JOIN act USING (number)
            """))
    }
  }
}
