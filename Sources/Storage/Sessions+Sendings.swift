public import Foundation
import GRDB

/// Forms that were sent, each known by a digest that says nothing of what was in it.
extension Sessions {
  /// Where a form that was sent already led; `nil` the first time.
  public func place(of sending: String) throws -> String? {
    try saying(name) {
      try writer.read { db in
        try String.fetchOne(
          db, sql: "SELECT place FROM sending WHERE digest = ?", arguments: [sending])
      }
    }
  }

  /// Remembers where a form led, for as long as a browser is; forgets those too old.
  public func remember(_ sending: String, leadingTo place: String, on moment: Date) throws {
    try saying(name) {
      try writer.write { db in
        try db.execute(
          sql: "DELETE FROM sending WHERE sent < ?",
          arguments: [moment.timeIntervalSince1970 - Sessions.lifetime])
        try db.execute(
          sql: "INSERT OR REPLACE INTO sending VALUES (?, ?, ?)",
          arguments: [sending, place, moment.timeIntervalSince1970])
      }
    }
  }
}
