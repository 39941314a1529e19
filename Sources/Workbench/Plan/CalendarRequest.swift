public import People
public import Words

/// Which part of what is planned is to go into someone's calendar: all of it where nothing is said.
public struct CalendarRequest: Hashable, Sendable {
  public let reference: String?
  public let team: String?
  public let person: String?
  public let day: String?

  public init(
    _ reference: String? = nil, team: String? = nil, person: String? = nil, day: String? = nil
  ) {
    func said(_ words: String?) -> String? {
      words.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }
    (self.reference, self.team) = (said(reference), said(team))
    (self.person, self.day) = (said(person), said(day))
  }
}

/// Why there is nothing to put in a calendar.
public enum CalendarFault: Error, Hashable, Sendable {
  case nothingPlanned
  case nothingThatDay(Day)
  case leadsNothing(String)
  case noSuchTeam(String)
  case teamDoesNothing(String)
}

extension CalendarFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.calendarFile
    return switch self {
    case .nothingPlanned: words.nothingPlanned
    case .nothingThatDay(let day): words.nothingThatDay(wording.long(day))
    case .leadsNothing(let name): words.leadsNothing(name)
    case .noSuchTeam(let letter): words.noSuchTeam(letter)
    case .teamDoesNothing(let letter): words.teamDoesNothing(letter)
    }
  }
}
