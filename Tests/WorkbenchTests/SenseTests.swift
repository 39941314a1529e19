import Atelier
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Tying things together and moving them on") struct SenseTests {
  /// Two quotes, a report, a finding, two hypotheses and a prototype.
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv", "mots;profil\nOn rappelle le jeudi;un artisan\nJamais le matin;un artisan")
    try bench.take("étonnements.csv", "titre;faits\nLe cahier;Un cahier à spirale")
    try bench.take("constats.csv", "énoncé\nLe contact humain rassure")
    try bench.take("hypothèses.csv", "énoncé\nNous pensons qu’un rappel aide\nAutre chose")
    try bench.take("prototypes.csv", "nom;besoin\nLe rappel;Être rappelé")
    return bench
  }

  private let day = AskedStep(on: Bench.today)

  @Test func `words joined to a report and for a hypothesis are undone one by one`() throws {
    let bench = try bench()
    _ = try bench.workshop.link("V-0001", to: "E-01", as: .joins)
    let act = try bench.workshop.link("V-0001", to: "H-01", as: .supports)
    #expect(try bench.workshop.astonishment("E-01").verbatim.map(\.reference.number) == [1])
    #expect(try bench.workshop.hypothesis("H-01").supporting.map(\.reference.number) == [1])
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.hypothesis("H-01").supporting.isEmpty)
    #expect(try bench.workshop.astonishment("E-01").verbatim.count == 1)
  }

  @Test func `words change sides, and come off whichever side they are on`() throws {
    let bench = try bench()
    _ = try bench.workshop.link("V-0002", to: "H-01", as: .supports)
    _ = try bench.workshop.link("V-0002", to: "H-01", as: .contradicts)
    let page = try bench.workshop.hypothesis("H-01")
    #expect(page.supporting.isEmpty && page.contradicting.map(\.reference.number) == [2])
    _ = try bench.workshop.unlink("V-0002", from: "H-01")
    #expect(try bench.workshop.hypothesis("H-01").contradicting.isEmpty)
  }

  @Test func `reports and findings lead to a hypothesis, and its trace tells`() throws {
    let bench = try bench()
    _ = try bench.workshop.link("E-01", to: "C-01", as: .joins)
    _ = try bench.workshop.link("C-01", to: "H-01", as: .joins)
    _ = try bench.workshop.link("E-01", to: "H-01", as: .joins)
    let page = try bench.workshop.hypothesis("H-01")
    #expect(page.suggestedBy.map(\.reference.description) == ["C-01", "E-01"])
    #expect(page.trace.above.map(\.reference.description) == ["C-01", "E-01"])
    #expect(try bench.workshop.finding("C-01").builtOn.map(\.reference.description) == ["H-01"])
  }

  @Test func `linking twice keeps no second act`() throws {
    let bench = try bench()
    _ = try bench.workshop.link("V-0001", to: "E-01", as: .joins)
    let again = try bench.workshop.link("V-0001", to: "E-01", as: .joins)
    #expect(try bench.workshop.workspace.act(again) == nil)
  }

  @Test(arguments: [
    ("V-0001", "P-01", Tie.joins), ("H-01", "V-0001", .supports), ("E-01", "H-01", .contradicts),
  ])
  func `what does not go together is refused in words`(what: String, other: String, tie: Tie) throws
  {
    let bench = try bench()
    let refusal = try #require(throws: NoSuchTie.self) {
      try bench.workshop.link(what, to: other, as: tie)
    }
    #expect(refusal.said(in: .french).contains("\(what) ne se relie pas ainsi à \(other)"))
  }

  @Test func `a reference that is not there links nothing`() throws {
    let bench = try bench()
    for (what, other) in [("V-0099", "H-01"), ("V-0001", "H-99"), ("zut", "H-01")] {
      #expect(throws: UnknownReference.self) {
        try bench.workshop.link(what, to: other, as: .supports)
      }
    }
  }

  @Test func `a search finds what can be tied and says how it is already`() throws {
    let bench = try bench()
    _ = try bench.workshop.link("V-0001", to: "H-01", as: .supports)
    let found = try bench.workshop.linkables(to: "H-01", answering: "rappel")
    #expect(found.map(\.reference.description) == ["V-0001"])
    #expect(found.first?.tie == .supports && found.first?.ties == [.supports, .contradicts])
    let other = try bench.workshop.linkables(from: "V-0001", answering: "rappel")
    #expect(other.map(\.reference.description) == ["H-01"] && other.first?.tie == .supports)
    #expect(try bench.workshop.linkables(to: "P-01", answering: "rappel").isEmpty)
    #expect(try bench.workshop.linkables(to: "H-01", answering: "").isEmpty)
  }

  @Test func `words withdrawn are not offered to be tied`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take("verbatim.csv", "mots;personne\nMon carnet est plein;PE-01")
    try bench.take("hypothèses.csv", "énoncé\nNous pensons qu’un carnet aide")
    #expect(try bench.workshop.linkables(to: "H-01", answering: "carnet").count == 1)
    _ = try bench.workshop.withdraw("Nadia")
    for typed in ["carnet", "V-0001"] {
      #expect(try bench.workshop.linkables(to: "H-01", answering: typed).isEmpty)
    }
  }

  @Test func `a hypothesis and a prototype go through their states by the same verb`() throws {
    let bench = try bench()
    let step = AskedStep(on: Bench.today, because: "trois agences le demandent", by: "Comité")
    let act = try bench.workshop.move("H-01", to: "kept", step)
    #expect(
      try bench.workshop.hypothesis("H-01").life.map(\.spaced)
        == ["Retenue, 16 février 2018, Comité : trois agences le demandent"])
    _ = try bench.workshop.move("P-01", to: "testing", day)
    #expect(try bench.workshop.prototype("P-01").card.state == .testing)
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.hypothesis("H-01").life.isEmpty)
  }

  @Test func `a move that the life does not allow changes nothing`() throws {
    let bench = try bench()
    #expect(throws: LifeRefusal.missingReason(state: "refused")) {
      try bench.workshop.move("H-01", to: "refused", day)
    }
    #expect(throws: LifeRefusal.cannotFollow(state: "merged", before: "")) {
      try bench.workshop.move("H-01", to: "merged", day)
    }
    _ = try bench.workshop.move("H-01", to: "explored", day)
    #expect(throws: LifeRefusal.cannotFollow(state: "proposed", before: "explored")) {
      try bench.workshop.move("H-01", to: "proposed", day)
    }
    #expect(throws: UnknownReference.self) { try bench.workshop.move("V-0001", to: "kept", day) }
    #expect(try bench.workshop.hypothesis("H-01").life.count == 1)
  }

  @Test func `one hypothesis ends in another, in one act that one undo takes back`() throws {
    let bench = try bench()
    let act = try bench.workshop.fuse("H-02", into: "H-01", day)
    #expect(try bench.workshop.hypothesis("H-02").card.state == .merged)
    #expect(
      try bench.workshop.hypothesis("H-01").trace.above.map(\.reference.description) == ["H-02"])
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.hypothesis("H-02").card.state == nil)
    #expect(try bench.workshop.hypothesis("H-01").trace.above.isEmpty)
  }

  @Test func `a hypothesis is cut in several, which say where they come from`() throws {
    let bench = try bench()
    let (act, pieces) = try bench.workshop.split("H-01", into: ["Un ", "", "Deux"], day)
    #expect(pieces.map(\.description) == ["H-03", "H-04"])
    #expect(try bench.workshop.hypothesis("H-04").card.statement == "Deux")
    #expect(
      try bench.workshop.hypothesis("H-04").trace.above.map(\.reference.description) == ["H-01"])
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.hypotheses().count == 2)
  }

  @Test func `a report is signed for the team, by a profile once its author refused to be named`()
    throws
  {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom;profil\nPE-01;Nadia;une résidente")
    try bench.take("étonnements.csv", "titre;faits;auteur\nLe cahier;Un cahier;PE-01")
    #expect(try bench.workshop.astonishment("E-01").card.signature == "Nadia")
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;prénom;papier;non;2018-01-02")
    #expect(try bench.workshop.astonishments().map(\.signature) == ["Une résidente"])
  }
}

extension String {
  /// With plain spaces, whatever careful typography put there.
  fileprivate var spaced: String {
    replacing("\u{202f}", with: " ").replacing("\u{a0}", with: " ")
  }
}
