import Entities
public import Foundation
import GRDB
import People

extension Workspace {
  /// Everything that two people wrote in without knowing it, and nobody settled since.
  public func disputes() throws -> [Dispute] {
    try saying(name) { try writer.read { try Settling(db: $0).disputes().map(\.told) } }
  }

  /// Those that somebody ended by writing on, without having been asked to choose: what was written
  /// stands, and the others are the wordings it covered.
  public func resumedDisputes() throws -> [Dispute] {
    try saying(name) { try writer.read { try Settling(db: $0).resumed() } }
  }

  /// Settles a dispute: what stands goes on verdict, or another side takes its place.
  ///
  /// - Parameters:
  ///   - named: as ``Dispute/name`` and ``Dispute/unit`` say it.
  ///   - side: which of ``Dispute/others``, from 0; `nil` keeps what stands.
  public func settle(
    _ named: String, _ unit: String, taking side: Int?, by author: String, at moment: Date
  ) throws {
    try transaction { db in
      let settling = try Settling(db: db)
      let dispute = try settling.disputes().first {
        $0.told.unit == unit
          && ($0.told.name == named || Reference(named)?.description == $0.told.name)
      }
      guard let dispute, side.map({ dispute.others.indices.contains($0) }) ?? true else {
        throw WorkspaceFault.noDispute(named, unit)
      }
      try Journal(db: db).record(Act.settling, by: author, at: moment, mint: mint) { _ in
        if let side {
          try settling.take(dispute.others[side], in: dispute)
        } else {
          try settling.keep(dispute)
        }
      }
    }
  }
}

/// Finds disputes, and ends them by writing again, now that both sides are known.
struct Settling {
  struct Open {
    let told: Dispute
    let verdict: Verdict
    let others: [Past.Write]
  }

  let db: Database
  private let history: History

  init(db: Database) throws { (self.db, history) = (db, try History(db)) }

  func disputes() throws -> [Open] {
    guard try history.hasForked() else { return [] }
    let verdicts = try history.verdicts(of: history.writtenAgain())
    return try verdicts.values.flatMap { verdict -> [Open] in
      guard verdict.past.shelf != Shelf.cover.shelf else { return [] }
      return try verdict.disputes.map { unit, kept, others in
        Open(
          told: try tell(verdict, unit, kept, others), verdict: verdict, others: others)
      }
    }.sorted {
      ($0.told.table, $0.told.name, $0.told.unit) < ($1.told.table, $1.told.name, $1.told.unit)
    }
  }

  func resumed() throws -> [Dispute] {
    guard try history.hasForked() else { return [] }
    let choices = try Set(
      Int.fetchAll(
        db, sql: "SELECT number FROM act WHERE verb = ?", arguments: [Act.settling]))
    return try history.verdicts(of: history.writtenAgain()).values.flatMap { verdict in
      guard verdict.past.shelf != Shelf.cover.shelf, verdict.isAlive else { return [Dispute]() }
      return try verdict.resumed(but: choices).map { try tell(verdict, $0, $1, $2) }
    }.sorted { ($0.table, $0.name, $0.unit) < ($1.table, $1.name, $1.unit) }
  }

  /// What stands is written again, by someone who knows the rest.
  func keep(_ dispute: Open) throws {
    let (shelf, id) = (dispute.verdict.past.shelf, dispute.verdict.past.id)
    guard let record = try shelf.record(.text(id), in: db) else { return }
    let lists = shelf.lists.filter { shelf.unit($0) == dispute.told.unit }
    if !lists.isEmpty { return try shelf.rewrite(lists, of: record, in: db) }
    if dispute.told.unit.hasPrefix(Past.note) { return try keepNote(dispute) }
    let columns = record.cells.values.filter {
      $0.key != "id" && shelf.unit($0.key) == dispute.told.unit
    }
    try write(shelf.table, id, Cells([:]), Cells(columns))
  }

  private func keepNote(_ dispute: Open) throws {
    let heading = String(dispute.told.unit.dropFirst(Past.note.count))
    try db.execute(
      sql: "UPDATE note SET words = words WHERE owner = ? AND heading = ?",
      arguments: [dispute.verdict.past.id, heading])
  }

  /// A change of a row that stays as it is: it only says that the question was looked at.
  private func write(_ table: String, _ id: String, _ before: Cells, _ after: Cells) throws {
    func json(_ cells: Cells) -> String {
      var cells = cells
      cells.values["id"] = .text(id)
      return cells.json
    }
    try db.execute(
      sql: """
        INSERT INTO change (act, shelf, row_key, before, after)
        VALUES ((SELECT act FROM bench), ?, ?, ?, ?)
        """, arguments: [table, id, json(before), json(after)])
  }

