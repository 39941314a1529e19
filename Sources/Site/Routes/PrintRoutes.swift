extension RouteTable {
  /// What can be printed, its previews, the prints that are made.
  static let prints: [Route] = [
    .get("/print") { try await $0.printIndex() },
    .get("/print/:kind") { try await $0.printPreview() },
    .get("/print/:kind/:page") { try await $0.printPicture() },
    .get("/print/kits/:kit/:deck") { try await $0.printPreview() },
    .get("/print/kits/:kit/:deck/:page") { try await $0.printPicture() },
    .get("/takedown") { try $0.takeDownPage() },
    .post("/takedown") { try $0.takeDown() },
    .post("/cards") { try $0.chooseCards() },
    .post("/prints") { try $0.startPrint() },
    .get("/prints/:id") { try await $0.printJob() },
    .post("/prints/:id/stop") { try $0.stopPrint() },
    .get("/prints/:id/:number") { try $0.printFile() },
  ]
}
