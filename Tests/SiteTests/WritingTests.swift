import Entities
import HTTPTypes
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("Forms of the site") struct WritingTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  @Test func `a row typed on a page is kept and leads to its own page`() async throws {
    let knock = try Knock(withSample: false)
    let answer = try await send(knock, "/write/verbatim", "words=On+rappelle&profile=un+artisan")
    #expect(answer.status == 303)
    #expect(answer.headers[.location]?.hasPrefix("/verbatim/V-0001?done=") == true)
    #expect(try await knock.ask("/verbatim/V-0001").body.contains("On rappelle"))
  }

  @Test func `once undone, its page gives way to the room it was in`() async throws {
    let knock = try Knock(withSample: false)
    let place = try #require(
      try await send(knock, "/write/verbatim", "words=On+rappelle").headers[.location])
    let act = try #require(place.split(separator: "=").last)
    let undone = try await send(knock, "/acts/\(act)/undo", "back=/verbatim/V-0001")
    #expect(undone.headers[.location]?.hasPrefix("/verbatim?done=") == true)
  }

  @Test func `what is wrong is said beside its field and what was typed is still there`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let answer = try await send(knock, "/write/verbatim", "words=On+rappelle&when=le+45+juin")
    #expect(answer.status == 422)
    #expect(answer.body.contains("id=\"when-fault\"") && answer.body.contains("On rappelle"))
    #expect(answer.body.contains("value=\"le 45 juin\""))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `boxes ticked and lists chosen come back as they were`() async throws {
    let knock = try Knock(withSample: false)
    _ = try await send(knock, "/write/people", "name=Claire&roles=membre&roles=animateur")
    let roles = try #require(try knock.workshop.workspace.contents().people.first).roles
    #expect(roles == [.member, .animator])
    let page = try await knock.ask("/write/people/PE-01").body
    #expect(page.matches(of: /checked/).count == 2)
  }

  @Test func `steps of a life are not written as rows`() async throws {
    let knock = try Knock(withSample: false)
    for table in ["lives", "friezes", "nowhere"] {
      #expect(try await knock.ask("/write/\(table)").status == 404)
    }
  }
}
