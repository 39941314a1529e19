public import People

/// Something to see to before an event or after it, dated from its days: what people are is counted,
/// never named.
public struct Errand: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case room, invitation, meals, access, suitcase, thanks, report, other

    /// When it is usually seen to.
    public var usualDays: Int {
      switch self {
      case .room: -30
      case .invitation: -28
      case .access: -14
      case .meals: -7
      case .suitcase: -2
      case .thanks: 3
      case .report: 7
      case .other: -7
      }
    }

    /// Those a list begins with, in the order of their dates.
    public static let usual: [Kind] = [
      .room, .invitation, .access, .meals, .suitcase, .thanks, .report,
    ]
  }

  public let id: Identifier<Errand>
  public var occasion: Occasion.ID
  public var kind: Kind
  /// What is to be done; of invitations, the profile that is wanted.
  public var what: String
  /// From the first day where it comes before, from the last one where it comes after.
  public var days: Int
  /// How many are wanted, or needed.
  public var count: Int?
  /// How many people were invited, then asked again; how many said yes, and perhaps; of
  /// invitations alone.
  public var invited: Int?
  public var remindedAgain: Int?
  public var yes: Int?
  public var perhaps: Int?
  public var isDone: Bool

  public init(
    id: ID, occasion: Occasion.ID, kind: Kind, what: String, days: Int, count: Int? = nil,
    invited: Int? = nil, remindedAgain: Int? = nil, yes: Int? = nil, perhaps: Int? = nil,
    isDone: Bool = false
  ) throws(PlanFault) {
    guard !what.allSatisfy(\.isWhitespace) else { throw .unnamedErrand }
    guard (-730...730).contains(days) else { throw .tooFar(what, days: days) }
    for number in [count, invited, remindedAgain, yes, perhaps].compactMap({ $0 })
    where !(0...100_000).contains(number) {
      throw .impossibleCount(what, number)
    }
    (self.id, self.occasion, self.kind, self.what) = (id, occasion, kind, what)
    (self.days, self.count, self.isDone) = (days, count, isDone)
    (self.invited, self.remindedAgain, self.yes, self.perhaps) = (
      invited, remindedAgain, yes, perhaps
    )
  }

  /// Whether anything is known of those invited.
  public var isTold: Bool {
    [invited, remindedAgain, yes, perhaps].contains { $0 != nil && $0 != 0 }
  }

  /// When it is to be seen to: an event that moves takes it along.
  public func due(for occasion: Occasion) -> Day {
    days > 0
      ? occasion.period.end.adding(days: days) : occasion.period.start.adding(days: days)
  }
}

extension [Errand] {
  /// Those of an event, the earliest first.
  public func of(_ occasion: Occasion.ID) -> [Errand] {
    filter { $0.occasion == occasion }.sorted {
      ($0.days, $0.what, $0.id) < ($1.days, $1.what, $1.id)
    }
  }
}
