import HTTPTypes
import Foundation
import HTTPTypes
import Testing
import Workbench

@testable import Site

@Suite("In whose hands, and what lets it be tried") struct HandsPageTests {
  @Test func `directions are filtered by who may do them`() async throws {
    let knock = try Knock()
    let all = try await knock.ask("/hypotheses").body
    #expect(all.contains("/hypotheses?hand=partner") && all.contains("H-01"))
    let partners = try await knock.ask("/hypotheses?hand=partner").body
    #expect(partners.contains("/hypotheses/H-08") && !partners.contains("/hypotheses/H-01\""))
    let none = try await knock.ask("/hypotheses?hand=zut").body
    #expect(none.contains("/hypotheses/H-01\""))
    #expect(try await knock.ask("/hypotheses/H-08").body.contains("partenaire"))
  }

  @Test func `a prototype says who lets it be tried, and what may fail`() async throws {
    let knock = try Knock()
    let page = try await knock.ask("/prototypes/P-01").body
    #expect(page.contains("directeur d’agence de Montferrand"))
    #expect(page.contains("Des listes vides"))
    let form = "token=\(Knock.token)&letBy=&mayFail=Rien&back=/prototypes/P-01"
    #expect(try await knock.ask("/write/prototypes/P-01", by: .post, form: form).status == 422)
  }
}
