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
  /// What stands there when it holds nothing.
  public let empty: ColumnValue
  /// Whether nothing cannot stand there.
  public let isNeeded: Bool
  /// What is left of it once the thing it is of was erased.
  public let remains: Remains
  /// Where the index of words takes it, if it does.
  public let sought: Sought?
  /// The table of its list; `nil` for a column of the row itself.
  public internal(set) var list: String?
  /// The column or list with which a rule binds it: they change hands together when copies meet.
  public internal(set) var bound: String?
  /// What stands there while the group it belongs to is not there.
  public let blank: ColumnValue
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
  /// The columns of the row that make one value together, or none of it.
  public let groups: [[ColumnFacts]]
  /// Columns where nobody wrote anything, by table: anywhere else, a name may stand.
  public let wordless: [String: Set<String>]

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
    let own = columns.filter { $0.list == nil }
    groups = own.filter { $0.bound == $0.column }.map { first in
      own.filter { $0.bound == first.column }
    }
    reals = Set(
      columns.filter { if case .fraction = $0.asking { true } else { false } }.map(\.column))
    wordless = Dictionary(grouping: columns) { $0.list ?? table }.mapValues { columns in
      Facts.standing.union(columns.filter { !$0.matter.isWritten }.map(\.column))
    }.merging([table: Facts.standing]) { known, _ in known }
  }

  /// Columns that every table may have: which row it is, and where it stands.
  static let standing: Set<String> = ["id", "copy", "number", "owner", "position"]

  /// What is called by one name when it changes hands: a column, a list, or those that a rule binds,
  /// by the first column of each.
  public func label(of part: String) -> Bilingual? {
    let parts = bound.first { $0.contains(part) } ?? [part]
    let labels = parts.compactMap { part in columns.first { $0.part == part }?.label }
    guard let first = labels.first else { return nil }
    if labels.count == 1 { return first }
    return Bilingual(
      labels.map(\.french).unique.joined(separator: ", "),
      labels.map(\.english).unique.joined(separator: ", "))
  }

  /// What a column or a list is called by itself, whatever a rule binds it to.
  public func ownLabel(of part: String) -> Bilingual? { columns.first { $0.part == part }?.label }

  /// A column of the row, or of one of its lists.
  public func column(_ name: String, in table: String) -> ColumnFacts? {
    columns.first { $0.column == name && ($0.list ?? self.table) == table }
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
