import Foundation
import HTTPTypes
import Interchange
import People
import Testing
import Words

@testable import Site
@testable import Workbench

@Suite("Printing from the site") struct PrintPageTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String = "") async throws
    -> Knock.Answer
  {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  @Test(
    "every kind answers with its first page in both languages, with the sample and without",
    arguments: Language.allCases)
  func kinds(language: Language) async throws {
    for sample in [true, false] {
      let knock = try Knock(language, withSample: sample)
      for kind in PrintKind.allCases {
        let canPrint = try knock.workshop.canPrint(kind)
        // The sample has no words that were taken back once printed.
        #expect(canPrint || !sample || kind == .replacements, "\(kind)")
        let page = try await knock.ask("/print/\(kind.rawValue)")
        #expect(page.status == 200, "\(kind)")
        #expect(page.body.contains("<img src=\"/print/\(kind.rawValue)/1.svg\"") == canPrint)
        let picture = try await knock.ask("/print/\(kind.rawValue)/1.svg")
        #expect(picture.status == (canPrint ? 200 : 404), "\(kind)")
        #expect(picture.body.contains("<svg") == canPrint, "\(kind)")
      }
    }
  }

  @Test func `a drawing is served under guards of its own`() async throws {
    let answer = try await Knock(withSample: false).ask("/print/frieze/1.svg?grey=1")
    #expect(answer.headers[.contentType] == "image/svg+xml")
    let small = try await Knock(withSample: false).ask("/print/frieze/small.svg?grey=1")
    #expect(small.status == 200 && small.body == answer.body)
    let policy = try #require(answer.headers[.contentSecurityPolicy])
    #expect(policy.hasPrefix("default-src 'none'") && policy.hasSuffix("sandbox"))
    #expect(!policy.contains("script"))
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    #expect(!answer.body.contains("<script") && !answer.body.contains("http-equiv"))
  }

  @Test func `the choices of an address are those of the form and of the picture`() async throws {
    let page = try await Knock().ask("/print/verbatim?sheet=A3&grey=1&only=V-0001&only=V-0002")
    #expect(page.body.contains("<option value=\"A3\" selected>"))
    #expect(page.body.contains("name=\"grey\" value=\"1\" checked"))
    #expect(page.body.contains("2 fiches choisies"))
    #expect(page.body.contains("/print/verbatim/1.svg?sheet=A3&amp;grey=1&amp;only=V%2D0001"))
    let since = try await Knock().ask("/print/prototypes?since=2018-01-01")
    #expect(since.body.contains("type=\"date\" value=\"2018-01-01\""))
  }

  @Test func `backs move by what makes up for the printer that is chosen`() async throws {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    var printers = Printers()
    printers.keep(Printers.Offset(across: 2, down: 0, edge: .long), for: "copieur")
    try printers.bytes.write(to: place)
    let knock = try Knock(withSample: false, printers: place)
    let path = "/print/kits/inter-residence/affirmations"
    let page = try await knock.ask(path + "?printer=copieur").body
    #expect(page.contains("<option value=\"copieur\" selected>"))
    #expect(page.contains("name=\"printer\" value=\"copieur\""))
    for number in 1...2 {
      let plain = try await knock.ask("\(path)/\(number).svg").body
      let moved = try await knock.ask("\(path)/\(number).svg?printer=copieur").body
      #expect((plain == moved) == (number == 1), "\(number)")
    }
    #expect(!(try await knock.ask("/print/forms").body.contains("name=\"printer\"")))
  }

  @Test func `what names nothing is not found`() async throws {
    let knock = try Knock(withSample: false)
    for path in [
      "/print/zut", "/print/kits/zut/questions", "/print/kits/residence/zut",
      "/print/frieze/0.svg", "/print/frieze/1.png", "/print/frieze/9999.svg",
      "/print/kits/..%2F..%2Fetc/passwd", "/print/kits/..%2FKits%2Fresidence/questions",
      "/prints/zut", "/prints/\(UUID().uuidString)", "/prints/\(UUID().uuidString)/1",
    ] {
      #expect(try await knock.ask(path).status == 404, "\(path)")
    }
    for what in ["zut", "kits/zut", "kits/../residence/questions"] {
      #expect(try await send(knock, "/prints", "what=\(Form.encoded(what))").status == 404)
    }
  }

  @Test func `a print is asked, waited for and fetched`() async throws {
    let knock = try Knock()
    let asked = try await send(knock, "/prints", "what=prototypes&since=2018-01-01&grey=1")
    #expect(asked.status == 303)
    let place = try #require(asked.headers[.location])
    await knock.server.premises.prints.settled()
    let page = try await knock.ask(place)
    #expect(page.headers[HTTPField.Name("Refresh")!] == nil)
    #expect(page.body.contains("C’est prêt"))
    #expect(page.body.contains("href=\"/print/prototypes?grey=1&amp;since=2018%2D01%2D01\""))
    let file = try await knock.ask(place + "/1")
    #expect(file.headers[.contentType] == "application/pdf")
    #expect(
      file.headers[.contentDisposition]?.hasPrefix(
        "attachment; filename=\"suivi-prototypes.pdf\"; filename*=UTF-8''suivi-prototypes.pdf")
        == true)
    let wall = try await knock.ask(place + "/2")
    #expect(wall.headers[.contentDisposition]?.contains("mur-prototypes.pdf") == true)
    #expect(try await knock.ask(place + "/3").status == 404)
    #expect(try await knock.ask("/print").body.contains(place))
    let twin = try await send(knock, "/prints", "what=prototypes&format=html")
    await knock.server.premises.prints.settled()
    let html = try await knock.ask(try #require(twin.headers[.location]) + "/1")
    #expect(html.headers[.contentType]?.hasPrefix("text/html") == true)
    #expect(html.headers[.contentDisposition]?.hasPrefix("attachment") == true)
  }

  @Test func `a page that waits asks for itself again, and a print can be stopped`() async throws {
    let knock = try Knock()
    let prints = knock.server.premises.prints
    prints.queue.suspend()
    let (first, place) = (
      try await send(knock, "/prints", "what=cards"), try await send(knock, "/prints", "what=cards")
    )
    #expect(first.status == 303)
    let second = try #require(place.headers[.location])
    let waiting = try await knock.ask(second)
    #expect(waiting.body.contains("data-again=\"1\""))
    #expect(waiting.body.contains("<noscript><meta http-equiv=\"refresh\" content=\"1\">"))
    #expect(waiting.body.contains("role=\"status\"") && waiting.body.contains("Actualiser"))
    #expect(try await send(knock, second + "/stop").status == 303)
    prints.queue.resume()
    await prints.settled()
    #expect(try await knock.ask(second).body.contains("Arrêtée"))
  }

  @Test func `a print holds when words are added or sorted, not when it signs them otherwise`()
    async throws
  {
    let knock = try Knock()
    let asked = try await send(knock, "/prints", "what=verbatim&only=V-0001")
    await knock.server.premises.prints.settled()
    let file = try #require(asked.headers[.location]) + "/1"
    _ = try knock.workshop.write([TypedRow(.verbatim, cells: ["words": "Plus tard."])])
    _ = try knock.workshop.tag([Reference(.verbatim, 1)], with: "tri")
    #expect(try await knock.ask(file).status == 200)
    _ = try knock.workshop.write([
      TypedRow(.verbatim, Reference(.verbatim, 1), cells: ["profile": "quelqu’un"])
    ])
    #expect(try await knock.ask(file).status == 404)
  }

  @Test func `who withdrew is in no preview and in no file any more`() async throws {
    let knock = try Knock(withSample: false)
    func take(_ name: String, _ rows: String) throws {
      _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))])
    }
    try take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try take("verbatim.csv", "mots;personne\nMon carnet est plein;PE-01")
    let asked = try await send(knock, "/prints", "what=verbatim")
    let place = try #require(asked.headers[.location])
    await knock.server.premises.prints.settled()
    #expect(try await knock.ask(place + "/1").status == 200)
    #expect(try await knock.ask("/print/verbatim/1.svg").status == 200)
    try take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;retiré;2018-01-02")
    #expect(try await knock.ask("/print/verbatim/1.svg").status == 404)
    #expect(try await knock.ask(place + "/1").status == 404)
    #expect(try await knock.ask(place).body.contains("ne sont plus données"))
  }

  @Test func `words that do not fit are listed with where to see and mend them`() async throws {
    let knock = try Knock(withSample: false)
    let endless = String(repeating: "On parle encore. ", count: 600)
    _ = try knock.workshop.take([
      SourceFile(name: "verbatim.csv", bytes: Data("mots;profil\n\(endless);un artisan".utf8))
    ])
    let body = try await knock.ask("/print/verbatim").body
    #expect(body.contains("Un texte ne tient pas") && body.contains("<img src"))
    #expect(body.contains("href=\"/verbatim/V-0001\""))
  }

  @Test func `the verbatim ticked become cards`() async throws {
    let knock = try Knock()
    let answer = try await send(
      knock, "/cards", "chosen=V-0001&chosen=V-0003&theme=&back=/verbatim")
    #expect(answer.headers[.location] == "/print/verbatim?only=V%2D0001&only=V%2D0003")
    #expect(try await send(knock, "/cards").status == 400)
  }
}
