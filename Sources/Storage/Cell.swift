import GRDB

/// What one column of one row holds.
enum Cell: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

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

extension Cell: Decodable {
  /// From what a trigger wrote as JSON.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let words = try? container.decode(String.self) {
      self = .text(words)
    } else if let number = try? container.decode(Int64.self) {
      self = .integer(number)
    } else {
      self = .real(try container.decode(Double.self))
    }
  }

  /// The same value, where one side may be a number that a trigger wrote as text.
  func matches(_ other: Cell) -> Bool {
    switch (self, other) {
    case (.real(let number), .text(let words)), (.text(let words), .real(let number)):
      Double(words) == number
    default: self == other
    }
  }
}

extension Cell: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let words): try container.encode(words)
    }
  }
}

/// The columns of one row, by name.
struct Cells: Hashable, Sendable {
  var values: [String: Cell]

  init(_ values: [String: Cell]) { self.values = values }

  /// Leaves out what only says where a row of a list stands.
  init(_ row: Row, without left: Set<String> = []) {
    values = Dictionary(minimumCapacity: row.count)
    for (column, value) in row where !left.contains(column) { values[column] = Cell(value) }
  }

  subscript<Value: Celled>(column: String) -> Value {
    get throws {
      let cell = values[column] ?? .null
      guard let value = Value.read(cell) else { throw Unreadable(column: column, cell: cell) }
      return value
    }
  }

  subscript<Value: RawRepresentable>(column: String) -> Value where Value.RawValue == String {
    get throws {
      let cell = values[column] ?? .null
      guard case .text(let code) = cell, let value = Value(rawValue: code) else {
        throw Unreadable(column: column, cell: cell)
      }
      return value
    }
  }
}

/// A column that does not hold what its value needs.
struct Unreadable: Error {
  let column: String
  let cell: Cell
}
