import Entities
import Foundation
import People
import Reciprocity
import Storage
import Testing

@testable import Workbench

/// Whatever decides how words and cards are shown makes a finished print fall, kind by kind.
@Suite("A finished print falls with each thing it held to") struct AccordsKindsTests {
  /// A change of the workspace that a sheet given out afterwards would contradict.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout Dossier) throws -> Void
  }

  private static let later = Bench.today.adding(days: 1)

  static let changes: [Change] = [
    Change(testDescription: "a member left") { $0.members[0].left = Bench.today },
    Change(testDescription: "a member is gone") { $0.members.removeFirst() },
    Change(testDescription: "the last member left") { contents in
      contents.members[contents.members.count - 1].left = Bench.today
    },
    Change(testDescription: "a person is gone") { $0.people.removeFirst() },
    Change(testDescription: "a person is called otherwise") { $0.people[0].name = "Autre" },
    Change(testDescription: "a profile is said otherwise") { contents in
      let known = contents.profiles[0]
      contents.profiles[0] = try Profile(id: known.id, name: "autrement", wider: known.wider)
    },
    Change(testDescription: "a profile is gone") { $0.profiles.removeFirst() },
    Change(testDescription: "an encounter's words are refused") {
      $0.encounters[0].agreement = .refused
    },
    Change(testDescription: "an encounter is gone") { $0.encounters.removeFirst() },
    Change(testDescription: "a verbatim is gone") { $0.verbatim.removeFirst() },
    Change(testDescription: "a verbatim's speaker is another") { contents in
      contents.verbatim[0].speaker = contents.people.last?.id
    },
    Change(testDescription: "an offer is taken off the wall") {
      $0.offers[0].knowledge.isOnWall = false
    },
    Change(testDescription: "an offer is gone") { $0.offers.removeFirst() },
    Change(testDescription: "an ask is taken off the wall") {
      $0.asks[0].knowledge.isOnWall = false
    },
    Change(testDescription: "an ask is gone") { $0.asks.removeFirst() },
    Change(testDescription: "a place is gone") { $0.places.removeFirst() },
    Change(testDescription: "an occasion is gone") { $0.occasions.removeFirst() },
  ]

  @Test(arguments: changes) func `it falls`(change: Change) throws {
    let contents = try Bench.sample().workshop.workspace.contents()
    var later = contents
    try change.make(&later)
    #expect(later != contents)
    let accords = Accords(of: contents, on: Bench.today)
    #expect(!accords.stand(in: Accords(of: later, on: Bench.today)))
  }

  @Test(
    "it falls at each answer that changes, whatever the purpose and the channel",
    arguments: Consent.Purpose.allCases)
  func answers(purpose: Consent.Purpose) throws {
    let contents = try Bench.sample().workshop.workspace.contents()
    for person in [contents.people[0], contents.people[contents.people.count - 1]] {
      for channel in Consent.Channel.allCases {
        func holding(_ answer: Consent.Answer, on day: Day) -> Dossier {
          var contents = contents
          contents.consents.append(
            Consent(
              id: Bench.mint.make(), person: person.id, purpose: purpose, channel: channel,
              answer: answer, day: day))
          return contents
        }
        let given = Accords(of: holding(.given, on: Bench.today), on: Bench.today)
        for answer in [Consent.Answer.refused, .withdrawn] {
          let now = Accords(of: holding(answer, on: Bench.today), on: Bench.today)
          #expect(!given.stand(in: now), "\(channel), \(answer)")
        }
      }
    }
  }

  @Test func `it falls by itself on the day a member leaves, and not the day before`() throws {
    var contents = try Bench.sample().workshop.workspace.contents()
    // The sample's network only begins that autumn.
    contents.members[0].joined = nil
    contents.members[0].left = Self.later
    let accords = Accords(of: contents, on: Bench.today.adding(days: -1))
    #expect(accords.stand(in: Accords(of: contents, on: Bench.today)))
    #expect(!accords.stand(in: Accords(of: contents, on: Self.later)))
  }
}
