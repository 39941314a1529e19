import Entities
import Foundation
import GRDB
import Words

/// Takes the names of those who are erased out of other people's texts, where that was chosen; out
/// of what is past wherever today's text no longer has them.
///
/// Places, territories and events keep theirs, and so does whoever else bears the name.
struct Unnaming {
  /// People whose names leave the same texts.
  struct Group {
    /// Every writing of their names.
    let scrub: Scrub
    /// Only those with a capital: nobody has seen the texts.
    let wary: Scrub
    /// The texts chosen; ``Forgotten/everywhere`` for those that nobody has seen yet too.
    let keys: Set<String>
    /// Whether someone else bears these names: only texts that were chosen are about them.
    let isShared: Bool

    /// - Parameter others: names of those who stay, which a shorter one is not looked for in.
    init(
      _ names: Set<String>, _ keys: Set<String>, isShared: Bool = false, sparing others: [String]
    ) {
      self.isShared = isShared
      let cuts = Dictionary(uniqueKeysWithValues: names.map { ($0, Scrub.cut) })
      scrub = Scrub(replacements: cuts, isFolded: true, sparing: others)
      wary = Scrub(replacements: cuts, capitals: names, isFolded: true, sparing: others)
      self.keys = isShared ? keys.subtracting([Forgotten.everywhere]) : keys
    }

    func scrub(for key: String) -> Scrub? {
      keys.contains(key) ? scrub : keys.contains(Forgotten.everywhere) ? wary : nil
    }
  }

  let db: Database
  let erased: Erased
  let groups: [Group]

  /// - Parameters:
  ///   - names: those that nobody else bears, by person.
  ///   - shared: those that someone else bears too.
  init(
    _ db: Database, _ erased: Erased, names: [String: Set<String>], shared: [String: Set<String>]
  ) throws {
    (self.db, self.erased) = (db, erased)
    let chosen = try Forgotten.chosen(in: db)
    let others = try Scrub.namesLeft(by: erased, in: db)
    func groups(_ names: [String: Set<String>], isShared: Bool) -> [Group] {
      Dictionary(grouping: names.keys) { chosen[$0] ?? [] }.map { keys, people in
        Group(
          people.reduce(into: []) { $0.formUnion(names[$1] ?? []) }, keys, isShared: isShared,
          sparing: others)
      }
    }
    self.groups =
      groups(names, isShared: false)
      + groups(shared, isShared: true).filter { !$0.keys.isEmpty }
  }

  /// - Returns: how many texts lost a name.
  func run() throws -> Int {
    let chosen = groups.filter { !$0.keys.isEmpty }
    let count =
      chosen.isEmpty
      ? 0 : try values(chosen) + notes(chosen) + house(chosen) + authors(chosen)
    try past()
    return count
  }

  private func values(_ groups: [Group]) throws -> Int {
    try Rewriting(db: db).values { shelf, record in
      guard let id = String.read(record.id), erased.shelves[id] == nil else { return record }
      return groups.reduce(record) { record, group in
        guard let scrub = group.scrub(for: id) else { return record }
        return record.plain(shelf.table, scrub)
      }
    }
  }

  private func notes(_ groups: [Group]) throws -> Int {
    var count = 0
    for row in try Row.fetchAll(db, sql: "SELECT owner, heading, words FROM note") {
      let (owner, words): (String, String) = (try row.read("owner"), try row.read("words"))
      let heading: String = try row.read("heading")
      let plain = scrubbed(words, owner, groups)
      let plainHeading = scrubbed(heading, owner, groups)
      if plain == words, plainHeading == heading { continue }
      count += 1
      try db.execute(
        sql: "UPDATE note SET heading = ?, words = ? WHERE owner = ? AND heading = ?",
        arguments: [
          heading == plainHeading ? heading : try free(plainHeading, of: owner), plain, owner,
          heading,
        ])
    }
    return count
  }

  /// A heading that no other note of a row has.
  private func free(_ heading: String, of owner: String) throws -> String {
    let taken = try Set(
      String.fetchAll(db, sql: "SELECT heading FROM note WHERE owner = ?", arguments: [owner]))
    let names = [heading] + (2...(taken.count + 2)).map { "\(heading) (\($0))" }
    return names.first { !taken.contains($0) } ?? heading
  }

  /// Those who did something under more than their name.
  private func authors(_ groups: [Group]) throws -> Int {
    let authors = try String.fetchAll(db, sql: "SELECT DISTINCT author FROM act")
    var count = 0
    for author in authors where !author.isEmpty {
      let plain = scrubbed(author, Naming.authors.key, groups)
      if plain == author { continue }
      count = 1
      try db.execute(
        sql: "UPDATE act SET author = ? WHERE author = ?", arguments: [plain, author])
    }
    return count
  }

