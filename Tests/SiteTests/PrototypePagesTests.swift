import Atelier
import Entities
import HTTPTypes
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("A prototype, written where it is read") struct PrototypePagesTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  @Test func `feedback is kept by the button that says which way it points`() async throws {
    let knock = try Knock()
    let answer = try await send(
      knock, "/prototypes/P-11/feedback",
      "heard-words=On+y+va&heard-profile=un+artisan&heard-place=&stance=favourable")
    #expect(answer.status == 303)
    #expect(answer.headers[.location]?.hasPrefix("/prototypes/P-11?done=") == true)
    let heard = try knock.workshop.prototype("P-11").heard
    #expect(heard.map(\.voice.words).contains("On y va"))
    #expect(try await knock.ask("/prototypes/P-11").body.contains("On y va"))
  }

  @Test func `without words the form comes back, with what was typed`() async throws {
    let knock = try Knock()
    let answer = try await send(
      knock, "/prototypes/P-11/feedback", "heard-words=&heard-place=Vauclair&stance=neutral")
    #expect(answer.status == 422)
    #expect(answer.body.contains("id=\"heard-words-fault\""))
    #expect(answer.body.contains("value=\"Vauclair\""))
    let odd = try await send(knock, "/prototypes/P-11/feedback", "heard-words=Un&stance=maybe")
    #expect(odd.status == 400 || odd.status == 422)
  }

  @Test func `a threshold that cannot be is said on the page, its form open`() async throws {
    let knock = try Knock()
    let answer = try await send(
      knock, "/prototypes/P-11/threshold",
      "threshold-counted=Des+rappels&threshold-atLeast=12&threshold-outOf=10")
    #expect(answer.status == 422)
    #expect(answer.body.contains("<details class=\"edit\" open>"))
    let good = try await send(
      knock, "/prototypes/P-11/threshold",
      "threshold-counted=Des+rappels&threshold-atLeast=4&threshold-outOf=10&threshold-result=7")
    #expect(good.status == 303)
    let threshold = try #require(try knock.workshop.prototype("P-11").card.threshold)
    #expect(threshold.isReached == true && threshold.outOf == 10)
  }

  @Test func `a decision is given with its reason, and undone`() async throws {
    let knock = try Knock()
    let bare = try await send(knock, "/prototypes/P-11/decision", "decision-answer=oui")
    #expect(bare.status == 422)
    let answer = try await send(
      knock, "/prototypes/P-11/decision", "decision-answer=oui&decision-reason=Tous+reviennent")
    #expect(answer.status == 303)
    #expect(try knock.workshop.prototype("P-11").decision?.answer == .yes)
    #expect(try await knock.ask("/prototypes/P-11").body.contains("Tous reviennent"))
    let act = try #require(answer.headers[.location]?.split(separator: "done=").last)
    _ = try await send(knock, "/acts/\(act)/undo", "back=/prototypes/P-11")
    #expect(try knock.workshop.prototype("P-11").decision == nil)
  }

  @Test func `a part that is written leaves the others as they were`() async throws {
    let knock = try Knock()
    let before = try knock.workshop.prototype("P-04")
    _ = try await send(
      knock, "/prototypes/P-04/learning", "learning-learned=Autre+chose&learning-resists=")
    let after = try knock.workshop.prototype("P-04")
    #expect(after.learned == "Autre chose" && after.resists.isEmpty)
    #expect(after.card.threshold == before.card.threshold)
    #expect(after.decisionAsked == before.decisionAsked && after.places == before.places)
    #expect(after.decision == before.decision && after.trial == before.trial)
  }

  @Test func `the line of time is told as well as drawn`() async throws {
    let body = try await Knock().ask("/prototypes/P-01").body
    #expect(
      body.contains("<svg class=\"timeline\"") && body.contains("aria-label=\"Ligne du temps"))
    #expect(body.contains("class=\"threshold reached\""))
  }
}

@Suite("The pages of the exchange board") struct BoardPagesTests {
  private func send(_ knock: Knock, _ path: String, _ fields: String) async throws -> Knock.Answer {
    try await knock.ask(path, by: .post, form: "token=\(Knock.token)&" + fields)
  }

  @Test func `an ask typed for someone new stands on the board under its area`() async throws {
    let knock = try Knock(withSample: false)
    let answer = try await send(
      knock, "/board/new",
      "kind=ask&card-title=Apprendre+le+pain&card-area=Cuisine&card-member=Odile&card-wall=oui")
    #expect(answer.status == 303)
    #expect(answer.headers[.location]?.hasPrefix("/board/D-01?done=") == true)
    let board = try await knock.ask("/board").body
    #expect(board.contains("Apprendre le pain") && board.contains(">Cuisine</h2>"))
    // The team knows whom to call; paper asks her first.
    #expect(board.contains("Odile"))
  }

  @Test func `what is missing is said, and what was typed is still there`() async throws {
    let knock = try Knock(withSample: false)
    let nobody = try await send(knock, "/board/new", "kind=offer&card-title=Le+pain&card-member=")
    #expect(nobody.status == 422 && nobody.body.contains("id=\"card-member-fault\""))
    #expect(nobody.body.contains("Le pain"))
    let neither = try await send(knock, "/board/new", "card-title=Le+pain&card-member=Odile")
    #expect(neither.status == 422 && neither.body.contains("id=\"kind-fault\""))
    #expect(try knock.workshop.workspace.contents().members.isEmpty)
  }

  @Test func `a meeting needs the card opposite and a day`() async throws {
    let knock = try Knock(withSample: false)
    for (kind, name) in [("ask", "Odile"), ("offer", "Samir")] {
      _ = try await send(
        knock, "/board/new", "kind=\(kind)&card-title=Le+pain&card-member=\(name)&card-wall=oui")
    }
    let path = "/board/D-01/meetings"
    #expect(try await send(knock, path, "meet-day=2019-10-12").status == 422)
    #expect(try await send(knock, path, "meet-other=O-01&meet-day=").status == 422)
    #expect(try await send(knock, path, "meet-other=D-01&meet-day=2019-10-12").status == 422)
    #expect(try await send(knock, path, "meet-other=O-01&meet-day=2019-10-12").status == 303)
    #expect(try await knock.ask("/board/O-01").body.contains("class=\"met\""))
  }

  @Test func `nothing of a card that is not on the board is shown on its page`() async throws {
    let body = try await Knock().ask("/board/O-20").body
    #expect(!body.contains("licenciement"))
  }
}

@Suite("The states of a prototype, on its page") struct PrototypeMovesTests {
  @Test func `it enters its next state with a reason where one is needed, and no other`()
    async throws
  {
    let knock = try Knock()
    func move(_ fields: String) async throws -> Knock.Answer {
      try await knock.ask(
        "/prototypes/P-11/move", by: .post, form: "token=\(Knock.token)&" + fields)
    }
    let next = try knock.workshop.prototype("P-11").next
    #expect(next.contains(.stopped) && !next.contains(.sketched))
    #expect(try await move("state=stopped&move-day=2018-12-01&move-reason=").status == 422)
    #expect(try await move("state=stopped&move-day=2001-01-01&move-reason=Trop").status == 422)
    #expect(try await move("move-day=2018-12-01").status == 422)
    let moved = try await move("state=stopped&move-day=2018-12-01&move-reason=Trop+tard")
    #expect(moved.status == 303)
    let page = try knock.workshop.prototype("P-11")
    #expect(page.card.state == .stopped && page.next.isEmpty)
    #expect(try await knock.ask("/prototypes/P-11").body.contains("Trop tard"))
  }
}
