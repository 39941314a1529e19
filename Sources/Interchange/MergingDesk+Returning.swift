import Entities
import Foundation
import People
import Words

/// Rows of a table without references that come back with the table they left in.
extension MergingDesk {
  /// What a table said when it left, in its order.
  struct Departure {
    let rows: [(id: UUID, cells: [String: String])]
  }

  func departure<Table: DossierTable>(
    _ table: Table.Type, of recognised: RecognisedTable
  ) -> Departure? {
    guard Table.letters == nil, !recognised.isForeign, !recognised.isNew,
      let act = recognised.origin?.act, let past = home?.pasts[act]
    else { return nil }
    let names = Names(of: past, language: .french)
    return Departure(
      rows: past[Table.Value.self].map { (Table.id(of: $0), Table.cells(of: $0, in: names)) })
  }

  /// Who each row was when its table left: by what tells rows apart as it was then; else, where
  /// that too was corrected, by its place between rows that are found.
  func returning<Table: DossierTable>(
    _ table: Table.Type, in recognised: RecognisedTable, _ records: [Record]
  ) -> [UUID?] {
    guard let left = departure(Table.self, of: recognised) else {
      return records.map { _ in nil }
    }
    let columns = keyColumns(of: recognised)
    var known: [String: [Int]] = [:]
    for (at, row) in left.rows.enumerated() {
      known[key(columns, of: Table.definition.kind) { row.cells[$0] ?? "" }, default: []].append(at)
    }
    var found: [Int?] = records.map { record in
      let alike = key(of: record)
      guard known[alike]?.isEmpty == false else { return nil }
      return known[alike]?.removeFirst()
    }
    fill(&found, records, left)
    let kept = Set(before[Table.Value.self].map(Table.id))
    var claimed = Set((identities[Table.definition.kind] ?? []).map(\.id))
    return found.map { at in
      guard let id = at.map({ left.rows[$0].id }), kept.contains(id),
        claimed.insert(id).inserted
      else { return nil }
      return id
    }
  }

  /// As many rows between two that are found as there were between them are those, each in its
  /// turn, where they still say something of it.
  private func fill(_ found: inout [Int?], _ records: [Record], _ left: Departure) {
    var start = 0
    while start < found.count {
      guard found[start] == nil else {
        start += 1
        continue
      }
      var end = start
      while end < found.count, found[end] == nil { end += 1 }
      let first = start == 0 ? 0 : (found[start - 1] ?? -1) + 1
      let last = end == found.count ? left.rows.count : found[end] ?? 0
      if last - first == end - start {
        for (at, place) in zip(start..<end, first..<last) where !found.contains(place) {
          let said = comparison(of: records[at], with: left.rows[place].cells)
          if said.agreed > 0 || isAlone(records[at], said) { found[at] = place }
        }
      }
      start = end
    }
  }

  /// Whether a row says one thing only, that was corrected.
  private func isAlone(_ record: Record, _ said: Comparison) -> Bool {
    let filled = record.table.definition.columns.count { record[$0.key] != nil }
    return filled == 1 && said.crossed.count == 1
  }
}
