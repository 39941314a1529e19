public import People

/// How something serves what is built on it.
public enum Tie: String, CaseIterable, Hashable, Sendable {
  /// Words behind a report, reports behind a finding, either behind a hypothesis.
  case joins
  /// Words that speak for a hypothesis, or against it.
  case supports, contradicts

  /// The ties that may lead from a kind of thing to another one.
  public static func between(_ kind: Reference.Kind, _ other: Reference.Kind) -> [Tie] {
    switch (kind, other) {
    case (.verbatim, .hypothesis): [.supports, .contradicts]
    case (.verbatim, .astonishment), (.astonishment, .finding), (.astonishment, .hypothesis),
      (.finding, .hypothesis):
      [.joins]
    default: []
    }
  }

  /// The kinds of things that may be tied to one of this kind.
  public static func kinds(to other: Reference.Kind) -> Set<Reference.Kind> {
    Set(Reference.Kind.allCases.filter { !between($0, other).isEmpty })
  }

  /// The kinds of things that one of this kind may be tied to.
  public static func kinds(from kind: Reference.Kind) -> Set<Reference.Kind> {
    Set(Reference.Kind.allCases.filter { !between(kind, $0).isEmpty })
  }
}

extension AstonishmentReport {
  public func tie(of id: Verbatim.ID) -> Tie? { verbatim.contains(id) ? .joins : nil }

  /// Joined by words, or no longer.
  public mutating func tie(_ id: Verbatim.ID, _ tie: Tie?) { verbatim.hold(id, tie == .joins) }
}

extension Finding {
  public func tie(of id: AstonishmentReport.ID) -> Tie? {
    astonishments.contains(id) ? .joins : nil
  }

  public mutating func tie(_ id: AstonishmentReport.ID, _ tie: Tie?) {
    astonishments.hold(id, tie == .joins)
  }
}

extension Hypothesis {
  public func tie(of id: Verbatim.ID) -> Tie? {
    evidenceFor.contains(id) ? .supports : evidenceAgainst.contains(id) ? .contradicts : nil
  }
  public func tie(of id: AstonishmentReport.ID) -> Tie? {
    astonishments.contains(id) ? .joins : nil
  }
  public func tie(of id: Finding.ID) -> Tie? { findings.contains(id) ? .joins : nil }

  /// The same words stand on one side only.
  public mutating func tie(_ id: Verbatim.ID, _ tie: Tie?) {
    evidenceFor.hold(id, tie == .supports)
    evidenceAgainst.hold(id, tie == .contradicts)
  }
  public mutating func tie(_ id: AstonishmentReport.ID, _ tie: Tie?) {
    astonishments.hold(id, tie == .joins)
  }
  public mutating func tie(_ id: Finding.ID, _ tie: Tie?) { findings.hold(id, tie == .joins) }
}

extension Array where Element: Equatable {
  fileprivate mutating func hold(_ element: Element, _ isHeld: Bool) {
    if !isHeld { removeAll { $0 == element } } else if !contains(element) { append(element) }
  }
}
