extension RouteTable {
  /// What comes back from the field: encounters, their words, the evening's debrief.
  static let field: [Route] = [
    .get("/encounters") { try $0.encounterList() },
    .get("/encounters/new") { try $0.newEncounter() },
    .get("/encounters/week") { try $0.encounterWeek() },
    .row("/encounters/week") { try $0.keepWanted() },
    .post("/encounters/:reference/arranging") { try $0.arrangeEncounter() },
    .row("/encounters") { try $0.keepEncounter() },
    .get("/encounters/:reference") { try $0.encounterPage() },
    .get("/encounters/:reference/quotes") { try $0.quotesPage() },
    .row("/encounters/:reference/quotes") { try $0.keepQuotes() },
    .get("/debriefs") { try $0.debriefList() },
    .get("/debriefs/evening") { try $0.eveningPage() },
    .row("/debriefs/evening") { try $0.keepEvening() },
    .row("/debriefs") { try $0.keepDebrief() },
    .get("/debriefs/:reference") { try $0.debriefPage() },
  ]
}
