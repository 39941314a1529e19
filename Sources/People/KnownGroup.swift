/// People of one profile in one place and one week, of whom the team knows that they are several:
/// nobody is asked about them again.
///
/// It says what a sheet would say of them, and nothing else; once a profile or a place is called
/// otherwise, the question comes back.
public struct KnownGroup: Hashable, Sendable, Identifiable {
  public let id: Identifier<KnownGroup>
  public let profile: String
  public let place: String
  public let moment: Quotation.Moment
  /// When it was said.
  public let day: Day

  public init(
    id: Identifier<KnownGroup>, profile: String, place: String, moment: Quotation.Moment, day: Day
  ) {
    (self.id, self.profile, self.place) = (id, profile, place)
    (self.moment, self.day) = (moment, day)
  }

  /// Whether it says something of a group: of one of its weeks, or of all that a sheet tells.
  public func holds(_ group: SmallGroup) -> Bool {
    (profile, place) == (group.profile, group.place)
      && (moment == group.moment || group.weeks.contains(moment))
  }
}

extension Quotation.Moment {
  /// « week 3 », « weekOfYear 2026-10 », « month 2026-03 », « during Sprint de Vauclair »; empty when unknown.
  public var code: String {
    switch self {
    case .week(let week): "week \(week)"
    case .during(let title): "during \(title)"
    case .month(let year, let month): "month \(year)-\(month)"
    case .weekOfYear(let year, let week): "weekOfYear \(year)-\(week)"
    case .unknown: ""
    }
  }

  public init?(code: String) {
    let rest = String(code.drop { $0 != " " }.dropFirst())
    switch code.prefix(while: { $0 != " " }) {
    case "" where code.isEmpty: self = .unknown
    case "during": self = .during(rest)
    case "week":
      guard let week = Int(rest) else { return nil }
      self = .week(week)
    case let kind where kind == "month" || kind == "weekOfYear":
      let numbers = rest.split(separator: "-").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      self =
        kind == "month"
        ? .month(year: numbers[0], month: numbers[1])
        : .weekOfYear(year: numbers[0], week: numbers[1])
    default: return nil
    }
  }
}
