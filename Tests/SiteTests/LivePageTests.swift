import Atelier
import Entities
import Foundation
import HTTPTypes
import Hummingbird
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

/// Pages of a day that is run, at times that are passed in.
@Suite("A day that is run, on its pages") struct LivePageTests {
  private static let when = "day=2017-07-11&at=14h36"

  private func bare(_ html: String) -> String {
    html.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .replacing(/<[^>]*>/, with: "").replacing(/\s+/, with: " ")
  }

  private func page(_ knock: Knock, _ address: String) async throws -> String {
    let answer = try await knock.ask(address)
    #expect(answer.status == 200, "\(address)")
    return answer.body
  }

  /// Sends a gesture of team A at a time.
  @discardableResult
  private func note(
    _ knock: Knock, _ fields: String, at: String = "14h36"
  ) async throws -> Knock.Answer {
    try await knock.ask(
      "/plan/J-02/live", by: .post,
      form: "token=\(Knock.token)&day=2017-07-11&at=\(at)&team=A&\(fields)")
  }

  @Test func `are led to from the plan`() async throws {
    let plan = try await page(Knock(), "/plan/J-02")
    #expect(plan.contains("href=\"/plan/J-02/live\"") && plan.contains("href=\"/plan/J-02/room\""))
  }

  @Test func `tell the planned time without a mark, the same when reloaded`() async throws {
    let knock = try Knock()
    let first = try await page(knock, "/plan/J-02/live?\(Self.when)&team=A")
    let said = bare(first)
    #expect(said.contains("ce sont les heures prévues"))
    #expect(said.contains("Maintenant, depuis 14 h 30") && said.contains("Changer la contrainte"))
    #expect(said.contains("minutes, jusqu’à 14 h 55"))
    #expect(!first.contains("class=\"proposals\"") && !first.contains("<script>"))
    #expect(bare(try await page(knock, "/plan/J-02/live?\(Self.when)&team=A")) == said)
  }

  @Test func `one gesture says where a team is, one tap takes it back`() async throws {
    let knock = try Knock()
    let there = try await note(knock, "do=here&block=K-17", at: "13h45")
    #expect(there.status == 303)
    #expect(there.headers[.location]?.hasPrefix("/plan/J-02/live?team=A") == true)
    let late = try await page(knock, "/plan/J-02/live?\(Self.when)&team=A")
    let said = bare(late)
    #expect(said.contains("+ 6 minutes de plus que les 45 prévues"), "\(said)")
    #expect(
      said.contains("Partager le retard") && said.contains("Sauter « Changer la contrainte »"))
    #expect(said.contains("Prévu et réel"))
    let form = try #require(SentForm(in: late, to: "/plan/J-02/live"))
    #expect(form["choice"] == "share" && form["team"] == "A")
    #expect(try await note(knock, "do=choose&choice=share").status == 303)
    let shared = try await page(knock, "/plan/J-02/live?\(Self.when)&team=A")
    #expect(bare(shared).contains("Retard partagé"))
    #expect(!bare(shared).contains("Que faire du retard"))
    #expect(try await note(knock, "do=undo").status == 303)
    let undone = bare(try await page(knock, "/plan/J-02/live?\(Self.when)&team=A"))
    #expect(undone.contains("Que faire du retard"))
    #expect(try knock.workshop.workspace.contents().passings.count == 5)
  }

  @Test func `what cannot be noted is said, and nothing is`() async throws {
    let knock = try Knock()
    for fields in [
      "do=choose&choice=share", "do=here&block=K-19", "do=here&block=K-99", "do=undo",
      "do=more&minutes=zut",
    ] {
      let answer = try await note(knock, fields)
      #expect(answer.status == 422 && answer.body.contains("class=\"refused"), "\(fields)")
    }
    #expect(try await note(knock, "do=here", at: "zut").status == 422)
    let today = try await knock.ask(
      "/plan/J-02/live", by: .post, form: "token=\(Knock.token)&team=A&do=here")
    #expect(today.status == 422 && bare(today.body).contains("Ce n’est pas le jour"))
    #expect(try await note(knock, "do=zut").status == 303)
    #expect(try knock.workshop.workspace.contents().passings.isEmpty)
    #expect(try await knock.ask("/plan/J-99/live").status == 404)
    #expect(bare(try await page(knock, "/plan/J-01/live")).contains("Rien n’est encore prévu"))
  }

  @Test func `the wall says minutes, end and instruction of what is done together`() async throws {
    let knock = try Knock()
    let screen = try await page(knock, "/plan/J-02/room?day=2017-07-11&at=9h38&metres=8")
    let said = bare(screen)
    #expect(said.contains("Parlez-moi de…") && said.contains("jusqu’à 10 h"))
    #expect(said.contains("22 minutes"), "\(said)")
    #expect(said.contains("On présente l’autre en une phrase"))
    #expect(said.contains("Puis : en équipes"))
    #expect(screen.contains("class=\"screen t13\""))
    #expect(!screen.contains("class=\"side\""), "no rail in a second window")
  }

  @Test func `the wall gives each team a row of the same weight, no delay, no name`() async throws {
    let knock = try Knock()
    try await note(knock, "do=here&block=K-17", at: "13h45")
    let screen = try await page(knock, "/plan/J-02/room?\(Self.when)")
    let said = bare(screen)
    #expect(screen.matches(of: /<li>/).count == 4)
    #expect(said.contains("Trente idées") && said.contains("on termine"))
    #expect(said.contains("B · jusqu’à 14 h 55, puis pause"), "\(said)")
    #expect(!said.contains("+ 6") && !said.contains("retard"))
    #expect(said.firstMatch(of: /\d+ (s|sec|secondes)\b/) == nil)
    for person in try knock.workshop.workspace.contents().people {
      #expect(!said.contains(" \(person.name) "), "\(person.name)")
    }
    #expect(try await page(knock, "/plan/J-02/room?\(Self.when)") == screen)
  }

  @Test func `the wall is larger for a longer room, and says when it cannot be`() async throws {
    let knock = try Knock()
    func screen(_ asked: String) async throws -> String {
      try await page(knock, "/plan/J-02/room?\(Self.when)&\(asked)")
    }
    #expect(try await screen("metres=5").contains("class=\"screen t9\""))
    let far = try await screen("metres=40&width=1,5")
    #expect(far.contains("class=\"screen t20\"") && bare(far).contains("rapprochez les chaises"))
    #expect(try await screen("metres=zut").contains("class=\"screen t13\""))
    let style = try await page(knock, "/static/site.css")
    for step in ScreenType.smallest...ScreenType.largest {
      #expect(style.contains(".screen.t\(step) {"))
    }
    #expect(bare(try await page(knock, "/plan/J-01/room")).contains("Rien n’est encore prévu"))
  }

  @Test(arguments: Team.Mark.allCases) func `every mark of a team has its drawing`(
    mark: Team.Mark
  ) async throws {
    let answer = try await Knock(withSample: false).ask("/static/team-\(mark.rawValue).svg")
    #expect(answer.status == 200 && answer.headers[.contentType] == "image/svg+xml")
  }

  @Test func `speak English where it is asked`() async throws {
    let knock = try Knock(.english)
    let live = bare(try await page(knock, "/plan/J-02/live?day=2017-07-11&at=14:36&team=A"))
    #expect(live.contains("these are the planned times") && live.contains("Team A"))
    let wall = bare(try await page(knock, "/plan/J-02/room?day=2017-07-11&at=14:36"))
    #expect(wall.contains("In teams") && wall.contains("until"))
  }
}
