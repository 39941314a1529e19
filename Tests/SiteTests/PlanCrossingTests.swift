import Atelier
import HTTPTypes
import Storage
import Testing
import Workbench

@testable import Site

@Suite("Two tabs on one plan") struct PlanCrossingTests {
  private let path = "/plan/J-02"

  /// The form of a page that has a field, as a browser would send it.
  private func form(
    _ knock: Knock, with name: String, do verb: String, of page: String? = nil
  ) async throws -> SentForm {
    let html = try await knock.ask(page ?? path).body
    for index in 0..<80 {
      let action = page?.replacing("&", with: "&amp;") ?? path
      guard var form = SentForm(in: html, to: action, index: index) else { break }
      guard form[name] != nil else { continue }
      form["do"] = verb
      return form
    }
    throw NoForm(name: name)
  }

  private struct NoForm: Error { let name: String }

  private func plan(_ knock: Knock) throws -> Agenda { try knock.workshop.plan("J-02").agenda }

  @Test(arguments: [
    ("team", "A", "room", "Salle du premier", "Salle du second"),
    ("team", "Nouvelle", "room", "Salle du premier", "Salle du second"),
    ("day", "2017-07-12", "rooms", "Un, Deux", "Trois"),
    ("day", "2017-07-13", "rooms", "Un, Deux", "Trois"),
    ("day", "2017-07-12", "until", "18:00", "18:30"),
  ])
  func `shows both wordings of a day or a team to the second`(
    verb: String, item: String, field: String, first: String, second: String
  ) async throws {
    let knock = try Knock()
    let name = "\(verb)-\(field)"
    var tabs = try await [
      form(knock, with: name, do: verb), form(knock, with: name, do: verb),
    ]
    for (index, words) in [first, second].enumerated() {
      tabs[index]["\(verb)-item"] = item
      tabs[index][name] = words
    }
    #expect(try await knock.send(tabs[0], to: path).status == 303)
    let kept = try plan(knock)
    let answer = try await knock.send(tabs[1], to: path)
    #expect(answer.status == 409)
    #expect(answer.body.contains("\(first)</blockquote>"))
    #expect(answer.body.contains("\(second)</blockquote>"))
    #expect(try plan(knock) == kept)
    var keeping = try #require(SentForm(in: answer.body, to: path))
    keeping["pick-\(name)"] = "kept"
    #expect(try await knock.send(keeping, to: path).status == 303)
    #expect(try plan(knock) == kept)
    var taking = try #require(SentForm(in: answer.body, to: path))
    taking["pick-\(name)"] = "typed"
    #expect(try await knock.send(taking, to: path).status == 303)
    #expect(try plan(knock) != kept)
  }

  @Test func `different fields of one team cross nothing`() async throws {
    let knock = try Knock()
    var tabs = try await [
      form(knock, with: "team-room", do: "team"), form(knock, with: "team-room", do: "team"),
    ]
    tabs[0]["team-item"] = "A"
    tabs[0]["team-room"] = "Une salle"
    tabs[1]["team-item"] = "B"
    tabs[1]["team-room"] = "Une autre"
    for tab in tabs { #expect(try await knock.send(tab, to: path).status == 303) }
    let rooms = try plan(knock).teams.map(\.room)
    #expect(rooms.contains("Une salle") && rooms.contains("Une autre"))
  }

  @Test func `a sequence that changed meanwhile is not changed again unseen`() async throws {
    let knock = try Knock()
    let block = try #require(try plan(knock).blocks.first { $0.fixed == nil })
    let page = "\(path)?block=\(block.reference)"
    var tabs = try await [
      form(knock, with: "at", do: "fix", of: page), form(knock, with: "at", do: "fix", of: page),
    ]
    tabs[0]["at"] = "10 h"
    tabs[1]["at"] = "11 h"
    #expect(try await knock.send(tabs[0], to: page).status == 303)
    let answer = try await knock.send(tabs[1], to: page)
    #expect(answer.status == 409)
    #expect(answer.body.contains("10:00") && answer.body.contains("11 h"))
    let now = try plan(knock).blocks.first { $0.id == block.id }
    #expect(now?.fixed == TimeOfDay(10))
    var taking = try #require(SentForm(in: answer.body, to: path))
    taking["pick-deed"] = "typed"
    #expect(try await knock.send(taking, to: path).status == 303)
    #expect(try plan(knock).blocks.first { $0.id == block.id }?.fixed == TimeOfDay(11))
  }

  @Test func `what is typed is kept letter for letter`() async throws {
    let knock = try Knock()
    for form in [
      "do=team&team-item=A&team-room=++Une+salle++",
      "do=add&add-title=++Dire++&add-minutes=5&add-instruction=%C2%AD+Un+mot+",
    ] {
      let answer = try await knock.ask(path, by: .post, form: "token=\(Knock.token)&\(form)")
      #expect(answer.status == 303)
    }
    let plan = try plan(knock)
    #expect(plan.teams.first { $0.letter == "A" }?.room == "  Une salle  ")
    #expect(plan.blocks.contains { $0.title == "  Dire  " && $0.instruction == "\u{ad} Un mot " })
    let frieze = try await knock.ask(
      "/friezes", by: .post,
      form: "token=\(Knock.token)&title=++Frise,+titre++&stages=Avant")
    #expect(frieze.status == 303)
    let titles = try knock.workshop.friezes().map(\.title)
    #expect(titles.contains("  Frise, titre  "))
  }
}
