import Foundation
import People
import Testing

@Suite("What may be shown of someone's words") struct DisclosureTests {
  private let today = Day(number: 17_463)
  private let hairdresser = Identifier<Profile>(UUID())
  private let nadia = Identifier<Person>(UUID())

  private func register(
    _ answers: [(Consent.Purpose, Consent.Channel, Consent.Answer, Int)] = [],
    encounters: [Encounter] = [], occasions: [Occasion] = [], on day: Day? = nil
  ) throws -> Register {
    let person = try Person(
      id: nadia, reference: Reference(.person, 1), name: "Nadia", trade: "coiffeuse",
      profile: hairdresser)
    return Register(
      people: [person],
      consents: answers.map { purpose, channel, answer, day in
        Consent(
          id: Identifier(UUID()), person: nadia, purpose: purpose, channel: channel,
          answer: answer, day: today.adding(days: day))
      },
      profiles: [try Profile(id: hairdresser, name: "une artisane")], occasions: occasions,
      encounters: encounters, today: day ?? today)
  }

  private func words(
    encounter: Encounter.ID? = nil, when: When? = nil, during: Occasion.ID? = nil
  ) throws -> Verbatim {
    try Verbatim(
      id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "On apprend en faisant.",
      speaker: nadia, when: when, during: during, encounter: encounter)
  }

  @Test(arguments: Audience.allCases, Consent.Answer.allCases)
  func `a first name needs a yes for that very channel`(
    audience: Audience, answer: Consent.Answer
  ) throws {
    for channel in Consent.Channel.allCases {
      let register = try register([(.firstName, channel, answer, 0)])
      let shown = try #require(register.disclose(try words(), to: audience))
      let agreed = answer == .given && channel.rawValue == audience.rawValue
      #expect(shown.speaker == (agreed ? "Nadia" : "une artisane"))
      #expect(shown.isNamed == agreed)
      #expect(register.disclose(nadia, to: audience).isNamed == agreed)
    }
  }

  @Test func `words refused or withdrawn are not shown, on that channel alone`() throws {
    for answer in [Consent.Answer.refused, .withdrawn] {
      let register = try register([(.words, .paper, answer, -1)])
      #expect(register.disclose(try words(), to: .paper) == nil)
      #expect(register.disclose(try words(), to: .site) != nil)
    }
  }

  @Test func `the last answer counts, and on one day a no wins over a yes`() throws {
    let back = try register([(.words, .paper, .refused, -3), (.words, .paper, .given, -1)])
    #expect(back.disclose(try words(), to: .paper) != nil)
    let torn = try register([(.firstName, .paper, .withdrawn, 0), (.firstName, .paper, .given, 0)])
    #expect(torn.disclose(try words(), to: .paper)?.isNamed == false)
  }

  @Test func `what was refused at the encounter is not shown`() throws {
    for agreement in Encounter.Agreement.allCases {
      let encounter = Encounter(
        id: Identifier(UUID()), reference: Reference(.encounter, 1), kind: .interview,
        when: .day(today), agreement: agreement)
      let register = try register(encounters: [encounter])
      let shown = register.disclose(try words(encounter: encounter.id), to: .paper)
      #expect((shown == nil) == (agreement == .refused))
    }
  }

  @Test func `a day becomes a week or a month, and a year alone says no month`() throws {
    let week = try Occasion(
      id: Identifier(UUID()), reference: Reference(.occasion, 1), kind: .residenceWeek,
      title: "Semaine 2", period: Period(today), residence: "Lyon", week: 2)
    let register = try register(occasions: [week])
    func moment(_ verbatim: Verbatim) -> Quotation.Moment? {
      register.disclose(verbatim, to: .paper)?.occasion
    }
    #expect(moment(try words(when: .day(today), during: week.id)) == .week(2))
    #expect(moment(try words(when: .day(today))) == .month(year: 2017, month: 10))
    #expect(moment(try words(when: .year(2017))) == .unknown)
    #expect(moment(try words()) == .unknown)
  }

  @Test func `the published wording is what is shown`() throws {
    let cut = try Verbatim(
      id: Identifier(UUID()), reference: Reference(.verbatim, 2), words: "On apprend en faisant.",
      published: "On apprend […]")
    #expect(try register().disclose(cut, to: .paper)?.words == "On apprend […]")
  }
}
