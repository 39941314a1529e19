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

/// A form with files as browsers send it.
private func form(
  _ files: [(name: String, content: String)], token: String? = Knock.token,
  isTokenLast: Bool = false
) -> String {
  let field = token.map {
    "--B\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\($0)\r\n"
  }
  let parts = files.map {
    "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\($0.name)\"\r\n"
      + "Content-Type: text/csv\r\n\r\n\($0.content)\r\n"
  }.joined()
  return (isTokenLast ? parts + (field ?? "") : (field ?? "") + parts) + "--B--\r\n"
}

extension Knock {
  fileprivate func send(_ form: String, to path: String = "/import") async throws -> Answer {
    try await ask(
      path, by: .post, headers: [.contentType: "multipart/form-data; boundary=B"], form: form)
  }

  /// The folders of files that were sent, on disk.
  fileprivate var folders: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: server.premises.scratch.path)
    return (names ?? []).filter { $0.hasPrefix("etabli-") }
  }

  fileprivate func press(_ path: String, _ fields: String = "") async throws -> Answer {
    try await ask(path, by: .post, form: "token=\(Knock.token)" + fields)
  }
}

@Suite("Tables that come in by a page") struct TransferTests {
  private let good = ("verbatim.csv", "verbatim;profil\nOn rappelle;un artisan\n")

  @Test func `files are shown before they are written, then written by one button`() async throws {
    let knock = try Knock(withSample: false)
    let sent = try await knock.send(form([good]))
    let place = try #require(sent.headers[.location])
    #expect(sent.status == 303 && place.hasPrefix("/import/"))
    let preview = try await knock.ask(place).body
    #expect(preview.contains("Voici ce qui changerait") && preview.contains("V-0001"))
    #expect(preview.contains("un artisan") && preview.contains("verbatim.csv"))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
    #expect(knock.folders.count == 1)
    let done = try await knock.press(place)
    #expect(done.headers[.location]?.hasPrefix("\(place)?done=") == true)
    #expect(try knock.workshop.workspace.contents().verbatim.count == 1)
    #expect(knock.folders.isEmpty)
    let page = try await knock.ask(done.headers[.location] ?? "")
    #expect(page.body.contains("C’est importé") && page.body.contains("/undo"))
    #expect(try await knock.press(place).status == 303)
    #expect(try knock.workshop.workspace.contents().verbatim.count == 1)
  }

  /// A workbook in one piece of text, whose tabs and rows are partly hidden.
  private func workbook(hidingAll: Bool = false) -> String {
    func row(_ words: String, _ look: String = "") -> String {
      "<table:table-row \(look)><table:table-cell><text:p>\(words)</text:p></table:table-cell>"
        + "</table:table-row>"
    }
    let shown = hidingAll ? "table:display=\"false\"" : ""
    return "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" "
      + "xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:spreadsheet>"
      + "<table:table table:name=\"Verbatim\" \(shown)>\(row("verbatim"))\(row("Vu"))"
      + row("Masqué", "table:visibility=\"collapse\"") + "</table:table>"
      + "<table:table table:name=\"Citations\" table:display=\"false\">\(row("verbatim"))"
      + row("Caché") + "</table:table></office:spreadsheet></office:document>"
  }

