extension RouteTable {
  /// Rows of any table, typed one by one, and whole walls.
  static let writing: [Route] = [
    .get("/wall") { try $0.wallPage() },
    .row("/wall") { try $0.keepWall() },
    .get("/write/:table") { try $0.newRow() },
    .row("/write/:table") { try $0.keepRow() },
    .get("/write/:table/:reference") { try $0.row() },
    .row("/write/:table/:reference") { try $0.keepRow() },
  ]
}
