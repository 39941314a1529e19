import Foundation
import People
import Testing

@Suite("Groups so small that they may name someone") struct SmallGroupTests {
  private let profile = Identifier<Profile>(UUID())
  private let today = Day(number: 17_463)

  private func groups(of speakers: [Identifier<Person>?]) throws -> [SmallGroup] {
    let register = Register(
      profiles: [try Profile(id: profile, name: "un garagiste")], today: today)
    let quotations = try speakers.enumerated().compactMap { place, speaker in
      register.disclose(
        try Verbatim(
          id: Identifier(UUID()), reference: Reference(.verbatim, place + 1), words: "Bon.",
          speaker: speaker, profile: profile), to: .paper)
    }
    return register.smallGroups(among: quotations)
  }

  @Test func `two voices are flagged, three are not`() throws {
    let people = (0..<3).map { _ in Identifier<Person>(UUID()) }
    #expect(try groups(of: [people[0], people[1]]).map(\.quotations.count) == [2])
    #expect(try groups(of: people).isEmpty)
  }

  @Test func `words of which nobody noted who said them are one voice`() throws {
    #expect(try groups(of: [nil, nil, nil, nil]).map(\.quotations.count) == [4])
    let people = (0..<2).map { _ in Identifier<Person>(UUID()) }
    #expect(try groups(of: [nil, nil, people[0]]).map(\.quotations.count) == [3])
    #expect(try groups(of: [nil, nil] + people).isEmpty)
  }

  @Test func `three meetings with unknown people are three voices`() throws {
    let met = (1...3).map {
      Encounter(
        id: Identifier(UUID()), reference: Reference(.encounter, $0), kind: .interview,
        when: .day(today))
    }
    let register = Register(
      profiles: [try Profile(id: profile, name: "un garagiste")], encounters: met, today: today)
    let quotations = try met.compactMap { encounter in
      register.disclose(
        try Verbatim(
          id: Identifier(UUID()), reference: encounter.reference, words: "Bon.",
          profile: profile, encounter: encounter.id), to: .paper)
    }
    #expect(register.smallGroups(among: quotations).isEmpty)
    #expect(register.smallGroups(among: quotations.dropLast()).count == 1)
  }

  @Test func `a group known as several is not asked about, and is said apart`() throws {
    func register(_ moment: Quotation.Moment, _ name: String = "un garagiste") throws -> Register {
      Register(
        profiles: [try Profile(id: profile, name: "un garagiste")],
        knownGroups: [
          KnownGroup(
            id: Identifier(UUID()), profile: name, place: "", moment: moment, day: today)
        ], today: today)
    }
    func asked(_ register: Register) throws -> [Int] {
      let quotation = register.disclose(
        try Verbatim(
          id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "Bon.",
          profile: profile, when: .day(today)), to: .paper)
      let quotations = [quotation].compactMap { $0 }
      return [
        register.smallGroups(among: quotations).count,
        register.knownSmallGroups(among: quotations).count,
      ]
    }
    #expect(try asked(register(.month(year: 2017, month: 10))) == [0, 1])
    #expect(try asked(register(.month(year: 2017, month: 11))) == [1, 0])
    #expect(try asked(register(.month(year: 2017, month: 10), "un artisan")) == [1, 0])
  }

  @Test func `a moment is read back as it was written`() {
    let moments: [Quotation.Moment] = [
      .week(3), .month(year: 2026, month: 3), .weekOfYear(year: 2026, week: 53), .unknown,
      .during("Sprint  de Vauclair "),
      .during("week 3"), .during(" "),
    ]
    for moment in moments { #expect(Quotation.Moment(code: moment.code) == moment) }
    for code in ["week", "week x", "month 3", "hier", " "] {
      #expect(Quotation.Moment(code: code) == nil, "\(code)")
    }
  }

  @Test func `one person who says much is still one person`() throws {
    let someone = Identifier<Person>(UUID())
    let found = try groups(of: Array(repeating: someone, count: 5))
    #expect(found.map(\.profile) == ["un garagiste"])
    #expect(found.first?.quotations.count == 5)
  }

  @Test func `words without any profile name nobody`() throws {
    let quotation = Register(today: today).disclose(
      try Verbatim(id: Identifier(UUID()), reference: Reference(.verbatim, 1), words: "Bon."),
      to: .paper)
    #expect(Register(today: today).smallGroups(among: [quotation].compactMap { $0 }).isEmpty)
  }

  @Test func `whoever has a narrower profile is one of the wider group`() throws {
    let wide = Identifier<Profile>(UUID())
    let register = Register(
      profiles: [
        try Profile(id: profile, name: "un garagiste", wider: wide),
        try Profile(id: wide, name: "un artisan"),
      ], today: today)
    let quotations = try [wide, wide, profile].enumerated().compactMap { number, said in
      register.disclose(
        try Verbatim(
          id: Identifier(UUID()), reference: Reference(.verbatim, number + 1), words: "Bon.",
          speaker: Identifier(UUID()), profile: said), to: .paper)
    }
    #expect(register.smallGroups(among: quotations).map(\.profile) == ["un garagiste"])
    #expect(register.smallGroups(among: quotations.dropLast()).map(\.profile) == ["un artisan"])
  }
}
