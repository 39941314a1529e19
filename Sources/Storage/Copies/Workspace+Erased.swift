import Entities
public import Foundation
import GRDB
public import People

/// Something erased for good, as an old table may still have it.
public struct ErasedThing: Hashable, Sendable {
  public let id: UUID
  /// The reference it bore; none where it had none, or where nobody knows any more.
  public let reference: Reference?
  /// When it was; none where another copy did it, whose act is not here.
  public let at: Date?
}

extension Workspace {
  /// What was erased for good, in no order.
  public func erasedThings() throws -> [ErasedThing] {
    try read { reader in
      let rows = try Row.fetchAll(
        reader.db,
        sql: """
          SELECT erased.id, erased.shelf, erased.copy, erased.number, act.milliseconds
          FROM erased LEFT JOIN act ON act.id = erased.act
          """)
      return try rows.compactMap { row in
        guard let id = UUID(uuidString: try row.read("id")) else { return nil }
        let (shelf, copy): (String, String?) = (try row.read("shelf"), try row.read("copy"))
        let (number, at): (Int?, Int?) = (try row.read("number"), try row.read("milliseconds"))
        let kind = Shelf.all.first { $0.table == shelf }?.kind
        return ErasedThing(
          id: id,
          reference: kind.flatMap { kind in
            number.map { Reference(kind, $0, series: copy ?? "") }
          },
          at: at.map { Date(timeIntervalSince1970: Double($0) / 1000) })
      }
    }
  }

  /// When someone was last erased after an act; `nil` where nobody was, or no such act is known.
  ///
  /// - Parameter end: the last digits of the act's identifier, in lower case.
  public func peopleErased(afterActEnding end: String) throws -> Date? {
    try read { reader in
      let last = try Int64.fetchOne(
        reader.db,
        sql: """
          SELECT max(erasing.milliseconds) FROM erased
          JOIN act AS erasing ON erasing.id = erased.act
          JOIN act AS leaving ON lower(replace(leaving.id, '-', '')) LIKE ?
          WHERE erased.shelf = 'person' AND erasing.number > leaving.number
          """, arguments: ["%" + end])
      return last.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
  }
}
