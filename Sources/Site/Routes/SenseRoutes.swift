extension RouteTable {
  /// Astonishments, findings, hypotheses: what they are tied to, and their lives.
  static let sense: [Route] = [
    .get("/astonishments") { try $0.astonishments() },
    .get("/astonishments/:reference") { try $0.astonishmentPage() },
    .get("/findings") { try $0.astonishments() },
    .get("/findings/:reference") { try $0.findingPage() },
    .get("/trace/:reference/drawing") { try $0.traceDrawing() },
    .post("/trace/:reference/keep") { try $0.keepKitCard() },
    .post("/links") { try $0.link() },
    .row("/hypotheses/:reference/move") { try $0.moveHypothesis() },
    .row("/hypotheses/:reference/fuse") { try $0.fuseHypothesis() },
    .row("/hypotheses/:reference/split") { try $0.splitHypothesis() },
  ]
}
