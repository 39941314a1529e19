import Atelier
import Entities
import Foundation
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("A workspace whose days are past") struct ToldDayPageTests {
  /// Everything in it was over years before.
  private func knock(on day: Day, asOf: Day? = nil) throws -> Knock {
    try Knock(on: day, asOf: asOf)
  }
  private var late: Day { Day(2026, 11, 30)! }

  @Test func `its pages tell its own last day, and say so at the top`() async throws {
    let knock = try knock(on: late)
    let told = try knock.workshop.toldDay()
    #expect(told.reason == .past && told.day.year == 2019)
    let home = try await knock.ask("/").body
    let said = try #require(home.firstMatch(of: /<p class="told">([^<]*)<\/p>/)).output.1
    #expect(said.contains("2019") && said.contains("le dernier jour écrit ici"))
    #expect(!home.contains("30 novembre 2026"))
    #expect(try await Knock().ask("/").body.contains("class=\"told\"") == false)
  }

  @Test func `a day that is asked for is told, and said`() async throws {
    let asked = try #require(Day(2017, 11, 21))
    let knock = try knock(on: late, asOf: asked)
    let home = try await knock.ask("/").body
    #expect(home.contains("comme demandé"))
    // The second week of the residence is under way.
    #expect(home.contains("/programme/J-07"))
    #expect(try knock.workshop.home().current.map(\.reference.description).contains("J-07"))
  }

  @Test func `what is silent is judged on the day that is told`() throws {
    let silent = { (knock: Knock) in try knock.workshop.prototypes().filter(\.isSilent).count }
    let asked = try #require(Day(2018, 2, 16))
    #expect(try silent(knock(on: late, asOf: asked)) == silent(Knock(on: asked)))
  }

  @Test func `what is typed bears the real day`() async throws {
    let knock = try knock(on: late)
    for path in ["/encounters/new", "/debriefs"] {
      #expect(try await knock.ask(path).body.contains("value=\"2026-11-30\""), "\(path)")
    }
    let act = try knock.workshop.withdrawal(of: "PE-01")
    _ = act
    let days = try knock.workshop.workspace.contents().consents.filter { $0.answer == .withdrawn }
      .map(\.day)
    #expect(days.contains(late))
  }
}