  func take(_ write: Past.Write, in dispute: Open) throws {
    let (shelf, id) = (dispute.verdict.past.shelf, dispute.verdict.past.id)
    guard let old = try shelf.record(.text(id), in: db) else { return }
    if dispute.told.unit == Verdict.presence {
      try shelf.remove(old.id, in: db)
      return try SearchIndex(db: db).replace(old.id, of: shelf, with: nil)
    }
    if dispute.told.unit.hasPrefix(Past.note) { return try takeNote(write, dispute, shelf) }
    let held = shelf.converted(write.held)
    let new = Record(
      cells: Cells(old.cells.values.merging(held.columns) { $1 }),
      lists: old.lists.merging(held.lists) { $1 })
    try shelf.check(new)
    try shelf.update(old, to: new, in: db)
    try SearchIndex(db: db).replace(old.id, of: shelf, with: new)
  }

  private func takeNote(_ write: Past.Write, _ dispute: Open, _ shelf: Shelf) throws {
    let heading = String(dispute.told.unit.dropFirst(Past.note.count))
    let id = dispute.verdict.past.id
    try db.execute(
      sql: "DELETE FROM note WHERE owner = ? AND heading = ?", arguments: [id, heading])
    guard let words = write.held.columns["words"].flatMap(String.read) else { return }
    try db.execute(
      sql: "INSERT INTO note (shelf, owner, heading, words) VALUES (?, ?, ?, ?)",
      arguments: [shelf.table, id, heading, words])
  }
}

/// What is told of a dispute.
extension Settling {
  private func tell(
    _ verdict: Verdict, _ unit: String, _ kept: Past.Write?, _ others: [Past.Write]
  ) throws -> Dispute {
    let shelf = verdict.past.shelf
    let record = try shelf.record(.text(verdict.past.id), in: db) ?? verdict.record
    return Dispute(
      name: shelf.handle(of: record), title: shelf.title(of: record), table: shelf.table,
      unit: unit, kept: try kept.map { try side($0, of: shelf) },
      others: try others.map { try side($0, of: shelf) })
  }

  private func side(_ write: Past.Write, of shelf: Shelf) throws -> Dispute.Side {
    let row = try Row.fetchOne(
      db, sql: "SELECT author, milliseconds FROM act WHERE number = ?", arguments: [write.act])
    let lists = try write.held.lists.sorted { $0.key < $1.key }.flatMap { list, rows in
      try rows.map { row in
        // In the order in which its fields are told; of a mark, only that it is there.
        try shelf.columns.filter { $0.list == list }.compactMap { field in
          let cell = row.values[field.column] ?? .null
          if case .truth = field.asking { return cell == .integer(1) ? "✓" : nil }
          return try words(of: cell)
        }.joined(separator: " · ")
      }
    }
    let columns = try write.held.columns.sorted { $0.key < $1.key }
      .compactMap { try words(of: $0.value) }
    return Dispute.Side(
      author: try row?.read("author") ?? "",
      at: try Journal.moment(row?.read("milliseconds") ?? 0),
      words: columns + lists)
  }

  /// A link is told by what it leads to.
  private func words(of cell: Cell) throws -> String? {
    switch cell {
    case .null: return nil
    case .integer(let number): return "\(number)"
    case .real(let number): return "\(number)"
    case .text(let words):
      guard words.utf8.count == 36, UUID(uuidString: words) != nil else {
        return words.isEmpty ? nil : words
      }
      for shelf in Shelf.all {
        guard let record = try shelf.record(cell, in: db) else { continue }
        return shelf.kind == nil ? shelf.title(of: record) : shelf.name(of: record)
      }
      return words
    }
  }
}

extension History {
  /// Whether people ever worked apart: some act is followed by more than one other.
  func hasForked() throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM act_after GROUP BY follows HAVING count(*) > 1)")
      ?? false
  }
}

extension Shelf {
  /// How a person names a record: its reference, else its table and the end of its identifier.
  func handle(of record: Record) -> String {
    guard kind == nil else { return name(of: record) }
    return "\(table)-\((String.read(record.id) ?? "").suffix(6).lowercased())"
  }

  /// A few words by which a person knows it.
  func title(of record: Record) -> String {
    let columns = ["title", "name", "statement", "label", "published", "words"]
    let words = columns.lazy.compactMap { String.read(record.cells.values[$0] ?? .null) }
      .first { !$0.isEmpty }
    return String((words ?? "").prefix(80))
  }

  /// Numbers with a fraction, which a change keeps as text.
  func converted(_ held: Held) -> Held {
    var held = held
    for column in reals {
      if case .text(let words) = held.columns[column] {
        held.columns[column] = Double(words).map { .real($0) }
      }
    }
    return held
  }
}
