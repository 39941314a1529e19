import GRDB

/// What another copy brings: its acts that are not known here, with everything they changed.
struct Luggage {
  struct BroughtAct {
    let id: String
    let verb: String
    let author: String
    let milliseconds: Int64
    let undoes: String?
    let follows: [String]
    var changes: [BroughtChange] = []
  }
  struct BroughtChange {
    let shelf: String
    let key: String
    let before: String?
    let after: String?
  }

  let identity: String
  let isNameless: Bool
  var acts: [BroughtAct] = []
  /// Every act it has, by identifier.
  let known: Set<String>
  let erased: [Row]
  /// Every name that every person bore there.
  let names: [(id: String, name: String)]
  /// Where it differs from the first one given, the reference each thing bears there.
  let references: [Row]

  init(_ db: Database, without known: Set<String>) throws {
    identity = try String.fetchOne(db, sql: "SELECT identity FROM workspace") ?? ""
    isNameless = try Bool.fetchOne(db, sql: "SELECT is_nameless FROM branch") ?? false
    erased = try Row.fetchAll(db, sql: "SELECT * FROM erased")
    names = try Scrub.namesEverBorne(in: db)
    references = try Row.fetchAll(db, sql: "SELECT * FROM reference_before")
    var follows: [Int: [String]] = [:]
    let links = try Row.fetchCursor(
      db,
      sql: "SELECT act_after.act, act.id FROM act_after JOIN act ON act.number = act_after.follows")
    while let row = try links.next() {
      let act: Int = try row.read("act")
      follows[act, default: []].append(try row.read("id"))
    }
    var all: Set<String> = []
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT act.*, undone.id AS undone FROM act
        LEFT JOIN act AS undone ON undone.number = act.undoes ORDER BY act.number
        """)
    for row in rows {
      let (id, number): (String, Int) = (try row.read("id"), try row.read("number"))
      all.insert(id)
      guard !known.contains(id) else { continue }
      var act = BroughtAct(
        id: id, verb: try row.read("verb"), author: try row.read("author"),
        milliseconds: try row.read("milliseconds"), undoes: try row.read("undone"),
        follows: follows[number] ?? [])
      act.changes = try Luggage.changes(of: number, in: db)
      acts.append(act)
    }
    self.known = all
  }

  private static func changes(of act: Int, in db: Database) throws -> [BroughtChange] {
    let statement = try db.cachedStatement(
      sql: "SELECT shelf, row_key, before, after FROM change WHERE act = ? ORDER BY number")
    return try Row.fetchAll(statement, arguments: [act]).map {
      BroughtChange(
        shelf: try $0.read("shelf"), key: try $0.read("row_key"), before: try $0.read("before"),
        after: try $0.read("after"))
    }
  }

  /// The values those acts wrote in.
  var owners: Set<String> {
    Set(acts.flatMap(\.changes).map { $0.key.owner })
  }
}

extension String {
  /// The value that a change's key belongs to.
  var owner: String { String(decoding: utf8.prefix(36), as: UTF8.self) }
}
