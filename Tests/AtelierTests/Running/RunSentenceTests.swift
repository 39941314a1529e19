import Atelier
import Testing
import Words

@Suite("What is said while a day is run, in both languages") struct RunSentenceTests {
  private static func sentences(_ words: RunningWording) -> [String] {
    [
      words.shared([words.cut("Idées", 23, 2)]), words.nothingToShare, words.notTaken(5),
      words.skipped(19), words.skipped(0), words.nothingToSkip, words.laterStart("Tour", "16 h"),
      words.waits(["l’équipe B"], 6), words.waits(["l’équipe B", "l’équipe C"], 1),
      words.newEnd("17 h"), words.over(6), words.laterRefused("Tour", "16 h", 6),
      words.unknownBlock("l’équipe A", "14 h"), words.unknownTeam("l’équipe A", "14 h"),
      words.again("Tour", "l’équipe A", "14 h"), words.beforeTheDay("Tour", "l’équipe A", "8 h"),
    ]
  }

  @Test func `each is a sentence, in careful typography, and is not left in the other language`() {
    let french = Self.sentences(Wording.french.running)
    let english = Self.sentences(Wording.english.running)
    for (french, english) in zip(french, english) {
      #expect(french.hasSuffix(".") && english.hasSuffix("."))
      let kept = Language.french.typeset(french)
      #expect(kept.filter { !$0.isWhitespace } == french.filter { !$0.isWhitespace })
      #expect(!french.contains(" :") && !french.contains("« ") && !french.contains(" »"))
      #expect(french != english)
    }
  }

  @Test func `a team is named, everybody too`() {
    let voice = RunVoice(.french, clock: RunCast.clock)
    #expect(voice.team("A") == "l’équipe\(NoBreak.full)A")
    #expect(voice.team(.everyone) == "tout le monde")
    #expect(RunVoice(.english, clock: RunCast.clock).team("A") == "team\(NoBreak.full)A")
  }

  @Test func `teams that wait as long are named together, the others apart`() {
    let voice = RunVoice(.english, clock: RunCast.clock)
    let waits = [("C", 6), ("B", 6), ("D", 2)].map {
      RunProposal.Wait(team: TeamLetter($0), minutes: $1)
    }
    let proposal = RunProposal.later(minutes: 6, start: 976, waits: waits, end: 1_026, over: 0)
    let said = voice.outcome(proposal, before: .dayEnd)
    #expect(
      said.replacing(NoBreak.full, with: " ")
        == "Team D waits 2 min. Team B and team C wait 6 min. The day ends at 17 h 06.")
  }
}
