import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("Making sense on the site") struct SenseTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  private func knock() throws -> Knock {
    let knock = try Knock(withSample: false)
    for (name, rows) in [
      ("verbatim.csv", "mots;profil\nOn rappelle le jeudi;un artisan"),
      ("étonnements.csv", "titre;faits\nLe cahier;Un cahier à spirale"),
      ("hypothèses.csv", "énoncé\nNous pensons qu’un rappel aide\nAutre chose"),
    ] { _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))]) }
    return knock
  }

  @Test func `a tie is made from a search and comes back to the same search`() async throws {
    let knock = try knock()
    let page = try await knock.ask("/hypotheses/H-01?find=rappelle").body
    #expect(page.contains("value=\"supports\"") && page.contains("value=\"contradicts\""))
    let back = Form.encoded("/hypotheses/H-01?find=rappelle")
    let answer = try await send(
      knock, "/links", "what=V-0001&to=H-01&do=supports&back=\(back)")
    let place = try #require(answer.headers[.location])
    #expect(place.hasPrefix("/hypotheses/H-01?find=rappelle&done="))
    let after = try await knock.ask(place).body
    #expect(after.contains("relié, pour") && after.contains("lien posé"))
    #expect(!after.contains("value=\"supports\""))
  }

  @Test func `the other way, words are tied from their own page`() async throws {
    let knock = try knock()
    let page = try await knock.ask("/verbatim/V-0001?find=cahier").body
    #expect(page.contains("name=\"to\" value=\"E-01\"") && page.contains("Joindre"))
  }

  @Test func `what does not go together is refused in words, and changes nothing`() async throws {
    let knock = try knock()
    let answer = try await send(knock, "/links", "what=E-01&to=H-01&do=supports&back=/")
    #expect(answer.status == 409 && answer.body.contains("ne se relie pas ainsi"))
    #expect(try await send(knock, "/links", "what=E-01&to=H-01&do=zut").status == 400)
  }

  @Test func `a hypothesis moves with the reason that it needs`() async throws {
    let knock = try knock()
    let path = "/hypotheses/H-01/move"
    let day = "move-day=2018-02-16"
    let refused = try await send(knock, path, "state=refused&move-reason=+&\(day)")
    #expect(refused.status == 422 && refused.body.contains("id=\"move-reason-fault\""))
    #expect(refused.body.spaced.contains("« refusée » a besoin de son motif"))
    #expect(refused.body.contains("value=\"refused\" checked"))
    #expect(try knock.workshop.hypothesis("H-01").life.isEmpty)
    let kept = try await send(
      knock, path, "state=refused&move-reason=trop+tôt&\(day)&move-by=comité")
    #expect(kept.headers[.location]?.hasPrefix("/hypotheses/H-01?done=") == true)
    #expect(
      try knock.workshop.hypothesis("H-01").life.map(\.spaced)
        == ["Refusée, 16 février 2018, comité : trop tôt"])
    let page = try await knock.ask("/hypotheses/H-01").body
    #expect(page.contains("id=\"state-explored\"") && !page.contains("id=\"state-kept\""))
  }

  @Test(arguments: [
    ("move", "move-day=2018-02-16", "state-fault"),
    ("move", "state=kept&move-day=demain", "move-day-fault"),
    ("fuse", "into=V-0001&fuse-day=2018-02-16", "into-fault"),
    ("fuse", "into=H-99&fuse-day=2018-02-16", "into-fault"),
    ("fuse", "into=H-01&fuse-day=2018-02-16", "into-fault"),
    ("split", "pieces=Un+seul&split-day=2018-02-16", "pieces-fault"),
  ])
  func `what is wrong with a step is said beside its field`(
    step: String, fields: String, fault: String
  ) async throws {
    let knock = try knock()
    let answer = try await send(knock, "/hypotheses/H-01/\(step)", fields)
    #expect(answer.status == 422 && answer.body.contains("id=\"\(fault)\""))
    #expect(answer.body.contains("<details open>"))
  }

  @Test func `a step dated before the last one is refused with both days in words`() async throws {
    let knock = try knock()
    _ = try await send(knock, "/hypotheses/H-01/move", "state=explored&move-day=2018-02-16")
    let answer = try await send(
      knock, "/hypotheses/H-01/move", "state=kept&move-day=2018-02-01")
    #expect(answer.body.spaced.contains("« retenue » est daté du 1er février 2018"))
  }

  @Test func `one is merged into another, or cut in two`() async throws {
    let knock = try knock()
    let fused = try await send(
      knock, "/hypotheses/H-02/fuse", "into=H-01&fuse-reason=même+idée&fuse-day=2018-02-16")
    #expect(fused.status == 303)
    #expect(try await knock.ask("/hypotheses/H-02").body.contains("Fusionnée, 16"))
    let split = try await send(
      knock, "/hypotheses/H-01/split", "pieces=Un%0D%0ADeux&split-day=2018-02-16")
    #expect(split.status == 303)
    let statements = try knock.workshop.hypotheses().map(\.statement)
    #expect(statements.suffix(2) == ["Un", "Deux"])
    let main = try await knock.ask("/hypotheses/H-01").body.split(separator: "<main").last ?? ""
    #expect(!main.contains("<details"))
  }

  @Test func `a trace is drawn as an image that the page describes`() async throws {
    let knock = try Knock()
    let page = try await knock.ask("/trace/P-04").body
    #expect(page.contains("<img src=\"/trace/P-04/drawing\" alt=\"Trace de P-04 dessinée"))
    let drawing = try await knock.ask("/trace/P-04/drawing")
    #expect(drawing.headers[.contentType]?.hasPrefix("image/svg+xml") == true)
    #expect(drawing.body.hasPrefix("<svg"))
  }
}

extension String {
  /// With plain spaces, whatever careful typography put there.
  fileprivate var spaced: String {
    replacing("\u{202f}", with: " ").replacing("\u{a0}", with: " ")
  }
}
