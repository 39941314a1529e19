/// The names of months and weeks, and how dates are said.
public struct CalendarWording: Sendable {
  public let months: [String]
  public let shortMonths: [String]
  public let week: @Sendable (_ number: Int) -> String
  public let weekOf: @Sendable (_ number: Int, _ total: Int) -> String
  /// « 1er » or “1”.
  public let ordinal: @Sendable (_ day: Int) -> String
}

extension Wording {
  public var calendar: CalendarWording { pick(.french, .english) }
}

extension CalendarWording {
  static let french = CalendarWording(
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    shortMonths: [
      "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ],
    week: { "semaine \($0)" },
    weekOf: { "semaine \($0) sur \($1)" },
    ordinal: { $0 == 1 ? "1er" : String($0) })

  static let english = CalendarWording(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    week: { "week \($0)" },
    weekOf: { "week \($0) of \($1)" },
    ordinal: { String($0) })
}
