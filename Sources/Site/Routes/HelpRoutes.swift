extension RouteTable {
  /// What helps: a page for each room, and what the site is like for everyone.
  static let help: [Route] = [
    .get("/help") { try $0.help() },
    .get("/help/leaflet.pdf") { try await $0.helpLeaflet() },
    .get("/help/:name") { try $0.helpRoom() },
    .get("/accessibility") { try $0.accessibilityStatement() },
  ]
}
