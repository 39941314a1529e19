extension Field {
  /// A list of one column, in a table of its own.
  ///
  /// Written `Field.list(…)`: `.list(…)` alone does not compile in a shape.
  public static func list<Item: Celled>(
    _ code: String, in table: String, column: String? = nil, _ french: String, _ english: String,
    _ matter: Matter, sought: Sought? = nil, _ get: @escaping @Sendable (Owner) -> [Item]
  ) -> Field where Value == [Item] {
    let column = column ?? code
    return Field(
      write: { $1.lists[table] = get($0).map { ColumnValues([column: $0.cell]) } },
      read: { try ($0.lists[table] ?? []).map { try $0[column] } },
      in: [
        ColumnFacts(
          code: code, column: column, label: Bilingual(french, english), matter: matter,
          asking: Item.asking, empty: Item.empty, isNeeded: false, remains: .nothing,
          sought: sought, list: table, blank: .null)
      ])
  }

  /// A set of words among few, written in the order of their codes.
  public static func set<Item: Choice>(
    _ code: String, in table: String, column: String? = nil, _ french: String, _ english: String,
    _ matter: Matter, _ get: @escaping @Sendable (Owner) -> Set<Item>
  ) -> Field where Value == Set<Item> {
    let list = Field<Owner, [Item]>.list(
      code, in: table, column: column, french, english, matter
    ) { owner in get(owner).sorted { $0.rawValue < $1.rawValue } }
    return Field(write: list.write, read: { Set(try list.read($0)) }, in: list.columns)
  }

  /// A list of several columns, in a table of its own.
  public static func rows<Item, Fault: Error>(
    in table: String, _ items: @escaping @Sendable (Owner) -> [Item],
    _ make: @escaping @Sendable ([Item]) throws(Fault) -> Value, each line: ListLine<Item>
  ) -> Field {
    Field(
      write: { $1.lists[table] = items($0).map(line.cells) },
      read: { try make(($0.lists[table] ?? []).map(line.item)) }, in: line.columns(in: table))
  }
}

/// How one row of a list is written and read: its columns, and the door of what they make.
public struct ListLine<Item: Sendable>: Sendable {
  private let columns: [ColumnFacts]
  let cells: @Sendable (Item) -> ColumnValues
  let item: @Sendable (ColumnValues) throws -> Item

  public init<each Part, Fault: Error>(
    _ make: @escaping @Sendable (repeat each Part) throws(Fault) -> Item,
    _ parts: repeat Field<Item, each Part>
  ) {
    var columns: [ColumnFacts] = []
    for part in repeat each parts { columns += part.columns }
    self.columns = columns
    cells = { item in
      var row = StoredRow(cells: ColumnValues([:]))
      for part in repeat each parts { part.write(item, &row) }
      return row.cells
    }
    item = { cells in
      let row = StoredRow(cells: cells)
      return try make(repeat (each parts).read(row))
    }
  }

  /// - Parameter bound: the list with which it changes hands.
  func columns(in table: String, with bound: String? = nil) -> [ColumnFacts] {
    columns.map {
      var column = $0
      column.list = table
      column.bound = bound
      return column
    }
  }
}
