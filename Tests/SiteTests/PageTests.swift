import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("The pages of the site") struct PageTests {
  @Test(arguments: [
    ("v 12", "/verbatim/V-0012"), ("H7", "/hypotheses/H-07"), ("P-04", "/prototypes/P-04"),
    ("E-01", "/astonishments/E-01"), ("C-01", "/findings/C-01"), ("R-01", "/encounters/R-01"),
  ])
  func `a reference typed in the search leads to its page`(typed: String, page: String) async throws
  {
    let knock = try Knock()
    let answer = try await knock.ask("/search?q=\(Form.encoded(typed))")
    #expect(answer.headers[.location] == page)
  }

  @Test func `a search groups what it finds by kind`() async throws {
    let body = try await Knock().ask("/search?q=recruter").body
    #expect(body.contains("Verbatim</h2>") && body.contains("<mark>"))
  }

  @Test func `a page that names nothing says so in plain words`() async throws {
    let knock = try Knock()
    for path in [
      "/verbatim/V-9999", "/hypotheses/H-99", "/prototypes/P-99", "/trace/zut",
      "/astonishments/E-99", "/findings/C-99", "/trace/zut/drawing",
    ] {
      let answer = try await knock.ask(path)
      #expect((400..<500).contains(answer.status) && answer.body.contains("ne désigne rien ici"))
    }
  }

  @Test func `a filter keeps only what it names, and can be taken off`() async throws {
    let body = try await Knock().ask("/verbatim?q=apprenti").body
    #expect(body.contains(/<a href="\/verbatim"[^>]*>Tout montrer</))
    let rows = body.matches(of: /<li class="voice/).count
    #expect((1..<50).contains(rows))
  }

  @Test func `words withdrawn are nowhere to be read, on any page`() async throws {
    let knock = try Knock(withSample: false)
    func take(_ name: String, _ rows: String) throws {
      _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))])
    }
    try take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try take("verbatim.csv", "mots;personne;thèmes\nMon carnet est plein;PE-01;carnet")
    let pages = ["/", "/verbatim", "/verbatim/V-0001", "/search?q=carnet", "/trace/V-0001"]
    #expect(try await knock.ask("/verbatim").body.contains("Mon carnet"))
    try take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;retiré;2018-01-02")
    for page in pages {
      let body = try await knock.ask(page).body
      #expect(!body.contains("Mon carnet") && !body.contains("Nadia"), "\(page)")
    }
    #expect(try await knock.ask("/verbatim").body.contains("ne sont plus montrés"))
  }

  @Test func `a hypothesis is said in the feminine, a prototype in the masculine`() async throws {
    let knock = try Knock()
    #expect(try await knock.ask("/hypotheses/H-07").body.contains("Retenue, 9"))
    #expect(try await knock.ask("/prototypes/P-04").body.contains("Adopté, 14"))
  }

  @Test func `the language asked for is kept`() async throws {
    let knock = try Knock()
    #expect(try await knock.ask("/verbatim").body.contains("<html lang=\"fr\">"))
    let english = try Knock(.english)
    let body = try await english.ask("/verbatim").body
    #expect(body.contains("<html lang=\"en\">") && body.contains("<h1>Verbatim"))
    #expect(!body.contains("Rubriques"))
  }

  @Test func `a page read again is the same, until something changes`() async throws {
    let knock = try Knock()
    let page = "/verbatim/V-0001"
    func named(_ body: String) -> String {
      body.replacing(/name="(once|token)" value="[^"]*"/, with: "")
    }
    let first = try await knock.ask(page).body
    #expect(try await named(knock.ask(page).body) == named(first))
    #expect(try await knock.ask("/verbatim/V-0002").body != first)
    #expect(try await knock.ask(page + "?done=00000000-0000-0000-0000-000000000000").body != first)
    _ = try knock.workshop.tag([Reference(.verbatim, 1)], with: "mot nouveau")
    #expect(try await knock.ask(page).body.contains("mot nouveau"))
    #expect(try await knock.ask(page, as: .visitor).status == 403)
  }

  @Test func `a page is kept for who asked, in their language, on that day`() {
    func moment(_ stamp: Int, _ day: Day, _ purpose: Settings.Purpose? = nil) -> KeptPages.Moment {
      KeptPages.Moment(
        standing: Standing(stamp: stamp, settings: Settings(purpose: purpose)), day: day)
    }
    let (pages, today) = (KeptPages(), moment(7, Knock.today))
    let asked = KeptPages.Asked(address: "/verbatim?", language: .french, token: "a")
    pages.keep("page", for: asked, at: today)
    #expect(pages[asked, at: today] == "page")
    for other in [
      KeptPages.Asked(address: "/verbatim?", language: .english, token: "a"),
      KeptPages.Asked(address: "/verbatim?", language: .french, token: "b"),
      KeptPages.Asked(address: "/verbatim?page=2", language: .french, token: "a"),
    ] { #expect(pages[other, at: today] == nil) }
    #expect(pages[asked, at: moment(7, Day(number: Knock.today.number + 1))] == nil)
    #expect(pages[asked, at: moment(8, Knock.today)] == nil)
    #expect(pages[asked, at: moment(7, Knock.today, .network)] == nil)
  }
}
