import GRDB

/// How the people of one copy of a workspace want it; never carried from a copy to another.
public struct Settings: Hashable, Sendable {
  /// What someone is here for; the rest steps back.
  public enum Purpose: String, CaseIterable, Sendable {
    case residence, sprint, network, everything
  }

  /// `nil` until it is chosen.
  public var purpose: Purpose?
  /// Whom visitors may write to; empty when nobody is said.
  public var contact: String

  public init(purpose: Purpose? = nil, contact: String = "") {
    (self.purpose, self.contact) = (purpose, contact)
  }

  private init(_ values: [String: String]) {
    self.init(
      purpose: values["purpose"].flatMap(Purpose.init(rawValue:)),
      contact: values["contact"] ?? "")
  }

  private var values: [String: String] {
    ["purpose": purpose?.rawValue ?? "", "contact": contact].filter { !$0.value.isEmpty }
  }

  fileprivate static func read(_ db: Database) throws -> Settings {
    let rows = try Row.fetchAll(db, sql: "SELECT name, value FROM setting")
    return Settings(Dictionary(rows.map { ($0["name"], $0["value"]) }) { first, _ in first })
  }

  fileprivate func write(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM setting")
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }
}

extension Workspace {
  public func settings() throws -> Settings {
    try saying(name) { try writer.read { try Settings.read($0) } }
  }

  /// Changes settings; not an act, as choosing again is as easy as undoing.
  public func set(_ change: (inout Settings) -> Void) throws {
    try transaction { db in
      var settings = try Settings.read(db)
      change(&settings)
      try settings.write(db)
    }
  }
}
