import Entities
import GRDB

extension Cell {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let words): self = .text(words)
    case .null, .blob: self = .null
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let words): words.databaseValue
    }
  }
}

extension Cells {
  /// Leaves out what only says where a row of a list stands.
  init(_ row: Row, without left: Set<String> = []) {
    var values = [String: Cell](minimumCapacity: row.count)
    for (column, value) in row where !left.contains(column) { values[column] = Cell(value) }
    self.init(values)
  }
}
