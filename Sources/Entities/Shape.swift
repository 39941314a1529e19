public import People

/// A kind of kept thing, said once: its table, its names, its fields, and its own door.
///
/// The door is an argument: a field forgotten, or of another type, does not compile. Two of one
/// type that change places do: a test takes every kind, all its fields different, there and back.
/// The pack of fields stays inside the initialiser, so that `Shape<Prototype>` is a plain type.
public struct Shape<Owner: Entity>: Sendable {
  public let facts: Facts
  public let row: @Sendable (Owner) -> StoredRow
  public let value: @Sendable (StoredRow) throws -> Owner
}

extension Shape where Owner: Referenced {
  /// A thing that people call by a reference.
  ///
  /// - Parameter make: `throws(Fault)` and not `throws`: a door of typed throws given as the other
  ///   crashes the compiler (Swift 6.3).
  public init<each Value, Fault: Error>(
    _ kind: Reference.Kind, _ table: String, _ title: Bilingual,
    _ make:
      @escaping @Sendable (Identifier<Owner>, Reference, repeat each Value) throws(Fault) -> Owner,
    _ list: Fields<Owner, repeat each Value>
  ) {
    let fields = list.all
    facts = Facts(table, kind, title: title, columns: list.columns)
    row = { owner in
      var row = StoredRow(cells: ColumnValues(["id": owner.id.cell]))
      row.call(owner.reference)
      for field in repeat each fields { field.write(owner, &row) }
      return row
    }
    value = { row in
      try make(row["id"], row.reference(kind), repeat (each fields).read(row))
    }
  }
}

extension Shape {
  /// A thing without a reference, called by its name or by what it leads to.
  public init<each Value, Fault: Error>(
    _ table: String, _ title: Bilingual,
    _ make: @escaping @Sendable (Identifier<Owner>, repeat each Value) throws(Fault) -> Owner,
    _ list: Fields<Owner, repeat each Value>
  ) {
    let fields = list.all
    facts = Facts(table, title: title, columns: list.columns)
    row = { owner in
      var row = StoredRow(cells: ColumnValues(["id": owner.id.cell]))
      for field in repeat each fields { field.write(owner, &row) }
      return row
    }
    value = { row in try make(row["id"], repeat (each fields).read(row)) }
  }
}

/// The fields of a shape, in the order of its door.
///
/// Listed apart from the door, or a field of the wrong type is told without saying which.
public struct Fields<Owner, each Value>: Sendable {
  let all: (repeat Field<Owner, each Value>)
  let columns: [ColumnFacts]

  public init(
    of owner: Owner.Type = Owner.self,
    @FieldList<Owner> _ list: () -> (repeat Field<Owner, each Value>)
  ) {
    all = list()
    var columns: [ColumnFacts] = []
    for field in repeat each all { columns += field.columns }
    self.columns = columns
  }
}

/// Each line of a list of fields is checked by itself, so that a mistake is told at its line.
@resultBuilder public enum FieldList<Owner> {
  public static func buildExpression<Value>(
    _ field: Field<Owner, Value>
  ) -> Field<Owner, Value> { field }

  public static func buildBlock<each Value>(
    _ fields: repeat Field<Owner, each Value>
  ) -> (repeat Field<Owner, each Value>) { (repeat each fields) }
}
