import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import Interchange
import NIOCore
import People
import Words
import Workbench

@testable import Site
@testable import Storage

/// A site over the sample, and someone at its door.
struct Knock {
  let server: SiteServer
  let workshop: Workshop
  private let scratch = Scratch()

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let furnishings = Furnishings(
    kits: root.appending(path: "Kits"), assets: root.appending(path: "Assets"))
  static let now = Date(timeIntervalSince1970: 1_518_768_000)
  static let today = Day(number: 17_578)

  /// - Parameters:
  ///   - port: the test client always knocks at « localhost », port 80.
  ///   - ownKits: where kits are copied to.
  ///   - url: the workspace's file; in memory when `nil`.
  init(
    _ language: Language? = nil, withSample: Bool = true, port: Int = 80, ownKits: URL? = nil,
    on day: Day = Knock.today, asOf: Day? = nil, at url: URL? = nil, printers: URL? = nil
  ) throws {
    let mint = Mint(milliseconds: { 1_518_768_000_000 }, chance: { .random(in: .min ... .max) })
    let workspace =
      try url.map { try Workspace.create(at: $0, title: "Essai", mint: mint, at: Knock.now) }
      ?? Workspace.inMemory(title: "Essai", mint: mint, at: Knock.now)
    let premises = try Premises(
      workspace: workspace,
      furnishings: Furnishings(
        kits: Knock.furnishings.kits, assets: Knock.furnishings.assets, ownKits: ownKits),
      mint: mint, language: language,
      now: { Knock.now }, today: { day }, zone: .gmt,
      scratch: try scratch.make(), printers: printers, asOf: asOf,
      assets: try Knock.assets.get(), kits: ownKits == nil ? Knock.kits : KitShelf())
    server = try SiteServer(premises, port: port)
    workshop = premises.workshop(.of(language ?? .french))
    guard withSample else { return }
    let sample = language == .english ? Knock.englishSample : Knock.frenchSample
    try sample.get().writer.backup(to: workspace.writer)
  }

  private static let kits = KitShelf()
  private static let assets = Result { try SiteAssets(in: furnishings.assets) }
  private static let frenchSample = Result { try sample(in: nil) }
  private static let englishSample = Result { try sample(in: .english) }

  /// The sample, taken in once: each test begins with its own copy.
  private static func sample(in language: Language?) throws -> Workspace {
    let knock = try Knock(language, withSample: false)
    let book = Knock.root.appending(path: "Kits/residence/classeur.xlsx")
    _ = try knock.workshop.take([
      SourceFile(name: "classeur.xlsx", bytes: try Data(contentsOf: book))
    ])
    return knock.workshop.workspace
  }

  /// Asks as someone in a role, and gives what was answered.
  func ask(
    _ path: String, by method: HTTPRequest.Method = .get, as role: Caller = .owner,
    headers: HTTPFields = [:], form: String? = nil
  ) async throws -> Answer {
    try await ask(path, by: method, as: role, headers: headers, body: form.map { Data($0.utf8) })
  }

  /// Sends bytes as they are.
  func ask(_ path: String, as role: Caller, sending body: Data, headers: HTTPFields) async throws
    -> Answer
  {
    try await ask(path, by: .post, as: role, headers: headers, body: body)
  }

  /// Sends a form that carries one file, as browsers do.
  ///
  /// - Parameters:
  ///   - fields: what comes before the file.
  ///   - field: where the file is chosen.
  func send(
    _ file: Data, named name: String, to path: String, with fields: [String: String] = [:],
    token: String = Knock.token, as field: String = "file"
  ) async throws -> Answer {
    let head =
      ([("token", token)] + fields.sorted { $0.key < $1.key }).map { name, value in
        "--B\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
      }.joined()
      + "--B\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n"
    return try await ask(
      path, by: .post, as: .owner, headers: [.contentType: "multipart/form-data; boundary=B"],
      body: Data(head.utf8) + file + Data("\r\n--B--\r\n".utf8))
  }

  private func ask(
    _ path: String, by method: HTTPRequest.Method, as role: Caller, headers: HTTPFields,
    body: Data?
  ) async throws -> Answer {
    var headers = headers
    if role == .owner { headers[.cookie] = "\(server.address.cookieName)=\(try owner())" }
    if body != nil, headers[.contentType] == nil {
      headers[.contentType] = "application/x-www-form-urlencoded"
    }
    let sent = headers
    return try await server.application().test(.router) { client in
      let response = try await client.executeRequest(
        uri: path, method: method, headers: sent, body: body.map { ByteBuffer(bytes: $0) })
      return Answer(
        status: response.status.code, headers: response.headers, body: String(buffer: response.body)
      )
    }
  }

  struct Answer {
    let status: Int
    let headers: HTTPFields
    let body: String
  }

  static let token = "jeton"

  /// What the owner's browser holds.
  func owner() throws -> String {
    try server.premises.sessions.keep(
      Session(
        digest: Secret.digest(of: "secret"), role: Caller.owner.rawValue, token: Knock.token,
        language: nil, opened: Knock.now), on: Knock.now)
    return "secret"
  }
}

/// A folder of a test's own, gone with it.
private final class Scratch: Sendable {
  private let url = FileManager.default.temporaryDirectory.appending(
    path: "knock-\(UUID().uuidString)")

  func make() throws -> URL {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
