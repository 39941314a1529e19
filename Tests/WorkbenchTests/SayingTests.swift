import Foundation
import Interchange
import People
import Storage
import Testing
import Workbench

@Suite("What is held from one quote to the next, and what speaks nearest") struct SayingTests {
  private func say(_ words: String, _ profile: String, to bench: Bench) throws {
    _ = try bench.workshop.write([
      TypedRow(.verbatim, cells: ["words": words, "profile": profile])
    ])
  }

  private func later(_ minutes: Double, than bench: Bench) -> Workshop {
    let workshop = bench.workshop
    return Workshop(
      workspace: workshop.workspace, furnishings: workshop.furnishings, mint: Bench.mint,
      today: workshop.today, now: Bench.now.addingTimeInterval(minutes * 60), author: "Anne",
      wording: workshop.wording)
  }

  @Test(arguments: [(0.0, true), (19, true), (21, false)])
  func `the profile of what was just typed holds for twenty minutes`(
    minutes: Double, holds: Bool
  ) throws {
    let bench = try Bench()
    try say("Un", "un garagiste", to: bench)
    let saying = try later(minutes, than: bench).saying()
    #expect(saying.held == (holds ? "un garagiste" : nil))
    #expect(saying.profiles == ["un garagiste"])
  }

  @Test func `words that an import brought hold nothing`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots;profil\nUn;un garagiste")
    #expect(try bench.workshop.saying().held == nil)
  }

  @Test func `words that were undone hold nothing`() throws {
    let bench = try Bench()
    let written = try bench.workshop.write([
      TypedRow(.verbatim, cells: ["words": "Un", "profile": "un garagiste"])
    ])
    _ = try bench.workshop.undo(written.act)
    let saying = try bench.workshop.saying()
    #expect(saying.held == nil && saying.profiles.isEmpty)
  }

  @Test func `three profiles at most are proposed, the latest first, each once`() throws {
    let bench = try Bench()
    for profile in ["un", "deux", "trois", "quatre", "trois"] {
      try say("Mots \(profile)", profile, to: bench)
    }
    #expect(try bench.workshop.saying().profiles == ["trois", "quatre", "deux"])
  }

  @Test func `what serves words comes first, then what shares the rarest stems`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots\nOn n’ose pas embaucher, les papiers nous perdent")
    try bench.take(
      "hypotheses.csv",
      """
      réf;énoncé;verbatim pour
      H-01;Les papiers perdus reviennent;
      H-02;Un entretien sans curriculum ouvre des portes;V-0001
      H-03;Embaucher fait peur à cause des papiers;
      H-04;Le dimanche est calme;
      """)
    let near = try bench.workshop.near("V-0001")
    #expect(near.map(\.reference.description) == ["H-02", "H-03", "H-01"])
    #expect(near.map { $0.tie != nil } == [true, false, false])
  }

  @Test func `nothing is near words that may not be shown, and unknown words are said so`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take("verbatim.csv", "mots;personne\nLes papiers;PE-01")
    try bench.take("hypotheses.csv", "réf;énoncé\nH-01;Les papiers perdent")
    #expect(try bench.workshop.near("V-0001").count == 1)
    _ = try bench.workshop.withdraw("Nadia")
    #expect(try bench.workshop.near("V-0001").isEmpty)
    #expect(throws: UnknownReference.self) { try bench.workshop.near("V-0099") }
  }
}
