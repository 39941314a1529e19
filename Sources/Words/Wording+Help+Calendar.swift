/// What help says of calendars that leave.
extension HelpPart {
  static let calendarFrench = HelpPart(
    verbs: [:],
    arguments: [
      "calendarEvent": "Pour un agenda : l’événement, comme J-02 ; tout le calendrier sinon.",
      "calendarTeam": "Pour un agenda : seulement ce que fait cette équipe, par sa lettre.",
      "calendarPerson": "Pour un agenda : seulement ce que mène cette personne (PE-07, un prénom).",
      "calendarDay": "Pour un agenda : seulement cette journée (AAAA-MM-JJ).",
      "exportTo": "Où écrire. Un agenda va sinon, sous son nom, là où vont les impressions.",
    ],
    values: [
      "calendarEvent": "RÉFÉRENCE", "calendarTeam": "LETTRE", "calendarPerson": "QUI",
      "calendarDay": "JOUR", "exportTo": "CHEMIN",
    ],
    meant: ["ics": "export"],
    examples: [:])

  static let calendarEnglish = HelpPart(
    verbs: [:],
    arguments: [
      "calendarEvent": "For a calendar: the event, such as J-02; everything planned otherwise.",
      "calendarTeam": "For a calendar: only what this team does, by its letter.",
      "calendarPerson": "For a calendar: only what this person leads (PE-07, a first name).",
      "calendarDay": "For a calendar: only this day (YYYY-MM-DD).",
      "exportTo": "Where to write. A calendar otherwise goes where prints go, under its own name.",
    ],
    values: [
      "calendarEvent": "REFERENCE", "calendarTeam": "LETTER", "calendarPerson": "WHO",
      "calendarDay": "DAY", "exportTo": "PATH",
    ],
    meant: ["ics": "export"], examples: [:])
}
