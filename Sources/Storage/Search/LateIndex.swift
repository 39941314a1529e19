import Entities

/// What an act changes in the index of words, written a thousand changes at a time.
///
/// FTS5 empties its memory into the file before each statement that fires triggers: to write a row
/// and then its words, row after row, costs that at each row.
final class LateIndex {
  private struct Change {
    let id: Cell
    let shelf: Shelf
    let record: Record?
    let isNew: Bool
  }
  private let index: SearchIndex
  private var waiting: [Change] = []

  init(_ index: SearchIndex) { self.index = index }

  func add(_ record: Record, of shelf: Shelf) throws {
    try wait(Change(id: record.id, shelf: shelf, record: record, isNew: true))
  }

  func replace(_ id: Cell, of shelf: Shelf, with record: Record?) throws {
    try wait(Change(id: id, shelf: shelf, record: record, isNew: false))
  }

  private func wait(_ change: Change) throws {
    waiting.append(change)
    if waiting.count == 1000 { try settle() }
  }

  /// Brings the index up to date, in the order of the changes.
  func settle() throws {
    for change in waiting {
      if change.isNew, let record = change.record {
        try index.add(record, of: change.shelf)
      } else {
        try index.replace(change.id, of: change.shelf, with: change.record)
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
