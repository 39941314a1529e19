public import People

/// Some events of a programme, as one looks back on them: what was kept then belongs to them.
public struct Stay: Sendable {
  /// In the order of their days.
  public let occasions: [Occasion]
  private let ids: Set<Occasion.ID>

  public init(_ occasions: [Occasion]) {
    self.occasions = occasions.sorted {
      ($0.period.start, $0.reference) < ($1.period.start, $1.reference)
    }
    ids = Set(occasions.map(\.id))
  }

  /// From the first of its days to the last.
  public var period: Period? {
    guard let first = occasions.first?.period.start,
      let last = occasions.map(\.period.end).max()
    else { return nil }
    return Period(first, last)
  }

  /// Whether something is of these events: by the one it names, else by the day it happened.
  public func holds(_ during: Occasion.ID?, on day: Day?) -> Bool {
    if let during { return ids.contains(during) }
    guard let day else { return false }
    return occasions.contains { $0.period.start <= day && day <= $0.period.end }
  }
}

extension Occasion {
  /// The other weeks of its residence and what stands between them, itself included; itself alone
  /// where it is of none.
  public func companions(among occasions: [Occasion]) -> [Occasion] {
    guard !residence.isEmpty else { return [self] }
    return occasions.filter {
      $0.residence == residence && ($0.kind == .residenceWeek || $0.kind == .interResidence)
    }
  }
}
