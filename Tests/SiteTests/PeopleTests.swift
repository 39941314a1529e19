import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Reciprocity
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("People, encounters and debriefs on the site") struct SitePeopleTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String = "") async throws
    -> Knock.Answer
  {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  private func knock(_ language: Language? = nil) throws -> Knock {
    let knock = try Knock(language, withSample: false)
    for (name, rows) in [
      ("personnes.csv", "réf;prénom;profil\nPE-01;Nadia;une sociologue"),
      ("verbatim.csv", "mots;personne;thèmes\nMon carnet est plein;PE-01;carnet"),
    ] {
      _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))])
    }
    return knock
  }

  @Test func `answers of a page that is older than a withdrawal are asked about again`()
    async throws
  {
    let knock = try knock()
    func seen() async throws -> String {
      let page = try await knock.ask("/people/PE-01").body
      return String(try #require(page.firstMatch(of: /name="seen-consents" value="(\w+)"/)).1)
    }
    let before = try await seen()
    _ = try await send(knock, "/people/PE-01/withdrawal")
    let yes = "words-paper=given&firstName-paper=given&day=\(Knock.today)&basis=consent"
    for mark in [before, ""] {
      let answer = try await send(
        knock, "/people/PE-01/consents", "\(yes)&seen-consents=\(mark)")
      #expect((400..<500).contains(answer.status) && answer.body.contains("ont changé"))
    }
    #expect(try knock.workshop.person(at: "PE-01").line.consents.isWithdrawn)
    // Read again, a person may change their mind on one day.
    let kept = try await send(
      knock, "/people/PE-01/consents", "\(yes)&seen-consents=\(try await seen())")
    #expect(kept.status == 303)
    #expect(try !knock.workshop.person(at: "PE-01").line.consents.isSilent)
  }

  @Test func `answers ticked together are kept together`() async throws {
    let knock = try knock()
    let answer = try await send(
      knock, "/people/PE-01/consents",
      "firstName-paper=given&words-site=refused&image-paper=&day=2018-02-01&basis=consent")
    #expect(answer.status == 303)
    #expect(answer.headers[.location]?.hasPrefix("/people/PE-01?done=") == true)
    let kept = try knock.workshop.workspace.contents().consents
    #expect(Set(kept.map(\.purpose)) == [.firstName, .words] && kept.count == 2)
    let page = try await knock.ask("/people/PE-01").body
    #expect(page.contains("on lit : « Nadia »".typeset))
  }

  @Test(arguments: [
    ("day=2018-02-01", "answers-fault"), ("words-site=given&day=zut", "day-fault"),
    ("words-site=given&day=2099-02-01", "day-fault"),
  ])
  func `answers without a day, or without any answer, are refused beside the field`(
    fields: String, fault: String
  ) async throws {
    let knock = try knock()
    let answer = try await send(knock, "/people/PE-01/consents", fields)
    #expect(answer.status == 422 && answer.body.contains("id=\"\(fault)\""))
    #expect(try knock.workshop.workspace.contents().consents.isEmpty)
    if fields.hasPrefix("words") {
      #expect(answer.body.contains("value=\"given\" selected"))
    }
  }

  @Test func `a name withdrawn leaves every page but the person's own, and comes back by undo`()
    async throws
  {
    let knock = try knock()
    _ = try await send(
      knock, "/people/PE-01/consents", "firstName-paper=given&day=2018-02-01&basis=consent")
    let pages = ["/verbatim", "/verbatim/V-0001", "/trace/V-0001", "/search?q=carnet"]
    #expect(try await knock.ask("/verbatim/V-0001").body.contains("Nadia"))
    let done = try await send(knock, "/people/PE-01/withdrawal")
    #expect(done.status == 303)
    for page in pages {
      let body = try await knock.ask(page).body
      #expect(!body.contains("Nadia") && !body.contains("Mon carnet"), "\(page)")
    }
    #expect(try await knock.ask("/people/PE-01").body.contains("Nadia"))
    let act = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    _ = try await send(knock, "/acts/\(act.id.value)/undo", "back=/people/PE-01")
    #expect(try await knock.ask("/verbatim/V-0001").body.contains("Nadia"))
  }

  @Test func `after a withdrawal no page reached by links holds their words`() async throws {
    let knock = try Knock(withSample: false)
    for (name, rows) in [
      ("personnes.csv", "réf;prénom\nPE-01;Zorbanne\nPE-02;Ysée"),
      ("verbatim.csv", "mots;personne;thèmes\nQUETZAL un;PE-01;osier\nRien;PE-02;osier"),
      ("étonnements.csv", "titre;faits;verbatim\nLe cahier;On note;V-0001"),
      ("hypothèses.csv", "énoncé;verbatim pour\nNous pensons;V-0001"),
      ("prototypes.csv", "nom;besoin;hypothèses\nLa boîte;Un besoin;H-01"),
      ("retours.csv", "prototype;verbatim;sens\nP-01;V-0001;favorable"),
      ("réseau.csv", "nom\nRéseau"),
    ] { _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))]) }
    let workspace = knock.workshop.workspace
    try workspace.perform("join", by: "", at: Knock.now) { draft in
      for person in try draft.all(Person.self) {
        let number = person.reference.number
        try draft.save(
          Member(
            id: Identifier(UUID()), reference: Reference(.member, number), person: person.id))
      }
    }
    for (name, rows) in [
      ("offres.csv", "intitulé;membre;au mur\nQUETZAL l’osier tressé;M-01;oui"),
      ("demandes.csv", "intitulé;membre;au mur\nL’osier tressé;M-02;oui"),
    ] { _ = try knock.workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))]) }
    let before = try await crawl(knock)
    #expect(before.filter { $0.value.contains("QUETZAL") }.count > 8)
    _ = try await send(knock, "/people/PE-01/withdrawal")
    let after = try await crawl(knock)
    #expect(after.count > 40)
    for (path, body) in after { #expect(!body.contains("QUETZAL"), "\(path)") }
    #expect(try await knock.ask("/board/O-01").body.contains("retiré ses mots"))
  }

  /// Every page that links lead to, but files to keep and what people may ask to read of themselves.
  private func crawl(_ knock: Knock) async throws -> [String: String] {
    var (pages, waiting) = ([String: String](), ["/", "/search?q=osier", "/print/board/1.svg"])
    while let path = waiting.popLast() {
      guard pages[path] == nil else { continue }
      // Links from page to page come to an end, or a robot that reads them never would.
      try #require(pages.count < 1000, "\(pages.keys.filter { $0.count > 1 }.sorted().suffix(5))")
      let answer = try await knock.ask(path)
      pages[path] = answer.body
      let links = answer.body.matches(of: /(?:href|src)="(\/[^"]*)"/).map { String($0.output.1) }
      let paths = links.map { String($0.replacing("&amp;", with: "&").prefix { $0 != "#" }) }
      waiting += paths.filter { path in
        !["/static", "/help", "/export/", "/kits", "/settings", "/print/kits", "/write/"]
          .contains { path.hasPrefix($0) }
          && !path.hasSuffix("/held") && !path.hasSuffix("/data")
      }
    }
    return pages
  }

  @Test func `a small group is settled in one gesture from its words, the grid and a print`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let rows = (1...3).map { "paroles \($0);un garagiste;2026-03-03;Bourg" }
    _ = try knock.workshop.take([
      SourceFile(
        name: "verbatim.csv",
        bytes: Data(("mots;profil;date;lieu\n" + rows.joined(separator: "\n")).utf8))
    ])
    for path in ["/verbatim/V-0002", "/verbatim?only=rare", "/print/verbatim"] {
      let page = try await knock.ask(path).body
      #expect(page.contains("Élargir les 3".typeset) && page.contains("name=\"to\""), "\(path)")
      #expect(page.contains("value=\"several\""), "\(path)")
    }
    let kept = try await send(
      knock, "/groups", "reference=V-0002&do=several&back=/verbatim?only=rare")
    #expect(kept.headers[.location]?.hasPrefix("/verbatim?only=rare&done=") == true)
    #expect(try await knock.ask("/verbatim?only=rare").body.contains("value=\"ask\""))
    #expect(try await !knock.ask("/print/verbatim").body.contains("value=\"several\""))
    _ = try await send(knock, "/groups", "reference=V-0002&do=ask&back=/")
    let refused = try await send(knock, "/groups", "reference=V-0002&do=widen&to=&back=/")
    #expect((400..<500).contains(refused.status) && refused.body.contains("plus général"))
    _ = try await send(knock, "/groups", "reference=V-0002&do=widen&to=un+artisan&back=/")
    #expect(try knock.workshop.voice("V-0001").voice.speaker == "Un artisan")
  }

  @Test func `what is held is a file to keep`() async throws {
    let knock = try knock()
    for (path, name) in [("held", "PE-01.html"), ("data", "PE-01.json")] {
      let answer = try await knock.ask("/people/PE-01/\(path)")
      #expect(
        answer.headers[.contentDisposition]
          == "attachment; filename=\"\(name)\"; filename*=UTF-8''\(name)")
      #expect(answer.body.contains("Mon carnet est plein"))
    }
  }

  @Test func `nobody is erased by another reference than their own`() async throws {
    let knock = try knock()
    for typed in ["", "PE-02", "Nadia"] {
      let answer = try await send(knock, "/people/PE-01/erasure", "typed=\(typed)")
      #expect(answer.status == 422 && answer.body.contains("id=\"typed-fault\""))
    }
    #expect(try knock.workshop.workspace.contents().people.count == 1)
    let answer = try await send(knock, "/people/PE-01/erasure", "typed=pe+1")
    #expect(answer.status == 200 && !answer.body.contains("Nadia"))
    #expect(try knock.workshop.workspace.contents().people.isEmpty)
    for path in ["", "/erasure"] {
      let gone = try await knock.ask("/people/PE-01" + path)
      #expect(gone.status == 410 && gone.body.contains("déjà effacé"))
    }
    // Sent again, or from a page gone back to.
    let again = try await send(knock, "/people/PE-01/erasure", "typed=PE-01")
    #expect(again.status == 200 && again.body.contains("PE-01 est déjà effacé pour de bon"))
    let late = try await send(knock, "/people/PE-01/withdrawal", "")
    #expect(late.status == 410 && late.body.contains("déjà effacé"))
    #expect(try await knock.ask("/people/PE-02").status == 404)
  }

  @Test func `texts of others that hold the name are shown before, and only those ticked lose it`()
    async throws
  {
    let knock = try knock()
    let rows = "mots;personne\nMerci Nadia;\nNadia range;\n"
    _ = try knock.workshop.take([SourceFile(name: "verbatim.csv", bytes: Data(rows.utf8))])
    let page = try await knock.ask("/people/PE-01/erasure").body
    #expect(page.contains("Merci Nadia") && page.contains("Nadia range"))
    #expect(!page.contains("checked"))
    let foreseen = try knock.workshop.foreseen("PE-01")
    let key = try #require(foreseen.naming.first { $0.handle == "V-0002" }).key
    let refused = try await send(
      knock, "/people/PE-01/erasure", "typed=PE-02&names=\(key)")
    #expect(refused.status == 422 && refused.body.contains("value=\"\(key)\" checked"))
    let done = try await send(knock, "/people/PE-01/erasure", "typed=PE-01&names=\(key)")
    #expect(done.body.contains("V-0003") && !done.body.contains("V-0002"))
    let words = try knock.workshop.workspace.contents().verbatim.map(\.words)
    #expect(words == ["[…]", "Merci […]", "Nadia range"])
  }

  @Test func `lines that are filled are kept at once, the page stays for more`() async throws {
    let knock = try knock()
    let met = try await send(
      knock, "/encounters", "kind=entretien&when=2018-02-16&profile=un+garagiste")
    #expect(met.headers[.location]?.hasPrefix("/encounters/R-01/quotes?done=") == true)
    let faulty = try await send(
      knock, "/encounters/R-01/quotes", "line1-words=Un.&line4-themes=tri&line7-words=Deux.")
    #expect(faulty.status == 422 && faulty.body.contains("id=\"line4-words-fault\""))
    #expect(faulty.body.contains("Deux."))
    #expect(try knock.workshop.workspace.contents().verbatim.count == 1)
    let kept = try await send(
      knock, "/encounters/R-01/quotes",
      "line1-words=Un.&line4-words=Trois.&line4-themes=tri&line7-words=Deux.&line7-key=oui")
    #expect(kept.headers[.location]?.hasPrefix("/encounters/R-01/quotes?done=") == true)
    let words = try knock.workshop.encounter("R-01").voices
    #expect(words.map(\.words) == ["Un.", "Trois.", "Deux."] && words.last?.isKey == true)
  }

  @Test func `lines that only say how words were heard are empty`() async throws {
    let knock = try knock()
    _ = try await send(knock, "/encounters", "kind=appel&when=2018-02-16")
    let answer = try await send(
      knock, "/encounters/R-01/quotes", "line1-fidelity=mot+%C3%A0+mot&line2-words=+")
    #expect(answer.status == 422 && answer.body.contains("vides"))
  }

  @Test(arguments: Language.allCases)
  func `a refused encounter says at once what it means`(language: Language) async throws {
    let knock = try knock(language)
    _ = try await send(knock, "/encounters", "kind=visite&when=2018-02-16&agreement=refus%C3%A9")
    let said = language.typeset(Wording.of(language).sitePeople.agreementRefused).prefix(20)
    for page in ["/encounters/R-01", "/encounters/R-01/quotes"] {
      #expect(try await knock.ask(page).body.contains(said), "\(page)")
    }
  }

  @Test func `a debrief typed is on the page, a faulty one comes back`() async throws {
    let knock = try knock()
    let faulty = try await send(knock, "/debriefs", "day=2018-02-16&team=nous&words=")
    #expect(faulty.status == 422 && faulty.body.contains("id=\"words-fault\""))
    let kept = try await send(knock, "/debriefs", "day=2018-02-16&words=On+a+%C3%A9cout%C3%A9.")
    #expect(kept.headers[.location]?.hasPrefix("/debriefs?done=") == true)
    #expect(try await knock.ask("/debriefs/B-01").body.contains("On a écouté."))
  }
}

extension String {
  fileprivate var typeset: String { Language.french.typeset(self) }
}
