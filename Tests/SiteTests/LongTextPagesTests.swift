import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("Texts too long for a cell, by pages") struct LongTextPagesTests {
  private let long = String(repeating: "Mot, mot ; \n", count: 4_000)

  @Test func `leave with their workbook in one folder, which comes back as it is`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.write([TypedRow(.verbatim, cells: ["words": long])])
    #expect(try await knock.ask("/export").body.contains("V-0001"))
    let left = try await knock.ask("/export/workbook")
    #expect(left.headers[.contentType] == "application/zip")
    let folder = try knock.workshop.exportWorkbook(
      named: "Essai.xlsx", scratch: .temporaryDirectory)
    #expect(folder.name == "Essai.zip")
    let other = try Knock(withSample: false)
    let sent = try await other.send(folder.bytes, named: "Essai.zip", to: "/import")
    let place = try #require(sent.headers[.location])
    #expect(try await other.ask(place).body.contains("Voici ce qui changerait"))
    _ = try await other.ask(place, by: .post, form: "token=\(Knock.token)")
    let kept = try #require(try other.workshop.workspace.contents().verbatim.first)
    #expect(kept.words.utf8.elementsEqual(long.utf8))
  }
}
