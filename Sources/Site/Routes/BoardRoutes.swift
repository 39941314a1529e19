extension RouteTable {
  /// The exchange board of a network and its cards.
  static let board: [Route] = [
    .get("/board") { try $0.exchangeBoard() },
    .get("/board/new") { try $0.newCard() },
    .row("/board/new") { try $0.keepCard() },
    .get("/board/:reference") { try $0.boardCard() },
    .post("/board/:reference/wall") { try $0.moveCard() },
    .post("/board/:reference/meetings") { try $0.meet() },
  ]
}
