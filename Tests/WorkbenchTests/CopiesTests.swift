import Entities
import Foundation
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Copies and rights, in words") struct CopiesTests {
  @Test func `an import never gives again the number of what is gone`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim\nUn mot\nDeux mots\n")
    let act = try #require(try bench.workshop.workspace.acts().first)
    try bench.workshop.workspace.undo(act.id, by: "Anne", at: Bench.now)
    try bench.take("verbatim.csv", "verbatim\nTrois mots\n")
    let all = try bench.workshop.workspace.all(Verbatim.self)
    #expect(all.map(\.reference.description) == ["V-0003"])
  }

  @Test func `someone can read all that is held about them`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom;métier\nPE-01;Zoé <b>;soudeuse\nPE-02;Ali;\n")
    try bench.take(
      "verbatim.csv",
      "verbatim;personne\nMes mots & les miens;PE-01\nD’un autre;PE-02\nZoé <b> l’a dit;\n")
    let holding = try bench.workshop.holding(of: "PE-01")
    #expect(holding.sections.map(\.title) == ["Personnes", "Verbatim"])
    #expect(holding.text.contains("Mes mots & les miens") && holding.text.contains("soudeuse"))
    #expect(holding.text.contains("Son prénom est aussi écrit dans : V-0003."))
    #expect(!holding.text.contains("D’un autre"))
    #expect(holding.html.contains("Zoé &lt;b&gt;") && !holding.html.contains("Zoé <b>"))
    #expect(try holding.json().contains("Mes mots & les miens"))
    #expect(try bench.workshop.holding(of: "zoé <b>").text == holding.text)
  }

  @Test func `a name that several bear asks for a reference, and one nobody bears is unknown`()
    throws
  {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Zoé\nPE-02;Zoé\n")
    let several = #expect(throws: SeveralPeople.self) { try bench.workshop.holding(of: "Zoé") }
    #expect(
      several?.said(in: .french)
        == "Plusieurs personnes s’appellent « Zoé » : donnez une référence (PE-01, PE-02).")
    #expect(throws: UnknownReference.self) { try bench.workshop.holding(of: "Nadia") }
  }

  @Test func `a member is the person they are, to be read, withdrawn and erased`() throws {
    let bench = try Bench()
    try bench.take("membres.csv", "réf;prénom\nM-01;Zoé\n")
    #expect(try bench.workshop.holding(of: "M-01").name == "Zoé (PE-01)")
    #expect(try bench.workshop.withdraw("M-01").joined().contains("PE-01"))
    #expect(try bench.workshop.erase("M-01").joined().contains("Effacé"))
    #expect(try bench.workshop.workspace.contents().people.isEmpty)
  }

  @Test func `words erased twice are said to be gone`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim\nUn mot\n")
    _ = try bench.workshop.erase("V-0001")
    let again = try bench.workshop.erase("V-0001")
    #expect(again == ["V-0001 est déjà effacé pour de bon : il n’y a rien de plus à faire."])
  }

  @Test func `agreements taken back stop every print, and nothing is lost`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Zoé\n")
    try bench.take("verbatim.csv", "verbatim;personne;profil\nMes mots;PE-01;une artisane\n")
    let options = PrintOptions(day: Bench.today)
    #expect(try bench.workshop.print(.verbatim, options).count == 1)
    _ = try bench.workshop.withdraw("Zoé")
    #expect(try bench.workshop.print(.verbatim, options).isEmpty)
    let count = try bench.workshop.workspace.all(Consent.self).count
    _ = try bench.workshop.withdraw("Zoé")
    #expect(try bench.workshop.workspace.all(Consent.self).count == count)
    #expect(try bench.workshop.workspace.all(Verbatim.self).map(\.words) == ["Mes mots"])
  }

  @Test func `small groups are said before tables leave, and on every print that quotes them`()
    throws
  {
    let bench = try Bench.sample()
    #expect(try bench.workshop.exportRemarks().first?.contains("si rare") == true)
    let kinds = [PrintKind.astonishments, .prototypes, .filledFrieze, .poster].filter { kind in
      let prints = try? bench.workshop.print(kind, PrintOptions(day: Bench.today))
      return prints?.flatMap(\.remarks).contains { $0.contains("si rare") } ?? false
    }
    #expect(kinds == [.astonishments, .prototypes, .filledFrieze, .poster])
  }
}
