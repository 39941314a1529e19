import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("A column nobody knows")
struct RemarkTests {
  /// Consents, which have no notes of their own.
  private let consents = """
    personne;usage;canal;réponse;date;Recueilli par;
    Lucie;citer les mots;papier;oui;06/10/2017;Sami;à relire
    Nadir;citer les mots;papier;oui;06/10/2017;;
    """

  private func merged(
    _ text: String, into dossier: Dossier = Dossier(), named name: String = "accords.csv"
  ) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
    let grids = try SourceFile(name: name, bytes: Data(text.utf8)).grids()
    return try dossier.merging(grids, mint: counting())
  }

  private func table(of kind: TableKind, in dossier: Dossier) throws -> FilledTable {
    try #require(dossier.tables(in: .french).first { $0.definition.kind == kind })
  }

  @Test func `is kept with its row, even where the heading is empty`() throws {
    let (dossier, diagnosis) = try merged(consents)
    #expect(diagnosis.unknownColumns.map(\.heading) == ["Recueilli par", "Col. G"])
    #expect(!diagnosis.unknownColumns.contains { !$0.isKept })
    #expect(Set(dossier.notes.map(\.words)) == ["Sami", "à relire"])
    #expect(Set(dossier.notes.map(\.owner)) == [dossier.consents[0].id.value])
  }

  @Test func `comes back under its heading, and read again changes nothing`() throws {
    let dossier = try merged(consents).dossier
    let filled = try table(of: .consents, in: dossier)
    #expect(filled.headings.suffix(2) == ["Col. G", "Recueilli par"])
    #expect(filled.rows.map { Array($0.suffix(2)) } == [["à relire", "Sami"], ["", ""]])
    let again = try dossier.merging([filled.grid(named: "accords.csv")], mint: counting())
    #expect(again.diagnosis.changesNothing)
    #expect(again.dossier == dossier)
  }

  @Test func `changed in the sheet is a change of its row, and an empty cell takes nothing away`()
    throws
  {
    let dossier = try merged(consents).dossier
    let edited = consents.replacing(";Sami;", with: ";;").replacing("à relire", with: "relu")
    let (after, diagnosis) = try merged(edited, into: dossier)
    #expect(Set(after.notes.map(\.words)) == ["relu", "Sami"])
    #expect(diagnosis.changed.map { $0.columns.map(\.french) } == [["Col. G"]])
  }

  @Test func `missing from the sheet is left as it was`() throws {
    let dossier = try merged(consents).dossier
    let short = "personne;usage;canal;réponse;date\nLucie;citer les mots;papier;oui;06/10/2017"
    let (after, diagnosis) = try merged(short, into: dossier)
    #expect(after.notes == dossier.notes)
    #expect(diagnosis.changed.isEmpty)
  }

  @Test func `written twice, or in other letters, is one column`() throws {
    let first = try merged("verbatim;Humeur;humeur\nOui.;lasse;gaie", named: "verbatim.csv")
    #expect(first.dossier.notes.map(\.words) == ["lasse\ngaie"])
    let second = try merged(
      "verbatim;HUMEURS\nOui.;vive", into: first.dossier, named: "verbatim.csv")
    #expect(second.dossier.notes.map(\.heading) == ["Humeur", "Humeur"])
    // Someone else said the same words: nothing is written over.
    #expect(Set(second.dossier.notes.map(\.words)) == ["lasse\ngaie", "vive"])
  }

  @Test func `of a step or of a line of a frieze is left aside, and said`() throws {
    let hypotheses = try merged("hypothèse\nOn relit ensemble.", named: "hypotheses.csv").dossier
    let (dossier, diagnosis) = try merged(
      "objet;état;date;Salle\nH-01;proposée;2017-10-06;bleue", into: hypotheses,
      named: "parcours.csv")
    #expect(dossier.notes.isEmpty)
    #expect(diagnosis.unknownColumns.map(\.isKept) == [false])
  }
}
