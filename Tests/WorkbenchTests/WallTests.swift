import Atelier
import Entities
import People
import Storage
import Testing
import Workbench

@Suite("Keeping a wall that was copied") struct WallTests {
  private func filled() throws -> Bench {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take(
      "verbatim.csv", "mots;personne;thèmes\nun;;Confiance\ndeux;;\ntrois;;\nquatre;PE-01;")
    try bench.take("étonnements.csv", "réf;titre;faits\nE-01;La porte;Elle est fermée")
    return bench
  }

  @Test func `each column becomes a theme, in one act that one undo takes back`() throws {
    let bench = try filled()
    let act = try bench.workshop.copyWall("confiance : 1, 2\nPeur du papier : 2, 3")
    let contents = try bench.workshop.workspace.contents()
    #expect(
      contents.verbatim.map(\.themes) == [
        ["Confiance"], ["Confiance", "Peur du papier"], ["Peur du papier"], [],
      ])
    #expect(contents.findings.isEmpty)
    _ = try bench.workshop.undo(act)
    let back = try bench.workshop.workspace.contents()
    #expect(back.verbatim.map(\.themes) == [["Confiance"], [], [], []])
  }

  @Test func `reports, dots and cards of kits become a finding too, once`() throws {
    let bench = try filled()
    let wall = "La porte fermée (7) : 2 •••, E-01, AF-03, AF-05 (2)"
    _ = try bench.workshop.copyWall(wall)
    let finding = try #require(try bench.workshop.workspace.contents().findings.first)
    #expect(finding.statement == "La porte fermée" && finding.astonishments.count == 1)
    #expect(finding.notes.contains("7 gommettes") && finding.notes.contains("V-0002 : 3 gommettes"))
    #expect(finding.notes.contains("AF-03") && finding.notes.contains("AF-05 : 2 gommettes"))
    let again = try bench.workshop.copyWall(wall)
    #expect(try bench.workshop.workspace.act(again) == nil)
    #expect(try bench.workshop.workspace.contents().findings.count == 1)
  }

  @Test func `two new findings of one wall have two references`() throws {
    let bench = try filled()
    _ = try bench.workshop.copyWall("Un (2) : 1\nDeux (3) : 2")
    let findings = try bench.workshop.workspace.contents().findings
    #expect(findings.map(\.reference.description) == ["C-01", "C-02"])
  }

  @Test func `unknown cards keep everything out until they are left out`() throws {
    let bench = try filled()
    let wall = "Confiance : 2, 86\nTri : E-09, 3"
    #expect {
      try bench.workshop.copyWall(wall)
    } throws: { error in
      (error as? WallRefusal)?.unknown.map(\.description) == ["E-09", "V-0086"]
    }
    #expect(try bench.workshop.workspace.contents().verbatim[1].themes.isEmpty)
    _ = try bench.workshop.copyWall(wall, leavingUnknown: true)
    #expect(
      try bench.workshop.workspace.contents().verbatim.map(\.themes) == [
        ["Confiance"], ["Confiance"], ["Tri"], [],
      ])
  }

  @Test func `all that is in the way is told at once`() throws {
    let bench = try filled()
    let wall = "Nadia : 1, 86\nTri : deux, 87\nPeur : ZQ-03, AF-03"
    let refusal = #expect(throws: WallRefusal.self) { try bench.workshop.copyWall(wall) }
    #expect(refusal?.faults == [.noCard("deux", line: 2, column: 7)])
    #expect(refusal?.unknown.map(\.description) == ["V-0086", "V-0087"])
    #expect(refusal?.unknownKits == ["ZQ-03"] && refusal?.named == ["Nadia"])
    #expect(refusal?.sentences(in: .french).count == 4)
  }

  @Test func `a title that names someone is kept once it is said so`() throws {
    let bench = try filled()
    let named = #expect(throws: WallRefusal.self) { try bench.workshop.copyWall("Nadia : 1") }
    #expect(named?.named == ["Nadia"] && named?.canLeaveOut == false)
    _ = try bench.workshop.copyWall("Nadia : 1", keepingNames: true)
    // A theme that is here already is asked about no more.
    _ = try bench.workshop.copyWall("nadia : 2")
    #expect(
      try bench.workshop.workspace.contents().verbatim.map(\.themes) == [
        ["Confiance", "Nadia"], ["Nadia"], [], [],
      ])
  }

  @Test func `words that may not be shown any more are known to nobody`() throws {
    let bench = try filled()
    _ = try bench.workshop.withdraw("Nadia")
    #expect(throws: WallRefusal.self) { try bench.workshop.copyWall("Confiance : 4") }
  }
}
