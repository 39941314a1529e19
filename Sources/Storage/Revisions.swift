import Entities
public import Foundation
import GRDB
public import Atelier
public import People

/// When the hours, the place or the state of what is planned last changed, and what was planned
/// and is not any more: what calendars that hold a copy need to know.
///
/// It is told from the acts kept in the file. The last one that touched anything an hour follows
/// from counts: a sequence's own row and teams, those of its day, the opening of the day, the teams
/// and the place of the occasion. Acts only ever add up, undoing is one more and merging brings those
/// of both copies, so that it never goes back. A merge, an erasure and a copy count for everything:
/// they may leave something else than the acts say. It may be later than it need be, never sooner.
public struct Revisions: Sendable {
  /// In milliseconds since 1970, as identifiers of acts tell them.
  fileprivate(set) var everything: UInt64 = 0
  fileprivate var days: [PlannedDay: UInt64] = [:]
  /// Of a sequence, an occasion or a place, by identifier.
  fileprivate var things: [String: UInt64] = [:]
  /// When the people of a sequence or of a team last changed, by identifier.
  fileprivate var casts: [String: UInt64] = [:]
  /// What sequences and teams once had, by identifier.
  fileprivate var former: [String: Former] = [:]
  /// In the order in which they were removed.
  public fileprivate(set) var removedBlocks: [Block] = []
  public fileprivate(set) var removedOccasions: [Occasion] = []
  /// The last act of all.
  public fileprivate(set) var last: Date = Date(timeIntervalSince1970: 0)

  /// Whose calendars a sequence may still be in, though it is not theirs any more.
  public struct Former: Hashable, Sendable {
    public fileprivate(set) var days: Set<Day> = []
    public fileprivate(set) var teams: Set<String> = []
    public fileprivate(set) var people: Set<Person.ID> = []
    /// It was for every team.
    public fileprivate(set) var wasForEveryone = false

    fileprivate mutating func add(_ other: Former) {
      days.formUnion(other.days)
      teams.formUnion(other.teams)
      people.formUnion(other.people)
      wasForEveryone = wasForEveryone || other.wasForEveryone
    }
  }

  fileprivate struct PlannedDay: Hashable { let occasion, day: String }

  /// Seconds since 2000, which a calendar's count holds until 2068.
  public func revision(of block: Block, in occasion: Occasion) -> Int {
    let day = PlannedDay(
      occasion: block.occasion.value.uuidString, day: block.day.description)
    return Revisions.seconds(
      max(days[day] ?? 0, things[block.id.value.uuidString] ?? 0, moment(of: occasion)))
  }

  /// The same, for the calendar of someone: being taken from them, or given to them, counts too.
  public func castRevision(of block: Block, among teams: [Team], in occasion: Occasion) -> Int {
    let ids = [block.id.value] + teams.map(\.id.value)
    let cast = ids.compactMap { casts[$0.uuidString] }.max() ?? 0
    return max(revision(of: block, in: occasion), Revisions.seconds(cast))
  }

  /// - Parameter teams: those it is for, whose animators lead it where nobody else does.
  public func former(of block: Block, among teams: [Team]) -> Former {
    ([block.id.value] + teams.map(\.id.value)).reduce(into: Former()) { whole, id in
      if let own = former[id.uuidString] { whole.add(own) }
    }
  }

  public func revision(of occasion: Occasion) -> Int { Revisions.seconds(moment(of: occasion)) }

  private func moment(of occasion: Occasion) -> UInt64 {
    let place = occasion.place.flatMap { things[$0.value.uuidString] }
    return max(everything, things[occasion.id.value.uuidString] ?? 0, place ?? 0)
  }

  private static func seconds(_ milliseconds: UInt64) -> Int {
    max(0, Int(milliseconds / 1000) - 946_684_800)
  }
}

extension Workspace {
  public func revisions() throws -> Revisions {
    try saying(name) {
      try writer.read { db in
        var reader = RevisionReader(db: db)
        return try reader.run()
      }
    }
  }
}

/// Reads them from the acts, the earliest first.
private struct RevisionReader {
  let db: Database
  private var found = Revisions()
  /// Which day a sequence stood on when its rows were last read.
  private var standing: [String: Revisions.PlannedDay] = [:]
  /// When a sequence came, and how many teams it names.
  private var born: [String: UInt64] = [:]
  private var teamCounts: [String: Int] = [:]

  init(db: Database) { self.db = db }

  private static let shelves = [
    "block", "block_team", "block_lead", "block_helper", "plan_day", "team", "team_animator",
    "occasion", "place",
  ]

  mutating func run() throws -> Revisions {
    let coarse = [Act.merging, Act.erasing, Act.copying].map { "'\($0)'" }
    let acts = try String.fetchAll(
      db, sql: "SELECT id FROM act WHERE verb IN (\(coarse.joined(separator: ", ")))")
    found.everything = acts.map(RevisionReader.moment).max() ?? 0
    let last = try String.fetchOne(db, sql: "SELECT max(id) FROM act").map(RevisionReader.moment)
    found.last = Date(timeIntervalSince1970: Double(last ?? 0) / 1000)
    try readChanges()
    found.removedBlocks = try removed()
    found.removedOccasions = try removed()
    return found
  }

  private static func moment(_ act: String) -> UInt64 {
    UUID(uuidString: act).map { Act.ID($0).milliseconds } ?? 0
  }

