public import People

/// What any room may ask of one column, whatever its value.
public struct ColumnFacts: Sendable {
  /// Its name in the code, in a table that people fill and in a form.
  public let code: String
  /// Its name in the schema, which never changes: past acts hold it.
  public let column: String
  public let label: Bilingual
  public let matter: Matter
  public let asking: Asking
  /// Where the index of words takes it, if it does.
  public let sought: Sought?
  /// The table of its list; `nil` for a column of the row itself.
  public internal(set) var list: String?
  /// The column or list with which a rule binds it: they change hands together when copies meet.
  public internal(set) var bound: String?
  /// What stands there while the group it belongs to is not there.
  let blank: ColumnValue
}

/// What any room may ask of a kind of kept thing, without its type.
public struct Facts: Sendable {
  public let table: String
  /// The letters of its references, where it has some.
  public let kind: Reference.Kind?
  public let title: Bilingual
  public let columns: [ColumnFacts]
  /// The tables of its lists, with an owner and a position, in the order of its fields.
  public let lists: [String]
  /// Columns or lists that a rule binds, the one they are called by first.
  public let bound: [[String]]
  /// Columns of numbers with a fraction, which a change keeps as text.
  public let reals: Set<String>

  public init(
    _ table: String, _ kind: Reference.Kind? = nil, title: Bilingual, columns: [ColumnFacts]
  ) {
    self.table = table
    self.kind = kind
    self.title = title
    self.columns = columns
    lists = columns.compactMap(\.list).unique
    bound = columns.compactMap(\.bound).unique.map { first in
      columns.filter { $0.bound == first || $0.part == first }.map(\.part).unique
    }
    reals = Set(
      columns.filter { if case .fraction = $0.asking { true } else { false } }.map(\.column))
  }
}

extension Facts: Hashable {
  public static func == (a: Facts, b: Facts) -> Bool { a.table == b.table }
  public func hash(into hasher: inout Hasher) { hasher.combine(table) }
}

extension ColumnFacts {
  /// What changes hands whole: a column of the row, or the list it is in.
  fileprivate var part: String { list ?? column }
}

extension [String] {
  fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
