import Entities
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("People and what they agreed to") struct PeopleTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take(
      "personnes.csv",
      "réf;prénom;rôles;profil\nPE-01;Nadia;résident;une sociologue\nPE-02;Élie;membre;")
    try bench.take("verbatim.csv", "mots;personne\nMon carnet est plein;PE-01")
    return bench
  }

  @Test func `people are found by their role and by their name, accents aside`() throws {
    let workshop = try bench().workshop
    #expect(try workshop.people().people.map(\.name) == ["Élie", "Nadia"])
    #expect(try workshop.people(role: .resident).people.map(\.name) == ["Nadia"])
    #expect(try workshop.people(named: "elie").people.map(\.name) == ["Élie"])
    #expect(try workshop.people(named: "sociologue").people.map(\.name) == ["Nadia"])
    #expect(try workshop.people(role: .member, named: "nadia").people.isEmpty)
    #expect(try workshop.people().roles == [.member, .resident])
  }

  @Test func `answers are noted in one act, the others stay as they were`() throws {
    let workshop = try bench().workshop
    let act = try workshop.note(
      [
        ConsentAnswer(.words, .paper, .given), ConsentAnswer(.firstName, .paper, .given),
        ConsentAnswer(.image, .site, .refused),
      ], of: "PE-01", on: Bench.today, basis: .publicInterest)
    let grid = try workshop.person(at: "PE-01").line.consents
    #expect(
      grid.cells.filter { $0.answer != nil }.map(\.name) == [
        "words-paper", "firstName-paper", "image-site",
      ])
    #expect(grid.cells.first?.basis == .publicInterest && grid.cells.first?.day == Bench.today)
    #expect(try workshop.person(at: "PE-01").line.shownAs == "Nadia")
    _ = try workshop.undo(act)
    #expect(try workshop.person(at: "PE-01").line.consents.isEmpty)
  }

  @Test func `a later answer adds to the history, the same day's is corrected`() throws {
    let workshop = try bench().workshop
    let before = Day(number: Bench.today.number - 10)
    func note(_ answer: Consent.Answer, _ day: Day) throws {
      _ = try workshop.note(
        [ConsentAnswer(.firstName, .paper, answer)], of: "PE-01", on: day, basis: .consent)
    }
    try note(.given, before)
    try note(.refused, Bench.today)
    #expect(try workshop.person(at: "PE-01").line.shownAs == "Une sociologue")
    try note(.given, Bench.today)
    #expect(try workshop.person(at: "PE-01").line.shownAs == "Nadia")
    #expect(try workshop.workspace.contents().consents.count == 2)
  }

  @Test func `a withdrawal is seen at once and comes back by undo`() throws {
    let workshop = try bench().workshop
    _ = try workshop.note(
      [ConsentAnswer(.firstName, .paper, .given)], of: "PE-01", on: Bench.today, basis: .consent)
    #expect(try workshop.voice("V-0001").voice.speaker == "Nadia")
    let act = try workshop.withdrawal(of: "PE-01")
    let line = try workshop.person(at: "PE-01").line
    #expect(line.consents.isWithdrawn && line.consents.isSilent && line.shownAs == "Une sociologue")
    #expect(try workshop.voice("V-0001").voice.words == nil)
    _ = try workshop.undo(act)
    #expect(try workshop.voice("V-0001").voice.speaker == "Nadia")
  }

  @Test func `an answer dated tomorrow does not hold today`() throws {
    let bench = try bench()
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;afficher le prénom;papier;oui;2099-01-01")
    #expect(try bench.workshop.person(at: "PE-01").line.consents.isEmpty)
  }

  @Test func `someone erased has no page any more`() throws {
    let workshop = try bench().workshop
    _ = try workshop.erase("PE-01")
    #expect(throws: AlreadyErased.self) { try workshop.person(at: "PE-01") }
    #expect(throws: UnknownReference.self) { try workshop.person(at: "PE-99") }
    #expect(try workshop.people().people.map(\.name) == ["Élie"])
  }
}
