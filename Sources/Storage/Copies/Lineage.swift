import Foundation
import GRDB

/// Which acts knew of which others, as far as this file tells.
final class Lineage {
  private let parents: [Int: [Int]]
  /// What people and other copies know an act by.
  let ids: [Int: String]
  private var known: [Int: [UInt64]] = [:]

  init(_ db: Database) throws {
    var (parents, ids) = ([Int: [Int]](), [Int: String]())
    let links = try Row.fetchCursor(db, sql: "SELECT act, follows FROM act_after")
    while let row = try links.next() { parents[row["act"], default: []].append(row["follows"]) }
    let acts = try Row.fetchCursor(db, sql: "SELECT number, id FROM act")
    while let row = try acts.next() { ids[row["number"]] = row["id"] }
    (self.parents, self.ids) = (parents, ids)
  }

  /// Whether someone doing `later` had `earlier` before them.
  func isKnown(_ earlier: Int, to later: Int) -> Bool {
    guard earlier < later else { return false }
    let seen = everything(knownTo: later)
    return seen[earlier >> 6] & (1 << UInt64(earlier & 63)) != 0
  }

  /// A bit for each act; a number is always greater than those of the acts it follows.
  private func everything(knownTo act: Int) -> [UInt64] {
    if let seen = known[act] { return seen }
    var seen = [UInt64](repeating: 0, count: (act >> 6) + 1)
    var waiting = parents[act] ?? []
    while let next = waiting.popLast() {
      let bit: UInt64 = 1 << UInt64(next & 63)
      if seen[next >> 6] & bit != 0 { continue }
      seen[next >> 6] |= bit
      waiting += parents[next] ?? []
    }
    known[act] = seen
    return seen
  }
}
