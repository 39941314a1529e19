import Entities
import Foundation
import GRDB
public import People

/// What an act touched, as far as a few words can tell it.
public struct Deed: Hashable, Sendable {
  public enum Fate: Hashable, Sendable { case added, changed, removed }

  /// How many things of one kind it touched.
  public struct Tally: Hashable, Sendable {
    /// A table such as `verbatim`.
    public let kind: String
    public let fates: [Fate: Int]
    public var count: Int { fates.values.reduce(0, +) }
    /// What became of all of them; `nil` when it differs.
    public var fate: Fate? { fates.count == 1 ? fates.keys.first : nil }
  }

  public let act: Act
  /// By kind, what others lean on first: an act is mostly about the last one.
  public let tallies: [Tally]
  /// What people call the first few things of the last kind.
  public let references: [Reference]
  /// Things of the last kind that it is about besides those.
  public let more: Int
  /// What the first few things of the last kind say of themselves, where they have no reference: a
  /// name; a day, and its rooms.
  public let names: [[String]]
  /// What changed in the one thing it changed: columns and lists, by their codes.
  public let parts: [String]
  /// False for an act so long that it was not read: it is only counted.
  public let isWhole: Bool
}

extension Workspace {
  /// What an act touched; a long one costs no more to tell than a short one.
  public func deed(of act: Act) throws -> Deed {
    try saying(name) { try writer.read { try DeedReader(db: $0).deed(of: act) } }
  }

  /// The last act that can be undone, however many were undone since; `nil` when there is none.
  ///
  /// One that stays, as an erasure does, is given too: what came before is not undone under it.
  public func lastStanding() throws -> Act? {
    try saying(name) { try writer.read { try Journal(db: $0).lastStanding() } }
  }
}

/// Reads the changes of one act.
private struct DeedReader {
  let db: Database
  /// More changed rows than this are counted, not read.
  private static let most = 2_000
  /// How many things are named.
  private static let named = 4

  func deed(of act: Act) throws -> Deed {
    guard act.changes <= DeedReader.most else {
      return Deed(
        act: act, tallies: [], references: [], more: 0, names: [], parts: [], isWhole: false)
    }
    let things = try things(of: act)
    let kinds = Shelf.all.filter { shelf in things.contains { $0.shelf == shelf } }
    let last = things.filter { $0.shelf == kinds.last }
    let changed = last.count == 1 && last[0].fate == .changed ? last.first : nil
    let first = last.prefix(DeedReader.named)
    let about = try first.flatMap { try references(of: $0, in: act) }.once
    let isOfItems = last.first.map { DeedReader.items[$0.shelf.table] != nil } ?? false
    return Deed(
      act: act,
      tallies: kinds.map { shelf in
        let fates = things.filter { $0.shelf == shelf }.map { ($0.fate, 1) }
        return Deed.Tally(kind: shelf.table, fates: Dictionary(fates, uniquingKeysWith: +))
      },
      references: Array(about.prefix(DeedReader.named)),
      more: isOfItems
        ? max(0, about.count - DeedReader.named)
        : kinds.last?.kind == nil ? 0 : last.count - about.count,
      names: try first.map { try names(of: $0, in: act) }.filter { !$0.isEmpty },
      parts: try changed.map { try parts(of: $0, in: act) } ?? [], isWhole: true)
  }

  private struct Thing {
    let id: String
    let shelf: Shelf
    var fate: Deed.Fate
  }

