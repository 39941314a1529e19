import Entities
import Foundation
import GRDB
import People
import Words

/// Brings what another copy did into this one, within one transaction.
///
/// Acts and their changes are added as they are; then every value they wrote in is brought to what
/// ``Verdict`` says of it. What this writes is nobody's change: it is not kept as one.
struct Merging {
  let db: Database
  let luggage: Luggage
  private var erased: Erased
  private let index: LateIndex
  var meeting = Meeting()
  /// Whether something was erased, of which pages may still hold the words.
  private(set) var hasErased = false
  /// The names of those who are erased, by person, as far as either copy knows them.
  private var names: [String: Set<String>] = [:]
  /// Those that someone else bears too.
  private var sharedNames: [String: Set<String>] = [:]
  /// By table, what came from the other copy.
  private var came: [String: Set<Cell>] = [:]
  /// What was taken out, until it is known that nothing uses it.
  private var gone: Set<Cell> = []
  /// What nobody wrote in, but is called otherwise now.
  var renamedAlone: [(Shelf, Record, [String: String])] = []
  /// By table, what each thing is called.
  var called: [String: [String: Numbering.Called]] = [:]

  init(_ db: Database, _ luggage: Luggage) throws {
    (self.db, self.luggage) = (db, luggage)
    erased = try Erased(db)
    index = LateIndex(SearchIndex(db: db))
  }

  /// - Parameter begin: opens the act of merging, under which this writes, and gives its number.
  mutating func run(_ begin: () throws -> Int64) throws {
    let isBehind = try !Set(String.fetchAll(db, sql: "SELECT id FROM act")).isSubset(
      of: luggage.known)
    try bring()
    let act = try begin()
    var wanted = luggage.owners
    try forget(among: wanted)
    wanted.formUnion(try History(db).everRemoved())
    wanted.formUnion(
      try String.fetchAll(db, sql: "SELECT DISTINCT owner FROM reference_before"))
    let verdicts = try History(db).verdicts(of: wanted)
    try retitle(verdicts[Shelf.cover.id])
    try write(verdicts, isRevival: false)
    try revive()
    try index.settle()
    if hasErased {
      meeting.unnamed = try Unnaming(db, erased, names: names, shared: sharedNames).run()
      try Erasing(db: db).forgetWords()
    }
    try keepReferences()
    try finish(act, isKept: isBehind && luggage.acts.contains { !$0.changes.isEmpty })
  }

