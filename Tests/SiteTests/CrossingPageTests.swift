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

@Suite("A form whose row moved meanwhile") struct CrossingPageTests {
  private let path = "/write/verbatim/V-0001"

  private func knock() throws -> Knock {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.write([
      TypedRow(.verbatim, cells: ["words": "On rappelle", "notes": "a"])
    ])
    return knock
  }

  private func meanwhile(_ knock: Knock, _ cells: [String: String]) throws {
    _ = try knock.workshop.write([TypedRow(.verbatim, Reference(.verbatim, 1), cells: cells)])
  }

  private func kept(_ knock: Knock) throws -> Verbatim {
    try #require(try knock.workshop.workspace.contents().verbatim.first)
  }

  private func crossed() async throws -> (Knock, Knock.Answer, SentForm) {
    let knock = try knock()
    var form = try #require(try await knock.form(of: path))
    form["words"] = "On rappelle le jeudi toujours"
    form["notes"] = "b"
    try meanwhile(knock, ["words": "On rappelle le mardi"])
    let answer = try await knock.send(form, to: path)
    return (knock, answer, try #require(SentForm(in: answer.body, to: path)))
  }

  @Test func `saved untouched writes nothing and makes no act`() async throws {
    let knock = try knock()
    let form = try #require(try await knock.form(of: path))
    try meanwhile(knock, ["words": "Autre chose"])
    let acts = try knock.workshop.workspace.acts().count
    #expect(try await knock.send(form, to: path).status == 303)
    #expect(try kept(knock).words == "Autre chose")
    #expect(try knock.workshop.workspace.acts().count == acts)
  }

  @Test func `two people who change different fields both succeed`() async throws {
    let knock = try knock()
    var (one, other) = (
      try #require(try await knock.form(of: path)), try #require(try await knock.form(of: path))
    )
    one["words"] = "On rappelle le mardi"
    other["notes"] = "b"
    #expect(try await knock.send(one, to: path).status == 303)
    #expect(try await knock.send(other, to: path).status == 303)
    #expect(try kept(knock).words == "On rappelle le mardi" && kept(knock).notes == "b")
  }

  @Test func `shows both wordings, and writes nothing of it yet`() async throws {
    let (knock, answer, _) = try await crossed()
    #expect(answer.status == 409)
    #expect(answer.body.contains("On rappelle le mardi</blockquote>"))
    #expect(answer.body.contains("On rappelle le jeudi toujours</blockquote>"))
    #expect(try kept(knock).words == "On rappelle le mardi" && kept(knock).notes == "a")
  }

  @Test(arguments: ["kept", "typed", "other"])
  func `writes what was chosen, and all else that was typed`(pick: String) async throws {
    let (knock, _, shown) = try await crossed()
    var form = shown
    form["pick-words"] = pick
    if pick == "other" { form["words"] = "On rappelle" + " quand on peut" }
    #expect(try await knock.send(form, to: path).status == 303)
    let words = [
      "kept": "On rappelle le mardi", "typed": "On rappelle le jeudi toujours",
      "other": "On rappelle quand on peut",
    ]
    #expect(try kept(knock).words == words[pick] && kept(knock).notes == "b")
  }

  @Test func `asks again where nobody chose, or where another text was not chosen`() async throws {
    let (knock, _, shown) = try await crossed()
    var form = shown
    #expect(try await knock.send(form, to: path).status == 409)
    form["pick-words"] = "kept"
    form["words"] = "Un texte que personne ne doit perdre"
    let again = try await knock.send(form, to: path)
    #expect(again.status == 409 && again.body.contains("Un texte que personne ne doit perdre"))
    #expect(try kept(knock).notes == "a")
    var second = try #require(SentForm(in: again.body, to: path))
    second["pick-words"] = "other"
    #expect(try await knock.send(second, to: path).status == 303)
    #expect(try kept(knock).words == "Un texte que personne ne doit perdre")
  }

  @Test func `asks again where it moved once more while they chose`() async throws {
    let (knock, _, shown) = try await crossed()
    var form = shown
    form["pick-words"] = "typed"
    try meanwhile(knock, ["words": "On rappelle le lundi"])
    let again = try await knock.send(form, to: path)
    #expect(again.status == 409 && again.body.contains("On rappelle le lundi</blockquote>"))
    var second = try #require(SentForm(in: again.body, to: path))
    second["pick-words"] = "typed"
    #expect(try await knock.send(second, to: path).status == 303)
    #expect(try kept(knock).words == "On rappelle le jeudi toujours" && kept(knock).notes == "b")
  }

  @Test func `of a row withdrawn, erased or undone says so, and shows what was typed`()
    async throws
  {
    let knock = try knock()
    var form = try #require(try await knock.form(of: path))
    form["words"] = "Ce que j’ai mis une heure à écrire\net la suite"
    let act = try #require(try knock.workshop.workspace.lastStanding())
    _ = try knock.workshop.undo(act.id)
    let answer = try await knock.send(form, to: path)
    #expect(answer.status == 410)
    #expect(answer.body.contains("Ce que j’ai mis une heure à écrire\net la suite"))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `a part of a prototype too`() async throws {
    let knock = try Knock(withSample: false)
    let reference = Reference(.prototype, 1)
    _ = try knock.workshop.write([TypedRow(.prototypes, cells: ["name": "Le rappel"])])
    let path = "/prototypes/P-01/learning"
    var form = try #require(try await knock.form(of: "/prototypes/P-01", to: path))
    form["learning-learned"] = "Le jeudi on décroche"
    _ = try knock.workshop.write([
      TypedRow(.prototypes, reference, cells: ["learned": "Le mardi", "resists": "Le temps"])
    ])
    let answer = try await knock.send(form, to: path)
    #expect(answer.status == 409)
    var second = try #require(SentForm(in: answer.body, to: path))
    second["pick-learning-learned"] = "typed"
    #expect(try await knock.send(second, to: path).status == 303)
    let kept = try knock.workshop.row(.prototypes, "P-01").cells
    #expect(kept["learned"] == "Le jeudi on décroche" && kept["resists"] == "Le temps")
  }

  @Test func `whom to write to, and the words of a house, too`() async throws {
    let knock = try Knock(withSample: false)
    let workspace = knock.workshop.workspace
    let pages: [(action: String, name: String, change: (inout Settings) -> Void)] = [
      ("/settings/contact", "contact", { $0.contact = "Nadia, le lundi" }),
      (
        "/settings/words", "theirs",
        { $0.words = HouseWords([HouseWords.Pair(ours: "bilan", theirs: "retour")]) }
      ),
    ]
    for (action, name, change) in pages {
      var form = try #require(try await knock.form(of: "/settings", to: action))
      let untouched = form
      if name == "theirs" { form["ours"] = "bilan" }
      form[name] = "observation, peut-être"
      try workspace.set(change)
      let kept = try workspace.settings()
      #expect(try await knock.send(untouched, to: action).status == 303)
      #expect(try workspace.settings() == kept, "\(action)")
      let answer = try await knock.send(form, to: action)
      #expect(answer.status == 409, "\(action)")
      #expect(try workspace.settings() == kept, "\(action)")
      for pick in ["kept", "typed"] {
        var choice = try #require(SentForm(in: answer.body, to: action))
        choice["pick-\(name == "theirs" ? "words" : name)"] = pick
        #expect(try await knock.send(choice, to: action).status == 303)
        #expect(try (workspace.settings() == kept) == (pick == "kept"), "\(action)")
      }
    }
    #expect(try workspace.settings().contact == "observation, peut-être")
    #expect(try workspace.settings().words.pairs.map(\.theirs) == ["observation, peut-être"])
  }

  @Test func `a profile widened by someone else is not widened twice`() async throws {
    let knock = try Knock()
    let found = try knock.workshop.workspace.contents().verbatim.first { verbatim in
      (try? knock.workshop.voice(verbatim.reference.description).wider) != nil
    }
    let reference = try #require(found).reference
    let path = "/verbatim/\(reference)/wider"
    let forms = try await [
      knock.form(of: "/verbatim/\(reference)", to: path),
      knock.form(of: "/verbatim/\(reference)", to: path),
    ].map { try #require($0) }
    let wider = try #require(try knock.workshop.voice(reference.description).wider)
    for form in forms { _ = try await knock.send(form, to: path) }
    #expect(try knock.workshop.row(.verbatim, reference.description).cells["profile"] == wider)
  }
}
