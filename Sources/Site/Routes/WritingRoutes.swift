extension RouteTable {
  /// Rows of any table, typed one by one.
  static let writing: [Route] = [
    .get("/write/:table") { try $0.newRow() },
    .row("/write/:table") { try $0.keepRow() },
    .get("/write/:table/:reference") { try $0.row() },
    .row("/write/:table/:reference") { try $0.keepRow() },
  ]
}
