extension RouteTable {
  /// What is planned, occasion by occasion.
  static let plan: [Route] = [
    .get("/plan") { try $0.planList() },
    .get("/plan/:reference") { try $0.planPage() },
    .get("/plan/:reference/calendar") { try $0.planCalendar() },
    .row("/plan/:reference") { try $0.changePlan() },
    .get("/plan/:reference/teams") { try $0.teamsPage() },
    .row("/plan/:reference/teams") { try $0.changeTeams() },
    .get("/plan/:reference/live") { try $0.livePage() },
    .row("/plan/:reference/live") { try $0.noteLive() },
    .get("/plan/:reference/room") { try $0.roomScreen() },
  ]
}
