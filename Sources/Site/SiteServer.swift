public import Foundation
import Hummingbird
import Logging
import NIOCore
import Storage
public import Words
import Workbench

/// The site over one workspace, on this machine alone.
public struct SiteServer: Sendable {
  let premises: Premises
  let address: SiteAddress
  let key: EntryKey
  /// Opens the site, once.
  public let link: String
  /// How long someone may stay connected without asking for anything.
  private let patience: Duration

  /// - Parameter port: on 127.0.0.1.
  public init(_ premises: Premises, port: Int) throws {
    try self.init(premises, port: port, patience: .seconds(60))
  }

  init(_ premises: Premises, port: Int, patience: Duration) throws {
    let secret = Secret.make()
    let workspace = try premises.workspace.cover().identity
    (self.premises, key) = (premises, EntryKey(secret, premises.sessions, now: premises.now))
    address = SiteAddress(port: port, workspace: workspace, file: premises.workspace.url)
    link = address.entry(with: secret)
    self.patience = patience
  }

  /// Another link to a site that is open on a workspace, left where only who may read the site's
  /// own file of sessions can leave it; `nil` where no site of theirs is open.
  public static func anotherLink(to workspace: URL, now: Date) throws -> String? {
    guard let sessions = try Sessions(ofSiteOn: workspace),
      let port = try sessions.ports().last(where: SiteAddress.isAnswered)
    else { return nil }
    let secret = Secret.make()
    try sessions.invite(Secret.digest(of: secret), on: now)
    return SiteAddress(port: port, workspace: UUID()).entry(with: secret)
  }

  /// Serves until it is told to stop.
  ///
  /// - Parameter ready: called once someone may come.
  /// - Throws: ``PortTaken``.
  public func run(ready: @escaping @Sendable () -> Void) async throws {
    defer {
      premises.uploads.empty()
      try? premises.sessions.shut(address.port)
    }
    let rest = Rest(of: premises.workspace)
    rest.keepLooking(premises.now)
    defer { rest.stop() }
    do {
      // A large workspace is read while its owner follows the link.
      let workshop = premises.workshop(.of(premises.language))
      try await application {
        Thread.detachNewThread { workshop.readAhead() }
        try? premises.sessions.open(address.port, by: getpid())
        ready()
      }.runService()
    } catch let error as IOError where [EADDRINUSE, EACCES].contains(error.errnoCode) {
      throw PortTaken(port: address.port)
    }
  }

  func application(ready: @escaping @Sendable () -> Void = {}) -> some ApplicationProtocol {
    var logger = Logger(label: "site") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    return Application(
      router: router(),
      server: .http1(configuration: .init(idleTimeout: TimeAmount(patience))),
      configuration: .init(address: .hostname("127.0.0.1", port: address.port), serverName: nil),
      onServerRunning: { _ in ready() }, logger: logger)
  }

  private func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Door(premises: premises, key: key, address: address))
    let guardian = Guard(premises: premises, key: key, address: address)
    for route in RouteTable.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await guardian.answer(route, request, context)
      }
    }
    return router
  }
}

/// Another program answers there, or this one may not.
public struct PortTaken: Error, Sayable {
  let port: Int

  public func said(in wording: Wording) -> String { wording.site.portTaken(port) }
}
