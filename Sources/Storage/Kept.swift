public import People

/// A value that a workspace keeps on rows of its own.
public protocol Kept: Identifiable, Hashable, Sendable where ID == Identifier<Self> {
  static var shelf: Shelf { get }
  var record: Record { get }
  init(record: Record) throws
}

/// Where a kind of value is kept: its table, and the tables of its lists.
public struct Shelf: Hashable, Sendable {
  let table: String
  /// Tables with an owner and a position.
  let lists: [String]
  /// The letters of its references, where it has some.
  let kind: Reference.Kind?
  /// Columns that a rule binds: they change hands together when copies meet.
  let bound: [[String]]
  /// Columns of numbers with a fraction, which a change keeps as text.
  let reals: Set<String>

  init(
    _ table: String, _ kind: Reference.Kind? = nil, lists: [String] = [],
    bound: [[String]] = [], reals: Set<String> = []
  ) {
    (self.table, self.kind, self.reals) = (table, kind, reals)
    self.lists = lists.map { "\(table)_\($0)" }
    self.bound = bound
  }
}

/// The rows that keep one value.
public struct Record: Hashable, Sendable {
  let cells: Cells
  /// The rows of each list, by table, in order.
  let lists: [String: [Cells]]

  init(cells: Cells, lists: [String: [Cells]]) { (self.cells, self.lists) = (cells, lists) }

  init(
    _ id: some Celled, _ reference: Reference? = nil, _ columns: [String: Cell],
    lists: [String: [[String: Cell]]] = [:]
  ) {
    var columns = columns
    columns["id"] = id.cell
    if let reference {
      columns["copy"] = .text(reference.copy.map(String.init) ?? "")
      columns["number"] = reference.number.cell
    }
    self.init(cells: Cells(columns), lists: lists.mapValues { $0.map { Cells($0) } })
  }

  subscript<Value: Celled>(column: String) -> Value {
    get throws { try cells[column] }
  }
  subscript<Value: RawRepresentable>(column: String) -> Value where Value.RawValue == String {
    get throws { try cells[column] }
  }

  /// One column of a list, in order.
  func list<Value: Celled>(_ table: String, _ column: String) throws -> [Value] {
    try (lists[table] ?? []).map { try $0[column] }
  }

  func reference(_ kind: Reference.Kind) throws -> Reference {
    let (copy, number): (String, Int) = (try self["copy"], try self["number"])
    guard (1..<Reference.most).contains(number) else {
      throw Unreadable(column: "number", cell: number.cell)
    }
    return Reference(kind, number, copy: copy.first)
  }
}

extension Sequence where Element: Celled {
  /// The rows of a list of one column.
  func rows(_ column: String) -> [[String: Cell]] { map { [column: $0.cell] } }
}
