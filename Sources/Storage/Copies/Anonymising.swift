import Entities
import Foundation
import GRDB
import People
import Reciprocity
import Words

/// Leaves out whatever names or reaches someone, in what is kept and in what is past.
struct Anonymising {
  let db: Database
  /// A yes counts from its day on.
  let today: Day

  func run() throws -> LeftOut {
    var left = LeftOut()
    let withheld = try withheld()
    left.withheld = withheld.values.filter { $0 == "verbatim" }.count
    let (aliases, places) = (try aliases(), try shownPlaces())
    left.people = try Int.fetchOne(db, sql: "SELECT count(*) FROM person") ?? 0
    left.notes = try Int.fetchOne(db, sql: "SELECT count(*) FROM note") ?? 0
    let scrub = try scrub(aliases)
    try db.execute(sql: "UPDATE branch SET is_nameless = 1")
    try db.execute(sql: "DELETE FROM setting WHERE name <> 'purpose'")
    try underNoAct {
      try db.execute(sql: "DELETE FROM note")
      try house(scrub)
      try Rewriting(db: db).values { shelf, record in
        if withheld[String.read(record.id) ?? ""] != nil { return emptied(record, of: shelf) }
        let plain = named(record, of: shelf, aliases, places)
        let scrubbed = scrub(plain, of: shelf)
        if scrubbed != plain { left.texts += 1 }
        return scrubbed
      }
    }
    try Rewriting(db: db).pastChanges { table, owner, cells in
      if table == "note" { return nil }
      if let shelf = withheld[owner] {
        return table == shelf ? emptied(cells, of: shelf) : nil
      }
      return scrub(plain(cells, table, aliases[owner], places[owner]), of: table)
    }
    try db.execute(sql: "UPDATE act SET author = ''")
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    return left
  }

  /// What someone refused to have shown or took back, with its table: their words, the meetings where
  /// they said so, what they offer and ask for.
  private func withheld() throws -> [String: String] {
    let contents = try Reader(db: db).contents()
    let register = contents.register(on: today)
    var withheld: [String: String] = [:]
    for said in contents.verbatim where !said.isErased && register.withholds(said) {
      withheld[said.id.value.uuidString] = "verbatim"
    }
    for met in contents.encounters where met.agreement == .refused {
      withheld[met.id.value.uuidString] = "encounter"
    }
    let members = Dictionary(contents.members.map { ($0.id, $0.person) }) { $1 }
    for offer in contents.offers where register.refusesWords(of: members[offer.member]) {
      withheld[offer.id.value.uuidString] = "offer"
    }
    for ask in contents.asks where register.refusesWords(of: members[ask.member]) {
      withheld[ask.id.value.uuidString] = "ask"
    }
    return withheld
  }

  private func emptied(_ record: Record, of shelf: Shelf) -> Record {
    Record(
      cells: emptied(record.cells, of: shelf.table),
      lists: Dictionary(uniqueKeysWithValues: shelf.lists.map { ($0, []) }))
  }

  private func emptied(_ cells: Cells, of table: String) -> Cells {
    if Erased.staying.contains(table) { return Erased.blank(cells, of: table) }
    let columns = Shelf.all.first { $0.table == table }?.columns ?? []
    return Cells(
      columns.reduce(into: cells.values) { values, column in
        guard values[column.column] != nil else { return }
        switch column.matter {
        case .title: values[column.column] = .text(Scrub.cut)
        case .words, .aside: values[column.column] = .text("")
        case .code, .moment, .link, .owner, .mention, .source: break
        }
      })
  }

  /// The title of the workspace, which is not a setting.
  private func house(_ scrub: Scrub) throws {
    for text in try HouseText.all(in: db) where text.key == HouseText.title {
      let plain = text.rewritten { scrub($0) }
      if plain != text.value { try text.write(plain, in: db) }
    }
  }

  /// Every name, whatever its accents, case and hyphens; each part of a compound where it has a
  /// capital. A part, and a name that several bear, are said to be nobody: it would be a guess.
  private func scrub(_ aliases: [String: String]) throws -> Scrub {
    var (whole, parts): ([String: String], [String: String]) = ([:], [:])
    for (id, name) in try Scrub.namesEverBorne(in: db) {
      let alias = "[\(aliases[id] ?? "…")]"
      let isShared = whole.contains { NameFinder.areSame($0.key, name) && $0.value != alias }
      whole[name] = isShared ? Scrub.cut : alias
      if isShared {
        for other in whole.keys where NameFinder.areSame(other, name) { whole[other] = Scrub.cut }
      }
      let words = name.split { !$0.isLetter && !$0.isNumber }
      for part in words where words.count > 1 && part.count > 2 { parts[String(part)] = Scrub.cut }
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
      cells: plain(record.cells, shelf.table, aliases[id], places[id]),
      lists: Dictionary(
        uniqueKeysWithValues: record.lists.map { list, rows in
          (list, rows.map { plain($0, list, nil, nil) })
        }))
  }

  private func plain(
    _ cells: Cells, _ table: String, _ alias: String?, _ place: String?
  ) -> Cells {
    var cells = Shelf.holding(table)?.withoutAsides(cells, of: table) ?? cells
    switch table {
    case Person.shelf.table:
      if cells.values["name"] != nil { cells.values["name"] = .text(alias ?? "…") }
    case Place.shelf.table:
      if let place, cells.values["name"] != nil { cells.values["name"] = .text(place) }
    default: break
    }
    return cells
  }
}
