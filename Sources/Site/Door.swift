import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Logging
import Storage
import Words
import Workbench

/// The first thing a request meets and the last an answer passes: knows who comes, gives every
/// answer its guards, turns errors into pages.
struct Door: MiddlewareProtocol {
  typealias Context = SiteContext
  let premises: Premises
  let key: EntryKey
  let address: SiteAddress

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    var response: Response
    do {
      guard address.answers(to: request.head.authority) else { throw SiteFault.foreignHost }
      context.session = try session(of: request)
      response = try await next(request, context)
    } catch {
      response = refusal(error, request, context)
    }
    if request.method == .head { response = response.createHeadResponse() }
    for (name, value) in Door.guards where response.headers[name] == nil {
      response.headers[name] = value
    }
    return response
  }

  private func session(of request: Request) throws -> Session? {
    guard let secret = request.cookies[address.cookieName]?.value, secret.count < 100 else {
      return nil
    }
    return try premises.sessions.find(Secret.digest(of: secret), on: premises.now())
  }

  /// An error as a page in plain words; what nobody foresaw is written down for us.
  private func refusal(_ error: any Error, _ request: Request, _ context: SiteContext) -> Response {
    let standing =
      (try? premises.workspace.standing())
      ?? Standing(displacement: premises.workspace.displacement())
    let visit = Visit(
      request, context, premises: premises, key: key, address: address, standing: standing)
    let words = visit.wording.site
    let (status, said): (HTTPResponse.Status, String) =
      switch error {
      case let fault as SiteFault: (fault.status, fault.said(in: visit.wording))
      case let fault as WorkspaceFault where fault.isOfWords:
        (.unprocessableContent, fault.said(in: visit.wording))
      case WorkspaceFault.displaced:
        (
          .conflict,
          visit.isReading ? visit.wording.ground.cannotBeRead : visit.wording.ground.notDone
        )
      case let fault as MultipartFault: (.badRequest, fault.said(in: visit.wording))
      case let error as HTTPError where error.status == .notFound:
        (.notFound, SiteFault.noSuchPage.said(in: visit.wording))
      case let error as HTTPError: (error.status, words.unreadableForm)
      case let fault as UnknownReference: (.notFound, fault.said(in: visit.wording))
      case let fault as AlreadyErased: (.gone, fault.said(in: visit.wording))
      case let fault as UnknownKit: (.notFound, fault.said(in: visit.wording))
      case let fault as UnknownDeck: (.notFound, fault.said(in: visit.wording))
      case let fault as any Sayable: (.conflict, fault.said(in: visit.wording))
      default: (.internalServerError, words.ourFault)
      }
    if status == .internalServerError {
      context.logger.error("\(request.method) \(request.uri.path): \(String(reflecting: error))")
    }
    let title = status == .notFound ? words.notFoundTitle : words.refusedTitle
    let model: Model = [
      "said": visit.language.typeset(said).split(separator: "\n").map(String.init)
    ]
    let page = try? visit.page("fault", title: title, model)
    // Where even the page cannot be made, the sentence alone.
    guard case .page(let html, _)? = page else {
      return Reply.page("<!doctype html><p>\(said.escaped)</p>", status: status)
        .response(gzip: false)
    }
    return Reply.page(html, status: status).naming(forms: visit.session?.token)
      .response(gzip: request.takesGzip)
  }

  /// Nothing but our own files runs or shows; nobody frames us (CSP level 3).
  private static let guards: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
        + "img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("Referrer-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
    (HTTPField.Name("Permissions-Policy")!, "camera=(), geolocation=(), microphone=()"),
  ]
}

/// Where the site answers: this machine alone, by its number or its usual name.
struct SiteAddress: Sendable {
  let port: Int
  let cookieName: String

  /// Workspaces served on one machine share a browser's cookies, whatever their ports: a copy has
  /// the identity of its origin, and two files may be made at the same moment.
  ///
  /// - Parameter file: `nil` in memory.
  init(port: Int, workspace: UUID, file: URL? = nil) {
    self.port = port
    let path = file?.standardizedFileURL.path ?? ""
    cookieName = "etabli-" + Secret.digest(of: "\(workspace)\n\(path)").prefix(16)
  }

  /// Other names are another site's, led here by a false address (DNS rebinding).
  func answers(to authority: String?) -> Bool {
    guard let authority else { return false }
    return ["127.0.0.1", "localhost"].contains {
      authority == "\($0):\(port)" || (port == 80 && authority == $0)
    }
  }

  /// The address that opens the site to who holds a key.
  func entry(with secret: String) -> String { "\(origin())/enter?key=\(secret)" }

  /// Whether some program answers at a port of this machine.
  static func isAnswered(_ port: Int) -> Bool {
    guard let number = UInt16(exactly: port) else { return false }
    let line = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard line >= 0 else { return false }
    defer { close(line) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = number.bigEndian
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(line, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  func origin(_ host: String = "127.0.0.1") -> String {
    "http://\(host)" + (port == 80 ? "" : ":\(port)")
  }
}