  @Test func `what a workbook hides is said, and taken or left by one button`() async throws {
    let knock = try Knock(withSample: false)
    let sent = try await knock.send(form([("mots.fods", workbook())]))
    let place = try #require(sent.headers[.location])
    let preview = try await knock.ask(place).body
    #expect(preview.contains("cet onglet est masqué") && preview.contains("1 ligne masquée"))
    #expect(preview.contains("Prendre aussi les onglets masqués"))
    #expect(preview.contains("Laisser les lignes masquées") && !preview.contains("mots barrés"))
    #expect(!preview.contains("--hidden-tabs"))
    for what in ["tabs", "rows"] {
      #expect(try await knock.press(place + "/hidden", "&what=\(what)").status == 303)
    }
    let turned = try await knock.ask(place).body
    #expect(turned.contains("Laisser les onglets masqués"))
    #expect(turned.contains("Prendre aussi les lignes masquées"))
    _ = try await knock.press(place)
    #expect(
      try knock.workshop.workspace.contents().verbatim.map(\.words).sorted() == ["Caché", "Vu"])
  }

  @Test func `a workbook that hides all it has can be taken by the page that refuses it`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let sent = try await knock.send(form([("mots.fods", workbook(hidingAll: true))]))
    let place = try #require(sent.headers[.location])
    let refusal = try await knock.ask(place).body
    #expect(refusal.contains("sont masqués") && refusal.contains("Prendre aussi les onglets"))
    _ = try await knock.press(place + "/hidden", "&what=tabs")
    #expect(try await knock.ask(place).body.contains("Voici ce qui changerait"))
    #expect(try await knock.press(place + "/hidden", "&what=other").status != 303)
  }

  @Test func `each fault stands beside its row, in either language`() async throws {
    let bad = ("verbatim.csv", "verbatim;date\nUn mot;32/13/2017\n;2017\n")
    for (language, line) in [(Language.french, ", colonne B"), (.english, ", column B")] {
      let knock = try Knock(language, withSample: false)
      let place = try await knock.send(form([bad])).headers[.location] ?? ""
      let body = try await knock.ask(place).body
      #expect(body.contains(line) && body.contains("32/13/2017"))
      #expect(body.matches(of: /class="box wrong/).count == 2)
      #expect(!body.contains("action=\"\(place)\""))
      #expect(try await knock.press(place).headers[.location] == place)
      #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
    }
  }

  @Test func `a table nobody knows is asked for, and read as told`() async throws {
    let knock = try Knock(withSample: false)
    let place =
      try await knock.send(form([("notes.csv", "aaa;bbb\nVal-Fleuri;La Tannerie\n")]))
      .headers[.location] ?? ""
    let asked = try await knock.ask(place).body
    #expect(asked.contains("Quel tableau est") && !asked.contains("--as"))
    #expect(try await knock.press("\(place)/table", "&file=0&table=places").status == 303)
    #expect(try await knock.ask(place).body.contains("manque la colonne"))
    #expect(try await knock.press("\(place)/table", "&file=7&table=places").status == 400)
  }

  @Test func `what changed since the preview is read again before writing`() async throws {
    let knock = try Knock(withSample: false)
    let place =
      try await knock.send(form([("verbatim.csv", "réf;verbatim\nV-0001;Un mot\n")]))
      .headers[.location] ?? ""
    #expect(try await knock.ask(place).body.contains("Voici ce qui changerait"))
    _ = try knock.workshop.take([
      SourceFile(name: "verbatim.csv", bytes: Data("réf;verbatim\nV-0001;Un mot\n".utf8))
    ])
    #expect(try await knock.ask(place).body.contains("tout y est déjà"))
  }

  @Test func `without its token first, no file is looked at or left`() async throws {
    let knock = try Knock(withSample: false)
    for sent in [
      form([good], token: nil), form([good], token: "autre"), form([good], isTokenLast: true),
      form([], token: nil),
    ] {
      #expect(try await knock.send(sent).status == 403)
    }
    #expect(knock.folders.isEmpty)
  }

  @Test func `a sending that stops, or that is no form, leaves nothing`() async throws {
    let knock = try Knock(withSample: false)
    let cut = try await knock.send(String(form([good]).dropLast(40)))
    #expect(cut.status == 400 && cut.body.contains("arrêté en route"))
    #expect(try await knock.send("n’importe quoi").status == 400)
    #expect(try await knock.press("/import").status == 400)
    let none = try await knock.send(form([("", "")]))
    #expect(none.status == 422 && none.body.contains("Aucun fichier"))
    #expect(knock.folders.isEmpty)
  }

  @Test func `files are taken only where they are expected`() async throws {
    let knock = try Knock(withSample: false)
    for route in RouteTable.all where route.method == .post && !route.takesFiles {
      let path = route.example
      #expect(try await knock.send(form([good]), to: path).status == 400, "\(path)")
    }
  }

  @Test func `no path is taken from a request`() async throws {
    let knock = try Knock(withSample: false)
    let place =
      try await knock.send(form([("../../../verbatim.csv", good.1)])).headers[.location] ?? ""
    let body = try await knock.ask(place).body
    #expect(body.contains("Lu dans verbatim.csv") && !body.contains("../"))
    let folder = try #require(knock.folders.first)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: knock.server.premises.scratch.appending(path: folder).path)
    #expect(names == ["0"])
  }

  @Test(arguments: Language.allCases)
  func `every tag of what is said of files is provided`(language: Language) async throws {
    let knock = try Knock(language)
    let (missed, bad) = (Missed(), "verbatim;date\nUn mot;32/13/2017\n")
    try await Templates.$witness.withValue({ Witness(model: $0, missed: missed) }) {
      for file in [good, ("verbatim.csv", bad), ("notes.csv", "aaa;bbb\nVal;La Tannerie\n")] {
        let place = try await knock.send(form([file])).headers[.location] ?? ""
        #expect(try await knock.ask(place).status == 200)
        let done = try await knock.press(place).headers[.location] ?? ""
        #expect(try await knock.ask(done).status == 200)
      }
      #expect(try await knock.send(form([("", "")])).status == 422)
    }
    #expect(missed.names.isEmpty, "\(missed.names.sorted())")
  }

  @Test func `an empty workbook can be filled in`() async throws {
    let answer = try await Knock(withSample: false).ask("/import/workbook")
    #expect(answer.headers[.contentType] == Download.workbook)
    let name = try #require(answer.headers[.contentDisposition])
    #expect(
      name == "attachment; filename=\"Classeur a remplir.xlsx\"; "
        + "filename*=UTF-8''Classeur%20%C3%A0%20remplir.xlsx")
  }
}

@Suite("Tables that leave by a page") struct ExportPageTests {
  @Test func `leave as a workbook, as tables, as a copy without names`() async throws {
    let knock = try Knock()
    let folder = try await knock.ask("/export/tables")
    #expect(folder.headers[.contentType] == "application/zip")
    #expect(
      folder.headers[.contentDisposition]?.contains("Essai tableaux 2018-02-16.zip") == true)
    let book = try await knock.ask("/export/workbook")
    #expect(book.headers[.contentDisposition]?.contains("Essai 2018-02-16.xlsx") == true)
    let open = try await knock.ask("/export/workbook/ods")
    #expect(open.headers[.contentType] == "application/vnd.oasis.opendocument.spreadsheet")
    #expect(open.headers[.contentDisposition]?.contains(".ods") == true)
    let copy = try await knock.press("/export/copy")
    #expect(copy.status == 200 && copy.body.hasPrefix("SQLite format 3"))
    #expect(copy.headers[.contentDisposition]?.contains("Essai sans noms.etabli") == true)
    #expect(knock.folders.isEmpty)
  }

  @Test func `what a rare profile may sign is said before anything leaves`() async throws {
    let body = try await Knock().ask("/export").body
    #expect(body.contains("Avant que cela sorte"))
    #expect(!(try await Knock(withSample: false).ask("/export").body.contains("Avant que cela")))
  }
}
