/// What is said of a calendar that leaves, and in it.
public struct CalendarFileWording: Sendable {
  public let nothingPlanned: String
  public let nothingThatDay: @Sendable (_ day: String) -> String
  public let leadsNothing: @Sendable (_ name: String) -> String
  public let noSuchTeam: @Sendable (_ letter: String) -> String
  public let teamDoesNothing: @Sendable (_ letter: String) -> String
  /// What only goes with calendars was asked of tables.
  public let onlyOfCalendars: @Sendable (_ argument: String) -> String
  public let notACalendar: @Sendable (_ name: String) -> String
  // In its events.
  public let ledBy: @Sendable (_ names: [String]) -> String
  public let toBring: @Sendable (_ things: [String]) -> String
  public let counted: @Sendable (_ count: Int, _ name: String) -> String
  public let perPerson: @Sendable (_ count: Int, _ name: String) -> String
}

extension Wording {
  public var calendarFile: CalendarFileWording { pick(.french, .english) }
}

extension CalendarFileWording {
  static let french = CalendarFileWording(
    nothingPlanned:
      "Le calendrier est vide : il n’y a rien à mettre dans un agenda. Ajoutez-y un événement, "
      + "puis recommencez.",
    nothingThatDay: {
      "Rien n’est prévu le \($0). Donnez une date du calendrier ou d’un déroulé."
    },
    leadsNothing: {
      "\($0) ne mène rien de ce qui est prévu. Dites qui mène quoi dans le déroulé, ou demandez "
        + "l’agenda de quelqu’un d’autre."
    },
    noSuchTeam: {
      "« \($0) » n’est l’équipe d’aucun déroulé. Donnez la lettre d’une équipe, comme A."
    },
    teamDoesNothing: {
      "Rien n’est encore prévu pour l’équipe \($0). Ajoutez-lui une séquence dans le déroulé."
    },
    onlyOfCalendars: {
      "\($0) ne vaut que pour un agenda. Ajoutez « --format ics », ou retirez \($0)."
    },
    notACalendar: {
      "« \($0) » n’a pas un nom d’agenda. Donnez un nom qui finit par .ics."
    },
    ledBy: { "Avec " + Language.french.enumerated($0) },
    toBring: { "Matériel : " + $0.joined(separator: ", ") },
    counted: { "\($0) \($1)" }, perPerson: { "\($0) \($1) par personne" })

  static let english = CalendarFileWording(
    nothingPlanned:
      "The calendar is empty: there is nothing to put in a diary. Add an event to it, then try "
      + "again.",
    nothingThatDay: { "Nothing is planned on \($0). Give a date of the calendar or of a plan." },
    leadsNothing: {
      "\($0) leads nothing of what is planned. Say who leads what in the plan, or ask for someone "
        + "else’s calendar."
    },
    noSuchTeam: { "“\($0)” is no team of any plan. Give the letter of a team, such as A." },
    teamDoesNothing: {
      "Nothing is planned yet for team \($0). Add a sequence for it to the plan."
    },
    onlyOfCalendars: {
      "\($0) only goes with a calendar. Add “--format ics”, or leave \($0) out."
    },
    notACalendar: {
      "“\($0)” is not named like a calendar. Give a name that ends in .ics."
    },
    ledBy: { "With " + Language.english.enumerated($0) },
    toBring: { "Materials: " + $0.joined(separator: ", ") },
    counted: { "\($0) \($1)" }, perPerson: { "\($0) \($1) for each person" })
}