  /// Adds the acts, in the order in which they knew one another.
  private mutating func bring() throws {
    for act in luggage.acts {
      try db.execute(
        sql: """
          INSERT INTO act (id, verb, author, milliseconds, undoes)
          VALUES (?, ?, ?, ?, (SELECT number FROM act WHERE id = ?))
          """, arguments: [act.id, act.verb, act.author, act.milliseconds, act.undoes])
      let number = db.lastInsertedRowID
      try db.execute(sql: "DELETE FROM act_after WHERE act = ?", arguments: [number])
      for earlier in act.follows {
        try db.execute(
          sql: "INSERT INTO act_after SELECT ?, number FROM act WHERE id = ?",
          arguments: [number, earlier])
      }
      for change in act.changes {
        try db.cachedStatement(
          sql: "INSERT INTO change (act, shelf, row_key, before, after) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [number, change.shelf, change.key, change.before, change.after])
      }
    }
    try db.execute(
      sql: """
        DELETE FROM act_last;
        INSERT INTO act_last SELECT number FROM act
          WHERE number NOT IN (SELECT follows FROM act_after);
        """)
    meeting.acts = luggage.acts.filter { !$0.changes.isEmpty }.count
  }

  /// What was erased in either copy is erased in both, with what came since from the same person.
  private mutating func forget(among touched: Set<String>) throws {
    let before = erased.shelves
    for row in luggage.erased { try erased.add(row, in: db) }
    meeting.erased = erased.shelves.count - before.count
    if erased.shelves.isEmpty { return }
    try erased.claimUnknown(in: db, Lineage(db))
    names = try Scrub.namesBorneAlone(
      by: Set(erased.shelves.keys), brought: luggage.names, in: db)
    sharedNames = try Scrub.namesShared(
      by: Set(erased.shelves.keys), brought: luggage.names, in: db)
    let isTouched = before.keys.contains(where: touched.contains)
    meeting.claimed = erased.shelves.count - before.count - meeting.erased
    guard meeting.erased + meeting.claimed > 0 || isTouched || !names.isEmpty else { return }
    try Erasing(db: db).run(erased, names: names)
    hasErased = true
  }

  private mutating func retitle(_ verdict: Verdict?) throws {
    guard let cells = verdict?.record.cells.values, let title = cells["title"],
      let language = cells["language"]
    else { return }
    try db.execute(
      sql: """
        UPDATE workspace SET title = ?1, language = ?2 WHERE title <> ?1 OR language <> ?2
        """, arguments: [title.databaseValue, language.databaseValue])
  }

  /// Brings values to what they come to: removals first, so that references are free.
  private mutating func write(_ verdicts: [String: Verdict], isRevival: Bool) throws {
    let all = verdicts.filter { $0.key != Shelf.cover.id }
    try number(all)
    var saved = renamedAlone
    renamedAlone = []
    for (id, verdict) in all.sorted(by: { $0.key < $1.key }) {
      let shelf = verdict.past.shelf
      let isHere = verdict.isAlive || isRevival
      guard isHere, let record = erased.applied(to: verdict.record, of: shelf) else {
        try remove(.text(id), shelf, verdict.record)
        continue
      }
      let notes = erased.shelves[id] == nil ? verdict.notes : [:]
      saved.append((shelf, named(record, of: shelf), notes))
    }
    for (shelf, record, notes) in saved { try save(record, shelf, notes) }
  }

  private mutating func remove(_ id: Cell, _ shelf: Shelf, _ record: Record) throws {
    let named = named(record, of: shelf)
    if try shelf.record(id, in: db) != nil {
      try shelf.remove(id, in: db)
      try index.replace(id, of: shelf, with: nil)
      meeting.count(shelf, \.removed)
      gone.insert(id)
    }
    try db.execute(
      sql: """
        INSERT INTO tombstone (id, shelf, copy, number) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET copy = excluded.copy, number = excluded.number
        """,
      arguments: [
        id.databaseValue, shelf.table, named.cells.values["copy"]?.databaseValue,
        named.cells.values["number"]?.databaseValue,
      ])
  }

  private mutating func save(_ record: Record, _ shelf: Shelf, _ notes: [String: String]) throws {
    try shelf.check(record)
    if let old = try shelf.record(record.id, in: db) {
      if old != record {
        try shelf.update(old, to: record, in: db)
        try index.replace(record.id, of: shelf, with: record)
        if old.isOtherwise(than: record) { meeting.count(shelf, \.changed) }
      }
    } else {
      try shelf.insert(record, in: db)
      try index.replace(record.id, of: shelf, with: record)
      if gone.remove(record.id) == nil {
        meeting.count(shelf, \.added)
        came[shelf.table, default: []].insert(record.id)
      } else {
        meeting.uncount(shelf, \.removed)
      }
    }
    try write(notes, of: record, shelf)
  }

  func added(to shelf: Shelf) -> Set<Cell> { came[shelf.table] ?? [] }

  private func write(_ notes: [String: String], of record: Record, _ shelf: Shelf) throws {
    let owner = record.id.databaseValue
    let old = try self.notes(of: String.read(record.id) ?? "")
    for heading in old.keys where old[heading] != notes[heading] {
      try db.execute(
        sql: "DELETE FROM note WHERE owner = ? AND heading = ?", arguments: [owner, heading])
    }
    for (heading, words) in notes where old[heading] != words {
      try db.execute(
        sql: "INSERT INTO note (shelf, owner, heading, words) VALUES (?, ?, ?, ?)",
        arguments: [shelf.table, owner, heading, words])
    }
  }

  /// Gives back what was removed in one copy while another came to use it.
  private mutating func revive() throws {
    while true {
      let missing = try danglingEnds()
      if missing.isEmpty { return }
      let verdicts = try History(db).verdicts(of: missing)
      guard !verdicts.isEmpty else { return }
      try write(verdicts, isRevival: true)
      if try danglingEnds() == missing { return }
    }
  }

  private func danglingEnds() throws -> Set<String> {
    let broken = try Row.fetchAll(
      db, sql: "SELECT DISTINCT \"table\", parent, fkid FROM pragma_foreign_key_check")
    return try broken.reduce(into: []) { missing, row in
      let (table, parent): (String, String) = (try row.read("table"), try row.read("parent"))
      let column = try String.fetchOne(
        db, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?",
        arguments: [table, try row.kept("fkid")])
      guard let column else { return }
      missing.formUnion(
        try String.fetchAll(
          db,
          sql: """
            SELECT DISTINCT \(column) FROM \(table)
            WHERE \(column) IS NOT NULL AND \(column) NOT IN (SELECT id FROM \(parent))
            """))
    }
  }

  private func finish(_ act: Int64, isKept: Bool) throws {
    try db.execute(sql: "UPDATE bench SET act = NULL")
    try db.execute(sql: "DELETE FROM change WHERE act = ?", arguments: [act])
    if !isKept { try db.execute(sql: "DELETE FROM act WHERE number = ?", arguments: [act]) }
  }
}
