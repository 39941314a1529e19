import Atelier
import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

private func told(in text: String, knowing names: [String] = []) -> [String] {
  PassageFlags(in: text, knowing: NameFinder(names)).names
}

@Suite("Feasts and months that are first names too") struct FeastNameTests {
  @Test(arguments: [
    "On ferme avant Noël.", "À Noël, comme tout le monde", "les fêtes de Noël", "le soir de Noël",
    "On embauche pour Noël. Comme si Noël tombait par surprise.",
  ])
  func `name nobody where they say a moment`(text: String) { #expect(told(in: text).isEmpty) }

  @Test(arguments: ["Noël est passé me voir", "J’ai dit à Noël de venir", "Le chef de Noël a ri"])
  func `are someone’s where nothing says a moment`(text: String) {
    #expect(told(in: text) == ["Noël"])
  }

  @Test func `followed by a family name are someone`() {
    #expect(told(in: "avant Noël, Noël Durand est parti") == ["Noël Durand"])
  }

  @Test func `borne by someone known are said, but where they are surely a moment`() {
    #expect(told(in: "Je l’ai vu à Noël", knowing: ["Noël"]) == ["Noël"])
    #expect(told(in: "Je l’ai vu avant Noël", knowing: ["Noël"]).isEmpty)
    #expect(told(in: "On a fini en avril", knowing: ["Avril"]).isEmpty)
    #expect(told(in: "On a vu Avril hier", knowing: ["Avril"]) == ["Avril"])
  }
}

@Suite("People of a column who are nobody’s name") struct HardlyNamesTests {
  private func facts(of said: String) -> [Complaint.Fact] {
    InterchangeTests.facts("verbatim.csv", "verbatim;personne\nOui;\(said)\n")
  }

  @Test(arguments: ["a baker", "un marin", "tous", "Groupe 2", "tout le monde", "les voisins"])
  func `are asked about, and nobody is made of them in silence`(said: String) {
    #expect(facts(of: said) == [.whichVoice(said)])
  }

  @Test(arguments: ["Apolline et Sixte", "Sixte (animateur)", "Apolline, Sixte"])
  func `two at once, or with what is said of them, are asked about`(said: String) {
    #expect(
      InterchangeTests.facts("v.csv", "verbatim;personne\nOui;\"\(said)\"\n")
        == [.fullName(said)])
  }

  @Test(arguments: ["Apolline", "Marie Claire", "Lou", "La Rouquine", "Camille2"])
  func `first names and aliases are not`(said: String) { #expect(facts(of: said).isEmpty) }

  @Test func `the first name proposed is not the one in capitals`() {
    #expect(NameShape.firstName(of: "VALOIS Hermance") == "Hermance")
    #expect(NameShape.firstName(of: "Hermance VALOIS") == "Hermance")
    #expect(NameShape.firstName(of: "Mme DURAND") == "Alias")
  }
}

@Suite("Exports of forms") struct FormExportTests {
  @Test func `what a form asks for is read as what it is, and its own columns are left aside`()
    throws
  {
    let rows = """
      Numéro de série;SID;Heure de soumission;Brouillon;UID;Votre profil;Votre parole
      1;8812;24/10/2025;0;0;une agente;On nous dit de sourire.

      """
    let (dossier, _) = try taken("framaforms.csv", rows)
    #expect(dossier.verbatim.map(\.words) == ["On nous dit de sourire."])
    #expect(dossier.profiles.map(\.name) == ["une agente"])
  }

  @Test func `« Nous pensons que » heads hypotheses`() throws {
    let (dossier, _) = try taken(
      "pistes.csv", "Nous pensons que;pour\nun seul numéro suffit;\n")
    #expect(dossier.hypotheses.map(\.statement) == ["un seul numéro suffit"])
  }
}

@Suite("Two tables side by side") struct SideBySideTests {
  @Test func `are refused where the second begins, and no one says what another said`() {
    let rows = "verbatim;profil;;prénom;métier\nÇa ira;un potier;;Apolline;potière\n"
    #expect(facts("tout.csv", rows) == [.secondTable(TableKind.people.definition.title)])
  }

  @Test func `are not seen where one table has an empty column`() throws {
    let rows = "verbatim;profil;;lieu;date\nÇa ira;un potier;;Bourg;2025\n"
    #expect(try taken("v.csv", rows).dossier.verbatim.count == 1)
  }
}

@Suite("What is to be typed") struct AskedOptionsTests {
  @Test func `is quoted where it ends as a sentence does`() {
    #expect("Tél.".asTyped == "\"Tél.\"" && "v1.2".asTyped == "v1.2")
  }

  @Test func `of a table that nothing tells is said in its language, with where to look`() {
    let fact = Complaint.Fact.unknownTable(["Sigle", "Sens"], likely: [])
    let place = CellPlace(file: "g.csv", line: 1)
    let said = Complaint(fact, at: place).said(in: .french)
    #expect(said.contains("--as TABLEAU") && said.contains("--describe"))
    #expect(Complaint(fact, at: place).said(in: .english).contains("--as TABLE "))
  }
}

@Suite("Notes that are badly closed") struct LooseNotesTests {
  @Test func `a quote that nobody closed is still someone’s words`() throws {
    let found = try Notes.words("« On attend »\n« jamais fermée\n")
    #expect(found == ["On attend", "jamais fermée"])
  }

  @Test func `who speaks in a lone cue is not in the words`() throws {
    let found = try Notes.passages(
      "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Apolline>On attend.</v>\n", named: "a.vtt")
    #expect(found.map(\.words) == ["On attend."] && found.map(\.speaker) == ["Apolline"])
  }

  @Test func `fences of code are no words`() throws {
    #expect(try Notes.words("- un\n\n```\n```\n", named: "n.md") == ["un"])
  }

  @Test func `lines that no row repeats are said`() throws {
    let text = "« On attend »\n\nIl ne dort plus.\n\nÀ rappeler lundi\n« Rien »\n"
    let read = try SourceFile(name: "n.txt", bytes: Data(text.utf8)).notes()
    #expect(read.left == ["Il ne dort plus."])
    let said = Wording.french.notes.leftLines(read.left)
    #expect(said.contains("« Il ne dort plus. »"))
  }
}
