/// Every route of the site; there is no other.
enum RouteTable {
  static let all: [Route] =
    entry + reading + changes + writing + programme + plan + people + field + friezes + sense
    + prototypes + board + transfer + prints + kits + help + house

  private static let entry: [Route] = [
    .get("/enter", .everyone) { try $0.enter() },
    .get("/static/:name", .everyone) { try $0.staticFile() },
    .post("/language") { try $0.changeLanguage() },
    .post("/leave") { try $0.leave() },
    .post("/open-copy") { try $0.keepOpenCopy() },
    .post("/keys") { try $0.changeKeys() },
  ]

  private static let reading: [Route] = [
    .get("/") { try $0.home() },
    .row("/said") { try $0.keepSaying() },
    .get("/search") { try $0.search() },
    .get("/verbatim") { try $0.kept { try $0.verbatimGrid() } },
    .get("/verbatim/:reference") { try $0.kept { try $0.verbatimPage() } },
    .get("/hypotheses") { try $0.kept { try $0.hypotheses() } },
    .get("/hypotheses/:reference") { try $0.kept { try $0.hypothesisPage() } },
    .get("/prototypes") { try $0.kept { try $0.prototypeBoard() } },
    .get("/prototypes/:reference") { try $0.kept { try $0.prototypePage() } },
    .get("/trace/:reference") { try $0.kept { try $0.tracePage() } },
  ]

  private static let changes: [Route] = [
    .post("/themes") { try $0.tag() },
    .post("/verbatim/:reference/wider") { try $0.widen() },
    .post("/groups") { try $0.settleGroup() },
    .post("/doubles") { try $0.joinDoubles() },
    .get("/disputes") { try $0.disputeList() },
    .post("/disputes") { try $0.settleDispute() },
    .get("/acts") { try $0.actList() },
    .post("/acts/:id/undo") { try $0.undo() },
  ]
}
