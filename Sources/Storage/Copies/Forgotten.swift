public import Foundation
import GRDB

/// What was erased for good, by identifiers that say nothing: what a register beside a file keeps.
public struct Forgotten: Hashable, Sendable {
  /// A text of others that the name of someone erased was taken out of.
  public struct Name: Hashable, Sendable {
    public let person: UUID
    /// As ``Naming/key``, or ``Forgotten/everywhere``.
    public let key: String

    public init(person: UUID, key: String) { (self.person, self.key) = (person, key) }
  }

  public var things: Set<UUID>
  public var names: Set<Name>

  public init(_ things: Set<UUID> = [], names: Set<Name> = []) {
    (self.things, self.names) = (things, names)
  }

  public var isEmpty: Bool { things.isEmpty && names.isEmpty }

  public mutating func formUnion(_ other: Forgotten) {
    things.formUnion(other.things)
    names.formUnion(other.names)
  }

  public func isSubset(of other: Forgotten) -> Bool {
    things.isSubset(of: other.things) && names.isSubset(of: other.names)
  }

  /// The key of every text, those of other copies and those to come with them too.
  public static let everywhere = "*"

  /// What stands in the history of acts for each text chosen.
  static let mark = "unnamed"

  init(_ db: Database) throws {
    self.init(Set(try Erased(db).shelves.keys.compactMap(UUID.init(uuidString:))))
    for (person, keys) in try Forgotten.chosen(in: db) {
      guard let person = UUID(uuidString: person) else { continue }
      names.formUnion(keys.map { Name(person: person, key: $0) })
    }
  }

  /// The texts chosen, by whom they named.
  static func chosen(in db: Database) throws -> [String: Set<String>] {
    let marks = try String.fetchAll(
      db, sql: "SELECT DISTINCT row_key FROM change WHERE shelf = '\(mark)'")
    return marks.reduce(into: [:]) { chosen, mark in
      chosen[mark.owner, default: []].insert(String(mark.dropFirst(mark.owner.count + 1)))
    }
  }

  /// Writes under the act being done which texts a name is taken out of.
  static func choose(_ names: Set<Name>, in db: Database) throws {
    for name in names.sorted(by: { ($0.person.uuidString, $0.key) < ($1.person.uuidString, $1.key) }
    ) {
      try db.execute(
        sql: """
          INSERT INTO change (act, shelf, row_key, after)
          VALUES ((SELECT act FROM bench), '\(mark)', ?, '{}')
          """, arguments: ["\(name.person.uuidString)/\(name.key)"])
    }
  }
}

extension Workspace {
  /// Everything that was erased here.
  public func forgotten() throws -> Forgotten { try read { try Forgotten($0.db) } }
}
