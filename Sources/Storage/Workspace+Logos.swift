public import Foundation
import GRDB

/// The mark of a house, put at the foot of its sheets.
public struct Logo: Hashable, Sendable {
  /// Whose it is: « Ville de Montferrand ». Read by those who do not see it.
  public let owner: String
  /// A PNG, JPEG or SVG file.
  public let bytes: Data

  public init(owner: String, bytes: Data) { (self.owner, self.bytes) = (owner, bytes) }
}

extension Workspace {
  /// In the order they were given; never merged with those of another copy.
  public func logos() throws -> [Logo] {
    try saying(name) { try writer.read { try Logo.all(in: $0) } }
  }

  /// Changes the logos; not an act, as giving one again is as easy as undoing.
  public func setLogos(_ change: (inout [Logo]) -> Void) throws {
    try transaction { db in
      var logos = try Logo.all(in: db)
      change(&logos)
      try db.execute(sql: "DELETE FROM setting WHERE name LIKE 'logo.%'")
      for (number, logo) in logos.enumerated() {
        try logo.owner.checkKeepable()
        try db.execute(
          sql: "INSERT INTO setting (name, value) VALUES (?, ?)",
          arguments: ["logo.\(number)", logo.value])
      }
    }
  }
}

extension Logo {
  fileprivate static func all(in db: Database) throws -> [Logo] {
    try String.fetchAll(
      db, sql: "SELECT value FROM setting WHERE name LIKE 'logo.%' ORDER BY name"
    ).compactMap(Logo.init(value:))
  }

  /// Whose it is, then its bytes in base 64, each on a line.
  private init?(value: String) {
    let lines = value.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, let bytes = Data(base64Encoded: String(lines[1])) else { return nil }
    self.init(owner: String(lines[0]), bytes: bytes)
  }

  fileprivate var value: String { "\(owner)\n\(bytes.base64EncodedString())" }
}
