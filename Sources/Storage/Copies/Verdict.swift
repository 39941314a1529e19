import Entities
import Foundation

/// What a value comes to, once everything written of it anywhere is known.
///
/// The rule, the same whatever the order in which copies meet, since it only looks at what was
/// written and at who knew what:
/// - of several writings of a unit, those that someone knew of when writing again no longer count;
/// - of those left, the latest act wins (its identifier begins with its clock); the others are a
///   ``Dispute`` that a person settles by writing again;
/// - what was removed comes back when someone who did not know it wrote in it.
struct Verdict {
  let past: Past
  let lineage: Lineage

  /// Whether something was written that nobody removed knowingly.
  var isAlive: Bool {
    past.touches.contains { touch in
      !past.removals.contains { lineage.isKnown(touch, to: $0) }
    }
  }

  /// What is held, or was when it was removed.
  var record: Record {
    var (columns, lists): ([String: Cell], [String: [Cells]]) = (["id": .text(past.id)], [:])
    for unit in past.writes.keys where !unit.hasPrefix(Past.note) {
      guard let held = winner(of: unit)?.held else { continue }
      columns.merge(held.columns) { $1 }
      lists.merge(held.lists) { $1 }
    }
    columns = past.shelf.converted(Held(columns: columns)).columns
    for list in past.shelf.lists where lists[list] == nil { lists[list] = [] }
    return Record(cells: Cells(columns), lists: lists)
  }

  /// By heading.
  var notes: [String: String] {
    past.writes.keys.filter { $0.hasPrefix(Past.note) }.reduce(into: [:]) { notes, unit in
      let words = winner(of: unit)?.held.columns["words"].flatMap(String.read)
      notes[String(unit.dropFirst(Past.note.count))] = words
    }
  }

  /// The writings of a unit that nobody who wrote in it later knew of, the one that stands first.
  func heads(of unit: String) -> [Past.Write] {
    let heads = (past.writes[unit] ?? []).reversed().reduce(into: [Past.Write]()) { heads, write in
      if !heads.contains(where: { lineage.isKnown(write.act, to: $0.act) }) { heads.append(write) }
    }
    return heads.sorted { (lineage.ids[$0.act] ?? "") > (lineage.ids[$1.act] ?? "") }
  }

  /// The units on which copies disagree, with the writings that do not stand.
  var disputes: [(unit: String, kept: Past.Write?, others: [Past.Write])] {
    guard past.touches.count > 1, isAlive else { return [] }
    let units = past.writes.keys.sorted().compactMap {
      unit -> (String, Past.Write?, [Past.Write])? in
      let heads = heads(of: unit)
      let others = heads.dropFirst().reduce(into: [Past.Write]()) { others, write in
        if write.held != heads[0].held, !others.contains(where: { $0.held == write.held }) {
          others.append(write)
        }
      }
      return others.isEmpty || unit == Shelf.reference ? nil : (unit, heads[0], others)
    }
    return units + unheededRemoval
  }

  /// The units in which someone wrote over several writings that did not know one another, the last
  /// time, with those that said otherwise.
  ///
  /// - Parameter choices: acts that were asked to choose among them.
  func resumed(but choices: Set<Int>) -> [(unit: String, by: Past.Write, others: [Past.Write])] {
    past.writes.keys.sorted().compactMap {
      unit -> (unit: String, by: Past.Write, others: [Past.Write])? in
      guard unit != Shelf.reference else { return nil }
      var heads: [Past.Write] = []
      var last: (by: Past.Write, others: [Past.Write])?
      for write in past.writes[unit] ?? [] {
        let known = heads.filter { lineage.isKnown($0.act, to: write.act) }
        heads.removeAll { head in known.contains { $0.act == head.act } }
        heads.append(write)
        guard Set(known.map(\.held)).count > 1 else { continue }
        last = choices.contains(write.act) ? nil : (write, known.filter { $0.held != write.held })
      }
      return last.map { (unit: unit, by: $0.by, others: $0.others) }
    }
  }

  /// Someone removed what someone else went on writing.
  private var unheededRemoval: [(String, Past.Write?, [Past.Write])] {
    let unheeded = past.removals.filter { removal in
      !past.touches.contains { lineage.isKnown(removal, to: $0) }
    }
    let last = unheeded.max { (lineage.ids[$0] ?? "") < (lineage.ids[$1] ?? "") }
    guard let last else { return [] }
    return [(Verdict.presence, nil, [Past.Write(act: last, held: Held())])]
  }

  /// The unit of being there at all.
  static let presence = "presence"

  private func winner(of unit: String) -> Past.Write? { heads(of: unit).first }
}
