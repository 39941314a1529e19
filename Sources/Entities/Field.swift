/// One part of a kept value: the columns that hold it, how it is written there and read back.
///
/// A class, since a structure would be copied part by part for every row read.
public final class Field<Owner, Value>: Sendable {
  let columns: [ColumnFacts]
  let write: @Sendable (Owner, inout StoredRow) -> Void
  let read: @Sendable (StoredRow) throws -> Value

  init(
    write: @escaping @Sendable (Owner, inout StoredRow) -> Void,
    read: @escaping @Sendable (StoredRow) throws -> Value, in columns: [ColumnFacts]
  ) {
    self.write = write
    self.read = read
    self.columns = columns
  }
}

extension Field where Value: Celled {
  /// One column of the row.
  ///
  /// - Parameters:
  ///   - code: its name in the code, in tables that people fill and in forms.
  ///   - column: its name in the schema, where it is another one.
  ///   - asking: how it is asked for, where its type alone does not tell.
  ///   - sought: where the index of words takes it, if it does.
  ///   - bound: a column with which it changes hands.
  ///   - blank: what stands there while the group it belongs to is not there.
  ///   - remains: what is left of it once the thing it is of was erased.
  public convenience init(
    _ code: String, column: String? = nil, _ french: String, _ english: String, _ matter: Matter,
    as asking: Asking? = nil, sought: Sought? = nil, with bound: String? = nil,
    blank: ColumnValue = .null,
    erased remains: Remains = .nothing, _ get: @escaping @Sendable (Owner) -> Value
  ) {
    let column = column ?? code
    self.init(
      write: { $1.cells.values[column] = get($0).cell }, read: { try $0[column] },
      in: [
        ColumnFacts(
          code: code, column: column, label: Bilingual(french, english), matter: matter,
          asking: asking ?? Value.asking, empty: Value.empty,
          isNeeded: Value.read(Value.empty) == nil, remains: remains, sought: sought,
          bound: bound, blank: blank)
      ])
  }
}
