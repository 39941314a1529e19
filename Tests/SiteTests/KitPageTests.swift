import Foundation
import HTTPTypes
import Testing
import Words
import Workbench

@testable import Site

@Suite("Kits on the site") struct KitPageTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "kits-" + UUID().uuidString)

  private func knock() throws -> Knock { try Knock(withSample: false, ownKits: home) }

  private func send(_ knock: Knock, _ path: String, _ fields: String) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  private func copied(_ knock: Knock) async throws {
    let answer = try await send(knock, "/kits/sprint/copy", "name=Nos+d%C3%A9fis")
    #expect(answer.headers[.location] == "/kits?said=copied")
  }

  /// The fields of the form of a page, changed.
  private func form(_ body: String, _ change: [String: String]) -> String {
    let texts = body.matches(of: /(?s)<textarea id="(c-\d+-\d+)".*?>\n(.*?)<\/textarea>/)
    let count = body.firstMatch(of: /name="rows" value="(\d+)"/).map { String($0.1) } ?? "0"
    let fields = texts.map { match in
      let name = String(match.1)
      return "\(name)=\(Form.encoded(change[name] ?? String(match.2)))"
    }
    return (["rows=\(count)"] + fields).joined(separator: "&")
  }

  @Test func `a copy is there with its words to change, and prints`() async throws {
    let knock = try knock()
    try await copied(knock)
    let list = try await knock.ask("/kits").body
    #expect(list.contains("Vos kits") && list.contains("/kits/nos%2Ddefis/challenges/fr"))
    #expect(try await knock.ask("/print/kits/nos-defis/challenges/1.svg").status == 200)
    #expect(try await knock.ask("/print").body.contains("/print/kits/nos%2Ddefis/challenges"))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(names == ["nos-defis"])
  }

  @Test func `a name taken is said beside its field`() async throws {
    let knock = try knock()
    try await copied(knock)
    let answer = try await send(knock, "/kits/sprint/copy", "name=nos+defis")
    #expect(answer.status == 422 && answer.body.contains("Il y a déjà un kit"))
    #expect(try await send(knock, "/kits/zut/copy", "name=x").status == 404)
  }

  @Test func `words are kept whole, a card is added, and the preview follows`() async throws {
    let knock = try knock()
    try await copied(knock)
    let path = "/kits/nos-defis/challenges/fr"
    let page = try await knock.ask(path).body
    let before = try await knock.ask("/print/kits/nos-defis/challenges/1.svg").body
    let last = page.matches(of: /<fieldset/).count - 1
    let answer = try await send(
      knock, path, form(page, ["c-0-1": "Le banc <b>", "c-\(last)-1": "La file"]))
    #expect(answer.headers[.location] == "/kits/nos%2Ddefis/challenges/fr?said=kept")
    let after = try await knock.ask(path).body
    #expect(after.contains("Le banc &lt;b&gt;") && after.contains("La file"))
    #expect(after.matches(of: /<fieldset/).count == last + 2)
    #expect(try await knock.ask("/print/kits/nos-defis/challenges/1.svg").body != before)
  }

  @Test func `a text too long is said in its row, what was typed is still there, nothing is kept`()
    async throws
  {
    let knock = try knock()
    try await copied(knock)
    let path = "/kits/nos-defis/challenges/fr"
    let page = try await knock.ask(path).body
    let endless = String(repeating: "beaucoup de mots ", count: 60)
    let answer = try await send(knock, path, form(page, ["c-1-2": endless]))
    #expect(answer.status == 422 && answer.body.contains("id=\"faults-1\""))
    #expect(answer.body.contains("beaucoup de mots beaucoup"))
    #expect(try await !knock.ask(path).body.contains("beaucoup de mots"))
  }

  @Test func `a kit of the program is shown, never written`() async throws {
    let knock = try knock()
    let page = try await knock.ask("/kits/sprint/challenges/fr").body
    #expect(page.contains("readonly") && page.contains("Copiez-le d’abord"))
    let answer = try await send(knock, "/kits/sprint/challenges/fr", form(page, ["c-0-1": "x"]))
    #expect(answer.status == 404)
    for path in [
      "/kits/..%2Fsprint/challenges/fr", "/kits/sprint/zut/fr", "/kits/sprint/tents/de",
    ] {
      #expect(try await knock.ask(path).status == 404, "\(path)")
    }
  }

  @Test func `two people on the words of one deck never wipe each other's`() async throws {
    let knock = try knock()
    try await copied(knock)
    let path = "/kits/nos%2Ddefis/challenges/fr"
    var (one, other) = (
      try #require(try await knock.form(of: path)), try #require(try await knock.form(of: path))
    )
    one["c-0-1"] = "Le banc"
    other["c-1-1"] = "La file"
    for form in [one, other] { #expect(try await knock.send(form, to: path).status == 303) }
    let both = try await knock.ask(path).body
    #expect(both.contains("\nLe banc</textarea>") && both.contains("\nLa file</textarea>"))
    other["c-0-1"] = "Le comptoir"
    let answer = try await knock.send(other, to: path)
    #expect(answer.status == 409 && answer.body.contains("Le banc</blockquote>"))
    var choice = try #require(SentForm(in: answer.body, to: path))
    choice["pick-c-0-1"] = "typed"
    #expect(try await knock.send(choice, to: path).status == 303)
    let after = try await knock.ask(path).body
    #expect(after.contains("\nLe comptoir</textarea>") && after.contains("\nLa file</textarea>"))
  }
}
