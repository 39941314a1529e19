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

@Suite("Notes that come in by a page") struct NotesPageTests {
  private let talk = """
    Mardi 24 octobre 2017, agence de Val-Fleuri

    Q : Comment ça se passe ?
    Maëlle : On attend une heure, dit Rémi.
    R : Appelez-moi au 06 12 34 56 78.
    """

  /// Pastes notes, and gives the address of the rows that they propose.
  private func paste(
    _ text: String, _ fields: [String: String] = [:], on knock: Knock
  ) async throws -> String {
    let answer = try await knock.send(
      Data(), named: "", to: "/notes", with: fields.merging(["text": text]) { $1 })
    #expect(answer.status == 303)
    return answer.headers[.location] ?? ""
  }

  @Test func `pasted notes are proposed row by row, and those ticked are kept in one act`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let place = try await paste(talk, on: knock)
    let page = try await knock.ask(place).body
    #expect(page.contains("paroles proposées") && page.contains("On attend une heure"))
    #expect(
      page.contains("Nom ou prénom") && page.contains("Rémi") && page.contains("Adresse ou numéro"))
    #expect(page.contains("Comment ça se passe"))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
    var form = try #require(BrowsedForm.all(in: page).first { $0.action == place })
    #expect(form.value("p0-speaker") == "Maëlle" && form.value("p0-when") == "2017-10-24")
    form.fill("p0-words", "On attend une heure.")
    form.fields.removeAll { $0.name == "p1-keep" }
    let before = try knock.workshop.workspace.acts().count
    let done = try await knock.ask(place, by: .post, form: form.encoded)
    #expect(done.status == 303)
    let contents = try knock.workshop.workspace.contents()
    #expect(contents.verbatim.map(\.words) == ["On attend une heure."])
    #expect(contents.verbatim[0].notes == "Comment ça se passe ?")
    #expect(contents.people.map(\.name) == ["Maëlle"])
    #expect(contents.places.map(\.name) == ["agence de Val-Fleuri"])
    #expect(try knock.workshop.workspace.acts().count == before + 1)
    #expect(try await knock.ask(done.headers[.location] ?? "").body.contains("C’est fait"))
    // The notes wait a while for whoever sent them, should that act be undone; for nobody else.
    #expect(try await knock.ask(place).status == 200)
    #expect(try await knock.ask(place, as: .visitor).status == 403)
  }

  @Test func `a row that cannot be kept is shown again as it was typed, and nothing is kept`()
    async throws
  {
    for (language, said) in [(Language.french, "32/13/2017"), (.english, "32/13/2017")] {
      let knock = try Knock(language, withSample: false)
      let place = try await paste(talk, on: knock)
      var form = try #require(
        BrowsedForm.all(in: try await knock.ask(place).body).first { $0.action == place })
      form.fill("p1-when", "32/13/2017")
      form.fill("p0-words", "Mes mots à moi, dits par Samia")
      let refused = try await knock.ask(place, by: .post, form: form.encoded)
      #expect(refused.status == 422 && refused.body.contains("class=\"fault\""))
      #expect(refused.body.contains(said) && refused.body.contains("Mes mots à moi"))
      #expect(refused.body.contains("Samia"))
      #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
      form.fields.removeAll { $0.name.hasSuffix("-keep") }
      #expect(try await knock.ask(place, by: .post, form: form.encoded).status == 422)
    }
  }

  @Test func `what is told once serves for all rows`() async throws {
    let knock = try Knock(withSample: false)
    let told = ["place": "Bourg", "profile": "un artisan", "when": "octobre 2017", "asker": "Ana"]
    let place = try await paste("Ana : Et alors ?\n- On attend\n- On rentre", told, on: knock)
    let page = try await knock.ask(place).body
    let form = try #require(BrowsedForm.all(in: page).first { $0.action == place })
    _ = try await knock.ask(place, by: .post, form: form.encoded)
    let contents = try knock.workshop.workspace.contents()
    #expect(contents.verbatim.map(\.words) == ["On attend", "On rentre"])
    #expect(contents.places.map(\.name) == ["Bourg"])
    #expect(contents.profiles.map(\.name) == ["un artisan"])
    #expect(contents.verbatim.allSatisfy { $0.when == .month(year: 2017, month: 10) })
  }

  @Test func `a file of notes comes in by either page, and never with tables`() async throws {
    let knock = try Knock(withSample: false)
    for path in ["/notes", "/import"] {
      let answer = try await knock.send(
        Data("« On attend encore »\nDit-elle.".utf8), named: "notes.txt", to: path)
      let place = try #require(answer.headers[.location])
      #expect(place.hasPrefix("/notes/"))
      #expect(try await knock.ask(place).body.contains("On attend encore"))
    }
    let table = try await knock.send(
      Data("verbatim;profil\nOn rappelle;un artisan\n".utf8), named: "v.txt", to: "/import")
    #expect(table.headers[.location]?.hasPrefix("/import/") == true)
  }

  @Test func `notes that cannot be read are refused in a sentence, and what was pasted stays`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let damaged = try await knock.send(
      Data("PK\u{3}\u{4}zut".utf8), named: "visite.docx", to: "/notes", with: ["place": "Bourg"])
    #expect(damaged.status == 422 && damaged.body.contains("ce document est abîmé"))
    #expect(damaged.body.contains("value=\"Bourg\""))
    let silent = try await knock.send(Data(), named: "", to: "/notes", with: ["text": " -- \n"])
    #expect(silent.status == 422)
    #expect(try await knock.send(Data(), named: "", to: "/notes").body.contains("rien à lire"))
    let imported = try await knock.send(
      Data("PK\u{3}\u{4}zut".utf8), named: "v.docx", to: "/import")
    #expect(imported.status == 422 && imported.body.contains("abîmé"))
    #expect(try await knock.ask("/notes/zut").status == 410)
  }

  @Test func `notes longer than a page are read again in parts`() async throws {
    let knock = try Knock(withSample: false)
    let lines = (1...250).map { "Parole numéro \($0), dite au guichet." }
    let place = try await paste(lines.joined(separator: "\n"), on: knock)
    let first = try await knock.ask(place).body
    #expect(first.contains(/200, sur.250/))
    let form = try #require(BrowsedForm.all(in: first).first { $0.action == place })
    let done = try await knock.ask(place, by: .post, form: form.encoded)
    let next = try #require(done.headers[.location])
    #expect(next.hasPrefix("\(place)?from=200"))
    let second = try await knock.ask(next).body
    let rest = try #require(BrowsedForm.all(in: second).first { $0.action == place })
    _ = try await knock.ask(place, by: .post, form: rest.encoded)
    #expect(
      try knock.workshop.workspace.contents().verbatim.map(\.words).sorted() == lines.sorted())
  }

  @Test func `what notes say is shown, never obeyed`() async throws {
    let knock = try Knock(withSample: false)
    let place = try await paste("« <script>alert(1)</script> dit-il »", on: knock)
    let page = try await knock.ask(place).body
    #expect(!page.contains("<script>alert") && page.contains("&lt;script&gt;alert"))
  }

  @Test func `every tag of their pages is provided by someone, in both languages`() async throws {
    for language in Language.allCases {
      let knock = try Knock(language)
      let missed = Missed()
      try await Templates.$witness.withValue({ Witness(model: $0, missed: missed) }) {
        let place = try await paste(talk, on: knock)
        _ = try await knock.ask(place)
        _ = try await knock.ask(place, by: .post, form: "token=\(Knock.token)&p0-words=zut")
        _ = try await knock.send(Data(), named: "", to: "/notes")
      }
      #expect(missed.names.isEmpty, "\(missed.names.sorted())")
    }
  }
}
