import Entities
import Foundation
import GRDB
import People

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

  /// Which column of a table says whose a thing is.
  private static let ownership: [(table: String, column: String)] = [
    ("consent", "person"), ("member", "person"), ("offer", "member"), ("ask", "member"),
    ("verbatim", "speaker"), ("encounter", "person"),
  ]

  /// Erases what was written to be of someone who was erased, by people who did not know they were.
  ///
  /// What the eraser knew of is not looked at again: it was theirs to judge.
  mutating func claimUnknown(in db: Database, _ lineage: Lineage) throws {
    let numbers = Dictionary(lineage.ids.map { ($1, $0) }) { $1 }
    let owned = Erased.ownership.map { table, column in
      """
      SELECT change.row_key AS id, change.shelf, change.act AS number, erased.act
      FROM change JOIN erased ON erased.id = change.after ->> '\(column)'
      WHERE change.shelf = '\(table)'
      """
    }
    let met = """
      SELECT change.row_key, change.shelf, change.act, erased.act
      FROM change JOIN erased ON erased.id = change.after ->> 'encounter'
      WHERE change.shelf = 'verbatim' AND change.after ->> 'speaker' IS NULL
        AND erased.shelf = 'encounter'
      """
    let question = (owned + [met]).joined(separator: " UNION ")
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

  /// What stays in the place of words and meetings, so that a reference on paper still leads here.
  static let staying: Set<String> = ["verbatim", "encounter"]

  private func isGone(_ cell: Cell) -> Bool {
    guard case .text(let id) = cell, let shelf = shelves[id] else { return false }
    return !Erased.staying.contains(shelf)
  }

  /// Whether something is someone's who was erased: what they said, agreed to, offered, the
  /// meetings they were met at, and what was said there by nobody else.
  func owns(_ record: Record, of shelf: Shelf) -> Bool {
    let cells = record.cells.values
    let owner = Erased.ownership.first { $0.table == shelf.table }?.column ?? ""
    if isGone(cells[owner] ?? .null) { return true }
    guard shelf.table == "verbatim", cells["speaker"] ?? .null == .null,
      case .text(let met) = cells["encounter"]
    else { return false }
    return shelves[met] == "encounter"
  }

  /// What is left of a record: nothing, an empty place, or all of it but its links to the erased.
  func applied(to record: Record, of shelf: Shelf) -> Record? {
    guard let id = String.read(record.id) else { return record }
    if shelves[id] != nil {
      guard Erased.staying.contains(shelf.table) else { return nil }
      let empty = shelf.lists.map { ($0, [Cells]()) }
      return Record(
        cells: Erased.blank(record.cells, of: shelf.table),
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
    let kept: Set<String> = ["id", "copy", "number", "kind", "fidelity", "agreement", "during"]
    return Cells(
      Dictionary(
        uniqueKeysWithValues: cells.values.map { column, cell in
          if kept.contains(column) { return (column, cell) }
          switch (column, cell) {
          case ("words", _): return (column, .text(Verbatim.erasedWords))
          case ("happened", .text(let when)) where table == "encounter":
            return (column, .text(String(when.prefix(7))))
          case ("is_key", _): return (column, .integer(0))
          case ("published", _), ("notes", _), ("guide", _): return (column, .text(""))
          default: return (column, .null)
          }
        }))
  }
}

/// Takes what was erased out of everything: values, past changes, notes, index.
struct Erasing {
  let db: Database

  /// - Parameter scrub: the names to take out of other people's words.
  func run(_ erased: Erased, _ scrub: Scrub) throws {
    // Pages that are let go of are blanked at once, in case nobody comes to sweep.
    _ = try String.fetchOne(db, sql: "PRAGMA secure_delete = ON")
    let rewriting = Rewriting(db: db)
    for name in scrub.replacements.keys {
      try db.execute(sql: "UPDATE act SET author = '' WHERE author = ?", arguments: [name])
    }
    for id in erased.shelves.keys {
      try db.execute(sql: "DELETE FROM note WHERE owner = ?", arguments: [id])
    }
    try rewriting.values { shelf, record in
      erased.applied(to: record, of: shelf).map { record in
        let lists = record.lists.mapValues { $0.map { scrub($0) } }
        return Record(cells: plain(record.cells, shelf.table, scrub), lists: lists)
      }
    }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO tombstone (id, shelf, copy, number)
        SELECT id, shelf, copy, number FROM erased WHERE shelf NOT IN ('verbatim', 'encounter')
        """)
    try scrubNotes(scrub)
    try forgetPast(erased, scrub)
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  /// Finds everything that is someone's who is erased, until nothing more is.
  func claim(_ erased: inout Erased, under act: String) throws {
    while true {
      var found: [(String, String)] = []
      for shelf in Shelf.all {
        for record in try shelf.all(in: db, { $0 }) {
          guard let id = String.read(record.id), erased.shelves[id] == nil else { continue }
          if erased.owns(record, of: shelf) { found.append((id, shelf.table)) }
        }
      }
      if found.isEmpty { return }
      for (id, shelf) in found { try erased.add(id, shelf, under: act, in: db) }
    }
  }

  private func scrubNotes(_ scrub: Scrub) throws {
    guard !scrub.isEmpty else { return }
    for row in try Row.fetchAll(db, sql: "SELECT owner, heading, words FROM note") {
      let words: String = try row.read("words")
      if scrub(words) == words { continue }
      try db.execute(
        sql: "UPDATE note SET words = ? WHERE owner = ? AND heading = ?",
        arguments: [scrub(words), try row.kept("owner"), try row.kept("heading")])
    }
  }

  private func forgetPast(_ erased: Erased, _ scrub: Scrub) throws {
    try Rewriting(db: db).pastChanges { table, owner, cells in
      if table == Erased.mark { return cells }
      if let shelf = erased.shelves[owner] {
        let isKept = Erased.staying.contains(shelf) && table == shelf
        return isKept ? Erased.blank(cells, of: table) : nil
      }
      return plain(cells, table, scrub)
    }
  }

  /// Without the names, but the one that somebody else bears.
  private func plain(_ cells: Cells, _ table: String, _ scrub: Scrub) -> Cells {
    var plain = scrub(cells)
    if table == "person" { plain.values["name"] = cells.values["name"] }
    return plain
  }
}
