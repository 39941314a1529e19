import Entities
import GRDB

/// The rows of one list of every owner, handed over owner after owner.
final class ListRows {
  let list: String
  private let rows: RowCursor
  private var waiting: (owner: Cell, cells: Cells)?

  init(_ list: String, of table: String, order: String, in db: Database) throws {
    self.list = list
    rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(list).* FROM \(table) CROSS JOIN \(list) ON \(list).owner = \(table).id
        ORDER BY \(order), \(list).position
        """)
    try advance()
  }

  /// The rows of an owner, asked for in order.
  func next(of owner: Cell) throws -> [Cells] {
    var found: [Cells] = []
    while let row = waiting, row.owner == owner {
      found.append(row.cells)
      try advance()
    }
    return found
  }

  private func advance() throws {
    waiting = try rows.next().map {
      (Cell(try $0.kept("owner")), Cells($0, without: Shelf.standing))
    }
  }
}
