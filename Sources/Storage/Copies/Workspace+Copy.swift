import Entities
public import Foundation
import GRDB
import People
import Words

/// What a copy without names left out.
public struct LeftOut: Hashable, Sendable {
  /// How many people are now called by their reference.
  public var people = 0
  /// How many records had names, addresses or numbers taken out.
  public var texts = 0
  /// How many notes.
  public var notes = 0
}

extension Workspace {
  /// A copy for a colleague, to be merged later: closed, in one file, with a letter of its own.
  ///
  /// The letter begins every reference given there from now on (`B-V-0413`), so that nothing
  /// printed from either copy changes its meaning when they meet. The first copy keeps most of the
  /// letters and gives a few to each, for copies of a copy.
  /// - Parameter withoutNames: leaves out names, contacts and notes, in what is kept, in every past
  ///   change and in the index; people are called by their reference.
  /// - Returns: the letter, `nil` when none is left; what was left out.
  @discardableResult
  public func copy(
    to url: URL, withoutNames: Bool = false, by author: String, at moment: Date
  ) throws -> (letter: Character?, left: LeftOut?) {
    try Whereabouts(url).checkFree()
    let part = url.appendingPathExtension("copy")
    try? FileManager.default.removeItem(at: part)
    defer { try? FileManager.default.removeItem(at: part) }
    try Copying(from: writer, file: name).write(to: part)
    let letters = try saying(name) { try writer.read { try Letters($0) } }
    let (kept, given) = isReadOnly ? (letters, Letters(own: letters.own)) : letters.split()
    let queue = try saying(part.lastPathComponent) {
      try DatabaseQueue(path: part.path, configuration: Workspace.configuration())
    }
    let left = try saying(url.lastPathComponent) {
      try queue.write { db in
        try Journal(db: db).record(
          Act.copying, by: withoutNames ? "" : author, at: moment, mint: mint
        ) {
          _ in try given.write(in: db)
        }
        return withoutNames ? try Anonymising(db: db).run() : nil
      }
    }
    try Copying(from: queue, file: url.lastPathComponent).write(to: url)
    try queue.close()
    if !isReadOnly { try transaction { try kept.write(in: $0) } }
    return (given.own == letters.own ? nil : given.own, left)
  }
}

/// The letter of a copy, and those it may still give.
struct Letters {
  var own: Character?
  var others = ""

  init(own: Character?, others: String = "") { (self.own, self.others) = (own, others) }

  init(_ db: Database) throws {
    own = try String.fetchOne(db, sql: "SELECT copy FROM workspace")?.first
    others = try String.fetchOne(db, sql: "SELECT letters FROM branch") ?? ""
  }

  /// What stays here, and what goes with a copy: the first letter left, and the last quarter.
  func split() -> (kept: Letters, given: Letters) {
    guard let first = others.first else { return (self, Letters(own: own)) }
    let rest = others.dropFirst()
    let share = rest.count / 4
    return (
      Letters(own: own, others: String(rest.dropLast(share))),
      Letters(own: first, others: String(rest.suffix(share)))
    )
  }

  func write(in db: Database) throws {
    let copy = own.map(String.init) ?? ""
    try db.execute(sql: "UPDATE branch SET letters = ?", arguments: [others])
    try db.execute(sql: "UPDATE workspace SET copy = ?1 WHERE copy <> ?1", arguments: [copy])
  }
}

/// Leaves out whatever names or reaches someone, in what is kept and in what is past.
struct Anonymising {
  let db: Database

  func run() throws -> LeftOut {
    var left = LeftOut()
    let (aliases, places) = (try aliases(), try shownPlaces())
    left.people = try Int.fetchOne(db, sql: "SELECT count(*) FROM person") ?? 0
    left.notes = try Int.fetchOne(db, sql: "SELECT count(*) FROM note") ?? 0
    let scrub = try scrub(aliases)
    try db.execute(sql: "UPDATE branch SET is_nameless = 1")
    try db.execute(sql: "DELETE FROM setting WHERE name <> 'purpose'")
    try underNoAct {
      try db.execute(sql: "DELETE FROM note")
      try Rewriting(db: db).values { shelf, record in
        let plain = named(record, of: shelf, aliases, places)
        let scrubbed = scrub(plain)
        if scrubbed != plain { left.texts += 1 }
        return scrubbed
      }
    }
    try Rewriting(db: db).pastChanges { table, owner, cells in
      if table == "note" { return nil }
      return scrub(plain(cells, table, aliases[owner], places[owner]))
    }
    try db.execute(sql: "UPDATE act SET author = ''")
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    return left
  }

  /// Every name, whatever its accents, case and hyphens; each part of a compound where it has a
  /// capital.
  private func scrub(_ aliases: [String: String]) throws -> Scrub {
    var (whole, parts): ([String: String], [String: String]) = ([:], [:])
    for (id, name) in try Scrub.namesEverBorne(in: db) where name.count > 1 {
      let alias = "[\(aliases[id] ?? "…")]"
      whole[name] = alias
      let words = name.split { !$0.isLetter && !$0.isNumber }
      for part in words where words.count > 1 && part.count > 2 { parts[String(part)] = alias }
    }
    let known = Set(
      whole.keys.flatMap { name in parts.keys.filter { NameFinder.areSame($0, name) } })
    parts = parts.filter { !known.contains($0.key) }
    return Scrub(
      replacements: whole.merging(parts) { own, _ in own }, capitals: Set(parts.keys),
      isFolded: true, leavesContactsOut: true)
  }

  /// What each person is called instead, even those removed since.
  private func aliases() throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, copy, number FROM person
        UNION SELECT id, copy, number FROM tombstone WHERE shelf = 'person'
        """)
    return Dictionary(
      try rows.map { row in
        let (copy, number): (String, Int) = (try row.read("copy"), try row.read("number"))
        return (try row.read("id"), Reference(.person, number, copy: copy.first).description)
      }
    ) { $1 }
  }

  /// Writes without leaving changes: what is past is rewritten to say the same.
  private func underNoAct(_ work: () throws -> Void) throws {
    let last = try Int64.fetchOne(db, sql: "SELECT max(number) FROM change") ?? 0
    try db.execute(sql: "UPDATE bench SET act = (SELECT max(number) FROM act)")
    try work()
    try db.execute(sql: "UPDATE bench SET act = NULL")
    try db.execute(sql: "DELETE FROM change WHERE number > ?", arguments: [last])
  }

  /// What places that have a name for the public are called, in what is past too.
  private func shownPlaces() throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, public_name FROM place WHERE public_name <> ''")
    return Dictionary(try rows.map { (try $0.read("id"), try $0.read("public_name")) }) { $1 }
  }

  private func named(
    _ record: Record, of shelf: Shelf, _ aliases: [String: String], _ places: [String: String]
  ) -> Record {
    let id = String.read(record.id) ?? ""
    return Record(
      cells: plain(record.cells, shelf.table, aliases[id], places[id]), lists: record.lists)
  }

  private func plain(
    _ cells: Cells, _ table: String, _ alias: String?, _ place: String?
  ) -> Cells {
    var cells = cells
    if cells.values["notes"] != nil { cells.values["notes"] = .text("") }
    switch table {
    case "person":
      if cells.values["name"] != nil { cells.values["name"] = .text(alias ?? "…") }
      if cells.values["trade"] != nil { cells.values["trade"] = .text("") }
    case "place":
      if let place, cells.values["name"] != nil { cells.values["name"] = .text(place) }
    default: break
    }
    return cells
  }
}
