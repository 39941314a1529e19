import Entities
import Foundation
import HTTPTypes
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("At the door of the site") struct DoorTests {
  @Test func `every route keeps its rule, whoever asks`() async throws {
    let knock = try Knock(withSample: false)
    for route in RouteTable.all {
      let path = route.example
      for role in Caller.allCases {
        let answer = try await knock.ask(
          path, by: route.method, as: role, form: route.method == .post ? "" : nil)
        let isRefused = answer.body.contains("s’ouvre par le lien")
        #expect(isRefused == !route.rule.admits(role), "\(route.method) \(route.path) as \(role)")
        #expect(answer.status < 500, "\(route.method) \(route.path) as \(role)")
      }
    }
  }

  @Test func `nothing that changes is open to everyone`() {
    for route in RouteTable.all where route.method != .get {
      #expect(!route.rule.admits(.visitor), "\(route.path)")
    }
  }

  @Test func `the owner's link opens once`() async throws {
    let knock = try Knock(withSample: false)
    let path = String(knock.server.link.dropFirst(knock.server.address.origin().count))
    let first = try await knock.ask(path, as: .visitor)
    #expect(first.status == 303)
    let cookie = try #require(first.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    let pair = String(cookie.prefix { $0 != ";" })
    let inside = try await knock.ask("/", as: .visitor, headers: [.cookie: pair])
    #expect(inside.status == 200)
    let second = try await knock.ask(path, as: .visitor)
    #expect(second.status == 403 && second.body.contains("qu’une fois"))
  }

  @Test func `a change without its session's token is refused and changes nothing`() async throws {
    let knock = try Knock()
    let act = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    let path = "/acts/\(act.id.value)/undo"
    for form in ["", "token=autre"] {
      let refused = try await knock.ask(path, by: .post, form: form)
      #expect(refused.status == 403)
    }
    let foreign = try await knock.ask(
      path, by: .post, headers: [.origin: "http://ailleurs.example"], form: "token=\(Knock.token)")
    #expect(foreign.status == 403)
    #expect(try knock.workshop.workspace.act(act.id)?.isUndone == false)
  }

  @Test func `an undo says what it did and puts things back`() async throws {
    let knock = try Knock()
    let act = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    let answer = try await knock.ask(
      "/acts/\(act.id.value)/undo", by: .post, form: "token=\(Knock.token)&back=/verbatim")
    #expect(answer.status == 303)
    let place = try #require(answer.headers[.location])
    #expect(place.hasPrefix("/verbatim?done="))
    let page = try await knock.ask(place)
    #expect(page.body.contains("C’est fait"))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test(arguments: ["//ailleurs.example", "https://ailleurs.example", "/\\ailleurs", "/a\r\nb"])
  func `a form never leads to another site`(back: String) async throws {
    let knock = try Knock(withSample: false)
    let answer = try await knock.ask(
      "/language", by: .post, form: "token=\(Knock.token)&language=en&back=\(Form.encoded(back))")
    #expect(answer.headers[.location] == "/")
  }

  @Test(arguments: [80, 8765]) func `a form of our own is taken, whatever the port`(port: Int)
    async throws
  {
    let address = SiteAddress(port: port, workspace: UUID())
    #expect(address.origin() == (port == 80 ? "http://127.0.0.1" : "http://127.0.0.1:8765"))
    let knock = try Knock(withSample: false)
    let answer = try await knock.ask(
      "/language", by: .post, headers: [.origin: knock.server.address.origin()],
      form: "token=\(Knock.token)&language=en&back=/")
    #expect(answer.status == 303)
  }

  @Test func `another name than this machine's is not answered`() async throws {
    let address = SiteAddress(port: 8765, workspace: UUID())
    #expect(address.answers(to: "127.0.0.1:8765") && address.answers(to: "localhost:8765"))
    let others = ["ailleurs.example:8765", "127.0.0.1:80", "127.0.0.1.ailleurs.example:8765", nil]
    for other in others { #expect(!address.answers(to: other)) }
    let knock = try Knock(withSample: false, port: 8765)
    #expect(try await knock.ask("/").status == 421)
  }

  @Test func `every answer, even a refusal, carries its guards`() async throws {
    let knock = try Knock(withSample: false)
    for path in ["/", "/nowhere", "/static/site.css"] {
      let answer = try await knock.ask(path)
      let policy = try #require(answer.headers[.contentSecurityPolicy], "\(path)")
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
      #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    }
  }

  @Test func `a session is told apart by its digest and forgotten after a month`() throws {
    let sessions = try Sessions(beside: nil)
    let session = Session(
      digest: Secret.digest(of: "s"), role: "owner", token: "t", language: .english,
      opened: Knock.now)
    try sessions.keep(session, on: Knock.now)
    #expect(try sessions.find(session.digest, on: Knock.now) == session)
    #expect(try sessions.find("s", on: Knock.now) == nil)
    let later = Knock.now.addingTimeInterval(Sessions.lifetime + 1)
    #expect(try sessions.find(session.digest, on: later) == nil)
    try sessions.forget(session.digest)
    #expect(try sessions.find(session.digest, on: Knock.now) == nil)
  }

  @Test func `who leaves through one program that serves a workspace is soon out of the other`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Essai.etabli")
    let (one, other) = (try Sessions(beside: file), try Sessions(beside: file))
    let session = Session(
      digest: Secret.digest(of: "s"), role: "owner", token: "t", language: nil, opened: Knock.now)
    try one.keep(session, on: Knock.now)
    #expect(try other.find(session.digest, on: Knock.now) == session)
    try one.forget(session.digest)
    #expect(try one.find(session.digest, on: Knock.now) == nil)
    #expect(try other.find(session.digest, on: Knock.now.addingTimeInterval(1.1)) == nil)
  }
}
