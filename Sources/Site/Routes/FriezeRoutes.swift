extension RouteTable {
  /// Friezes, and the strips that are keyed in to them.
  static let friezes: [Route] = [
    .get("/friezes") { try $0.friezeList() },
    .row("/friezes") { try $0.keepFrieze() },
    .get("/friezes/:reference") { try $0.kept { try $0.friezePage() } },
    .get("/friezes/:reference/strip") { try $0.newStrip() },
    .row("/friezes/:reference/strip") { try $0.keepStrip() },
  ]
}
