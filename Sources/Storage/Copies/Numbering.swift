import Entities
import GRDB
import People

/// Keeps one meaning per reference where copies gave the same number to different things.
///
/// What was made first keeps it; the others take the first letter still free with their number.
/// It only looks at what each thing was first called, so that every copy comes to the same names.
struct Numbering {
  struct Named: Hashable {
    let id: String
    /// What it was first called.
    let first: Called
  }
  struct Called: Hashable, Comparable {
    let copy: String
    let number: Int

    static func < (a: Called, b: Called) -> Bool {
      (a.number, a.copy) < (b.number, b.copy)
    }
  }

  /// What each thing that cannot keep its first reference is called instead.
  static func renamed(_ all: [Named]) -> [String: Called] {
    var taken = Set(all.map(\.first))
    guard taken.count < all.count else { return [:] }
    let groups = Dictionary(grouping: all, by: \.first).filter { $0.value.count > 1 }
    var renamed: [String: Called] = [:]
    for first in groups.keys.sorted() {
      for named in (groups[first] ?? []).sorted(by: { $0.id < $1.id }).dropFirst() {
        let free = free(for: first, taken)
        taken.insert(free)
        renamed[named.id] = free
      }
    }
    return renamed
  }

  private static func free(for first: Called, _ taken: Set<Called>) -> Called {
    // A card's two letters stay: copy B’s OR-05 becomes B-OR-05.
    let deck = first.copy.count > 1 ? String(first.copy.suffix(2)) : ""
    let letters = "BCDEFGHIJKLMNOPQRSTUVWXYZ".map {
      Called(copy: String($0) + deck, number: first.number)
    }
    if let free = letters.first(where: { !taken.contains($0) }) { return free }
    return Called(copy: first.copy, number: (taken.map(\.number).max() ?? 0) &+ 1)
  }
}

extension Shelf {
  /// Everything that ever bore a number of this kind, removed or not, by what it was first called.
  func everNamed(in db: Database) throws -> [Numbering.Named] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT bearer.id, coalesce(erased.copy, first.copy, bearer.copy) AS copy,
          coalesce(erased.number, first.number, bearer.number) AS number
        FROM (SELECT id, copy, number FROM \(table)
          UNION ALL SELECT id, copy, number FROM tombstone WHERE shelf = ?1) AS bearer
        LEFT JOIN reference_before AS first
          ON first.shelf = ?1 AND first.owner = bearer.id AND first.is_first
        LEFT JOIN erased ON erased.id = bearer.id AND erased.shelf NOT IN ('verbatim', 'encounter')
        """, arguments: [table]
    ).map {
      Numbering.Named(
        id: try $0.read("id"),
        first: Numbering.Called(copy: try $0.read("copy"), number: try $0.read("number")))
    }
  }
}
