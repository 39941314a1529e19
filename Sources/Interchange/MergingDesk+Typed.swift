import Entities
import Foundation
import People
import Words

/// What is asked of names in rows that someone types.
extension MergingDesk {
  /// Asks about whom words name that they did not name before; those kept as they are, no more.
  func askOfNames(_ rows: [TypedRow]) {
    for (index, row) in rows.enumerated() where row.keptSo != nil { typed[index + 1] = row }
    guard !typed.isEmpty else { return }
    let finder = NameFinder(before.people.map(\.name).filter { $0.count > 2 })
    for (line, row) in typed.sorted(by: { $0.key < $1.key }) {
      let old = row.reference.flatMap { before.cells(of: row.kind, $0, in: .french) } ?? [:]
      for (at, column) in row.kind.definition.columns.enumerated()
      where column.mayName(in: row.kind) {
        let place = CellPlace(file: "", line: line, column: at + 1)
        guard let words = row.cells[column.key], isAsked(at: place) else { continue }
        let known = Set(PassageFlags(in: old[column.key] ?? "", knowing: finder).telling)
        let found = PassageFlags(in: words, knowing: finder).telling.filter { !known.contains($0) }
        if !found.isEmpty { complaints.append(Complaint(.namedInside(found), at: place)) }
      }
    }
  }

  /// Whether someone is there to answer: a sheet has its answers, a form says what is kept so.
  func isAsked(at place: CellPlace) -> Bool {
    if !place.file.isEmpty { return true }
    guard let row = place.line.flatMap({ typed[$0] }), let column = place.column else {
      return false
    }
    let key = row.kind.definition.columns[column - 1].key
    return row.keptSo?.contains(key) == false
  }
}

extension Column {
  /// Whether people may be named in it unawares: words of theirs, not the name by which someone or
  /// a place is known.
  fileprivate func mayName(in kind: TableKind) -> Bool {
    guard field?.matter.isWritten ?? (kind == .friezes && FriezeTable.told.contains(key)) else {
      return false
    }
    switch kind {
    case .people, .members, .places, .profiles: return key != "name" && self.kind.isOfWords
    default: return self.kind.isOfWords
    }
  }
}

extension Column.Kind {
  fileprivate var isOfWords: Bool {
    switch self {
    case .text, .sentences, .list: true
    default: false
    }
  }
}
