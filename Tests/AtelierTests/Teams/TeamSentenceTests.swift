import Atelier
import People
import Testing
import Words

@Suite("What is said of teams, in both languages") struct TeamSentenceTests {
  private static let (french, english) = (Wording.french.teams, Wording.english.teams)

  /// Whole sentences, one and several of what they count.
  private static func sentences(_ words: TeamsWording) -> [String] {
    let counted: [[String]] = [1, 2, 28].map { count in
      [
        words.moreThanTeams(count, 4), words.moreOfThanTeams("Lormeau", count, 4),
        words.tooFewPeople(count, 4, 6), words.tooManyPeople(count, 4, 6),
        words.movedCount(count), words.emptyTeams(count, 4), words.negativeSize(-count),
        words.hugeSize(5_000), words.reprint(count), words.notSoMany("Lormeau", count, 4, 2, 3),
      ]
    }
    let others: [String] = [
      words.onlyOne, words.price("x", "y", "A", "z"), words.mendable("x"), words.notFoundBetter,
      words.contradiction(["x"], true), words.contradiction(["x", "y"], true),
      words.contradiction(["x", "y", "z"], true), words.contradiction(["x", "y", "z"], false),
      words.withThoseKept, words.moves("Lucie", "A", "B"), words.joins("Lucie", "B"),
      words.mends("x", "B", "y"), words.comesLate("Hugo", "C"), words.movedCount(0), words.fewest,
      words.maybeFewer, words.stillThere("x", "B", "y"), words.reprint(0), words.nobody,
      words.gone("x", "Lucie"), words.animates("x", "Lucie"), words.unknownTeam("x", "Z"),
      words.lockedNowhere("Lucie"), words.noTeam, words.sameLetterTwice("A"),
      words.samePersonTwice("Lucie"), words.tooFewTogether, words.tooFewApart,
      words.twiceInRound("Lucie"),
    ]
    return counted.flatMap { $0 } + others
  }

  @Test func `each is a sentence, in careful typography, and is not left in the other language`() {
    let (french, english) = (Self.sentences(Self.french), Self.sentences(Self.english))
    for (french, english) in zip(french, english) {
      #expect(french.hasSuffix(".") && english.hasSuffix("."))
      #expect(Language.french.typeset(french) == french)
      #expect(Language.english.typeset(english) == english)
      #expect(french != english)
    }
  }

  @Test func `one of a thing is not said as several`() {
    #expect(Self.french.people(1) == "1\(NoBreak.full)personne")
    #expect(Self.french.people(0) == "0\(NoBreak.full)personne")
    #expect(Self.french.people(2) == "2\(NoBreak.full)personnes")
    #expect(Self.english.people(1) == "1 person" && Self.english.people(0) == "0 people")
    #expect(Self.french.pairs(1).hasSuffix("vue") && Self.french.pairs(2).hasSuffix("vues"))
    #expect(Self.french.sizes(7, 7) == "7\(NoBreak.full)personnes par équipe")
    #expect(Self.french.sizes(6, 8) == "De 6 à 8\(NoBreak.full)personnes par équipe")
  }

  @Test func `every fault and every notice is said with the names it is of`() throws {
    let person = TeamCast.person(3)
    let rule = try TeamCast.rule(1, .apart(TeamCast.people(3, 4)))
    let names = TeamNames(people: [(person, "Lucie", Reference(.person, 4))])
    let faults: [TeamFault] = [
      .noTeam, .sameLetterTwice("A"), .samePersonTwice(person), .negativeSize(-1),
      .hugeSize(5_000), .tooFewTogether, .tooFewApart, .twiceInRound(person),
    ]
    let notices: [TeamNotice] = [
      .nobody, .emptyTeams(people: 3, teams: 5), .gone(rule.id, person),
      .animates(rule.id, person), .unknownTeam(rule.id, "Z"), .lockedNowhere(person),
    ]
    for wording in [Wording.french, .english] {
      let voice = TeamVoice(wording, names)
      let said = faults.map(voice.fault) + notices.map { voice.notice($0, of: [rule]) }
      #expect(Set(said).count == faults.count + notices.count)
      #expect(said.count { $0.contains("Lucie") } == 6)
    }
  }
}
