extension RouteTable {
  /// What is written of a prototype where it is read.
  static let prototypes: [Route] = [
    .post("/prototypes/:reference/feedback") { try $0.keepFeedback() },
    .post("/prototypes/:reference/feedback/:verbatim") { try $0.changeFeedback() },
    .post("/prototypes/:reference/move") { try $0.movePrototype() },
    .post("/prototypes/:reference/threshold") { try $0.keep(.threshold) },
    .post("/prototypes/:reference/learning") { try $0.keep(.learning) },
    .post("/prototypes/:reference/request") { try $0.keep(.request) },
    .post("/prototypes/:reference/decision") { try $0.keep(.decision) },
  ]
}
