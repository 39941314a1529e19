public import Entities
public import Foundation
import GRDB
public import People

/// What someone had a part in without its being theirs.
public struct Part: Sendable {
  public let kind: Facts
  /// The field that names them.
  public let field: ColumnFacts
  /// What has no reference has none here.
  public let references: [Reference]
  public let count: Int
}

extension Workspace {
  /// What someone said and what is about them: what erasing them would take.
  public func belongings(of person: Person.ID) throws -> Set<UUID> {
    try read { reader in
      var theirs = Erased(only: [person.value.uuidString: Person.shelf.table])
      try Erasing(db: reader.db).claim(&theirs) { $0.hold($1, $2) }
      return Set(theirs.shelves.keys.compactMap(UUID.init(uuidString:)))
    }
  }

  /// What someone collected, led, wrote up: whatever names them and is not theirs.
  public func parts(of person: Person.ID, except owners: Set<UUID>) throws -> [Part] {
    let (theirs, left) = (person.cell, Set(owners.map(\.uuidString)))
    return try read { reader in
      try Shelf.all.flatMap { shelf in
        try shelf.mentions.compactMap { field -> Part? in
          let found = try shelf.all(in: reader.db, { $0 }).filter { record in
            let rows = field.list.map { record.lists[$0] ?? [] } ?? [record.cells]
            return rows.contains { $0.values[field.column] == theirs }
              && !(String.read(record.id).map(left.contains) ?? false)
          }
          guard !found.isEmpty else { return nil }
          let references = try shelf.kind.map { kind in try found.map { try $0.reference(kind) } }
          return Part(
            kind: shelf, field: field, references: (references ?? []).sorted(),
            count: found.count)
        }
      }
    }
  }

  /// What else has this name written in it as a word, by reference or table.
  public func namesWritten(_ name: String, except owners: Set<UUID>) throws -> [String] {
    let left = Set(owners.map(\.uuidString))
    let scrub = Scrub(replacements: [name: Scrub.cut], isFolded: true)
    return try read { reader in
      try Shelf.all.flatMap { shelf in
        try shelf.all(in: reader.db) { record -> String? in
          guard let id = String.read(record.id), !left.contains(id) else { return nil }
          return scrub(record, of: shelf) == record ? nil : shelf.handle(of: record)
        }.compactMap { $0 }
      }
    }
  }

  /// What a reference named on paper before copies met, when it is something else than now.
  public func formerly(_ reference: Reference) throws -> [Reference] {
    try read { reader in
      guard let shelf = try Shelf.of(reference, in: reader.db), let kind = shelf.kind else {
        return []
      }
      return try Row.fetchAll(
        reader.db,
        sql: """
          SELECT bearer.copy, bearer.number FROM reference_before AS old
          JOIN \(shelf.table) AS bearer ON bearer.id = old.owner
          WHERE old.shelf = ? AND old.number = ? AND old.copy = ? ORDER BY 2, 1
          """,
        arguments: [shelf.table, reference.number, reference.series]
      ).map {
        Numbering.Called(copy: try $0.read("copy"), number: try $0.read("number"))
          .reference(kind)
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