  /// The title of the workspace and its settings.
  private func house(_ groups: [Group]) throws -> Int {
    var count = 0
    for kept in try HouseText.all(in: db) {
      let plain = kept.rewritten { scrubbed($0, kept.key, groups) }
      if plain == kept.value { continue }
      count += 1
      try kept.write(plain, in: db)
    }
    return count
  }

  private func scrubbed(_ text: String, _ key: String, _ groups: [Group]) -> String {
    groups.reduce(text) { text, group in group.scrub(for: key)?(text) ?? text }
  }

  private func past() throws {
    let today = Today(db: db)
    try Rewriting(db: db).pastChanges { table, owner, cells in
      if Erased.marks.contains(table) || erased.shelves[owner] != nil { return cells }
      return try groups.reduce(unsaid(cells, table, owner, today)) { cells, group in
        try past(cells, table, owner, today, group)
      }
    }
  }

  /// Without what someone who is erased once said in a row that is not theirs any more.
  private func unsaid(_ cells: Cells, _ table: String, _ owner: String, _ today: Today) throws
    -> Cells
  {
    guard let shelf = Shelf.all.first(where: { $0.table == table }),
      erased.owns(Record(cells: cells, lists: [:]), of: shelf)
    else { return cells }
    let (now, wordless) = (try today.rows(table, owner), shelf.wordless[table] ?? [])
    return Cells(
      Dictionary(
        uniqueKeysWithValues: cells.values.map { column, cell in
          guard case .text(let words) = cell, !words.isEmpty, !wordless.contains(column),
            UUID(uuidString: words) == nil,
            !now.contains(where: { $0.values[column] == cell })
          else { return (column, cell) }
          return (column, .text(column == "published" ? "" : Scrub.cut))
        }))
  }

  private func past(
    _ cells: Cells, _ table: String, _ owner: String, _ today: Today, _ group: Group
  ) throws -> Cells {
    let plain = cells.plain(table, group.scrub)
    if plain == cells { return cells }
    let now = try today.rows(table, owner)
    let key = table == Shelf.cover.shelf.table ? HouseText.title : owner
    if group.isShared, !group.keys.contains(key) { return cells }
    if now.isEmpty { return plain }
    if let scrub = group.scrub(for: key) { return cells.plain(table, scrub) }
    return Cells(
      Dictionary(
        uniqueKeysWithValues: plain.values.map { column, cell in
          let isStillWritten = now.contains {
            $0.plain(table, group.scrub).values[column] != $0.values[column]
          }
          return (column, isStillWritten ? cells.values[column] ?? cell : cell)
        }))
  }
}

/// What stands today of what is past, read once.
private final class Today {
  private let db: Database
  private var records: [String: Record?] = [:]

  init(db: Database) { self.db = db }

  /// The rows that a table holds today of one thing; none where it is gone.
  func rows(_ table: String, _ owner: String) throws -> [Cells] {
    if table == "note" || table == Shelf.cover.shelf.table {
      let column = table == "note" ? "owner" : "id"
      return try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE \(column) = ?", arguments: [owner]
      ).map { Cells($0) }
    }
    guard let shelf = Shelf.holding(table) else { return [] }
    let record = try records[owner] ?? shelf.record(.text(owner), in: db)
    records[owner] = record
    guard let record else { return [] }
    return table == shelf.table ? [record.cells] : record.lists[table] ?? []
  }
}

extension Cells {
  /// What keeps a name that someone erased bore: places, territories, events, and other people.
  private static let left: [String: Set<String>] = [
    "person": ["name"], "place": ["name", "kind", "territory", "public_name"],
    "occasion": ["title", "residence"], "programme_territory": ["territory"],
    "known_group": ["place"],
  ]

  /// Without names, but those that are left.
  func plain(_ table: String, _ scrub: Scrub) -> Cells {
    let plain = scrub(self, of: table)
    guard let left = Cells.left[table] else { return plain }
    return Cells(plain.values.merging(values.filter { left.contains($0.key) }) { $1 })
  }
}

extension Record {
  func plain(_ table: String, _ scrub: Scrub) -> Record {
    Record(
      cells: cells.plain(table, scrub),
      lists: Dictionary(
        uniqueKeysWithValues: lists.map { list, rows in
          (list, rows.map { $0.plain(list, scrub) })
        }))
  }
}
