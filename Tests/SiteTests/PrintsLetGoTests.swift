import Entities
import Foundation
import HTTPTypes
import People
import Reciprocity
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("A print that no longer holds is not given any more") struct PrintsLetGoTests {
  /// A print asked for and made, and where its page is.
  private func printed(_ what: String, by knock: Knock) async throws -> String {
    let asked = try await knock.ask("/prints", by: .post, form: "token=\(Knock.token)&what=\(what)")
    await knock.server.premises.prints.settled()
    return try #require(asked.headers[.location])
  }

  @Test("once someone left the network", arguments: Language.allCases)
  func left(language: Language) async throws {
    let knock = try Knock(language, on: try #require(Day(2019, 10, 7)))
    let place = try await printed("board", by: knock)
    #expect(try await knock.ask(place + "/1").status == 200)
    let workspace = knock.workshop.workspace
    var member = try #require(
      try workspace.contents().members.first { $0.belongs(on: knock.workshop.today) })
    member.left = knock.workshop.today
    try workspace.perform("leave", by: "", at: Knock.now) { _ = try $0.save(member) }
    #expect(try await knock.ask(place + "/1").status == 404)
    let isOffered = try await knock.ask(place).body.contains("href=\"\(place)/1\"")
    #expect(!isOffered)
    // Printed again, it is given: without that member.
    let again = try await printed("board", by: knock)
    #expect(try await knock.ask(again + "/1").status == 200)
  }

  @Test func `while a print of blank forms, which tells of nobody, still is`() async throws {
    let knock = try Knock(on: try #require(Day(2019, 10, 7)))
    let place = try await printed("forms", by: knock)
    let workspace = knock.workshop.workspace
    var member = try #require(try workspace.contents().members.first)
    member.left = knock.workshop.today
    try workspace.perform("leave", by: "", at: Knock.now) { _ = try $0.save(member) }
    #expect(try await knock.ask(place + "/1").status == 200)
  }
}
