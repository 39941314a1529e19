public import People

/// Everything a workspace holds, or some of it, as plain values: what is read at once, what an
/// import makes and what an export writes.
public struct Dossier: Sendable {
  private var lists: [ObjectIdentifier: any KindList] = [:]
  /// What columns that no table knows say of any of these.
  public var notes: [Note] = []
  /// How to number what is new.
  public var numbering = Numbering()

  public init() {}

  /// Everything of one kind, in its order.
  public subscript<Kind: Entity>(_ kind: Kind.Type) -> [Kind] {
    get { (lists[ObjectIdentifier(kind)] as? ListOf<Kind>)?.values ?? [] }
    _modify {
      // Taken out while it changes: changed where it stands, it would be copied each time.
      var values = take(kind)
      defer { put(values) }
      yield &values
    }
  }

  private mutating func take<Kind: Entity>(_ kind: Kind.Type) -> [Kind] {
    (lists.removeValue(forKey: ObjectIdentifier(kind)) as? ListOf<Kind>)?.values ?? []
  }

  /// What holds nothing is not there: two dossiers are the same however they became so.
  private mutating func put<Kind: Entity>(_ values: [Kind]) {
    if !values.isEmpty { lists[ObjectIdentifier(Kind.self)] = ListOf(values: values) }
  }

  /// The letter of this copy of the workspace, and the last numbers ever given, even to what is gone.
  public struct Numbering: Hashable, Sendable {
    public var copy: Character?
    public var last: [Reference.Kind: Int] = [:]

    public init() {}
  }
}

extension Dossier: Equatable {
  public static func == (a: Dossier, b: Dossier) -> Bool {
    a.notes == b.notes && a.numbering == b.numbering && a.lists.count == b.lists.count
      && a.lists.allSatisfy { kind, list in b.lists[kind].map(list.isSame) ?? false }
  }
}

extension Dossier {
  /// What decides what may be shown of whom.
  ///
  /// - Parameter today: the day it really is, never one that a print tells of.
  public func register(on today: Day) -> Register {
    Register(
      people: people, consents: consents, profiles: profiles, places: places,
      occasions: occasions, encounters: encounters,
      knownGroups: knownGroups, today: today)
  }
}

/// All values of some kind.
private protocol KindList: Sendable {
  func isSame(as other: any KindList) -> Bool
}

private struct ListOf<Kind: Entity>: KindList {
  let values: [Kind]

  func isSame(as other: any KindList) -> Bool { (other as? ListOf<Kind>)?.values == values }
}
