import GRDB

extension Workspace {
  /// A number that grows with every act, whichever program does it: what was read under the same
  /// number is still so.
  public func stamp() throws -> Int {
    try saying(name) {
      try writer.read { try Int.fetchOne($0, sql: "SELECT max(number) FROM act") ?? 0 }
    }
  }

  /// One act of the journal, or `nil` when it changed nothing or never was.
  public func act(_ id: Act.ID) throws -> Act? {
    try saying(name) {
      try writer.read { db in
        do { return try Journal(db: db).act(id) } catch WorkspaceFault.unknownAct { return nil }
      }
    }
  }
}
