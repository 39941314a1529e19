extension RouteTable {
  /// People, what they agreed to, what is held about them.
  static let people: [Route] = [
    .get("/people") { try $0.peopleList() },
    .get("/people/:reference") { try $0.personPage() },
    .get("/people/:reference/held") { try $0.heldPage() },
    .get("/people/:reference/data") { try $0.heldData() },
    .post("/people/:reference/consents") { try $0.noteConsents() },
    .post("/people/:reference/withdrawal") { try $0.withdraw() },
    .get("/people/:reference/erasure") { try $0.erasurePage() },
    .post("/people/:reference/erasure") { try $0.erase() },
  ]
}
