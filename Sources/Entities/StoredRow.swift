public import People

/// The rows that keep one value: its own, and those of its lists.
public struct StoredRow: Hashable, Sendable {
  public var cells: ColumnValues
  /// The rows of each list, by table, in order.
  public var lists: [String: [ColumnValues]]

  public init(cells: ColumnValues, lists: [String: [ColumnValues]] = [:]) {
    self.cells = cells
    self.lists = lists
  }

  public subscript<Value: Celled>(column: String) -> Value {
    get throws { try cells[column] }
  }

  /// A row where nothing is said yet.
  public init(emptyOf facts: Facts) {
    cells = ColumnValues(
      Dictionary(
        facts.columns.filter { $0.list == nil }.map { ($0.column, $0.empty) }
      ) { first, _ in first })
    lists = [:]
  }

  /// Made of the letter of the copy that gave the number, or of a card’s deck, and of the number.
  public func reference(_ kind: Reference.Kind) throws -> Reference {
    let (copy, number): (String, Int) = (try self["copy"], try self["number"])
    guard (1..<Reference.most).contains(number) else {
      throw Unreadable(column: "number", cell: number.cell)
    }
    return Reference(kind, number, series: copy)
  }

  public mutating func call(_ reference: Reference) {
    cells.values["copy"] = .text(reference.series)
    cells.values["number"] = reference.number.cell
  }
}
