extension RouteTable {
  /// Rows of any table, typed one by one.
  static let writing: [Route] = [
    .get("/write/:table") { try $0.newRow() },
    .post("/write/:table") { try $0.keepRow() },
    .get("/write/:table/:reference") { try $0.row() },
    .post("/write/:table/:reference") { try $0.keepRow() },
  ]
}
