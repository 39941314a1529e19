import Foundation
import HTTPTypes
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

/// Who reads what, written here a second time: a table compared with itself would let anything in.
@Suite("Route, role and audience") struct AudienceTests {
  /// For each role, as whom it is told things.
  private static let roles: [Caller: Audience] = [.visitor: .site, .owner: .team]

  /// Pages where the team reads what people said.
  private static let telling: Set = [
    "/search", "/verbatim", "/verbatim/:reference", "/trace/:reference",
  ]

  private static let words = "QUETZAL"

  /// A site whose words are all said by someone who answered so.
  private func knock(_ answers: [(Consent.Channel, Consent.Answer)]) throws -> Knock {
    let knock = try Knock()
    let mint = knock.server.premises.mint
    try knock.workshop.workspace.perform("write", by: "", at: Knock.now) { draft in
      guard let person = try draft.all(Person.self).first else { return }
      for (channel, answer) in answers {
        try draft.save(
          Consent(
            id: mint.make(), person: person.id, purpose: .words, channel: channel, answer: answer,
            day: Knock.today))
      }
      for said in try draft.all(Verbatim.self) {
        try draft.save(
          try Verbatim(
            id: said.id, reference: said.reference, words: "\(Self.words) \(said.words)",
            fidelity: said.fidelity, speaker: person.id, profile: said.profile, when: said.when,
            place: said.place, during: said.during, themes: said.themes, answers: said.answers,
            isKey: said.isKey))
      }
    }
    return knock
  }

  /// The routes whose pages hold those words, among all of the table and their states; what is
  /// downloaded is the team's own, or that of whoever asks what is held about them.
  private func holding(_ knock: Knock, as role: Caller = .owner) async throws -> Set<String> {
    var found: Set<String> = []
    for address in try await knock.pages() + Walked.states + [
      "/search?q=\(Self.words.lowercased())"
    ] {
      let answer = try await knock.ask(address, as: role)
      guard answer.status == 200, answer.headers[.contentDisposition] == nil,
        answer.body.contains(Self.words),
        let route = RouteTable.page(at: String(address.prefix { $0 != "?" }))?.route.path
      else { continue }
      found.insert(route)
    }
    return found
  }

  @Test func `each role is told things as one audience, and prints are nobody's page`() {
    for caller in Caller.allCases { #expect(caller.audience == Self.roles[caller]) }
  }

  @Test(
    "words are on the pages of whoever may read them, and on no other",
    arguments: [
      ([], [.owner]), ([(.paper, .refused)], []),
      ([(.paper, .withdrawn), (.site, .given)], [.owner]),
      ([(.site, .refused)], []), ([(.paper, .given), (.site, .refused)], [.owner]),
      ([(.feed, .refused)], []), ([(.paper, .refused), (.site, .refused), (.feed, .refused)], []),
    ] as [([(Consent.Channel, Consent.Answer)], Set<Caller>)])
  func walked(answers: [(Consent.Channel, Consent.Answer)], who: Set<Caller>) async throws {
    let knock = try knock(answers)
    for caller in Caller.allCases {
      let found = try await holding(knock, as: caller)
      // A preview shows what paper will hold.
      let previews = found.filter { $0.hasPrefix("/print") }
      let read = found.subtracting(previews)
      if who.contains(caller) {
        #expect(read.isSuperset(of: Self.telling), "\(caller): \(read.sorted())")
      } else {
        #expect(read.isEmpty, "\(caller): \(read.sorted())")
      }
      let isOnPaper = !answers.contains { $0.0 == .paper && $0.1.isNo }
      if !isOnPaper || caller == .visitor { #expect(previews.isEmpty, "\(previews.sorted())") }
    }
  }
}
