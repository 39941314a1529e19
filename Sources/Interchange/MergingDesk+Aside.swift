import Entities
import Foundation
import People
import Words

/// Rows about what may not be shown any more, or was erased: neither told nor changed, and nothing
/// is made of what they alone name.
extension MergingDesk {
  /// A row without all it says; `nil` where it may change what is kept.
  func leftAside<Table: DossierTable>(_ table: Table.Type, _ record: Record, _ old: Table.Value)
    -> Record?
  {
    let isWithheld = home?.withheld.contains(Table.id(of: old)) == true
    let isErased = Table.reference(of: old).map { home?.erased.keys.contains($0) == true } ?? false
    guard isWithheld || isErased else { return nil }
    aside.insert(record.place())
    if corrects(table, record, old) {
      let item = Diagnosis.Item(
        table: Table.definition.kind, name: called(old), place: record.place())
      if isErased { diagnosis.erased.append(item) } else { diagnosis.withheld.append(item) }
    }
    return record.without(Set(Table.definition.columns.map(\.key)))
  }

  /// Whether a row says something else than what is kept, and than what its table said when it left.
  ///
  /// The mark that stands for words withheld says nothing.
  private func corrects<Table: DossierTable>(
    _ table: Table.Type, _ record: Record, _ old: Table.Value
  ) -> Bool {
    let kept = Table.cells(of: old, in: names)
    let origin = record.table.isForeign ? nil : record.table.origin
    let before: [String: String]? = origin.flatMap { past(table, Table.id(of: old), $0.act) }
    let marks = [Wording.french.trace.withheld, Wording.english.trace.withheld]
    let isOtherwise = Table.definition.columns.contains { (column: Column) -> Bool in
      guard column.key != "reference", let cell = record[column.key],
        !marks.contains(cell.text)
      else { return false }
      let known = [kept[column.key] ?? "", before?[column.key] ?? ""]
      return !known.contains { says(cell, $0, column.kind) }
    }
    return isOtherwise || notes.isOtherwise(record, of: Table.id(of: old))
  }

  /// Takes away what was made because only rows left aside named it.
  func unmakeNamedAside() {
    guard !aside.isEmpty, !missing.isEmpty else { return }
    var used: Set<UUID> = []
    for table in tables.values.joined() {
      for column in table.definition.columns {
        guard let target = column.kind.named, let at = table.positions[column.key] else { continue }
        for row in table.rows where !aside.contains(Record(table: table, row: row).place()) {
          guard let cell = row.cell(at) else { continue }
          for name in directory.items(of: cell, in: target) + [cell.text] {
            if case .one(let id) = directory.find(name, in: target) { used.insert(id) }
          }
        }
      }
    }
    let gone = missing.filter { !used.contains($0.key) }
    named.places.removeAll { gone[$0.id.value] != nil }
    named.profiles.removeAll { gone[$0.id.value] != nil }
    named.people.removeAll { gone[$0.id.value] != nil }
    diagnosis.created.removeAll { gone.values.contains($0) }
  }
}

extension Column.Kind {
  /// The table whose rows it names.
  fileprivate var named: TableKind? {
    switch self {
    case .row(let table), .rows(let table): table
    default: nil
    }
  }
}