  /// In the order in which they were touched; what came and went within the act is left out.
  private func things(of act: Act) throws -> [Thing] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT shelf, row_key, before IS NULL AS is_new, after IS NULL AS is_gone,
          CASE shelf WHEN 'note' THEN coalesce(after, before) ->> 'shelf' ELSE shelf END AS kept_on
        FROM change WHERE act = (SELECT number FROM act WHERE id = ?) ORDER BY number
        """, arguments: [act.id.value.uuidString])
    var (things, places) = ([Thing?](), [String: Int]())
    while let row = try rows.next() {
      let (table, key): (String, String) = (try row.read("shelf"), try row.read("row_key"))
      let (isNew, isGone): (Bool, Bool) = (try row.read("is_new"), try row.read("is_gone"))
      let keptOn: String? = try row.read("kept_on")
      guard let shelf = keptOn.flatMap(Shelf.holding) else { continue }
      let id = key.owner
      let fate: Deed.Fate =
        table != shelf.table ? .changed : isNew ? .added : isGone ? .removed : .changed
      guard let place = places[id], let known = things[place] else {
        places[id] = things.count
        things.append(Thing(id: id, shelf: shelf, fate: fate))
        continue
      }
      switch (known.fate, fate) {
      case (.added, .removed): (things[place], places[id]) = (nil, nil)
      case (.removed, .added): things[place]?.fate = .changed
      case (.changed, .added), (.changed, .removed): things[place]?.fate = fate
      default: break
      }
    }
    return things.compactMap { $0 }
  }

  /// What people call a thing: its own reference, or those of what it is about.
  private func references(of thing: Thing, in act: Act) throws -> [Reference] {
    if thing.shelf.kind != nil {
      return try [reference(of: thing.id, on: thing.shelf)].compactMap { $0 }
    }
    let about: [(Shelf, String)] =
      switch thing.shelf.table {
      case "consent": [(Person.shelf, "person")]
      case "feedback": [(Verbatim.shelf, "verbatim")]
      case "plan_day", "team", "material", "roster", "team_rule", "errand":
        [(Occasion.shelf, "occasion")]
      case "presence": [(Occasion.shelf, "occasion"), (Person.shelf, "person")]
      default: []
      }
    if let column = DeedReader.items[thing.shelf.table] {
      let items = try cells(of: thing, in: act).flatMap {
        String.read($0.values[column] ?? .null)
      }
      return (items ?? "").split(separator: " ").compactMap { Reference(String($0)) }
    }
    guard !about.isEmpty, let cells = try cells(of: thing, in: act) else { return [] }
    return try about.compactMap { shelf, column in
      try String.read(cells.values[column] ?? .null).flatMap { try reference(of: $0, on: shelf) }
    }
  }

  /// Where some things say by themselves what they are about.
  private static let items = ["printout": "items", "taken_down": "item"]

  /// What a thing that has no reference says of itself.
  private func names(of thing: Thing, in act: Act) throws -> [String] {
    let columns: [String] =
      switch thing.shelf.table {
      case "place", "profile", "material": ["name"]
      case "plan_day": ["day"]
      case "errand": ["what"]
      case "team": ["letter", "room"]
      default: []
      }
    guard !columns.isEmpty, let cells = try cells(of: thing, in: act) else { return [] }
    let record = try thing.shelf.record(.text(thing.id), in: db)
    let rooms = (record?.lists["plan_room"] ?? []).map { $0.values["room"] ?? .null }
    let words = (columns.map { cells.values[$0] ?? .null } + rooms).compactMap { String.read($0) }
    return words.filter { !$0.isEmpty }
  }

  private func reference(of id: String, on shelf: Shelf) throws -> Reference? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT copy, number FROM \(shelf.table) WHERE id = ?1
        UNION ALL SELECT copy, number FROM tombstone WHERE id = ?1 AND number IS NOT NULL LIMIT 1
        """, arguments: [id])
    guard let row, let kind = shelf.kind else { return nil }
    let (number, copy): (Int, String?) = (try row.read("number"), try row.read("copy"))
    return Reference(kind, number, series: copy ?? "")
  }

  /// What it holds, or what the act left or took of it.
  private func cells(of thing: Thing, in act: Act) throws -> Cells? {
    if let record = try thing.shelf.record(.text(thing.id), in: db) { return record.cells }
    let json = try String.fetchOne(
      db,
      sql: """
        SELECT coalesce(after, before) FROM change
        WHERE act = (SELECT number FROM act WHERE id = ?) AND shelf = ? AND row_key = ?
        ORDER BY number DESC LIMIT 1
        """, arguments: [act.id.value.uuidString, thing.shelf.table, thing.id])
    return try Cells(json: json, JSONDecoder())
  }

  private func parts(of thing: Thing, in act: Act) throws -> [String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT shelf, before, after FROM change
        WHERE act = (SELECT number FROM act WHERE id = ?) AND substr(row_key, 1, 36) = ?
        ORDER BY number
        """, arguments: [act.id.value.uuidString, thing.id])
    var parts: [String] = []
    for row in rows {
      let table: String = try row.read("shelf")
      guard table == thing.shelf.table else {
        parts.append(table == "note" ? "notes" : table)
        continue
      }
      let (before, after) = (
        try Cells(json: row.read("before"), JSONDecoder()),
        try Cells(json: row.read("after"), JSONDecoder())
      )
      let changed = (after?.values ?? [:]).filter { before?.values[$0.key] != $0.value }.keys
      parts += changed.sorted().map { ["copy", "number"].contains($0) ? thing.shelf.unit($0) : $0 }
    }
    return parts.once
  }
}

extension Array where Element: Hashable {
  /// Without those told already.
  fileprivate var once: [Element] {
    var told: Set<Element> = []
    return filter { told.insert($0).inserted }
  }
}
