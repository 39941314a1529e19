import Entities
import Foundation
import GRDB

/// Reads what was written of values, and what they come to.
struct History {
  let db: Database
  let lineage: Lineage
  /// Acts that settled a dispute and were undone, with what undid them: as if they never were, so
  /// that the question is open again.
  private let reopened: Set<Int>

  init(_ db: Database) throws {
    (self.db, lineage) = (db, try Lineage(db))
    reopened = try Set(
      Int.fetchAll(
        db,
        sql: """
          WITH RECURSIVE gone (number) AS (
            SELECT number FROM act WHERE verb = '\(Act.settling)'
              AND EXISTS (SELECT 1 FROM act AS undoing WHERE undoing.undoes = act.number
                AND NOT EXISTS (SELECT 1 FROM act AS redoing
                  WHERE redoing.undoes = undoing.number))
            UNION SELECT act.number FROM act JOIN gone ON act.undoes = gone.number
          ) SELECT number FROM gone
          """))
  }

  func verdicts(of owners: Set<String>) throws -> [String: Verdict] {
    try pasts(of: owners).mapValues { Verdict(past: $0, lineage: lineage) }
  }

  /// The values that more than one act wrote in.
  func writtenAgain() throws -> Set<String> {
    try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT substr(row_key, 1, 36) AS owner FROM change GROUP BY owner
          HAVING min(act) <> max(act)
          """))
  }

  /// The values that some act removed.
  func everRemoved() throws -> Set<String> {
    let tables = Shelf.all.map { "'\($0.table)'" }.joined(separator: ", ")
    return try Set(
      String.fetchAll(
        db, sql: "SELECT row_key FROM change WHERE after IS NULL AND shelf IN (\(tables))"))
  }

  private func pasts(of owners: Set<String>) throws -> [String: Past] {
    var (pasts, pending, current) = ([String: Past](), [String: [LoggedChange]](), 0)
    func settle() {
      for (owner, changes) in pending {
        if pasts[owner] == nil {
          let shelf = changes.lazy.compactMap { Shelf.holding($0.table) }.first
          pasts[owner] = (owner == Shelf.cover.id ? Shelf.cover.shelf : shelf)
            .map { Past($0, id: owner) }
        }
        pasts[owner]?.add(changes, of: current)
      }
      pending.removeAll(keepingCapacity: true)
    }
    let decoder = JSONDecoder()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT act, shelf, row_key, before, after FROM change ORDER BY act, number")
    while let row = try rows.next() {
      let owner = (try row.read("row_key") as String).owner
      guard owners.contains(owner) else { continue }
      let act: Int = try row.read("act")
      if reopened.contains(act) { continue }
      if act != current {
        settle()
        current = act
      }
      pending[owner, default: []].append(
        LoggedChange(
          table: try row.read("shelf"), before: try Cells(json: row.read("before"), decoder),
          after: try Cells(json: row.read("after"), decoder)))
    }
    settle()
    return pasts
  }
}

extension Shelf {
  /// The row of the workspace itself, as changes know it.
  static let cover = (
    shelf: Shelf("workspace", title: Bilingual("Espace de travail", "Workspace"), columns: []),
    id: "1"
  )
}

extension Cells {
  init?(json: String?, _ decoder: JSONDecoder) throws {
    guard let json else { return nil }
    self.init(try decoder.decode([String: Cell].self, from: Data(json.utf8)))
  }
}
