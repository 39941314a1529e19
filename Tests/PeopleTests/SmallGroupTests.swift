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
    #expect(try groups(of: [nil, nil]).map(\.quotations.count) == [2])
    #expect(try groups(of: [nil, nil, nil]).isEmpty)
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
          profile: said), to: .paper)
    }
    #expect(register.smallGroups(among: quotations).map(\.profile) == ["un garagiste"])
    #expect(register.smallGroups(among: quotations.dropLast()).map(\.profile) == ["un artisan"])
  }
}
