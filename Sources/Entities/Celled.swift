public import People

/// A value that one column of one row can hold.
///
/// It says itself what it points at, so that a link cannot name the wrong table.
public protocol Celled: Hashable, Sendable {
  var cell: ColumnValue { get }
  static func read(_ cell: ColumnValue) -> Self?
  static var asking: Asking { get }
  /// What stands in a column that holds nothing.
  static var empty: ColumnValue { get }
}

extension Celled {
  public static var empty: ColumnValue { .null }
}

/// How a form asks for a value, and how a table that people fill writes it.
public enum Asking: Sendable {
  case line, whole, fraction, truth, day
  /// What the clock on the wall shows.
  case time
  /// Several lines, as people write sentences.
  case sentences
  /// What the house writes by itself, such as the references of a print: nobody types it.
  case codes
  /// A day, a month or a year.
  case moment
  /// One word among few, by their codes.
  case choice([String])
  /// The type, never its shape: shapes may point at one another in circles.
  case row(of: any Entity.Type)
}

extension String: Celled {
  public var cell: ColumnValue { .text(self) }
  public static func read(_ cell: ColumnValue) -> String? {
    if case .text(let words) = cell { words } else { nil }
  }
  public static var asking: Asking { .line }
  public static var empty: ColumnValue { .text("") }
}

extension Int: Celled {
  public var cell: ColumnValue { .integer(Int64(self)) }
  public static func read(_ cell: ColumnValue) -> Int? {
    if case .integer(let number) = cell { Int(number) } else { nil }
  }
  public static var asking: Asking { .whole }
}

extension Bool: Celled {
  public var cell: ColumnValue { .integer(self ? 1 : 0) }
  public static func read(_ cell: ColumnValue) -> Bool? { Int.read(cell).map { $0 != 0 } }
  public static var asking: Asking { .truth }
  public static var empty: ColumnValue { .integer(0) }
}

extension Double: Celled {
  public var cell: ColumnValue { .real(self) }
  public static func read(_ cell: ColumnValue) -> Double? {
    if case .real(let number) = cell { number } else { nil }
  }
  public static var asking: Asking { .fraction }
}

extension Day: Celled {
  public var cell: ColumnValue { .text(description) }
  public static func read(_ cell: ColumnValue) -> Day? { String.read(cell).flatMap { Day($0) } }
  public static var asking: Asking { .day }
}

extension When: Celled {
  public var cell: ColumnValue { .text(description) }
  public static func read(_ cell: ColumnValue) -> When? { String.read(cell).flatMap { When($0) } }
  public static var asking: Asking { .moment }
}

extension Optional: Celled where Wrapped: Celled {
  public var cell: ColumnValue { self?.cell ?? .null }
  public static func read(_ cell: ColumnValue) -> Wrapped?? {
    if cell == .null { return .some(nil) }
    return Wrapped.read(cell).map { .some($0) }
  }
  public static var asking: Asking { Wrapped.asking }
  public static var empty: ColumnValue { .null }
}

/// One word among few, kept as its code.
public protocol Choice: Celled, CaseIterable, RawRepresentable where RawValue == String {}

extension Choice {
  public var cell: ColumnValue { .text(rawValue) }
  public static func read(_ cell: ColumnValue) -> Self? {
    String.read(cell).flatMap { Self(rawValue: $0) }
  }
  public static var asking: Asking { .choice(allCases.map(\.rawValue)) }
}
