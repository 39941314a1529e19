import Entities
import GRDB
public import People

/// What references on paper lead to, where that is not what bears them now.
public struct PaperTrail: Hashable, Sendable {
  /// What was erased for good.
  public internal(set) var erased: Set<Reference> = []
  /// What else a reference named before copies met.
  public internal(set) var formerly: [Reference: [Reference]] = [:]
}

extension Workspace {
  /// Read for those who look for what hangs on walls: a sheet of paper does not follow.
  public func paperTrail() throws -> PaperTrail {
    try read { reader in
      var trail = PaperTrail()
      for row in try Row.fetchAll(
        reader.db, sql: "SELECT shelf, copy, number FROM erased WHERE number IS NOT NULL")
      {
        if let reference = try row.reference(on: row.read("shelf")) {
          trail.erased.insert(reference)
        }
      }
      for row in try Row.fetchAll(
        reader.db, sql: "SELECT shelf, copy, number, owner FROM reference_before")
      {
        let shelf: String = try row.read("shelf")
        guard let before = try row.reference(on: shelf), let kept = Shelf.of(before.kind),
          let record = try kept.record(.text(row.read("owner")), in: reader.db)
        else { continue }
        let now = record.called.reference(before.kind)
        if now != before { trail.formerly[before, default: []].append(now) }
      }
      return trail
    }
  }
}

extension Row {
  fileprivate func reference(on table: String) throws -> Reference? {
    guard let kind = Shelf.holding(table)?.kind else { return nil }
    let (number, copy): (Int, String?) = (try read("number"), try read("copy"))
    return Reference(kind, number, series: copy ?? "")
  }
}
