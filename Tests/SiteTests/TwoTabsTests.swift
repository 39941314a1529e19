import Entities
import Atelier
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("Files that wait in two tabs") struct TwoTabsTests {
  private let rows = "verbatim;date\nOn tourne.;5 oct.\nOui.;12/10/2023\n"
  private let cell = "cell-" + MendedPlace(CellPlace(file: "mots.csv", line: 2, column: 2)).code

  private func bring(_ knock: Knock, _ name: String, _ rows: String) async throws -> String {
    try #require(
      try await knock.send(Data(rows.utf8), named: name, to: "/import").headers[.location])
  }

  private func press(_ knock: Knock, _ path: String, _ fields: [(String, String)]) async throws
    -> Knock.Answer
  {
    let form = ([("token", Knock.token)] + fields)
      .map { "\(Form.encoded($0))=\(Form.encoded($1))" }.joined(separator: "&")
    return try await knock.ask(path, by: .post, form: form)
  }

  @Test func `an older page says what was answered since, and takes nothing`() async throws {
    let knock = try Knock(withSample: false)
    let place = try await bring(knock, "mots.csv", rows)
    let one = [("version", "0"), (cell, "05/10/2023")]
    #expect(try await press(knock, place + "/answers", one).status == 303)
    let other = try await press(
      knock, place + "/answers", [("version", "0"), (cell, "05/10/2022")])
    #expect(other.status == 409)
    #expect(other.body.contains("05/10/2023") && other.body.contains("05/10/2022"))
    let written = try await press(knock, place, [("version", "0")])
    #expect(written.status == 409 && written.body.contains("autre onglet"))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
    #expect(try await press(knock, place, [("version", "1")]).status == 303)
    #expect(try knock.workshop.workspace.contents().verbatim.count == 2)
  }

  @Test func `answers about names and what was taken are listed, and undone`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.write([
      TypedRow(.prototypes, cells: ["name": "Carnet", "need": "noter"])
    ])
    let place = try await bring(
      knock, "prototypes.csv", "nom;besoin;lieux\nCarnet;dire;\"Mme Delarbre, coiffeuse\"\n")
    let need =
      "cell-" + MendedPlace(CellPlace(file: "prototypes.csv", line: 2, column: 2)).code
    let known = "seen-known-" + need.dropFirst(5)
    _ = try await press(
      knock, place + "/answers", [("do", "\(need)=dire"), (known, "noter")])
    _ = try await press(
      knock, place + "/answers",
      [("place-x", "Mme Delarbre, coiffeuse"), ("as-place-x", "un salon")])
    let page = try await knock.ask(place).body
    #expect(page.contains("2 corrections faites ici"), "\(page)")
    #expect(page.contains("un salon"))
    let undo = try #require(page.firstMatch(of: /value="(undoname=[^"]*)"/)?.1)
    _ = try await press(
      knock, place + "/answers", [("do", String(undo).replacing("&quot;", with: "\""))])
    #expect(try await knock.ask(place).body.contains("Mme Delarbre, coiffeuse"))
    #expect(try await knock.ask(place).body.contains("Une correction faite ici"))
  }

  @Test func `what is kept and moved since it was asked about is asked about again`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.write([
      TypedRow(.prototypes, cells: ["name": "Carnet", "need": "noter"])
    ])
    let place = try await bring(knock, "prototypes.csv", "nom;besoin\nCarnet;dire\n")
    let page = try await knock.ask(place).body
    var form = try #require(SentForm(in: page, to: place + "/answers"))
    let need =
      "cell-" + MendedPlace(CellPlace(file: "prototypes.csv", line: 2, column: 2)).code
    form["do"] = "\(need)=dire"
    #expect(try await knock.send(form, to: place + "/answers").status == 303)
    _ = try knock.workshop.write([
      TypedRow(.prototypes, Reference(.prototype, 1), cells: ["need": "tracer"])
    ])
    let again = try await knock.ask(place).body
    #expect(again.contains("tracer"))
    #expect(try knock.workshop.workspace.contents().prototypes[0].need == "tracer")
    let second = try #require(SentForm(in: again, to: place + "/answers"))
    var answer = second
    answer["do"] = "\(need)=dire"
    #expect(try await knock.send(answer, to: place + "/answers").status == 303)
    #expect(try await press(knock, place, [("version", "9")]).status == 303)
    #expect(try knock.workshop.workspace.contents().prototypes[0].need == "dire")
  }
}

@Suite("A language changed while a cell is typed") struct HalfTypedTests {
  @Test func `keeps what was typed in it, without a script`() async throws {
    let knock = try Knock(withSample: false)
    let rows = "verbatim;date\nOn tourne.;5 oct.\n"
    let place = try #require(
      try await knock.send(Data(rows.utf8), named: "mots.csv", to: "/import").headers[.location])
    let page = try await knock.ask(place).body
    #expect(page.contains("form=\"half-typed\" formaction=\"/language\""))
    let cell = "cell-" + MendedPlace(CellPlace(file: "mots.csv", line: 2, column: 2)).code
    var form = try #require(SentForm(in: page, to: place + "/answers"))
    form[cell] = "05/10/20"
    form["language"] = "en"
    let answer = try await knock.send(form, to: "/language")
    #expect(answer.headers[.location] == place)
    let after = try await knock.ask(place).body
    #expect(after.contains("lang=\"en\"") && after.contains("value=\"05/10/20\""))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }
}
