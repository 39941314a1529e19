import Atelier
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing

@testable import Site
@testable import Workbench

@Suite("A printed card that comes back, on the site") struct KeptCardPageTests {
  @Test func `every card of every kit is found by what is printed in its corner`() async throws {
    let knock = try Knock(withSample: false)
    let references = try knock.workshop.printedCards()
    #expect(references.count > 200)
    for reference in references {
      let found = try await knock.ask("/search?q=\(reference)")
      #expect(found.status == 303 && found.headers[.location] == "/trace/\(reference)")
      let page = try await knock.ask("/trace/\(reference)")
      #expect(page.status == 200 && page.body.contains("/trace/\(reference)/keep"), "\(reference)")
    }
  }

  @Test func `is kept in one gesture, shown among those kept, and undone`() async throws {
    let knock = try Knock(withSample: false)
    let kept = try await knock.ask(
      "/trace/AF-03/keep", by: .post, form: "token=\(Knock.token)")
    #expect(kept.status == 303)
    #expect(kept.headers[.location]?.hasPrefix("/trace/AF-03") == true)
    let page = try await knock.ask("/trace/AF-03").body
    #expect(!page.contains("/trace/AF-03/keep") && page.contains("/write/verbatim?card=AF-03"))
    #expect(try await knock.ask("/kits").body.contains("/trace/AF-03"))
    let form = try await knock.ask("/write/verbatim?card=AF-03").body
    #expect(form.contains("AF-03"))
    let again = try await knock.ask(
      "/trace/AF-03/keep", by: .post, form: "token=\(Knock.token)")
    #expect(again.status == 303)
  }

  @Test func `an orientation that is chosen goes on under its card’s reference`() async throws {
    let knock = try Knock(withSample: false)
    let kept = try await knock.ask(
      "/trace/OR-05/keep", by: .post, form: "token=\(Knock.token)")
    #expect(kept.headers[.location]?.hasPrefix("/hypotheses/OR-05") == true)
    #expect(try await knock.ask("/hypotheses/OR-05").status == 200)
    let found = try await knock.ask("/search?q=or%205")
    #expect(found.headers[.location] == "/hypotheses/OR-05")
    let moved = try await knock.ask(
      "/hypotheses/OR-05/move", by: .post,
      form: "token=\(Knock.token)&state=explored&move-day=2018-02-16")
    #expect(moved.status == 303)
    #expect(try knock.workshop.hypotheses().first?.state == .explored)
  }
}
