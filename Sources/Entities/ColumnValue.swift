/// What one column of one row holds.
public enum ColumnValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  /// The same value, where one side may be a number that a trigger wrote as text.
  public func matches(_ other: ColumnValue) -> Bool {
    switch (self, other) {
    case (.real(let number), .text(let words)), (.text(let words), .real(let number)):
      Double(words) == number
    default: self == other
    }
  }
}

extension ColumnValue: Codable {
  /// From what a trigger wrote as JSON.
  public init(from decoder: any Decoder) throws {
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
  public func encode(to encoder: any Encoder) throws {
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
public struct ColumnValues: Hashable, Sendable {
  public var values: [String: ColumnValue]

  public init(_ values: [String: ColumnValue]) { self.values = values }

  public subscript<Value: Celled>(column: String) -> Value {
    get throws {
      let cell = values[column] ?? .null
      guard let value = Value.read(cell) else { throw Unreadable(column: column, cell: cell) }
      return value
    }
  }
}

/// A column that does not hold what its value needs.
public struct Unreadable: Error {
  public let column: String
  public let cell: ColumnValue

  public init(column: String, cell: ColumnValue) { (self.column, self.cell) = (column, cell) }
}
