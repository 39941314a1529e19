import Foundation
import People
import Testing

/// A rule tried on one value of a kind says nothing of the others: here it is tried on each.
@Suite("Every kind of words follows every answer") struct EveryAnswerTests {
  private let today = Day(number: 17_463)
  private let nadia = Identifier<Person>(UUID())
  private let artisan = Identifier<Profile>(UUID())

  private func register(_ consents: [Consent] = [], _ encounters: [Encounter] = []) throws
    -> Register
  {
    Register(
      people: [
        try Person(
          id: nadia, reference: Reference(.person, 1), name: "Nadia", profile: artisan)
      ], consents: consents, profiles: [try Profile(id: artisan, name: "une artisane")],
      encounters: encounters, today: today)
  }

  private func consent(
    _ purpose: Consent.Purpose, _ channel: Consent.Channel, _ answer: Consent.Answer
  ) -> Consent {
    Consent(
      id: Identifier(UUID()), person: nadia, purpose: purpose, channel: channel, answer: answer,
      day: today)
  }

  /// Words of each kind there is: kept in sight or not, cut or not, said or heard in an encounter.
  private func words(_ fidelity: Verbatim.Fidelity, in encounter: Encounter.ID? = nil) throws
    -> [Verbatim]
  {
    try [false, true].flatMap { isKey in
      try ["", "On apprend […]"].map { published in
        try Verbatim(
          id: Identifier(UUID()), reference: Reference(.verbatim, 1),
          words: "On apprend en faisant.", fidelity: fidelity,
          speaker: encounter == nil ? nadia : nil, encounter: encounter, published: published,
          isKey: isKey)
      }
    }
  }

  @Test("a no withholds words, whatever their kind", arguments: Verbatim.Fidelity.allCases)
  func withheld(fidelity: Verbatim.Fidelity) throws {
    for audience in Audience.allCases {
      guard let channel = Consent.Channel(rawValue: audience.rawValue) else { continue }
      for answer in Consent.Answer.allCases {
        let register = try register([consent(.words, channel, answer)])
        for words in try words(fidelity) {
          let isShown = register.disclose(words, to: audience) != nil
          #expect(isShown == (answer == .given), "\(fidelity), \(audience), \(answer)")
        }
      }
    }
  }

  @Test(
    "what was refused at an encounter of any kind stays there, however it is remembered",
    arguments: Verbatim.Fidelity.allCases)
  func refusedThere(fidelity: Verbatim.Fidelity) throws {
    for kind in Encounter.Kind.allCases {
      for agreement in Encounter.Agreement.allCases {
        let encounter = Encounter(
          id: Identifier(UUID()), reference: Reference(.encounter, 1), kind: kind,
          when: .day(today), person: nadia, agreement: agreement)
        let register = try register([consent(.words, .paper, .given)], [encounter])
        for words in try words(fidelity, in: encounter.id) {
          let isShown = register.disclose(words, to: .paper) != nil
          #expect(isShown == (agreement != .refused), "\(fidelity), \(kind), \(agreement)")
        }
      }
    }
  }

  @Test(
    "whose words are heard through an encounter follow that person's answer",
    arguments: Verbatim.Fidelity.allCases)
  func heardThere(fidelity: Verbatim.Fidelity) throws {
    let encounter = Encounter(
      id: Identifier(UUID()), reference: Reference(.encounter, 1), kind: .interview,
      when: .day(today), person: nadia, agreement: .spoken)
    for answer in Consent.Answer.allCases {
      let register = try register([consent(.words, .paper, answer)], [encounter])
      for words in try words(fidelity, in: encounter.id) {
        #expect((register.disclose(words, to: .paper) != nil) == (answer == .given))
      }
    }
  }

  @Test("a first name needs its own yes, whatever the words", arguments: Verbatim.Fidelity.allCases)
  func named(fidelity: Verbatim.Fidelity) throws {
    for purpose in Consent.Purpose.allCases {
      for answer in Consent.Answer.allCases {
        let register = try register([consent(purpose, .paper, answer)])
        for words in try words(fidelity) {
          let shown = register.disclose(words, to: .paper)
          let isNamed = purpose == .firstName && answer == .given
          #expect(shown?.isNamed ?? false == isNamed, "\(purpose), \(answer)")
          #expect(shown.map { $0.speaker == (isNamed ? "Nadia" : "une artisane") } ?? true)
        }
      }
    }
  }
}

@Suite("The day it is where the clock hangs") struct ZoneTests {
  private func day(_ moment: String, in zone: String) throws -> String {
    let date = try #require(try? Date(moment, strategy: .iso8601))
    return Day(of: date, in: try #require(TimeZone(identifier: zone))).description
  }

  @Test(
    "half an hour around midnight belongs to the day of the wall clock, not of Greenwich",
    arguments: [
      // Winter in Paris: one hour ahead.
      ("2018-02-16T22:30:00Z", "Europe/Paris", "2018-02-16"),
      ("2018-02-16T23:30:00Z", "Europe/Paris", "2018-02-17"),
      // Summer: two hours.
      ("2018-07-14T21:30:00Z", "Europe/Paris", "2018-07-14"),
      ("2018-07-14T22:30:00Z", "Europe/Paris", "2018-07-15"),
      // Half past eleven at night in Guadeloupe is the next morning in Greenwich.
      ("2018-02-17T03:30:00Z", "America/Guadeloupe", "2018-02-16"),
      ("2018-02-17T04:30:00Z", "America/Guadeloupe", "2018-02-17"),
      ("2018-12-31T20:30:00Z", "Indian/Mayotte", "2018-12-31"),
      ("2018-12-31T21:30:00Z", "Indian/Mayotte", "2019-01-01"),
      ("2018-02-16T23:59:59Z", "GMT", "2018-02-16"), ("2018-02-17T00:00:00Z", "GMT", "2018-02-17"),
      // Before 1970 too.
      ("1969-12-31T23:30:00Z", "Europe/Paris", "1970-01-01"),
      ("1969-12-31T22:30:00Z", "Europe/Paris", "1969-12-31"),
    ])
  func midnight(moment: String, zone: String, wanted: String) throws {
    #expect(try day(moment, in: zone) == wanted)
  }
}
