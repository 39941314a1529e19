public import People

/// What the sheets of a print hold of people and of their words, by reference.
public struct Carried: Hashable, Sendable {
  public internal(set) var items: Set<Reference> = []
  /// Those of them that are signed by a first name.
  public internal(set) var named: Set<Reference> = []

  init(items: some Sequence<Reference>, named: some Sequence<Reference>) {
    self.named = Set(named)
    self.items = Set(items).union(self.named)
  }

  init(items: some Sequence<Reference>) { self.init(items: items, named: [Reference]()) }

  init(named: some Sequence<Reference>) { self.init(items: [Reference](), named: named) }

  init() {}

  init(_ quotations: some Sequence<Quotation>) {
    self.init(
      items: quotations.map(\.reference),
      named: quotations.filter(\.isNamed).map(\.reference))
  }

  var isEmpty: Bool { items.isEmpty }

  func union(_ other: Carried) -> Carried {
    Carried(items: items.union(other.items), named: named.union(other.named))
  }

  /// The same without what was left aside.
  func without(_ gone: Set<Reference>) -> Carried {
    Carried(items: items.subtracting(gone), named: named.subtracting(gone))
  }
}
