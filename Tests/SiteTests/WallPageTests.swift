import Entities
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("The page where a wall is copied") struct WallPageTests {
  private func filled() throws -> Knock {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.take([
      SourceFile(name: "verbatim.csv", bytes: Data("mots\nun\ndeux".utf8))
    ])
    return knock
  }

  private func send(_ wall: String, _ more: String = "", to knock: Knock) async throws
    -> Knock.Answer
  {
    try await knock.ask(
      "/wall", by: .post, form: "token=\(Knock.token)&wall=\(Form.encoded(wall))\(more)")
  }

  @Test func `keeps it and leads back to an empty page with its undo`() async throws {
    let knock = try filled()
    let answer = try await send("Confiance : 1, 2", to: knock)
    #expect(answer.status == 303)
    let page = try await knock.ask(answer.headers[.location] ?? "").body
    #expect(page.contains("Confiance <b>2</b>") && page.contains("/undo"))
  }

  @Test func `says every line in the way, and keeps what was typed`() async throws {
    let knock = try filled()
    let answer = try await send("Confiance 1\nTri : deux", to: knock)
    #expect(answer.status == 422)
    #expect(answer.body.contains("Ligne 1") && answer.body.contains("Ligne 2, signe 7"))
    #expect(answer.body.contains("Confiance 1\nTri : deux</textarea>"))
  }

  @Test func `proposes to leave out the cards that nothing bears`() async throws {
    let knock = try filled()
    let answer = try await send("Confiance : 1, 9", to: knock)
    #expect(answer.status == 422 && answer.body.contains("V-0009"))
    #expect(answer.body.contains("value=\"known\""))
    #expect(try await send("Confiance : 1, 9", "&do=known", to: knock).status == 303)
    let kept = try knock.workshop.workspace.contents().verbatim.map(\.themes)
    #expect(kept == [["Confiance"], []])
  }

  @Test func `a title that names someone is kept in one press, without unknown cards too`()
    async throws
  {
    let knock = try filled()
    let asked = try await send("Lucie Martin : 1, 9", to: knock)
    #expect(asked.status == 422 && asked.body.contains("Lucie Martin"))
    #expect(asked.body.contains("name=\"so\" value=\"wall\"") && asked.body.contains("V-0009"))
    let named = try await send("Lucie Martin : 1, 9", "&so=wall", to: knock)
    #expect(named.status == 422 && named.body.contains("seen-so-wall"))
    let kept = try await send("Lucie Martin : 1, 9", "&so=wall&known=known", to: knock)
    #expect(kept.status == 303)
  }

  @Test func `an empty wall is asked for`() async throws {
    let answer = try await send(" \r\n", to: filled())
    #expect(answer.status == 422 && answer.body.contains("12, 47, 86"))
  }
}