  private mutating func readChanges() throws {
    let names = RevisionReader.shelves.map { "'\($0)'" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT act.id AS act_id, shelf, row_key, before, after
        FROM change JOIN act ON act.number = change.act
        WHERE shelf IN (\(names)) ORDER BY change.act, change.number
        """)
    let decoder = JSONDecoder()
    while let row = try rows.next() {
      let (table, key): (String, String) = (try row.read("shelf"), try row.read("row_key"))
      let change = LoggedChange(
        table: table, before: try Cells(json: row.read("before"), decoder),
        after: try Cells(json: row.read("after"), decoder))
      read(change, of: key.owner, at: RevisionReader.moment(try row.read("act_id")))
    }
  }

  private mutating func read(_ change: LoggedChange, of id: String, at moment: UInt64) {
    switch change.table {
    case "block":
      if change.differs(in: ["occasion", "day", "rank", "minutes", "fixed"]) {
        for cells in [change.before, change.after] {
          if let day = cells?.plannedDay { mark(day, moment) }
        }
      }
      if change.differs(in: ["room"]) { mark(id, moment) }
      if change.before == nil { born[id] = moment }
      if let day = change.before?.text("day").flatMap({ Day($0) }) {
        found.former[id, default: Revisions.Former()].days.insert(day)
      }
      standing[id] = change.after?.plannedDay ?? standing[id]
    case "block_team":
      if let day = standing[id] { mark(day, moment) }
      mark(id, moment)
      readTeam(change, of: id, at: moment)
    case "block_lead", "block_helper", "team_animator":
      found.casts[id] = max(found.casts[id] ?? 0, moment)
      if let person = change.before?.values["person"].flatMap({ Person.ID.read($0) }) {
        found.former[id, default: Revisions.Former()].people.insert(person)
      }
    case "plan_day":
      guard change.differs(in: ["occasion", "day", "opens"]) else { return }
      for cells in [change.before, change.after] {
        if let day = cells?.plannedDay { mark(day, moment) }
      }
    case "team":
      guard change.differs(in: ["occasion", "letter", "room"]) else { return }
      for cells in [change.before, change.after] {
        if let occasion = cells?.text("occasion") { mark(occasion, moment) }
      }
    case "occasion":
      if change.differs(in: ["first_day", "last_day", "place"]) { mark(id, moment) }
    default: if change.differs(in: ["name", "public_name"]) { mark(id, moment) }
    }
  }

  private mutating func readTeam(_ change: LoggedChange, of id: String, at moment: UInt64) {
    if let team = change.before?.text("team") {
      found.former[id, default: Revisions.Former()].teams.insert(team)
    }
    let count = teamCounts[id] ?? 0
    if change.before == nil {
      if count == 0, let born = born[id], born < moment {
        found.former[id, default: Revisions.Former()].wasForEveryone = true
      }
      teamCounts[id] = count + 1
    } else if change.after == nil {
      teamCounts[id] = count - 1
    }
  }

  private mutating func mark(_ day: Revisions.PlannedDay, _ moment: UInt64) {
    found.days[day] = max(found.days[day] ?? 0, moment)
  }

  private mutating func mark(_ id: String, _ moment: UInt64) {
    found.things[id] = max(found.things[id] ?? 0, moment)
  }

  // MARK: - What is not there any more

  /// As it was when it was last removed; what was erased is not told.
  private func removed<Value: Kept>(_ kind: Value.Type = Value.self) throws -> [Value] {
    let shelf = Value.shelf
    let tables = ([shelf.table] + shelf.lists).map { "'\($0)'" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT shelf, row_key, before, change.act AS number FROM change
        WHERE shelf IN (\(tables)) AND after IS NULL
          AND substr(row_key, 1, 36) NOT IN (SELECT id FROM \(shelf.table))
        ORDER BY change.act, change.number
        """)
    let decoder = JSONDecoder()
    var (order, records, acts) = ([String](), [String: Record](), [String: Int]())
    while let row = try rows.next() {
      let (table, key): (String, String) = (try row.read("shelf"), try row.read("row_key"))
      guard let before = try Cells(json: row.read("before"), decoder) else { continue }
      let (id, act): (String, Int) = (key.owner, try row.read("number"))
      if acts[id] != act { records[id] = Record(cells: Cells([:])) }
      acts[id] = act
      if table == shelf.table {
        records[id]?.cells = before
        order.removeAll { $0 == id }
        order.append(id)
      } else {
        records[id]?.lists[table, default: []].append(before)
      }
    }
    return order.compactMap { id -> Value? in
      guard var record = records[id] else { return nil }
      record.lists = record.lists.mapValues { rows in
        rows.sorted { ($0.position ?? 0) < ($1.position ?? 0) }.map(\.unplaced)
      }
      return try? Value(record: record)
    }
  }
}

extension LoggedChange {
  /// Whether it came, went, or holds something else there.
  fileprivate func differs(in columns: [String]) -> Bool {
    guard let before, let after else { return true }
    return columns.contains { before.values[$0] != after.values[$0] }
  }
}

extension Cells {
  fileprivate func text(_ column: String) -> String? {
    values[column].flatMap { String.read($0) }
  }

  fileprivate var plannedDay: Revisions.PlannedDay? {
    guard let occasion = text("occasion"), let day = text("day") else { return nil }
    return Revisions.PlannedDay(occasion: occasion, day: day)
  }
}
