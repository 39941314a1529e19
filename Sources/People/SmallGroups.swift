/// Quotations whose profile, place and week are shared by so few that they may name someone.
public struct SmallGroup: Hashable, Sendable {
  public let profile: String
  public let place: String
  public let moment: Quotation.Moment
  public let quotations: [Reference]

  /// How few people make a group that may name someone.
  public static let threshold = 3
}

extension Collection<Quotation> {
  /// The groups of fewer than three people, however much each said, by their first reference.
  public var smallGroups: [SmallGroup] {
    let anonymous = filter { !$0.speaker.isEmpty && !$0.isNamed }
    let groups = Dictionary(grouping: anonymous) { quotation in
      [quotation.speaker, quotation.place, String(describing: quotation.occasion)]
    }
    let small = groups.values.filter { Set($0.map(\.voice)).count < SmallGroup.threshold }
    let named = small.compactMap { quotations -> SmallGroup? in
      guard let first = quotations.first else { return nil }
      return SmallGroup(
        profile: first.speaker, place: first.place, moment: first.occasion,
        quotations: quotations.map(\.reference).sorted())
    }
    return named.sorted { $0.quotations[0] < $1.quotations[0] }
  }
}
