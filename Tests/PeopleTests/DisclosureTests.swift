import Foundation
import People
import Testing

@Suite("What may be shown of someone's words") struct DisclosureTests {
  private let today = Day(number: 17_463)
  private let hairdresser = Identifier<Profile>(UUID())
  private let nadia = Identifier<Person>(UUID())

  private func register(
    _ answers: [(Consent.Purpose, Consent.Channel, Consent.Answer, Int)] = [],
    encounters: [Encounter] = [], occasions: [Occasion] = [], on day: Day? = nil,
    isOpen: Bool = false
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
      encounters: encounters, today: day ?? today, isOpenToOthers: isOpen)
  }

  private func words(
    encounter: Encounter.ID? = nil, when: When? = nil, during: Occasion.ID? = nil
  ) throws -> Verbatim {
    try Verbatim(
      id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "On apprend en faisant.",
      speaker: nadia, when: when, during: during, encounter: encounter)
  }

  @Test(arguments: Audience.allCases, Consent.Answer.allCases)
  func `a first name needs a yes for that very channel; at the team’s own desk, that it is no no`(
    audience: Audience, answer: Consent.Answer
  ) throws {
    for channel in Consent.Channel.allCases {
      let register = try register([
        (.firstName, channel, answer, 0), (.words, .feed, .given, 0),
      ])
      let isTeam = audience == .team || audience == .animation
      let agreed =
        answer == .given && (isTeam || channel == audience.channel && audience != .feed)
      #expect(register.disclose(nadia, to: audience).isNamed == agreed)
      guard audience != .animation else { continue }
      let shown = try #require(register.disclose(try words(), to: audience))
      #expect(shown.speaker == (agreed ? "Nadia" : "une artisane"))
      #expect(shown.isNamed == agreed)
    }
  }

  /// Who may have the words of someone, by what they answered on paper, on the site and of a feed.
  private static let table: [(answers: String, who: String)] = [
    // Silence: the team, paper, and pages that nobody else reads yet.
    ("– – –", "team paper site"),
    ("yes – –", "team paper site"), ("no – –", ""), ("– yes –", "team paper site"),
    ("– no –", "paper"), ("– – yes", "team paper site feed"), ("– – no", "paper site"),
    ("yes no –", "team paper"), ("no yes –", "team site"), ("yes – no", "team paper site"),
    ("no – yes", "team feed"), ("– yes no", "team paper site"), ("– no yes", "team paper feed"),
    ("yes yes yes", "team paper site feed"), ("no no no", ""), ("yes no no", "team paper"),
    ("no yes no", "team site"), ("no no yes", "team feed"), ("yes yes no", "team paper site"),
    ("yes no yes", "team paper feed"), ("no yes yes", "team site feed"), ("no no –", ""),
  ]

  @Test(arguments: DisclosureTests.table)
  func `each audience is asked, none stands in for another`(answers: String, who: String) throws {
    for no in [Consent.Answer.refused, .withdrawn] {
      let said = zip(Consent.Channel.allCases, answers.split(separator: " "))
        .filter { $0.1 != "–" }.map { channel, answer in
          (Consent.Purpose.words, channel, answer == "yes" ? Consent.Answer.given : no, -1)
        }
      let register = try register(said)
      let shown = try Audience.allCases.filter { register.disclose(try words(), to: $0) != nil }
      #expect(Set(shown.map(\.rawValue)) == Set(who.split(separator: " ").map(String.init)))
      #expect(register.refusesWords(of: nadia) == answers.contains("no"))
      #expect(register.withholds(try words()) == answers.contains("no"))
    }
  }

  @Test func `once pages are open to others, silence about them is a no`() throws {
    let silent = try register([(.words, .paper, .given, -1)], isOpen: true)
    #expect(silent.disclose(try words(), to: .site) == nil)
    #expect(silent.disclose(try words(), to: .paper) != nil)
    let agreed = try register([(.words, .site, .given, -1)], isOpen: true)
    #expect(agreed.disclose(try words(), to: .site) != nil)
  }

  @Test(arguments: Consent.Purpose.allCases.filter { $0 != .words })
  func `silence about anything but words is a no beyond the team`(purpose: Consent.Purpose) throws {
    let register = try register()
    for audience in Audience.allCases {
      let isTeam = audience == .team || audience == .animation
      #expect(register.allows(purpose, of: nadia, to: audience) == isTeam)
    }
  }

  @Test func `words of nobody known stay in the project, and off duty sheets`() throws {
    let said = try Verbatim(
      id: Identifier(UUID()), reference: Reference(.verbatim, 3), words: "Qui l’a dit ?")
    let register = try register()
    let shown = Audience.allCases.filter { register.disclose(said, to: $0) != nil }
    #expect(shown == [.team, .paper, .site])
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
