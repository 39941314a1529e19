import Entities
import Foundation
import GRDB
import People

/// Puts back the rows that one act changed, where nothing has moved them since.
struct Undoing {
  let db: Database
  let act: Act

  /// One row, as the act found it and as it left it; `nil` where there was none.
  private struct Net {
    let table: String
    let key: String
    let before: Cells?
    var after: Cells?
  }

  func run() throws {
    let all = try nets()
    let nets = all.filter { $0.before != $0.after }
    if nets.contains(where: { $0.table == "workspace" && $0.before == nil }) {
      throw WorkspaceFault.creationStays
    }
    for net in nets { try check(net) }
    for net in nets where net.before == nil { try delete(net) }
    for net in nets where net.before != nil && net.after != nil { try putBack(net) }
    for net in nets where net.after == nil { try insert(net) }
    try rewriteLists(nets)
    try reindex(nets)
    if act.verb == Act.settling { try reopen(all.filter { $0.before == $0.after }) }
  }

  /// A choice that kept what stood changed nothing: that it was undone is written down too.
  private func reopen(_ nets: [Net]) throws {
    for net in nets {
      try db.execute(
        sql: """
          INSERT INTO change (act, shelf, row_key, before, after)
          VALUES ((SELECT act FROM bench), ?, ?, ?, ?)
          """, arguments: [net.table, net.key, net.after?.json, net.before?.json])
    }
  }

  /// What each row was before the first change and became after the last one.
  private func nets() throws -> [Net] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT shelf, row_key, before, after FROM change
        WHERE act = (SELECT number FROM act WHERE id = ?) ORDER BY number
        """, arguments: [act.id.value.uuidString])
    var (nets, places) = ([Net](), [[String]: Int]())
    let decoder = JSONDecoder()
    while let row = try rows.next() {
      let (table, key): (String, String) = (try row.read("shelf"), try row.read("row_key"))
      guard Shelf.holding(table) != nil || ["note", "workspace"].contains(table) else {
        throw WorkspaceFault.unreadable(row: "change", column: "shelf")
      }
      let after = try Cells(json: row.read("after"), decoder)
      if let place = places[[table, key]] {
        nets[place].after = after
      } else {
        places[[table, key]] = nets.count
        let before = try Cells(json: row.read("before"), decoder)
        nets.append(Net(table: table, key: key, before: before, after: after))
      }
    }
    return nets
  }

  private func check(_ net: Net) throws {
    guard let known = net.after ?? net.before else { return }
    let (sql, arguments) = try address(of: known, in: net.table)
    let statement = try db.cachedStatement(sql: "SELECT * FROM \(net.table) WHERE \(sql)")
    let row = try Row.fetchOne(statement, arguments: arguments)
    let current = row.map { Cells($0) }
    let isSame =
      switch (net.after, current) {
      case (nil, nil): true
      case (let after?, let current?):
        after.values.allSatisfy { $0.value.matches(current.values[$0.key] ?? .null) }
      default: false
      }
    guard isSame else {
      throw WorkspaceFault.movedSince(act: act.verb, row: try name(of: net))
    }
  }

  private func delete(_ net: Net) throws {
    guard let after = net.after else { return }
    let (sql, arguments) = try address(of: after, in: net.table)
    try db.cachedStatement(sql: "DELETE FROM \(net.table) WHERE \(sql)")
      .execute(arguments: arguments)
  }

  private func putBack(_ net: Net) throws {
    guard let before = net.before else { return }
    let columns = try columns(of: before, in: net.table)
    let (sql, arguments) = try address(of: before, in: net.table)
    let statement = try db.cachedStatement(
      sql: "UPDATE \(net.table) SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) "
        + "WHERE \(sql)")
    try statement.execute(
      arguments: StatementArguments(columns.map { before.databaseValue($0) }) + arguments)
  }

  private func insert(_ net: Net) throws {
    guard let before = net.before else { return }
    let columns = try columns(of: before, in: net.table)
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(net.table) (\(columns.joined(separator: ", "))) "
        + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))")
    try statement.execute(
      arguments: StatementArguments(columns.map { before.databaseValue($0) }))
  }

  /// The columns written down that the table still has.
  private func columns(of cells: Cells, in table: String) throws -> [String] {
    try db.columns(in: table).map(\.name).filter { cells.values[$0] != nil }
  }

  private func address(of cells: Cells, in table: String) throws -> (String, StatementArguments) {
    let key = try db.primaryKey(table).columns
    return (
      key.map { "\($0) = ?" }.joined(separator: " AND "),
      StatementArguments(key.map { cells.databaseValue($0) })
    )
  }

  /// A change of a list is always that of the whole list, so that it can meet another one.
  private func rewriteLists(_ nets: [Net]) throws {
    let lists = Dictionary(grouping: nets.filter { Shelf.holding($0.table)?.table != $0.table }) {
      ($0.after ?? $0.before)?.values["owner"] ?? .null
    }
    for (owner, nets) in lists {
      guard let shelf = Shelf.holding(nets[0].table), let record = try shelf.record(owner, in: db)
      else { continue }
      try shelf.rewrite(Array(Set(nets.map(\.table))), of: record, in: db)
    }
  }

  private func reindex(_ nets: [Net]) throws {
    var done: Set<Cell> = []
    for net in nets {
      guard let shelf = Shelf.holding(net.table), let cells = net.after ?? net.before,
        let id = cells.values["owner"] ?? cells.values["id"], done.insert(id).inserted
      else { continue }
      try SearchIndex(db: db).replace(id, of: shelf, with: shelf.record(id, in: db))
    }
  }

  /// What people may call a row: the reference of what it belongs to.
  private func name(of net: Net) throws -> String {
    guard let shelf = Shelf.holding(net.table), let cells = net.after ?? net.before,
      let id = cells.values["owner"] ?? cells.values["id"]
    else { return net.table }
    let record = try shelf.record(id, in: db)
    return shelf.name(of: record ?? Record(cells: cells, lists: [:]))
  }
}

extension Cells {
  func databaseValue(_ column: String) -> DatabaseValue {
    (values[column] ?? .null).databaseValue
  }
}
