public import Entities

/// A value that a workspace keeps on rows of its own: any of the entities.
public typealias Kept = Entity

/// Where a kind of value is kept: its table, the tables of its lists, and what binds them.
typealias Shelf = Facts

/// The words this room has for what Entities says; other rooms have others of the same names.
typealias Record = StoredRow
typealias Cells = ColumnValues
typealias Cell = ColumnValue

extension Entity {
  static var shelf: Shelf { facts }
  var record: Record { Self.shape.row(self) }
  init(record: Record) throws { self = try Self.shape.value(record) }
}
