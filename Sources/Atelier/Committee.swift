public import People
public import Words

/// Whom the decision on a prototype is asked of.
public enum Committee: Hashable, Sendable {
  /// One that is in the calendar.
  case occasion(Reference, title: String, day: Day)
  /// The one that meets on a day.
  case day(Day)
  /// As the team names it.
  case named(String)

  /// - Parameters:
  ///   - words: as the team wrote it: a day, the reference of the calendar, or a name.
  ///   - occasions: the calendar.
  /// - Returns: `nil` where nothing is written.
  public init?(_ words: String, among occasions: some Sequence<Occasion>) {
    if words.allSatisfy(\.isWhitespace) { return nil }
    let reference = Reference(words)
    if let day = Day(words) ?? Committee.frenchDay(words) {
      self = .day(day)
    } else if let found = occasions.first(where: { $0.reference == reference }) {
      self = .occasion(found.reference, title: found.title, day: found.period.start)
    } else {
      self = .named(words)
    }
  }

  /// `14/06/2018`
  private static func frenchDay(_ words: String) -> Day? {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false)
      .map { Int($0.filter { !$0.isWhitespace }) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    return Day(year, month, day)
  }

  /// When it meets, where that is known.
  public var day: Day? {
    switch self {
    case .occasion(_, _, let day), .day(let day): day
    case .named: nil
    }
  }

  /// « comité du 14 juin 2018 », or its name.
  public func said(in wording: Wording) -> String {
    switch self {
    case .occasion(_, let title, _): title
    case .day(let day): wording.tracking.decision.committeeOf(wording.long(day))
    case .named(let words): words
    }
  }

  /// The same after the word « comité »: « 14 juin 2018 ».
  public func saidAlone(in wording: Wording) -> String {
    if case .day(let day) = self { wording.long(day) } else { said(in: wording) }
  }
}

extension Prototype {
  public func committee(among occasions: some Sequence<Occasion>) -> Committee? {
    Committee(committee, among: occasions)
  }

  /// What was decided, as far as it was known on a day: what a later committee decides is not.
  public func decision(knownOn day: Day, among occasions: some Sequence<Occasion>) -> Decision? {
    let closing = life.steps.last { $0.state.needsReason }?.day
    let known = committee(among: occasions)?.day ?? closing
    return known.map { $0 <= day } ?? true ? decision : nil
  }
}
