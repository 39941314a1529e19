import Foundation
import GRDB

/// Which acts knew of which others, as far as this file tells.
final class Lineage {
  private let parents: [Int: [Int]]
  /// What people and other copies know an act by.
  let ids: [Int: String]
  /// The place of each act among all, in order: a damaged file may number one anyhow.
  private let places: [Int: Int]
  private var known: [Int: [UInt64]] = [:]

  init(_ db: Database) throws {
    var (parents, ids) = ([Int: [Int]](), [Int: String]())
    let links = try Row.fetchCursor(db, sql: "SELECT act, follows FROM act_after")
    while let row = try links.next() {
      let act: Int = try row.read("act")
      parents[act, default: []].append(try row.read("follows"))
    }
    let acts = try Row.fetchCursor(db, sql: "SELECT number, id FROM act")
    while let row = try acts.next() {
      let act: Int = try row.read("number")
      ids[act] = try row.read("id")
    }
    (self.parents, self.ids) = (parents, ids)
    places = Dictionary(ids.keys.sorted().enumerated().map { ($1, $0) }) { $1 }
  }

  /// Whether someone doing `later` had `earlier` before them.
  func isKnown(_ earlier: Int, to later: Int) -> Bool {
    guard earlier < later, let place = places[earlier] else { return false }
    return everything(knownTo: later)[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  /// A bit for each act.
  private func everything(knownTo act: Int) -> [UInt64] {
    if let seen = known[act] { return seen }
    var seen = [UInt64](repeating: 0, count: (places.count >> 6) + 1)
    var waiting = parents[act] ?? []
    while let next = waiting.popLast() {
      guard let place = places[next] else { continue }
      let bit: UInt64 = 1 << UInt64(place & 63)
      if seen[place >> 6] & bit != 0 { continue }
      seen[place >> 6] |= bit
      waiting += parents[next] ?? []
    }
    known[act] = seen
    return seen
  }
}
