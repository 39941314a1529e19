import HTTPTypes
import Testing

@testable import Site

@Suite("A plan’s page and people’s calendars") struct PlanCalendarTests {
  @Test func `what the page shows is what the calendar takes`() async throws {
    let knock = try Knock()
    let page = try await knock.ask("/plan/J-02")
    #expect(page.body.contains("href=\"/plan/J-02/calendar\""))
    let team = try await knock.ask("/plan/J-02?team=A&day=2017-07-11")
    #expect(team.body.contains("href=\"/plan/J-02/calendar?day=2017-07-11"))
    let file = try await knock.ask("/plan/J-02/calendar?day=2017-07-11&team=A")
    #expect(file.status == 200)
    #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(file.headers[.contentDisposition]?.contains(".ics") == true)
    #expect(file.body.contains("SUMMARY:Raconter un recrutement"))
    #expect(!file.body.contains("SUMMARY:Au garage\\, regarder"))
  }

  @Test func `what is not there is said in a page`() async throws {
    let knock = try Knock()
    let team = try await knock.ask("/plan/J-02/calendar?team=Z")
    #expect(team.status == 409 && team.body.contains("Z"))
    #expect(try await knock.ask("/plan/J-99/calendar").status == 404)
  }
}
