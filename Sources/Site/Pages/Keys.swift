extension Visit {
  /// Turns single keys off in this browser, or on again.
  func changeKeys() throws -> Reply {
    let isOff = form["keys"] == "off"
    let cookie =
      "\(Self.keylessCookie)=\(isOff ? "1" : ""); Path=/; HttpOnly; SameSite=Lax; "
      + "Max-Age=\(isOff ? 365 * 86_400 : 0)"
    return .goTo(safe(form["back"]), cookie: cookie)
  }

  static let keylessCookie = "etabli-keyless"
}
