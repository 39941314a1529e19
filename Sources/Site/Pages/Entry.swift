import Foundation
import Storage
import Words

extension Visit {
  /// The owner's one-time link opens a session and leads home.
  func enter() throws -> Reply {
    if caller == .owner { return .goTo("/") }
    let spent = SiteFault.spentLink(file: premises.workspace.url?.lastPathComponent ?? "")
    // A program that only looks at what the link leads to does not use it up.
    if isHead {
      guard try key.holds(query["key"]) else { throw spent }
      return .goTo("/")
    }
    guard try key.spend(query["key"]) else { throw spent }
    let secret = Secret.make()
    let session = Session(
      digest: Secret.digest(of: secret), role: Caller.owner.rawValue, token: Secret.make(),
      language: nil, opened: premises.now())
    try premises.sessions.keep(session, on: premises.now())
    return .goTo("/", cookie: cookie(secret, lasting: Int(Sessions.lifetime)))
  }

  func leave() throws -> Reply {
    if let session {
      try premises.sessions.forget(session.digest)
      premises.uploads.forget(session.digest)
    }
    return .goTo("/", cookie: cookie("", lasting: 0))
  }

  func changeLanguage() throws -> Reply {
    if var session, let language = Language(rawValue: form["language"]) {
      session.language = language
      try premises.sessions.keep(session, on: premises.now())
      let drafts = form.drafts
      if !drafts.isEmpty, let lot = safe(form["back"]).split(separator: "/").last {
        premises.uploads.keep(drafts, of: String(lot), for: session.digest)
      }
    }
    return .goTo(safe(form["back"]))
  }

  func staticFile() throws -> Reply {
    guard let file = premises.files[parameter("name")] else { throw SiteFault.noSuchPage }
    if let tag = file.known(to: known) { return .unchanged(tag: tag) }
    return .file(file)
  }

  /// One of our own paths, never another site's.
  func safe(_ path: String) -> String {
    let isOurs = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
    return isOurs && path.allSatisfy { $0.isASCII && !$0.isWhitespace } ? path : "/"
  }

  /// Not « Secure »: on this machine alone, the site is not served over https.
  private func cookie(_ value: String, lasting seconds: Int) -> String {
    "\(address.cookieName)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax"
  }
}
