import Foundation
import People
import Testing

@Suite("Several people met together") struct SeveralTests {
  private let today = Day(number: 17_463)
  private let ana = Identifier<Person>(UUID())
  private let bob = Identifier<Person>(UUID())
  private let artisan = Identifier<Profile>(UUID())
  private let roofer = Identifier<Profile>(UUID())
  private let adviser = Identifier<Profile>(UUID())

  private func met(
    _ met: Met, agreement: Encounter.Agreement = .spoken
  ) throws -> Encounter {
    var encounter = Encounter(
      id: Identifier(UUID()), reference: Reference(.encounter, 1), kind: .workshop,
      agreement: agreement)
    encounter.met = met
    return encounter
  }

  private func register(
    _ encounter: Encounter, profiles: (Identifier<Profile>?, Identifier<Profile>?) = (nil, nil),
    _ answers: [(Person.ID, Consent.Answer)] = []
  ) throws -> Register {
    Register(
      people: [
        try Person(id: ana, reference: Reference(.person, 1), name: "Ana", profile: profiles.0),
        try Person(id: bob, reference: Reference(.person, 2), name: "Bob", profile: profiles.1),
      ],
      consents: answers.map { person, answer in
        Consent(
          id: Identifier(UUID()), person: person, purpose: .words, channel: .paper, answer: answer,
          day: today)
      },
      profiles: [
        try Profile(id: artisan, name: "un artisan"),
        try Profile(id: roofer, name: "un couvreur", wider: artisan),
        try Profile(id: adviser, name: "une conseillère"),
      ], encounters: [encounter], today: today)
  }

  private func words(
    in encounter: Encounter, of speaker: Person.ID? = nil, profile: Profile.ID? = nil
  ) throws -> Verbatim {
    try Verbatim(
      id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "On verra.",
      speaker: speaker, profile: profile, encounter: encounter.id)
  }

  @Test func `words that pick nobody are withheld as soon as one of them refuses`() throws {
    let met = try met(Met(people: [ana, bob]))
    for answer in Consent.Answer.allCases {
      let register = try register(met, [(bob, answer)])
      let said = try words(in: met)
      #expect((register.disclose(said, to: .paper) != nil) == (answer == .given))
      #expect(register.withholds(said) == (answer != .given))
      // The one who said nothing of it keeps theirs.
      #expect(register.disclose(try words(in: met, of: ana), to: .paper) != nil)
      #expect(
        (register.disclose(try words(in: met, of: bob), to: .paper) != nil) == (answer == .given))
      #expect(register.allowsNotes(of: met, to: .paper) == (answer == .given))
    }
  }

  @Test func `words that pick a profile follow those who may be of it`() throws {
    let met = try met(Met(people: [ana, bob]))
    let register = try register(met, profiles: (adviser, roofer), [(bob, .refused)])
    #expect(register.disclose(try words(in: met, profile: adviser), to: .paper) != nil)
    #expect(register.disclose(try words(in: met, profile: roofer), to: .paper) == nil)
    // Wider than his, it may be his.
    #expect(register.disclose(try words(in: met, profile: artisan), to: .paper) == nil)
    let unknown = try self.register(met, profiles: (adviser, nil), [(bob, .refused)])
    #expect(unknown.disclose(try words(in: met, profile: adviser), to: .paper) == nil)
  }

  @Test func `their profile is the nearest common one, else several people`() throws {
    let alike = try met(Met(profiles: [roofer, artisan]))
    #expect(
      try register(alike).disclose(words(in: alike), to: .paper)?.speaker == "un artisan")
    let apart = try met(Met(profiles: [roofer, adviser]))
    let shown = try #require(try register(apart).disclose(words(in: apart), to: .paper))
    #expect(shown.speaker == "plusieurs personnes" && shown.isOfSeveral && shown.profile == nil)
    let people = try met(Met(people: [ana, bob]))
    #expect(
      try register(people, profiles: (roofer, roofer)).disclose(words(in: people), to: .paper)?
        .speaker == "un couvreur")
    #expect(
      try register(people, profiles: (roofer, nil)).disclose(words(in: people), to: .paper)?
        .speaker == "plusieurs personnes")
    #expect(try register(people).disclose(words(in: people), to: .feed) == nil)
  }

  @Test func `who is picked among several is told by their own profile`() throws {
    let met = try met(Met(profiles: [roofer, adviser], people: [ana, bob]))
    let register = try register(met, profiles: (adviser, roofer))
    #expect(
      register.disclose(try words(in: met, of: ana), to: .paper)?.speaker == "une conseillère")
  }

  @Test func `once one of several is erased, what picks nobody may be theirs`() throws {
    let met = try met(Met(people: [ana], gone: 1))
    let register = try register(met)
    for audience in Audience.allCases {
      #expect(register.disclose(try words(in: met), to: audience) == nil)
    }
    #expect(register.disclose(try words(in: met, of: ana), to: .paper) != nil)
  }

  @Test func `several people are no rare profile`() throws {
    let met = try met(Met(profiles: [roofer, adviser]))
    let register = try register(met)
    let shown = try #require(register.disclose(try words(in: met), to: .paper))
    #expect(register.smallGroups(among: [shown]).isEmpty)
  }
}

