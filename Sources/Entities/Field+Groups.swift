extension Field {
  /// Several columns that make one value, or none of it: it is there when its first column is.
  public static func group<Group, each Part, Fault: Error>(
    _ get: @escaping @Sendable (Owner) -> Group?,
    _ make: @escaping @Sendable (repeat each Part) throws(Fault) -> Group?,
    _ parts: repeat Field<Group, each Part>
  ) -> Field where Value == Group? {
    var columns: [ColumnFacts] = []
    for part in repeat each parts { columns += part.columns }
    let (first, last) = (columns[0].column, columns[columns.count - 1].column)
    for place in columns.indices { columns[place].bound = first }
    let blanks = columns.map { ($0.column, $0.blank) }
    return Field(
      write: { owner, row in
        guard let group = get(owner) else {
          for (column, blank) in blanks { row.cells.values[column] = blank }
          return
        }
        for part in repeat each parts { part.write(group, &row) }
      },
      read: { row in
        if row.cells.values[first] ?? .null == .null { return nil }
        guard let group = try make(repeat (each parts).read(row)) else {
          throw Unreadable(column: last, cell: row.cells.values[last] ?? .null)
        }
        return group
      }, in: columns)
  }

  /// Several columns that make one value, always there.
  public static func whole<each Part, Fault: Error>(
    _ get: @escaping @Sendable (Owner) -> Value,
    _ make: @escaping @Sendable (repeat each Part) throws(Fault) -> Value?,
    _ parts: repeat Field<Value, each Part>
  ) -> Field {
    var columns: [ColumnFacts] = []
    for part in repeat each parts { columns += part.columns }
    let last = columns[columns.count - 1].column
    return Field(
      write: { owner, row in
        let value = get(owner)
        for part in repeat each parts { part.write(value, &row) }
      },
      read: { row in
        guard let value = try make(repeat (each parts).read(row)) else {
          throw Unreadable(column: last, cell: row.cells.values[last] ?? .null)
        }
        return value
      }, in: columns)
  }
}
