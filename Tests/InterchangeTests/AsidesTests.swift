import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("A sheet with titles, comments and the name of its tab") struct AsidesTests {
  private let heads = row(["verbatim", "profil", "date"])
  private let title =
    "<table:table-cell table:number-columns-spanned=\"3\"><text:p>Bloc un, l’accueil</text:p>"
    + "</table:table-cell><table:covered-table-cell/><table:covered-table-cell/>"

  @Test func `a cell merged over all its columns is a title`() throws {
    let body =
      heads + "<table:table-row>\(title)</table:table-row>"
      + row(["On attend", "un maçon", "2018"])
    let (dossier, diagnosis) = try merged(document(tab("Verbatim", body)), named: "a.ods")
    #expect(dossier.verbatim.map(\.words) == ["On attend"])
    #expect(diagnosis.noticed.contains { $0.said(in: .french).contains("Bloc un, l’accueil") })
    let alone = heads + row(["Bloc un, l’accueil"]) + row(["On attend", "un maçon", "2018"])
    let kept = try merged(document(tab("Verbatim", alone)), named: "a.ods")
    #expect(kept.dossier.verbatim.count == 2)
  }

  @Test func `comments and boxes of text are said with where they are`() throws {
    let noted =
      "<table:table-cell><office:annotation><text:p>à revoir</text:p></office:annotation>"
      + "<text:p>On attend</text:p></table:table-cell>"
    let (dossier, diagnosis) = try merged(
      document(tab("Verbatim", heads + row([noted, "un maçon", "2018"]))), named: "a.ods")
    #expect(dossier.verbatim.map(\.words) == ["On attend"])
    #expect(
      diagnosis.noticed.contains {
        $0.said(in: .french).contains("un commentaire de cellule n’est pas repris : A2")
      })
  }

  @Test func `a tab called as a place is offered, and taken once told`() throws {
    let bytes = document(
      tab("CCAS", heads + row(["On attend", "un maçon", "2018"]))
        + tab("Gare", heads + row(["On rit", "un maçon", "2018"])))
    let (dossier, diagnosis) = try merged(bytes, named: "a.ods")
    #expect(dossier.places.isEmpty)
    #expect(
      diagnosis.noticed.compactMap(\.option)
        == Array(repeating: "--column \"onglet=lieu\"", count: 2))
    var answers = ImportAnswers()
    answers.columns = [ImportAnswers.Column("onglet", is: .column("lieu"))]
    let grids = [SourceFile(name: "a.ods", bytes: bytes)].grids().grids
    let told = try Dossier().merging(grids, answers, mint: counting()).dossier
    #expect(told.places.map(\.name) == ["CCAS", "Gare"])
    #expect(told.verbatim.map(\.place) == told.places.map { $0.id })
    let plain = try merged(
      document(tab("Feuille1", heads + row(["On attend", "un maçon", "2018"]))), named: "a.ods")
    #expect(plain.diagnosis.noticed.isEmpty)
  }
}
