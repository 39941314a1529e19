import Atelier
import Entities
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("The page of teams") struct TeamsPageTests {
  private let path = "/plan/J-02/teams"

  private func send(_ knock: Knock, _ form: String, to path: String? = nil) async throws
    -> Knock.Answer
  {
    try await knock.ask(path ?? self.path, by: .post, form: "token=\(Knock.token)&" + form)
  }

  private func composed() async throws -> Knock {
    let knock = try Knock()
    let answer = try await send(knock, "do=compose&compose-seed=7")
    #expect(answer.status == 303)
    return knock
  }

  @Test func `is one click from the plan`() async throws {
    let knock = try Knock()
    let plan = try await knock.ask("/plan/J-02")
    #expect(plan.body.contains("href=\"/plan/J-02/teams\""))
    let teams = try await knock.ask(path)
    #expect(teams.status == 200 && teams.body.contains("href=\"/plan/J-02\""))
    #expect(try await knock.ask("/plan/J-99/teams").status == 404)
    for page in [plan.body, teams.body] {
      #expect(page.contains("href=\"/print/planning?only=J-02\""))
    }
    #expect(plan.body.contains("href=\"/write/materials\""))
    // Those who animate may be missing too.
    #expect(teams.body.contains("<option value=\"PE-22\">"))
  }

  @Test func `a day is changed from its own heading, in a form that shows what it is`() async throws
  {
    let knock = try Knock()
    let plan = try await knock.ask("/plan/J-02").body
    #expect(plan.contains("href=\"/plan/J-02?edit=2017-07-11#day-form\""))
    let edit = try await knock.ask("/plan/J-02?edit=2017-07-11").body
    #expect(edit.contains("value=\"08:45\"") && edit.contains("Modifier la journée"))
    let form = "do=day&day-edit=1&day-item=2017-07-11&day-from=8+h+30&day-rooms="
    #expect(try await send(knock, form, to: "/plan/J-02").status == 303)
    let day = try #require(knock.workshop.plan("J-02").agenda.days.first)
    #expect(day.opens.description == "08:30" && day.rooms.isEmpty)
  }

  @Test func `composes, and undoes it`() async throws {
    let knock = try Knock()
    let answer = try await send(knock, "do=compose&compose-seed=7")
    let place = try #require(answer.headers[.location])
    #expect(answer.status == 303 && place.hasPrefix(path + "?done="))
    let page = try await knock.ask(place)
    #expect(page.body.contains("graine 7"))
    #expect(page.body.contains("action=\"/acts/") || page.body.contains("/undo"))
    let roster = try #require(try knock.workshop.teams("J-02").lineup.roster)
    #expect(roster.seats.count == (try knock.workshop.teams("J-02").lineup.comers.count))
    let act = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    _ = try knock.workshop.undo(act.id)
    #expect(try knock.workshop.teams("J-02").lineup.roster == nil)
  }

  @Test func `says who is missing before anything else, and moves in one gesture`() async throws {
    let knock = try await composed()
    _ = try await send(knock, "do=addRule&rule-item=tailles&rule-least=3&rule-absolute=oui")
    let before = try knock.workshop.teams("J-02")
    let table = try #require(before.tables.max { $0.members.count < $1.members.count })
    for member in table.members.prefix(table.members.count - 2) {
      let answer = try await send(knock, "do=missing&item=\(member.reference)")
      #expect(answer.status == 303)
    }
    let page = try await knock.ask(path).body
    let morning = try #require(page.range(of: "id=\"morning\""))
    let tables = try #require(page.range(of: "id=\"tables\""))
    #expect(morning.lowerBound < tables.lowerBound)
    let form = try #require(
      BrowsedForm.all(in: page).first { $0.encoded.contains("%3A") && $0.action == path })
    let board = try knock.workshop.teams("J-02")
    #expect(!board.moves.isEmpty)
    let answer = try await send(knock, form.encoded + "&do=mend")
    #expect(answer.status == 303, "\(answer.body.suffix(300))")
    #expect(try knock.workshop.teams("J-02").moves.isEmpty)
    // The same sent twice is done once; sent anew, there is nobody left to move.
    #expect(try await send(knock, form.encoded + "&do=mend").status == 303)
    #expect(try await send(knock, form.encoded + "&do=mend&anew=1").status >= 400)
  }

  @Test func `keeps what was typed where something is wrong with it`() async throws {
    let knock = try await composed()
    let answer = try await send(
      knock, "do=addRule&rule-item=ensemble&rule-people=Personne%20du%20tout")
    #expect(answer.status >= 400 && answer.status < 500)
    #expect(answer.body.contains("Personne du tout") && answer.body.contains("role=\"alert\""))
  }

  @Test func `names rules that contradict one another, with what takes each off`() async throws {
    let knock = try await composed()
    let all = try knock.workshop.teams("J-02").everyone.map(\.reference)
    let (one, two) = (all[0], all[1])
    for kind in ["ensemble", "%C3%A0%20part"] {
      let rule = "rule-item=\(kind)&rule-people=\(one),\(two)&rule-absolute=oui"
      #expect(try await send(knock, "do=addRule&\(rule)").status == 303)
    }
    let page = try await knock.ask(path).body
    #expect(page.contains("Des règles ne tiennent pas ensemble"))
    let rule = try #require(try knock.workshop.teams("J-02").lineup.rules.first)
    let answer = try await send(knock, "do=removeRule&item=\(rule.id.value.uuidString)")
    #expect(answer.status == 303)
    #expect(try !(await knock.ask(path).body.contains("Des règles ne tiennent pas ensemble")))
  }

  @Test func `takes teams keyed in by hand as it showed them`() async throws {
    let knock = try await composed()
    let page = try await knock.ask(path).body
    var form = try #require(
      BrowsedForm.all(in: page).first {
        $0.encoded.contains("&list%2DA=") || $0.encoded.contains("&list-A=")
      })
    let same = try knock.workshop.teams("J-02").lineup.roster?.teamOf
    #expect(try await send(knock, form.encoded + "&do=hand").status == 303)
    #expect(try knock.workshop.teams("J-02").lineup.roster?.teamOf == same)
    let first = try #require(try knock.workshop.teams("J-02").tables.first?.members.first)
    form.fill("list-A", first.reference)
    #expect(try await send(knock, form.encoded + "&do=hand").status == 303)
    #expect(try knock.workshop.teams("J-02").tables.first?.members.map(\.id) == [first.id])
  }

  @Test func `keeps the day and the half-day of its address`() async throws {
    let knock = try await composed()
    let who = try #require(try knock.workshop.teams("J-02").everyone.first?.reference)
    let address = path + "?day=2017-07-12&half=morning"
    let answer = try await send(knock, "do=missing&item=\(who)", to: address)
    #expect(
      answer.headers[.location]?.removingPercentEncoding?.hasPrefix(address + "&done=") == true)
    let presence = try #require(try knock.workshop.workspace.contents().presences.last)
    #expect(presence.day == Day(2017, 7, 12) && presence.half == .morning)
    #expect(try await knock.ask(path + "?day=zut&half=zut&on=").status == 200)
  }

  @Test func `is whole in English`() async throws {
    let knock = try Knock(.english)
    let event = try #require(
      try knock.workshop.plannables().planned.first { $0.reference == Reference(.occasion, 2) })
    let page = try await knock.ask("/plan/\(event.reference)/teams")
    #expect(page.status == 200 && page.body.contains("Compose the teams"))
  }

  @Test func `two people who shuffle slips each move only their own`() async throws {
    let knock = try await composed()
    let page = try await knock.ask(path).body
    let seen = Dictionary(
      uniqueKeysWithValues: page.matches(
        of: /name="seen-list-([A-D])" value="([^"]*)"/
      ).map { (String($0.1), String($0.2)) }.reduce(into: [:]) { $0[$1.0] = $1.1 }
        .map { ($0.key, $0.value) })
    #expect(seen.count == 4)
    func lists(_ change: (inout [String: [String]]) -> Void) -> String {
      var lists = seen.mapValues { $0.components(separatedBy: ", ") }
      change(&lists)
      let now = lists.map { "list-\($0.key)=\(Form.encoded($0.value.joined(separator: ", ")))" }
      let then = seen.map { "seen-list-\($0.key)=\(Form.encoded($0.value))" }
      return "do=hand&" + (now + then).joined(separator: "&")
    }
    let (one, two) = (
      try #require(seen["A"]?.components(separatedBy: ", ")[0]),
      try #require(seen["A"]?.components(separatedBy: ", ")[1])
    )
    func move(_ who: String, to letter: String) -> (inout [String: [String]]) -> Void {
      { lists in
        lists["A"]?.removeAll { $0 == who }
        lists[letter]?.append(who)
      }
    }
    #expect(try await send(knock, lists(move(one, to: "B"))).status == 303)
    #expect(try await send(knock, lists(move(two, to: "C"))).status == 303)
    let board = try knock.workshop.teams("J-02")
    func members(_ letter: String) -> [String] {
      board.tables.first { $0.letter.value == letter }?.members.map(\.typed) ?? []
    }
    #expect(members("B").contains(one) && members("C").contains(two))
    #expect(!members("A").contains(one) && !members("A").contains(two))
    // The same one, moved elsewhere by the second page: nothing is done, and both are told.
    let crossed = try await send(knock, lists(move(one, to: "D")))
    #expect(crossed.status == 422 && crossed.body.contains("maintenant"))
    #expect(
      try knock.workshop.teams("J-02").tables.first { $0.letter.value == "D" }?
        .members.contains { $0.typed == one } == false)
    // A draw that was asked of teams that changed since is asked again.
    let then = seen.map { "seen-list-\($0.key)=\(Form.encoded($0.value))" }.joined(separator: "&")
    #expect(try await send(knock, "do=compose&compose-seed=9&\(then)").status == 422)
  }

  @Test func `what is done to teams is told with their event`() async throws {
    let knock = try await composed()
    let act = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    #expect(try knock.workshop.told(act).contains("J-02"))
  }
}
