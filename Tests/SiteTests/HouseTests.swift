import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("The house on the site") struct HousePageTests {
  private func send(
    _ knock: Knock, _ path: String, _ fields: String = ""
  ) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  /// Whether a page answers at an address, so that nothing leads where nothing is.
  private func leads(_ knock: Knock, to path: String) async throws -> Bool {
    try await knock.ask(String(path.prefix { $0 != "#" })).status == 200
  }

  @Test func `an empty home offers ways to begin that all lead somewhere`() async throws {
    let knock = try Knock(withSample: false)
    let body = try await knock.ask("/").body
    #expect(body.contains("Par où commencer") && body.contains("action=\"/example\""))
    for path in body.matches(of: /href="(\/[^"]*)"/).map({ String($0.1) })
    where !path.hasPrefix("/static") {
      #expect(try await leads(knock, to: path), "\(path)")
    }
    let filled = try await send(knock, "/example")
    #expect(filled.headers[.location]?.hasPrefix("/?done=") == true)
    let home = try await knock.ask("/").body
    #expect(home.contains("Exemple fictif") && !home.contains("Par où commencer"))
    #expect(try await send(knock, "/example").status == 409)
  }

  @Test func `what one is here for is asked once; the rest steps back and stays within reach`()
    async throws
  {
    let knock = try Knock()
    #expect(try await knock.ask("/").body.contains("Qu’est-ce qui vous amène"))
    #expect(try await !knock.ask("/prototypes").body.contains("<details open>"))
    let chosen = try await send(knock, "/settings/purpose", "purpose=network&back=/")
    #expect(chosen.headers[.location] == "/")
    let body = try await knock.ask("/").body
    #expect(!body.contains("Qu’est-ce qui vous amène") && body.contains("un réseau"))
    let rest = try #require(body.firstMatch(of: /(?s)<details>.*?<\/details>/)).0
    #expect(rest.contains("/hypotheses") && rest.contains("/prototypes"))
    #expect(!rest.contains("/verbatim"))
    #expect(try await knock.ask("/prototypes").body.contains("<details open>"))
    _ = try await send(knock, "/settings/purpose", "purpose=everything&back=/settings")
    let all = try await knock.ask("/").body
    let left = all.firstMatch(of: /(?s)<details>.*?<\/details>/)?.0 ?? ""
    #expect(!left.contains("/hypotheses") && !left.contains("/prototypes"))
  }

  @Test func `every step of the tour leads to a page, in both languages`() async throws {
    for language in Language.allCases {
      let knock = try Knock(language)
      let body = try await knock.ask("/tour").body
      let paths = body.matches(of: /<p><a class="button" href="([^"]*)"/).map { String($0.1) }
      #expect(paths.count == TourStep.Code.allCases.count)
      for path in paths { #expect(try await leads(knock, to: path), "\(path)") }
    }
  }

  @Test func `whom to write to is kept, and refused when it is an essay`() async throws {
    let knock = try Knock(withSample: false)
    _ = try await send(knock, "/settings/contact", "contact=labo%40exemple.fr")
    #expect(try await knock.ask("/settings?kept=1").body.contains("value=\"labo@exemple.fr\""))
    let essay = String(repeating: "a", count: 201)
    #expect(try await send(knock, "/settings/contact", "contact=" + essay).status == 409)
    #expect(try knock.workshop.workspace.settings().contact == "labo@exemple.fr")
  }

  @Test func `a backup is made, downloaded whole, and restored beside`() async throws {
    try await inFolder { folder in
      let knock = try Knock(withSample: false, at: folder.appending(path: "Été.etabli"))
      let made = try #require(
        try await send(knock, "/settings/backups").headers[.location])
      let page = try await knock.ask(made).body
      #expect(page.contains("Été (2018-02-16).etabli"))
      let link = try #require(page.firstMatch(of: /href="(\/settings\/backups\/[^"\/]*)"/))
      let path = String(link.1)
      let file = try await knock.ask(path)
      #expect(file.headers[.contentDisposition]?.contains("filename*=UTF-8''%C3%89t%C3%A9") == true)
      #expect(file.body.hasPrefix("SQLite format 3"))
      let confirming = try await knock.ask(path + "/restoring").body
      #expect(confirming.contains("ne change pas"))
      let restored = try #require(
        try await send(knock, path + "/restoring").headers[.location])
      #expect(try await knock.ask(restored).body.contains("etabli serve"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.contains("Été (retour du 2018-02-16).etabli"))
      #expect(try await knock.ask("/settings/backups/..%2F%C3%89t%C3%A9.etabli").status == 404)
      try knock.workshop.workspace.close()
    }
  }

  @Test func `a backup that was kept elsewhere is put back in a new file, anything else refused`()
    async throws
  {
    try await inFolder { folder in
      let here = folder.appending(path: "Été.etabli")
      let knock = try Knock(withSample: false, at: here)
      let elsewhere = folder.appending(path: "clé.etabli")
      try knock.workshop.workspace.backup(to: elsewhere)
      let backup = try Data(contentsOf: elsewhere)
      try FileManager.default.removeItem(at: elsewhere)
      let before = try Data(contentsOf: here)
      let path = "/settings/restoring"
      let restored = try #require(
        try await knock.send(backup, named: "clé.etabli", to: path).headers[.location])
      #expect(try await knock.ask(restored).body.contains("etabli serve"))
      for (bytes, sentence) in [
        (Data("colonne;valeur".utf8), "clé.etabli"), (backup.prefix(5000), "abîmé"),
      ] {
        let answer = try await knock.send(bytes, named: "../clé.etabli", to: path)
        #expect(answer.status == 409 && answer.body.contains(sentence), "\(answer.body)")
      }
      let nothing = try await knock.send(Data(), named: "", to: path)
      #expect(nothing.status == 409 && nothing.body.contains("Aucun fichier"))
      #expect(try Data(contentsOf: here) == before)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.filter { $0.hasSuffix(".etabli") }.count == 2)
      try knock.workshop.workspace.close()
    }
  }

  @Test func `a printer's offset is kept on this machine, and a wrong one is refused`()
    async throws
  {
    try await inFolder { folder in
      let place = folder.appending(path: "etabli/printers.json")
      let knock = try Knock(withSample: false, printers: place)
      let kept = try await send(
        knock, "/settings/printers", "printer=copieur&across=1%2C5&down=-0.5&edge=long")
      #expect(kept.status == 303)
      #expect(try await knock.ask("/settings").body.contains("copieur"))
      let printers = try Printers(try Data(contentsOf: place), from: "printers.json")
      #expect(try printers.offset(of: "copieur").across == 1.5)
      let far = try await send(
        knock, "/settings/printers", "printer=copieur&across=300&down=0&edge=long")
      #expect(far.status == 409)
    }
  }

  @Test func `a logo is shown once given, served as a drawing that runs nothing, and taken away`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let logo = Data("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"/>".utf8)
    let nameless = try await knock.send(logo, named: "logo.svg", to: "/settings/logos")
    #expect(nameless.status == 409 && nameless.body.contains("à qui est ce logo"))
    try knock.workshop.addLogo(logo, from: "logo.svg", of: "Ville d’Été")
    let page = try await knock.ask("/settings").body
    #expect(page.contains("<img src=\"/settings/logos/0\" alt=\"Ville d’Été\">"))
    let drawing = try await knock.ask("/settings/logos/0")
    #expect(drawing.headers[.contentSecurityPolicy]?.hasSuffix("sandbox") == true)
    #expect(drawing.body.contains("<svg"))
    _ = try await send(knock, "/settings/logos/0/removal", "owner=Un+autre")
    #expect(try await knock.ask("/settings/logos/0").status == 200)
    _ = try await send(knock, "/settings/logos/0/removal", "owner=Ville+d%E2%80%99%C3%89t%C3%A9")
    #expect(try await knock.ask("/settings/logos/0").status == 404)
  }

  @Test func `a house's word takes the place of ours on pages, and never of what people said`()
    async throws
  {
    let knock = try Knock()
    let kept = try await send(
      knock, "/settings/words", "ours=hypoth%C3%A8se&theirs=piste&ours=&theirs=")
    #expect(kept.status == 303)
    let page = try await knock.ask("/hypotheses").body
    #expect(page.contains("<h1>Pistes</h1>") && !page.contains("<h1>Hypothèses</h1>"))
    _ = try knock.workshop.take([
      SourceFile(
        name: "verbatim.csv", bytes: Data("verbatim;profil\nMon hypothèse tient.;un artisan".utf8))
    ])
    let quotes = try await knock.ask("/verbatim?q=hypoth%C3%A8se").body
    #expect(quotes.contains("Mon hypothèse tient."))
    _ = try await send(
      knock, "/settings/words",
      "ours=constat&theirs=%C3%A9tonnement&ours=%C3%A9tonnement&theirs=constat"
        + "&ours=adopt%C3%A9&theirs=valid%C3%A9")
    let sense = try await knock.ask("/astonishments").body
    #expect(sense.contains("<h1>Constats et étonnements</h1>"))
    #expect(sense.matches(of: />Constats</).count == 1 && sense.contains(">Étonnements<"))
    // A state is called alike on the page, in its history and in the drawing.
    for path in ["/prototypes", "/prototypes/P-04", "/trace/P-04/drawing"] {
      let shown = try await knock.ask(path).body.lowercased()
      #expect(shown.contains("validé") && !shown.contains("adopté"), "\(path)")
    }
    let alone = try await send(knock, "/settings/words", "ours=bilan&theirs=")
    #expect(alone.status == 409 && alone.body.contains("est seul sur sa ligne"))
  }

  @Test func `health says that the file is whole and what the machine lacks`() async throws {
    let body = try await Knock(withSample: false).ask("/settings/health").body
    #expect(body.contains("Le fichier est entier") && body.contains("SQLite"))
  }

  private func inFolder(_ work: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "etabli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await work(folder)
  }
}
