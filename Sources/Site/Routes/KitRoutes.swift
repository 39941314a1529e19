extension RouteTable {
  /// Kits: those there are, copies of them, their words.
  static let kits: [Route] = [
    .get("/kits") { try await $0.kitList() },
    .post("/kits/:kit/copy") { try await $0.copyKit() },
    .get("/kits/:kit/:deck/:language") { try $0.deckWords() },
    .post("/kits/:kit/:deck/:language") { try await $0.keepDeckWords() },
  ]
}
