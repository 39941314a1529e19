import HTTPTypes
import Testing

@testable import Site

@Suite("Starting a plan from a model, on the site") struct OfferedPlansPageTests {
  private func start(_ knock: Knock, _ path: String, _ model: String) async throws -> Knock.Answer {
    try await knock.ask(
      path, by: .post, form: "token=\(Knock.token)&do=start&item=\(model)")
  }

  @Test func `an event without sequences offers the models, and one press lays it`() async throws {
    let knock = try Knock()
    let bare = try await knock.ask("/plan/J-05")
    #expect(bare.body.contains("Partir d’un modèle") && bare.body.contains("value=\"permanence\""))
    #expect(bare.body.replacing("\u{A0}", with: " ").contains("2 journées, 4 équipes"))
    let done = try await start(knock, "/plan/J-05", "sprint")
    #expect(done.status == 303)
    let laid = try await knock.ask("/plan/J-05")
    #expect(laid.body.contains("Accueil et badges") && laid.body.contains("Les présentations"))
    #expect(!laid.body.contains("Partir d’un modèle"))
    let again = try await start(knock, "/plan/J-05", "week")
    #expect(again.body.contains("Ce déroulé a déjà des séquences."))
    let unknown = try await start(knock, "/plan/J-06", "zut")
    #expect(unknown.body.contains("zut"))
    #expect(unknown.body.contains("n’est pas un modèle"))
  }
}
