import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("Names typed in forms") struct NamesTypedTests {
  private func post(_ knock: Knock, _ path: String, _ fields: [(String, String)]) async throws
    -> Knock.Answer
  {
    let form = ([("token", Knock.token)] + fields)
      .map { "\(Form.encoded($0))=\(Form.encoded($1))" }.joined(separator: "&")
    return try await knock.ask(path, by: .post, form: form)
  }

  private func quotes(_ knock: Knock) throws -> [String] {
    try knock.workshop.workspace.contents().verbatim.map(\.words)
  }

  @Test(arguments: [
    "Mme Delarbre m’a dit non", "Appelez le 06 12 34 56 78", "Écrivez à lea.martin@exemple.fr",
    "Lucie Martin attend",
  ])
  func `are asked about beside their field, kept in one press, and not asked again`(
    words: String
  ) async throws {
    let knock = try Knock(withSample: false)
    let asked = try await post(knock, "/write/verbatim", [("words", words)])
    #expect(asked.status == 422 && asked.body.contains("id=\"words-fault\""))
    #expect(asked.body.contains("<button name=\"so\" value=\"words\">Garder ainsi"))
    #expect(try quotes(knock).isEmpty)
    let form = try #require(SentForm(in: asked.body, to: "/write/verbatim"))
    #expect(form["words"] == words)
    let kept = try await post(
      knock, "/write/verbatim", form.pairs.filter { $0.name != "token" } + [("so", "words")])
    #expect(kept.status == 303)
    #expect(try quotes(knock) == [words])
    // Another field changes: these words are not asked about again.
    var change = try #require(try await knock.form(of: "/write/verbatim/V-0001"))
    change["words"] = words + ", encore"
    #expect(try await knock.send(change, to: "/write/verbatim/V-0001").status == 303)
    #expect(try quotes(knock) == [words + ", encore"])
  }

  @Test func `several are kept one after the other, and other words are asked about again`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let typed = [("words", "Mme Delarbre attend"), ("place", "Mme Delarbre, coiffeuse")]
    let first = try await post(knock, "/write/verbatim", typed + [("so", "words")])
    #expect(first.status == 422 && first.body.contains("value=\"place\""))
    var form = try #require(SentForm(in: first.body, to: "/write/verbatim"))
    #expect(form["seen-so-words"] != nil)
    let fields = form.pairs.filter { $0.name != "token" }
    #expect(try await post(knock, "/write/verbatim", fields + [("so", "place")]).status == 303)
    form["words"] = "Mme Lebreton attend"
    let other = try await post(
      knock, "/write/verbatim", form.pairs.filter { $0.name != "token" } + [("so", "place")])
    #expect(other.status == 422 && other.body.contains("Lebreton"))
  }

  @Test func `and places of encounters, cards and people's names too`() async throws {
    let knock = try Knock(withSample: false)
    let met = [("kind", "entretien"), ("when", "12/10/2017"), ("place", "Mme Delarbre, coiffeuse")]
    let encounter = try await post(knock, "/encounters", met)
    #expect(encounter.status == 422 && encounter.body.contains("Garder ainsi"))
    #expect(try await post(knock, "/encounters", met + [("so", "place")]).status == 303)
    let card = [
      ("kind", "offer"), ("card-title", "Je saurais coudre, demandez Lucie Martin"),
      ("card-member", "Zoé"),
    ]
    let asked = try await post(knock, "/board/new", card)
    #expect(asked.body.contains("value=\"card-title\">Garder ainsi"))
    #expect(try await post(knock, "/board/new", card + [("so", "card-title")]).status == 303)
    let person = try await post(
      knock, "/write/people", [("name", "Lucie Martin"), ("roles", "participant")])
    #expect(person.status == 422 && person.body.contains("value=\"name\">Garder ainsi"))
  }

  @Test func `are said by what checks the file, places too`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.write([
      TypedRow(
        .verbatim,
        cells: ["words": "Mme Delarbre attend", "place": "Lucie Martin, coiffeuse"])
    ])
    let said = try knock.workshop.check().joined(separator: "\n").replacing("\u{a0}", with: " ")
    #expect(said.contains("Mme Delarbre") && said.contains("Lucie Martin, coiffeuse"))
  }
}
