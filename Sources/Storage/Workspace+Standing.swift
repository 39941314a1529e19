import GRDB

/// What decides whether something made from a workspace is still so.
public struct Standing: Hashable, Sendable {
  /// That of ``Workspace/stamp()``.
  public let stamp: Int
  public let settings: Settings
  /// What became of the file; `nil` while all is well.
  public let displacement: Displacement?

  public init(
    stamp: Int = 0, settings: Settings = Settings(), displacement: Displacement? = nil
  ) {
    (self.stamp, self.settings, self.displacement) = (stamp, settings, displacement)
  }
}

extension Workspace {
  /// Read in one statement, which needs no transaction of its own: this is asked at every page.
  public func standing() throws -> Standing {
    let displacement = displacement()
    // Nothing of it can be trusted to be read.
    if displacement?.isOverwritten == true { return Standing(displacement: displacement) }
    return try saying(name) {
      try writer.unsafeRead { db in
        let statement = try db.cachedStatement(
          sql: """
            SELECT '', (SELECT max(number) FROM act) UNION ALL
            SELECT name, value FROM setting WHERE name IN (\(Settings.names))
            """)
        var (stamp, values) = (0, [String: String]())
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
          let name: String = try row.read(0)
          if name.isEmpty {
            let last: Int? = try row.read(1)
            stamp = last ?? 0
          } else {
            values[name] = try row.read(1)
          }
        }
        return Standing(
          stamp: stamp, settings: Settings(values), displacement: displacement)
      }
    }
  }
}
