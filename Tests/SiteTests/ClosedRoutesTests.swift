import Entities
import Foundation
import HTTPTypes
import Storage
import Testing
import Words
import Workbench

@testable import Site

/// What is open is written here a second time: a table compared with itself would let anything in.
@Suite("What is open, and what a form must carry") struct ClosedRoutesTests {
  /// All that someone who did not enter may read.
  static let open: Set = ["/enter", "/static/:name"]

  /// Everything a refused change could have touched.
  private struct Whole: Equatable {
    let contents: Dossier
    let acts: Int
    let settings: Settings
    let logos: Int
    let title: String

    init(_ workspace: Workspace) throws {
      (contents, acts) = (try workspace.contents(), try workspace.acts().count)
      settings = try workspace.settings()
      (logos, title) = (try workspace.logos().count, try workspace.cover().title)
    }
  }

  @Test func `only a written list of pages answers who did not enter`() async throws {
    let knock = try Knock()
    for route in RouteTable.all where route.method == .get {
      let isOpen = Self.open.contains(route.path)
      #expect(route.rule.admits(.visitor) == isOpen, "\(route.path)")
      let address = route.path == "/enter" ? "/enter?key=autre" : route.example
      let answer = try await knock.ask(address, as: .visitor)
      if route.path == "/enter" {
        #expect(answer.status == 403 && answer.body.contains("etabli serve"))
      } else {
        #expect((answer.status == 403) == !isOpen, "\(route.path): \(answer.status)")
      }
      #expect(!answer.body.contains("V-0012") || !isOpen, "\(route.path)")
    }
  }

  @Test func `nothing but GET and POST is answered, and no POST is open`() {
    for route in RouteTable.all {
      #expect([.get, .post].contains(route.method), "\(route.path)")
      if route.method == .post { #expect(!route.rule.admits(.visitor), "\(route.path)") }
    }
  }

  /// What a form could hold: words, so that it is held back, or nothing at all.
  private static let bodies = [
    "", "&words=Un&name=Un&title=Un&owner=Ville&do=down&ours=a&theirs=b",
  ]

  @Test("no change is made without its session's token", arguments: ["", "token=", "token=autre"])
  func forms(token: String) async throws {
    let knock = try Knock()
    let before = try Whole(knock.workshop.workspace)
    for route in RouteTable.all where route.method == .post {
      for body in Self.bodies {
        for role in Caller.allCases {
          let answer = try await knock.ask(
            route.example, by: .post, as: role, form: token + body)
          #expect(answer.status == 403, "\(route.path) as \(role): \(answer.status)")
        }
      }
    }
    #expect(try Whole(knock.workshop.workspace) == before)
    #expect(knock.server.premises.prints.all.isEmpty)
  }

  @Test func `another session's token is a wrong one`() async throws {
    let knock = try Knock()
    let before = try Whole(knock.workshop.workspace)
    try knock.server.premises.sessions.keep(
      Session(
        digest: Secret.digest(of: "autre"), role: Caller.owner.rawValue, token: "celui-d-un-autre",
        language: nil, opened: Knock.now), on: Knock.now)
    for route in RouteTable.all where route.method == .post {
      let answer = try await knock.ask(
        route.example, by: .post, form: "token=celui-d-un-autre" + Self.bodies[1])
      #expect(answer.status == 403, "\(route.path): \(answer.status)")
    }
    #expect(try Whole(knock.workshop.workspace) == before)
  }

  /// A form with a file, its token before it, after it or nowhere.
  private func multipart(token: String?, isLate: Bool = false) -> Data {
    let field = token.map {
      "--B\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\($0)\r\n"
    }
    let owner = "--B\r\nContent-Disposition: form-data; name=\"owner\"\r\n\r\nVille\r\n"
    let file =
      "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"v.csv\"\r\n\r\n"
      + "mots\nUn\n\r\n"
    let parts = isLate ? [owner, file, field ?? ""] : [field ?? "", owner, file]
    return Data((parts.joined() + "--B--\r\n").utf8)
  }

  @Test func `no file is taken without its session's token before it`() async throws {
    let knock = try Knock()
    let before = try Whole(knock.workshop.workspace)
    let forms = [
      multipart(token: nil), multipart(token: ""), multipart(token: "autre"),
      multipart(token: Knock.token, isLate: true),
    ]
    let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=B"]
    let uploads = RouteTable.all.filter(\.takesFiles)
    #expect(!uploads.isEmpty)
    for route in uploads {
      for role in Caller.allCases {
        for form in forms {
          let answer = try await knock.ask(
            route.example, as: role, sending: form, headers: headers)
          #expect(answer.status == 403, "\(route.path) as \(role): \(answer.status)")
        }
      }
      let stranger = try await knock.ask(
        route.example, as: .visitor, sending: multipart(token: Knock.token), headers: headers)
      #expect(stranger.status == 403, "\(route.path): \(stranger.status)")
    }
    #expect(try Whole(knock.workshop.workspace) == before)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: knock.server.premises.scratch.path)
    #expect(left.filter { $0.hasPrefix("etabli-") }.isEmpty, "\(left)")
  }
}
