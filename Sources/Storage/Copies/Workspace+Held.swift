public import Foundation
import GRDB

extension Workspace {
  /// What else has this name written in it as a word, by reference or table.
  public func namesWritten(_ name: String, except owners: Set<UUID>) throws -> [String] {
    let left = Set(owners.map(\.uuidString))
    let scrub = Scrub(replacements: [name: Scrub.cut])
    return try read { reader in
      try Shelf.all.flatMap { shelf in
        try shelf.all(in: reader.db) { record -> String? in
          guard let id = String.read(record.id), !left.contains(id) else { return nil }
          return scrub(record) == record ? nil : shelf.handle(of: record)
        }.compactMap { $0 }
      }
    }
  }

  /// How many past changes are kept of some values.
  public func changeCount(of owners: Set<UUID>) throws -> Int {
    let wanted = Set(owners.map(\.uuidString))
    return try read { reader in
      try String.fetchCursor(reader.db, sql: "SELECT row_key FROM change")
        .reduce(0) { wanted.contains($1.owner) ? $0 + 1 : $0 }
    }
  }
}
