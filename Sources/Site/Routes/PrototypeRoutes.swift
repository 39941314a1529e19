extension RouteTable {
  /// What is written of a prototype where it is read.
  static let prototypes: [Route] = [
    .row("/prototypes/:reference/feedback") { try $0.keepFeedback() },
    .post("/prototypes/:reference/feedback/:verbatim") { try $0.changeFeedback() },
    .row("/prototypes/:reference/move") { try $0.movePrototype() },
    .row("/prototypes/:reference/threshold") { try $0.keep(.threshold) },
    .row("/prototypes/:reference/learning") { try $0.keep(.learning) },
    .row("/prototypes/:reference/request") { try $0.keep(.request) },
    .row("/prototypes/:reference/decision") { try $0.keep(.decision) },
  ]
}
