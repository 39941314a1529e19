extension RouteTable {
  /// What is being tried, event by event.
  static let programme: [Route] = [
    .get("/programme") { try $0.programmePage() },
    .get("/programme/:reference") { try $0.occasionPage() },
  ]
}
