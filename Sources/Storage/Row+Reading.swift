import GRDB

extension Row {
  /// What a column holds.
  ///
  /// GRDB's own subscripts end the program where a column holds something else, as in a file that a
  /// disk or another program damaged; this throws, and ``saying(_:_:)`` tells it.
  func read<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    try decode(Value.self, forColumn: column)
  }

  func read<Value: DatabaseValueConvertible>(_ place: Int) throws -> Value {
    try decode(Value.self, atIndex: place)
  }

  /// What a column holds, to be written elsewhere as it is.
  func kept(_ column: String) throws -> DatabaseValue { try read(column) }
}
