import Entities
import Foundation
import GRDB
import People
import Words

/// What was erased for good, and what that leaves of everything else.
struct Erased {
  /// The table each thing was on, by identifier.
  private(set) var shelves: [String: String] = [:]
  /// The numbers they bore, which are never given again.
  private(set) var numbers: Set<Number> = []

  struct Number: Hashable {
    let shelf: String
    let copy: String
    let number: Int64
  }

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, shelf, copy, number FROM erased") {
      shelves[try row.read("id")] = try row.read("shelf")
      let (copy, number): (String?, Int64?) = (try row.read("copy"), try row.read("number"))
      guard let copy, let number else { continue }
      numbers.insert(Number(shelf: try row.read("shelf"), copy: copy, number: number))
    }
  }

  /// Whether a record bears the number of something erased.
  func holds(_ record: Record, of shelf: Shelf) -> Bool {
    guard !numbers.isEmpty, case .text(let copy) = record.cells.values["copy"],
      case .integer(let number) = record.cells.values["number"]
    else { return false }
    return numbers.contains(Number(shelf: shelf.table, copy: copy, number: number))
  }

  /// What belongs to some things, before anything is erased.
  init(only shelves: [String: String]) { self.shelves = shelves }

  /// Takes for erased what is not written down as such.
  mutating func hold(_ id: String, _ shelf: String) { shelves[id] = shelf }

  mutating func add(_ id: String, _ shelf: String, under act: String, in db: Database) throws {
    shelves[id] = shelf
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO erased (id, act, shelf, copy, number)
        SELECT ?1, ?2, ?3, given.copy, given.number FROM (SELECT 1)
        LEFT JOIN (SELECT after ->> 'copy' AS copy, after ->> 'number' AS number FROM change
          WHERE shelf = ?3 AND row_key = ?1 AND before IS NULL ORDER BY number LIMIT 1) AS given
        """, arguments: [id, act, shelf])
  }

  /// Takes over what another copy erased.
  mutating func add(_ row: Row, in db: Database) throws {
    shelves[try row.read("id")] = try row.read("shelf")
    try db.execute(
      sql: "INSERT OR IGNORE INTO erased (id, act, shelf, copy, number) VALUES (?, ?, ?, ?, ?)",
      arguments: StatementArguments(
        try ["id", "act", "shelf", "copy", "number"].map { try row.kept($0) }))
  }

  /// Erases what was written to be of someone who was erased, by people who did not know they were.
  ///
  /// What the eraser knew of is not looked at again: it was theirs to judge.
  mutating func claimUnknown(in db: Database, _ lineage: Lineage) throws {
    let numbers = Dictionary(lineage.ids.map { ($1, $0) }) { $1 }
    let question = Shelf.all.flatMap(\.claims).joined(separator: " UNION ")
    while true {
      var isDone = true
      for row in try Row.fetchAll(db, sql: question) {
        let (id, act): (String, String) = (try row.read("id"), try row.read("act"))
        let number: Int = try row.read("number")
        guard shelves[id] == nil, let eraser = numbers[act], !lineage.isKnown(number, to: eraser)
        else { continue }
        try add(id, try row.read("shelf"), under: act, in: db)
        isDone = false
      }
      if isDone { return }
    }
  }

  /// What stands in the history of acts for each thing erased, so that the act itself stays.
  static let mark = "erased"

  /// What acts of erasing leave in the history, which says nothing of anyone.
  static let marks: Set<String> = [mark, Forgotten.mark]

  /// Whether what is on a table may be someone's, so that it can be erased.
  static func canErase(_ table: String) -> Bool {
    table == Person.shelf.table || Shelf.holding(table)?.isOwned ?? false
  }

  /// What leaves an empty place, so that a reference on paper still leads here.
  static let staying = Set(Shelf.all.filter(\.leavesPlace).map(\.table))

  private func isGone(_ cell: Cell) -> Bool {
    guard case .text(let id) = cell, let shelf = shelves[id] else { return false }
    return !Erased.staying.contains(shelf)
  }

  /// Whether something is someone's who was erased: what they said, agreed to, offered, the
  /// meetings they were met at, and what was said there by nobody else.
  func owns(_ record: Record, of shelf: Shelf) -> Bool {
    let cells = record.cells.values
    let owners = shelf.owners.map { cells[$0.column] ?? .null }
    if owners.contains(where: isGone) { return true }
    guard owners.allSatisfy({ $0 == .null }) else { return false }
    return shelf.sources.contains { source in
      String.read(cells[source.column] ?? .null).map { shelves[$0] != nil } ?? false
    }
  }

  /// What is left of a record: nothing, an empty place, or all of it but its links to the erased.
  func applied(to record: Record, of shelf: Shelf) -> Record? {
    guard let id = String.read(record.id) else { return record }
    if shelves[id] != nil {
      guard shelf.leavesPlace else { return nil }
      let empty = shelf.lists.map { ($0, [Cells]()) }
      return Record(
        cells: shelf.remains(of: record.cells),
        lists: Dictionary(uniqueKeysWithValues: empty))
    }
    let cells = record.cells.values.mapValues { isGone($0) ? .null : $0 }
    let lists = record.lists.mapValues { rows in
      rows.compactMap { row -> Cells? in
        guard row.values.values.contains(where: isGone) else { return row }
        // A row that is only a link goes with it.
        guard row.values.count > 1 else { return nil }
        return Cells(row.values.mapValues { isGone($0) ? .null : $0 })
      }
    }
    return Record(cells: Cells(cells), lists: lists)
  }

  /// The columns of a row, with nothing left that someone said or is known by.
  static func blank(_ cells: Cells, of table: String) -> Cells {
    Shelf.holding(table)?.remains(of: cells) ?? Cells([:])
  }
}

extension Shelf {
  /// What changes say is someone's who was erased: the thing, its table, the act, and the erasure.
  fileprivate var claims: [String] {
    let columns = "change.row_key AS id, change.shelf, change.act AS number, erased.act"
    func after(_ column: ColumnFacts) -> String { "change.after ->> '\(column.column)'" }
    let owned = owners.map { owner in
      """
      SELECT \(columns) FROM change JOIN erased ON erased.id = \(after(owner))
      WHERE change.shelf = '\(table)'
      """
    }
    let ownerless = owners.map { "AND \(after($0)) IS NULL" }.joined(separator: " ")
    let met = sources.map { source in
      """
      SELECT \(columns) FROM change JOIN erased ON erased.id = \(after(source))
      WHERE change.shelf = '\(table)' \(ownerless)
      """
    }
    return owned + met
  }
}

/// Takes what was erased out of everything: values, past changes, notes, index.
struct Erasing {
  let db: Database

  /// - Parameter names: those that nobody else bears, by person.
  func run(_ erased: Erased, names: [String: Set<String>]) throws {
    // Pages that are let go of are blanked at once, in case nobody comes to sweep.
    _ = try String.fetchOne(db, sql: "PRAGMA secure_delete = ON")
    let gone = NameFinder.Names(names.values.joined())
    for author in try String.fetchAll(db, sql: "SELECT DISTINCT author FROM act")
    where !author.isEmpty && gone.contains(author) {
      try db.execute(sql: "UPDATE act SET author = '' WHERE author = ?", arguments: [author])
    }
    for id in erased.shelves.keys {
      try db.execute(sql: "DELETE FROM note WHERE owner = ?", arguments: [id])
    }
    try Rewriting(db: db).values { erased.applied(to: $1, of: $0) }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO tombstone (id, shelf, copy, number)
        SELECT id, shelf, copy, number FROM erased
        WHERE shelf NOT IN (\(Erased.staying.map { "'\($0)'" }.joined(separator: ", ")))
        """)
    try Rewriting(db: db).pastChanges { table, owner, cells in
      guard !Erased.marks.contains(table), let shelf = erased.shelves[owner] else { return cells }
      let isKept = Erased.staying.contains(shelf) && table == shelf
      return isKept ? Erased.blank(cells, of: table) : nil
    }
  }

  /// Leaves no word of what went in the index.
  func forgetWords() throws {
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  /// Finds everything that is someone's who is erased, what was removed or undone too, until no more
  /// is.
  func claim(_ erased: inout Erased, _ add: (inout Erased, String, String) throws -> Void) throws {
    let gone = try gone()
    while true {
      var found: [(String, String)] = []
      func look(_ record: Record, _ shelf: Shelf) {
        guard let id = String.read(record.id), erased.shelves[id] == nil else { return }
        if erased.owns(record, of: shelf) { found.append((id, shelf.table)) }
      }
      for shelf in Shelf.all { _ = try shelf.all(in: db) { look($0, shelf) } }
      for (shelf, record) in gone { look(record, shelf) }
      if found.isEmpty { return }
      for (id, shelf) in found { try add(&erased, id, shelf) }
    }
  }

  /// What is no longer here, as it was last.
  private func gone() throws -> [(Shelf, Record)] {
    let decoder = JSONDecoder()
    return try Row.fetchAll(
      db,
      sql: """
        SELECT shelf, before, max(number) FROM change
        WHERE after IS NULL AND row_key IN (SELECT id FROM tombstone) GROUP BY row_key
        """
    ).compactMap { row in
      let table: String = try row.read("shelf")
      guard let shelf = Shelf.all.first(where: { $0.table == table }),
        let cells = try Cells(json: row.read("before"), decoder)
      else { return nil }
      return (shelf, Record(cells: cells, lists: [:]))
    }
  }
}
