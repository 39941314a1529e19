import Atelier
import Foundation
import HTTPTypes
import People
import Testing
import Workbench

@testable import Site

@Suite("The page of a week’s encounters") struct EncounterWeekPageTests {
  private func send(_ knock: Knock, _ path: String, _ form: String) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + form)
  }

  @Test func `counts, lists by day, and leads from week to week`() async throws {
    let knock = try Knock()
    let page = try await knock.ask("/encounters/week?of=2017-11-22").body
    #expect(page.spaced.contains("37 appels pour 10 rencontres faites"))
    #expect(page.contains("R-16") && page.contains("sa fille se marie"))
    #expect(page.contains("/encounters/week?of=2018-01-29"))
    #expect(try await knock.ask("/encounters").body.contains("href=\"/encounters/week\""))
  }

  @Test func `several are wanted at once, then taken further step by step`() async throws {
    let knock = try Knock()
    let wanted = try await send(
      knock, "/encounters/week", "kind=entretien&profile=un+artisan&during=J-11&count=2")
    #expect(wanted.status == 303)
    let path = "/encounters/R-36/arranging"
    let back = "back=" + Form.encoded("/encounters/R-36")
    #expect(try await send(knock, path, "do=called&\(back)").status == 303)
    let page = try await knock.ask("/encounters/R-36").body
    #expect(page.spaced.contains("Appelé, 1 appel") && page.contains("/print/fieldbook?only=R-36"))
    let refused = try await send(knock, path, "do=off&reason=+&\(back)")
    #expect(refused.status == 422 && refused.body.spaced.contains("pourquoi R-36 n’a pas lieu"))
    _ = try await send(knock, path, "do=done&\(back)")
    #expect(try knock.workshop.encounter("R-36").line.stage == .done)
    #expect(try await send(knock, "/encounters/R-99/arranging", "do=called").status == 404)
  }

  @Test func `what cannot be read is said, and nothing is written`() async throws {
    let knock = try Knock()
    for count in ["zut", "0", "51"] {
      let answer = try await send(
        knock, "/encounters/week", "kind=entretien&profile=un+artisan&count=\(count)")
      #expect(answer.status == 422 && answer.body.contains("role=\"alert\""))
    }
    #expect(try knock.workshop.encounters().count == 35)
  }

  @Test func `where several were met, each line asks who spoke`() async throws {
    let knock = try Knock()
    let several = try await knock.ask("/encounters/R-35/quotes").body
    #expect(several.contains("name=\"line1-speaker\"") && several.contains("dites qui a parlé"))
    let alone = try await knock.ask("/encounters/R-16/quotes").body
    #expect(!alone.contains("name=\"line1-speaker\""))
  }

  @Test func `a sequence that is an encounter opens it`() async throws {
    let knock = try Knock()
    let block = try knock.workshop.plan("J-02").agenda.blocks[0].reference
    let answer = try await send(
      knock, "/write/blocks/\(block)", "encounter=R-21&back=/plan/J-02")
    #expect(answer.status == 303)
    let page = try await knock.ask("/plan/J-02?block=\(block)").body
    #expect(page.contains("href=\"/encounters/R-21\""))
  }
}

@Suite("The page of the evening") struct EveningPageTests {
  @Test func `says what to look at, and keeps ten lines in one gesture`() async throws {
    let knock = try Knock()
    let path = "/debriefs/evening?of=2017-11-22"
    let page = try await knock.ask(path).body
    #expect(page.contains("Qui n’a-t-on pas entendu") && page.contains("B-07"))
    let form = "token=\(Knock.token)&about-1=R-35&line-1=On+verra.&line-2=Une+phrase"
    let kept = try await knock.ask(path, by: .post, form: form)
    #expect(kept.status == 303)
    let place = try #require(kept.headers[.location])
    #expect(place.hasPrefix("/debriefs/evening?of=2017-11-22&done="))
    #expect(try knock.workshop.debriefs().contains { $0.words == "Une phrase" })
  }

  @Test func `comes back with what was typed where a line names nothing`() async throws {
    let knock = try Knock()
    let form = "token=\(Knock.token)&about-1=ZZ-9x&line-1=On+verra.&about-3=P-01&line-3=Non"
    let answer = try await knock.ask("/debriefs/evening", by: .post, form: form)
    #expect(answer.status == 422 && answer.body.contains("value=\"On verra.\""))
    #expect(answer.body.contains("Ligne 1") && answer.body.contains("Ligne 3"))
    #expect(answer.body.components(separatedBy: "class=\"faulty\"").count == 3)
    let empty = try await knock.ask(
      "/debriefs/evening", by: .post, form: "token=\(Knock.token)&line-1=+")
    #expect(empty.status == 422)
  }
}

extension String {
  fileprivate var spaced: String {
    replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ")
  }
}
