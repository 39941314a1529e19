/// How a sheet of certain headings was read: the next one of the same headings is read so.
public struct Layout: Hashable, Sendable, Codable {
  /// As they are compared, in their order.
  public let headings: [String]
  /// None: it is left aside.
  public let table: String?
  /// What is told of each heading, in their order: a key, or one of two marks; empty where nothing.
  public let uses: [String]

  /// A few letters that tell it from most others.
  public var digest: String {
    // FNV-1a, 64 bits (draft-eastlake-fnv): a name, not a lock; the headings themselves are compared.
    let hash = headings.joined(separator: "\u{1f}").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}

extension Layout {
  init(_ header: Row, table: TableKind?, uses: [Int: ColumnUse]) {
    headings = Self.headings(of: header)
    self.table = table?.rawValue
    self.uses = header.cells.map { cell in
      switch cell.place.column.flatMap({ uses[$0] }) {
      case .column(let key): key
      case .kept: Self.kept
      case .aside: Self.aside
      case nil: ""
      }
    }
  }

  private static let (kept, aside) = ("+", "-")

  static func headings(of row: Row) -> [String] { row.cells.map { Plain.heading($0.words) } }

  /// What it tells of the columns of a line of the same headings.
  func uses(for header: Row) -> [Int: ColumnUse] {
    let told = zip(header.cells, uses).compactMap { cell, use -> (Int, ColumnUse)? in
      guard let column = cell.place.column, !use.isEmpty else { return nil }
      return (column, use == Self.kept ? .kept : use == Self.aside ? .aside : .column(use))
    }
    return Dictionary(told) { first, _ in first }
  }
}
