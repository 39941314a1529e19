import Entities
import Foundation
import GRDB

/// What one unit of a value held: some columns of its row, or some of its lists.
struct Held: Hashable {
  var columns: [String: Cell] = [:]
  var lists: [String: [Cells]] = [:]
}

/// Everything that was ever written of one value, act by act, in an order that respects who knew
/// what.
///
/// A unit is what changes hands whole: a column, the columns that a rule binds, a list, a note.
struct Past {
  struct Write {
    let act: Int
    var held: Held
  }

  let shelf: Shelf
  let id: String
  /// By unit.
  private(set) var writes: [String: [Write]] = [:]
  /// The acts that added, changed or confirmed it.
  private(set) var touches: [Int] = []
  private(set) var removals: [Int] = []
  /// The rows of its lists as the changes read so far left them, by position.
  private var running: [String: [Int: Cells]] = [:]

  init(_ shelf: Shelf, id: String) { (self.shelf, self.id) = (shelf, id) }

  /// Reads what one act did.
  mutating func add(_ changes: [LoggedChange], of act: Int) {
    let own = changes.filter { $0.table == shelf.table }
    if own.last.map({ $0.after == nil }) ?? false {
      removals.append(act)
      return running.removeAll()
    }
    touches.append(act)
    for change in own { addOwn(change, of: act) }
    for list in shelf.lists {
      let events = changes.filter { $0.table == list }
      if !events.isEmpty { running[list] = Past.rows(events, on: running[list] ?? [:]) }
    }
    let touched = shelf.lists.filter { list in changes.contains { $0.table == list } }
    for unit in Set(touched.map(shelf.unit)) { write(lists(of: unit), to: unit, act) }
    for change in changes where change.table == "note" { addNote(change, of: act) }
  }

  private mutating func addOwn(_ change: LoggedChange, of act: Int) {
    guard let after = change.after else { return }
    let changed = after.values.keys.filter { column in
      column != "id" && change.before?.values[column] != after.values[column]
    }
    for unit in Set(changed.map(shelf.unit)) {
      let columns = after.values.filter { $0.key != "id" && shelf.unit($0.key) == unit }
      write(Held(columns: columns), to: unit, act)
    }
    if change.before == nil {
      for list in shelf.lists where running[list] == nil { running[list] = [:] }
      for unit in Set(shelf.lists.map(shelf.unit)) { write(lists(of: unit), to: unit, act) }
    }
  }

  private mutating func addNote(_ change: LoggedChange, of act: Int) {
    let cells = change.after ?? change.before
    guard let heading: String = try? cells?["heading"] else { return }
    let words = change.after?.values["words"] ?? .null
    write(Held(columns: ["words": words]), to: Past.note + heading, act)
  }

  /// What begins the unit of a note.
  static let note = "note/"

  private mutating func write(_ held: Held, to unit: String, _ act: Int) {
    if let last = writes[unit]?.last, last.act == act {
      writes[unit]?.removeLast()
    }
    writes[unit, default: []].append(Write(act: act, held: held))
  }

  private func lists(of unit: String) -> Held {
    let own = shelf.lists.filter { shelf.unit($0) == unit }
    let rows = own.map { list in
      (list, (running[list] ?? [:]).sorted { $0.key < $1.key }.map(\.value))
    }
    return Held(lists: Dictionary(uniqueKeysWithValues: rows))
  }

  /// Lists are written whole, from their first row; only an old undoing touched some rows alone.
  private static func rows(_ events: [LoggedChange], on old: [Int: Cells]) -> [Int: Cells] {
    let isWhole = events.contains {
      ($0.before == nil || $0.after == nil) && ($0.after ?? $0.before)?.position == 0
    }
    return events.reduce(into: isWhole ? [:] : old) { rows, event in
      if let position = event.before?.position { rows[position] = nil }
      if let after = event.after, let position = after.position { rows[position] = after.unplaced }
    }
  }
}

/// One change as triggers wrote it.
struct LoggedChange {
  let table: String
  let before: Cells?
  let after: Cells?
}

extension Cells {
  var position: Int? { values["position"].flatMap(Int.read) }
  /// Without what only says where a row of a list stands.
  var unplaced: Cells { Cells(values.filter { !["owner", "position"].contains($0.key) }) }
}

extension Shelf {
  /// The unit a column or a list belongs to.
  func unit(_ part: String) -> String {
    if part == "copy" || part == "number" { return Shelf.reference }
    return bound.first { $0.contains(part) }?[0] ?? part
  }

  static let reference = "reference"
}
