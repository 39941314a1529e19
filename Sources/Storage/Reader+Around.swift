public import Entities
import GRDB
public import People

extension Reader {
  /// Some things and what their rows name, nothing else: enough to show a few among very many.
  public func contents(around references: [Reference]) throws -> Dossier {
    var surroundings = Surroundings(db: db)
    for reference in references { try surroundings.add(reference) }
    return try contents(among: surroundings.records.mapValues { Array($0.values) })
  }
}

/// Records gathered with those their columns name, as the schema says who names whom.
private struct Surroundings {
  let db: Database
  private(set) var records: [String: [Cell: Record]] = [:]
  private var links: [String: [Link]] = [:]

  /// A column that names a record of another shelf.
  private struct Link {
    let column: String
    let shelf: Shelf
  }

  init(db: Database) { self.db = db }

  mutating func add(_ reference: Reference) throws {
    guard let shelf = try Shelf.of(reference, in: db), let id = try Shelf.id(of: reference, in: db),
      let record = try add(id, from: shelf)
    else { return }
    let rows = [(shelf.table, [record.cells])] + record.lists.map { ($0.key, $0.value) }
    for (table, rows) in rows {
      for link in try links(of: table) {
        for row in rows { try add(row.values[link.column] ?? .null, from: link.shelf) }
      }
    }
  }

  @discardableResult
  private mutating func add(_ id: Cell, from shelf: Shelf) throws -> Record? {
    if id == .null { return nil }
    if let known = records[shelf.table]?[id] { return known }
    let record = try shelf.record(id, in: db)
    records[shelf.table, default: [:]][id] = record
    return record
  }

  private mutating func links(of table: String) throws -> [Link] {
    if let known = links[table] { return known }
    let found = try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))").compactMap {
      row -> Link? in
      let (column, parent): (String, String) = (try row.read("from"), try row.read("table"))
      return Shelf.all.first { $0.table == parent }.map { Link(column: column, shelf: $0) }
    }
    links[table] = found
    return found
  }
}
