import Entities
import GRDB
import People
import Words

/// The profiles that nobody has but those who are being erased.
///
/// One that was only named beside them, and of which nothing else is said, goes with them; one that
/// somebody wrote for itself stays.
struct LoneProfiles {
  /// By identifier, with what they are called.
  private(set) var going: [(id: String, name: String)] = []
  private(set) var staying: [String] = []

  /// - Parameters:
  ///   - erased: all that is erased, before it goes.
  ///   - new: those of them that are erased now.
  init(_ erased: Erased, new: Set<String>, in db: Database) throws {
    let users = try LoneProfiles.users(in: db)
    let theirs = users.filter { !$1.isDisjoint(with: new) }
    for (id, users) in theirs.sorted(by: { $0.key < $1.key })
    where users.allSatisfy({ erased.shelves[$0] != nil }) {
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT name, wider IS NULL AND NOT EXISTS (SELECT 1 FROM note WHERE owner = ?1) AS bare
            FROM profile WHERE id = ?1
              AND name NOT IN (SELECT profile FROM known_group)
            """, arguments: [id])
      else { continue }
      let (name, isBare): (String, Bool) = (try row.read("name"), try row.read("bare"))
      if try isBare && LoneProfiles.isMade(id, besides: users, in: db) {
        going.append((id, name))
      } else {
        staying.append(name)
      }
    }
  }

  /// What has each profile: the rows of all tables that name one.
  private static func users(in db: Database) throws -> [String: Set<String>] {
    let links = try Row.fetchAll(
      db,
      sql: """
        SELECT m.name AS holder, f."from" AS link FROM sqlite_master AS m
        JOIN pragma_foreign_key_list(m.name) AS f
        WHERE m.type = 'table' AND f."table" = 'profile'
        """)
    var users: [String: Set<String>] = [:]
    for link in links {
      let (table, column): (String, String) = (try link.read("holder"), try link.read("link"))
      let key = try db.columns(in: table).contains { $0.name == "id" } ? "id" : "owner"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(key) AS holder, \(column) AS profile FROM \(table)
          WHERE \(column) IS NOT NULL
          """)
      for row in rows { users[try row.read("profile"), default: []].insert(try row.read("holder")) }
    }
    return users
  }

  /// Whether the act that made it made one of those who have it too.
  private static func isMade(_ id: String, besides users: Set<String>, in db: Database) throws
    -> Bool
  {
    let made = try String.fetchAll(
      db,
      sql: """
        SELECT row_key FROM change WHERE before IS NULL AND act =
          (SELECT act FROM change WHERE shelf = 'profile' AND row_key = ? AND before IS NULL
            ORDER BY number LIMIT 1)
        """, arguments: [id])
    return !users.isDisjoint(with: made)
  }

  /// Takes them away as anyone would: what another copy says of one brings it back.
  func remove(in db: Database) throws {
    for (id, _) in going {
      try Profile.shelf.remove(.text(id), in: db)
      try SearchIndex(db: db).replace(.text(id), of: Profile.shelf, with: nil)
    }
  }
}