@Suite("Arranging an encounter") struct ArrangingTests {
  private let today = Day(number: 17_490)

  private func wanted() throws -> Encounter {
    try Encounter(
      id: Identifier(UUID()), reference: Reference(.encounter, 7), kind: .interview, when: nil,
      place: nil, met: Met(), ledBy: [], during: nil, guide: "", agreement: .unasked,
      stage: .wanted, calls: 0, callBack: nil, meetingPoint: "", reason: "", notes: "")
  }

  /// Each step from each stage: where it leads, and whether it was a call.
  @Test(arguments: Encounter.Stage.allCases, Arranging.allCases)
  func `each step leads somewhere and counts its call`(stage: Encounter.Stage, step: Arranging)
    throws
  {
    var encounter = try wanted()
    encounter.stage = stage
    let next = try encounter.after(step, reason: "fermé", today: today)
    let leads: [Arranging: Encounter.Stage] = [
      .called: stage == .agreed ? .agreed : .called, .back: .callBack, .agreed: .agreed,
      .done: .done, .off: .off, .want: .wanted,
    ]
    #expect(next.stage == leads[step])
    let isCall: Bool =
      switch step {
      case .called, .back: true
      case .agreed: stage != .agreed
      case .off: [.wanted, .called, .callBack].contains(stage)
      case .done, .want: false
      }
    #expect(next.calls == (isCall ? 1 : 0))
  }

  @Test func `what is done is done today, unless another day is said`() throws {
    let planned = try wanted().after(.agreed, on: today.adding(days: 2), today: today)
    #expect(planned.when == .day(today.adding(days: 2)))
    #expect(try planned.after(.done, today: today).when == .day(today))
    let earlier = try wanted().after(.agreed, on: today.adding(days: -2), today: today)
    #expect(try earlier.after(.done, today: today).when == .day(today.adding(days: -2)))
    #expect(try wanted().after(.done, today: today).when == .day(today))
  }

  @Test func `what does not happen says why`() throws {
    #expect(throws: Refusal.offWithoutReason(Reference(.encounter, 7))) {
      try wanted().after(.off, reason: " ", today: today)
    }
    let off = try wanted().after(.off, reason: "parti en congé", today: today)
    #expect(off.reason == "parti en congé")
    let again = try off.after(.want, today: today.adding(days: 1))
    #expect(again.reason == "" && again.when == nil)
  }

  @Test func `what does not happen is of the day it was said, unless it had one`() throws {
    #expect(try wanted().after(.off, reason: "non", today: today).when == .day(today))
    let planned = try wanted().after(.agreed, on: today.adding(days: 3), today: today)
    let off = try planned.after(.off, reason: "malade", today: today)
    #expect(off.when == .day(today.adding(days: 3)))
  }

  @Test func `only those done count as encounters, every call counts`() throws {
    let called = try wanted().after(.called, today: today).after(.back, today: today)
    let done = try called.after(.agreed, today: today).after(.done, today: today)
    let off = try called.after(.off, reason: "non", today: today)
    let count = ArrangingCount(of: [called, done, off])
    #expect(count.calls == 8 && count.done == 1 && count.open == 1 && count.off == 1)
  }

  @Test func `a number of calls that nobody makes is refused`() {
    #expect(throws: Refusal.impossibleCalls(Reference(.encounter, 7), -1)) {
      try Encounter(
        id: Identifier(UUID()), reference: Reference(.encounter, 7), kind: .interview, when: nil,
        place: nil, met: Met(), ledBy: [], during: nil, guide: "", agreement: .unasked,
        stage: .wanted, calls: -1, callBack: nil, meetingPoint: "", reason: "", notes: "")
    }
  }
}
