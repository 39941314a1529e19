import People
import Storage
import Testing
import Workbench

@Suite("Changing several verbatim at once") struct TaggingTests {
  @Test func `a theme goes on all of them in one act, which one undo takes back`() throws {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv", "mots;profil;thèmes\nun;un artisan;tri\ndeux;un artisan;\ntrois;un artisan;")
    let act = try bench.workshop.tag(
      [Reference(.verbatim, 1), Reference(.verbatim, 2)], with: " tri ")
    #expect(try themes(bench) == [["tri"], ["tri"], []])
    _ = try bench.workshop.undo(act)
    #expect(try themes(bench) == [["tri"], [], []])
  }

  @Test func `a theme comes off only where it was, and nothing is kept when nothing changes`()
    throws
  {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv", "mots;profil;thèmes\nun;un artisan;tri, délais\ndeux;un artisan;")
    let both = [Reference(.verbatim, 1), Reference(.verbatim, 2)]
    _ = try bench.workshop.untag(both, from: "tri")
    #expect(try themes(bench) == [["délais"], []])
    let again = try bench.workshop.untag(both, from: "tri")
    #expect(try bench.workshop.workspace.act(again) == nil)
  }

  @Test func `one unknown reference and nothing changes`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots;profil\nun;un artisan")
    #expect(throws: UnknownReference.self) {
      try bench.workshop.tag([Reference(.verbatim, 1), Reference(.verbatim, 9)], with: "tri")
    }
    #expect(try themes(bench) == [[]])
  }

  @Test func `a profile is widened one step at a time, then stays`() throws {
    let bench = try Bench()
    try bench.take("profils.csv", "profil;plus général\nun garagiste;un artisan\nun artisan;")
    try bench.take("verbatim.csv", "mots;profil\nun;un garagiste")
    #expect(try bench.workshop.voice("V-0001").wider == "un artisan")
    _ = try bench.workshop.widenProfile(of: "V-0001")
    let page = try bench.workshop.voice("V-0001")
    #expect(page.voice.speaker == "Un artisan" && page.wider == nil)
    let again = try bench.workshop.widenProfile(of: "V-0001")
    #expect(try bench.workshop.workspace.act(again) == nil)
  }

  private func themes(_ bench: Bench) throws -> [[String]] {
    try bench.workshop.voices(VoiceQuery()).voices.map(\.themes)
  }
}
