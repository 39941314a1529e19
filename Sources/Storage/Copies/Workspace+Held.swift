import Entities
public import Foundation
import GRDB
public import People

extension Workspace {
  /// What else has this name written in it as a word, by reference or table.
  public func namesWritten(_ name: String, except owners: Set<UUID>) throws -> [String] {
    let left = Set(owners.map(\.uuidString))
    let scrub = Scrub(replacements: [name: Scrub.cut], isFolded: true)
    return try read { reader in
      try Shelf.all.flatMap { shelf in
        try shelf.all(in: reader.db) { record -> String? in
          guard let id = String.read(record.id), !left.contains(id) else { return nil }
          return scrub(record) == record ? nil : shelf.handle(of: record)
        }.compactMap { $0 }
      }
    }
  }

  /// What a reference named on paper before copies met, when it is something else than now.
  public func formerly(_ reference: Reference) throws -> [Reference] {
    guard let shelf = Shelf.of(reference.kind) else { return [] }
    return try read { reader in
      try Row.fetchAll(
        reader.db,
        sql: """
          SELECT bearer.copy, bearer.number FROM reference_before AS old
          JOIN \(shelf.table) AS bearer ON bearer.id = old.owner
          WHERE old.shelf = ? AND old.number = ? AND old.copy = ? ORDER BY 2, 1
          """,
        arguments: [shelf.table, reference.number, reference.copy.map(String.init) ?? ""]
      ).map {
        Numbering.Called(copy: try $0.read("copy"), number: try $0.read("number"))
          .reference(reference.kind)
      }
      .filter { $0 != reference }
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
