import Foundation
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("What pages read of a workspace") struct PageReadingTests {
  @Test func `verbatim are counted, filtered and turned over fifty a page`() throws {
    let workshop = try Bench.sample().workshop
    var asked = VoiceQuery()
    let all = try workshop.voices(asked)
    #expect(all.voices.count == 50 && all.found == all.collected)
    asked.page = 99
    let last = try workshop.voices(asked)
    #expect(last.voices.last?.reference == Reference(.verbatim, all.collected))
    asked = VoiceQuery()
    asked.theme = try #require(all.themes.first).name
    let themed = try workshop.voices(asked)
    #expect(
      themed.found == all.themes[0].count
        && themed.voices.allSatisfy { $0.themes.contains(asked.theme) })
    asked = VoiceQuery()
    asked.only = .unused
    let unused = try workshop.voices(asked)
    #expect(unused.found == all.unused && unused.voices.allSatisfy(\.uses.isEmpty))
  }

  @Test func `the rare ones are those a print would warn of`() throws {
    let workshop = try Bench.sample().workshop
    var asked = VoiceQuery()
    asked.only = .rare
    #expect(try workshop.voices(asked).found == (try workshop.home().smallGroups))
    #expect(try workshop.voices(asked).found > 0)
  }

  @Test func `the latest come first when asked, and profiles in their order`() throws {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv", "mots;profil;date\nun;un zingueur;2017-10-01\ndeux;un artisan;2017-10-03")
    var asked = VoiceQuery()
    asked.order = .latest
    #expect(try bench.workshop.voices(asked).voices.map(\.words) == ["deux", "un"])
    asked.order = .speaker
    #expect(
      try bench.workshop.voices(asked).voices.map(\.speaker) == ["Un artisan", "Un zingueur"])
  }

  @Test func `words withdrawn are not read any more, nor found by what they said`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take("verbatim.csv", "mots;personne\nMon carnet est plein;PE-01")
    #expect(try bench.workshop.search("carnet").first?.hits.count == 1)
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;retiré;2018-01-02")
    let voice = try bench.workshop.voice("V-0001").voice
    #expect(voice.words == nil && voice.speaker.isEmpty)
    #expect(try bench.workshop.search("carnet").isEmpty)
    #expect(try bench.workshop.search("V-0001").first?.hits.first?.pieces == nil)
  }

  @Test func `what was read is read again after every act, and after its undo`() throws {
    let bench = try Bench()
    #expect(try bench.workshop.home().verbatim == 0)
    try bench.take("verbatim.csv", "mots;profil\nun;un artisan")
    #expect(try bench.workshop.home().verbatim == 1)
    let act = try #require(try bench.workshop.home().acts.first)
    let undoing = try bench.workshop.undo(act.id)
    #expect(try bench.workshop.workspace.act(undoing)?.undoes == act.id)
    #expect(try bench.workshop.home().verbatim == 0)
  }

  @Test func `a prototype under way is silent after thirty days without news`() throws {
    let bench = try Bench()
    try bench.take("prototypes.csv", "réf;nom\nP-01;Le relais\nP-02;La porte")
    try bench.take(
      "parcours.csv",
      "objet;état;date\nP-01;esquissé;2017-10-01\nP-01;en cours;2017-10-02\n"
        + "P-02;esquissé;2018-02-01\nP-02;en cours;2018-02-02")
    #expect(try bench.workshop.prototypes().map(\.isSilent) == [true, false])
    #expect(try bench.workshop.home().silent == [Reference(.prototype, 1)])
  }

  @Test func `a hypothesis without words nor astonishment is bare`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "réf;mots;profil\nV-0001;un;un artisan")
    try bench.take(
      "hypothèses.csv",
      "réf;énoncé;nature;verbatim pour\nH-01;Nue;hypothèse;\nH-02;Appuyée;hypothèse;V-0001")
    #expect(try bench.workshop.hypotheses().map(\.isBare) == [true, false])
    #expect(try bench.workshop.hypothesis("h2").supporting.map(\.words) == ["un"])
  }
}
