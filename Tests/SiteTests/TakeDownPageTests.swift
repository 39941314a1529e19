import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("What must come down, on the site") struct TakeDownPageTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String = "") async throws
    -> Knock.Answer
  {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  /// Three cards printed, as a job of the site.
  private func knock(_ language: Language? = nil) async throws -> Knock {
    let knock = try Knock(language, withSample: false)
    for (name, rows) in [
      ("personnes.csv", "réf;prénom;profil\nPE-01;Nadia;une sociologue"),
      ("verbatim.csv", "mots;personne\nMon carnet est plein;PE-01\nIl pleut;PE-01\nOn verra;"),
    ] {
      _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))])
    }
    let asked = try await send(knock, "/prints", "what=verbatim")
    #expect(asked.status == 303)
    await knock.server.premises.prints.settled()
    return knock
  }

  @Test(arguments: Language.allCases)
  func `a withdrawal answers with the list, which stays until it is done`(language: Language)
    async throws
  {
    let knock = try await knock(language)
    let words = Wording.of(language).takeDown
    #expect(try await knock.ask("/takedown").body.contains(words.none.prefix(20)))
    let answer = try await send(knock, "/people/PE-01/withdrawal")
    let page = try await knock.ask(try #require(answer.headers[.location])).body
    #expect(page.contains("V-0001") && page.contains("href=\"/takedown\""))
    #expect(try await knock.ask("/").body.contains("href=\"/takedown\""))
    #expect(try await knock.ask("/print").body.contains("V-0002"))
    let list = try await knock.ask("/takedown").body
    #expect(list.contains("value=\"V-0001\"") && list.contains("value=\"V-0002\""))
    #expect(list.contains("href=\"/print/replacements\"") && !list.contains("V-0003"))
    let done = try await send(knock, "/takedown", "reference=V-0001")
    #expect(done.headers[.location]?.hasPrefix("/takedown?done=") == true)
    let rest = try await knock.ask("/takedown").body
    #expect(!rest.contains("value=\"V-0001\"") && rest.contains("value=\"V-0002\""))
    #expect(rest.contains(language.typeset(words.takenTitle)))
    _ = try await send(knock, "/takedown", "all=1")
    #expect(try knock.workshop.hangingCards().isEmpty)
    let refused = try await send(knock, "/takedown", "reference=V-0003")
    #expect(refused.status >= 400 && refused.status < 500 && refused.body.contains("V-0003"))
  }

  @Test func `an erasure answers with the list`() async throws {
    let knock = try await knock()
    let page = try await send(knock, "/people/PE-01/erasure", "typed=PE-01").body
    #expect(page.contains("V-0001") && page.contains("cartes du"))
    #expect(page.contains("href=\"/takedown\""))
  }

  @Test func `replacement cards are seen before they are printed`() async throws {
    let knock = try await knock()
    #expect(try await knock.ask("/print/replacements").body.contains("Rien à remplacer"))
    _ = try await send(knock, "/people/PE-01/withdrawal")
    let page = try await knock.ask("/print/replacements").body
    #expect(page.contains("/print/replacements/1.svg") && page.contains("name=\"what\""))
    #expect(try await knock.ask("/print/replacements/1.svg").status == 200)
  }

  @Test func `the cards not printed yet are a choice, and a lost one is printed in one tap`()
    async throws
  {
    let knock = try await knock()
    #expect(try await knock.ask("/print/verbatim").body.contains("name=\"new\""))
    #expect(!(try await knock.ask("/print/poster").body.contains("name=\"new\"")))
    #expect(try await knock.ask("/print/verbatim?new=1").body.contains("déjà été imprimées"))
    let page = try await knock.ask("/verbatim/V-0003").body
    #expect(page.contains("Imprimer cette carte") && page.contains("cartes du"))
    let asked = try await send(knock, "/prints", "what=verbatim&only=V-0003")
    await knock.server.premises.prints.settled()
    let job = try await knock.ask(try #require(asked.headers[.location])).body
    #expect(job.contains("verbatim.pdf"))
    let printouts = try knock.workshop.workspace.contents().printouts
    #expect(printouts.map(\.items.count) == [3, 1])
  }

  @Test func `previews note nothing`() async throws {
    let knock = try await knock()
    let before = try knock.workshop.workspace.acts().count
    for page in ["/print", "/print/verbatim", "/print/verbatim/1.svg", "/print/poster"] {
      _ = try await knock.ask(page)
    }
    #expect(try knock.workshop.workspace.acts().count == before)
  }
}
