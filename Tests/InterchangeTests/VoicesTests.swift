import Entities
import Foundation
import Interchange
import People
import Testing
import Words

@Suite("A column of who spoke") struct VoicesTests {
  @Test(arguments: [
    "P1", "P 2", "H1", "S12", "3", "H, 45 ans", "F (32 ans)", "Femme, 45 ans, menuisière",
    "45 ans, homme", "Participant 3", "Interviewée n° 2", "Personne A", "Homme", "Locuteur 2",
    "Homme, la quarantaine",
  ])
  func `makes nobody of a voice that is only numbered or aged`(code: String) throws {
    let (dossier, diagnosis) = try merged([
      "verbatim.csv": "verbatim;personne\nOn attend;\"\(code)\"\nOn rit;Lucie\n"
    ])
    #expect(dossier.people.map(\.name) == ["Lucie"])
    #expect(dossier.verbatim[0].speaker == nil)
    #expect(dossier.notes.map(\.words) == [code])
    #expect(diagnosis.noticed.contains { $0.said(in: .french).contains("voix sans nom") })
    let again = try dossier.merging(
      grids(["verbatim.csv": "verbatim;personne\nOn attend;\"\(code)\"\nOn rit;Lucie\n"]),
      mint: counting())
    #expect(again.diagnosis.changesNothing)
  }

  @Test(arguments: ["Lucie", "Zoé", "PE-01", "Henri"])
  func `keeps those who have a name`(name: String) throws {
    let people = "réf;prénom;rôles\nPE-01;Lucie;participant\n;Zoé;participant\n;Henri;participant\n"
    let (dossier, _) = try merged([
      "personnes.csv": people, "verbatim.csv": "verbatim;personne\nOn attend;\(name)\n",
    ])
    #expect(dossier.people.count == 3 && dossier.verbatim[0].speaker != nil)
  }

  @Test func `asks whether initials are someone's`() throws {
    let rows = ["verbatim.csv": "verbatim;personne\nOn attend;ML\n"]
    #expect(complaints(rows).contains { $0.contains("--person ML=voix") })
    var answers = ImportAnswers()
    answers.people = [ImportAnswers.Who("ML", is: .voice)]
    #expect(try Dossier().merging(grids(rows), answers, mint: counting()).dossier.people.isEmpty)
    answers.people = [ImportAnswers.Who("ML", is: .called("ML"))]
    let named = try Dossier().merging(grids(rows), answers, mint: counting()).dossier
    #expect(named.people.map(\.name) == ["ML"])
  }
}

@Suite("Dates that may begin by the month") struct DateOrderTests {
  private func dates(_ rows: [String], _ heading: String = "date") throws -> [String] {
    let text = "verbatim;\(heading)\n" + rows.enumerated().map { "Mot \($0);\($1)\n" }.joined()
    return try merged(["v.csv": text]).dossier.verbatim.map { $0.when?.description ?? "" }
  }

  @Test func `are decided by another cell of their column, and it is said`() throws {
    #expect(
      try dates(["5/6/2024 9:00am", "5/24/2024 1:00 PM"]) == ["2024-05-06", "2024-05-24"])
    #expect(try dates(["5/6/2024 9:00am", "24/5/2024 9:00am"]) == ["2024-06-05", "2024-05-24"])
    #expect(try dates(["5/6/2024", "5/24/2024"]) == ["2024-05-06", "2024-05-24"])
    #expect(try dates(["5/6/2024", "24/5/2024"]) == ["2024-06-05", "2024-05-24"])
    #expect(try dates(["5/6/2024", "7/8/2024"]) == ["2024-06-05", "2024-08-07"])
    let (_, diagnosis) = try merged([
      "v.csv": "verbatim;date\nA;5/6/2024 9:00am\nB;5/24/2024 9:00am\n"
    ])
    #expect(
      diagnosis.noticed.map { $0.said(in: .french) }.contains {
        $0.contains("mois d’abord") && $0.contains("5/24/2024")
      })
  }

  @Test func `are asked about once where nothing tells, and answered for the column`() throws {
    let rows = ["v.csv": "verbatim;date\nA;5/6/2024 9:00am\nB;7/8/2024 9:00am\n"]
    let asked = complaints(rows)
    #expect(asked.count == 1 && asked[0].contains("--dates month"), "\(asked)")
    var answers = ImportAnswers()
    answers.dates = [ImportAnswers.Dates(.month)]
    let dossier = try Dossier().merging(grids(rows), answers, mint: counting()).dossier
    #expect(dossier.verbatim.map { $0.when?.description } == ["2024-05-06", "2024-07-08"])
    #expect(!complaints(["v.csv": "verbatim;Timestamp\nA;5/6/2024 9:00:12\n"]).isEmpty)
    #expect(complaints(["v.csv": "verbatim;Horodateur\nA;5/6/2024 9:00:12\n"]).isEmpty)
  }

  @Test func `without a year take that of the nearest row above, else below, and say which`() throws
  {
    let rows = "verbatim;date\nA;5 oct.\nB;12/03/2016\nC;\nD;4 avril\nE;01/02/2019\n"
    let said = complaints(["v.csv": rows])
    #expect(said.count == 2)
    #expect(said[0].contains("la ligne 3") && said[0].contains("2015"), "\(said)")
    #expect(said[1].contains("la ligne 3") && said[1].contains("2016"), "\(said)")
  }
}

@Suite("A place that names someone") struct NamedPlaceTests {
  @Test(arguments: ["Mme Delarbre, coiffeuse", "Lucie Martin", "06 12 34 56 78", "Chez M. Dupont"])
  func `is asked about before it is written`(place: String) throws {
    let rows = ["verbatim.csv": "verbatim;lieu\nOn attend;\"\(place)\"\n"]
    #expect(complaints(rows).contains { $0.contains("--place") }, "\(complaints(rows))")
    var answers = ImportAnswers()
    answers.write(place: place, as: "un salon")
    let told = try Dossier().merging(grids(rows), answers, mint: counting()).dossier
    #expect(told.places.map(\.name) == ["un salon"])
    answers.write(place: place, as: "")
    #expect(try Dossier().merging(grids(rows), answers, mint: counting()).dossier.places.isEmpty)
    answers.write(place: place, as: place)
    let kept = try Dossier().merging(grids(rows), answers, mint: counting()).dossier
    #expect(kept.places.map(\.name) == [place])
  }

  @Test(arguments: [
    "Val Fleuri", "La Rochelle", "Saint-Denis", "Pôle Emploi", "Z.I. Nord", "M.J.C.", "Niort",
    "Gare, quai 2", "Mission Locale", "Rue Victor Hugo", "Lycée Paul Claudel", "CCAS",
  ])
  func `is not one that towns, houses and streets are called by`(place: String) {
    #expect(complaints(["verbatim.csv": "verbatim;lieu\nOn attend;\"\(place)\"\n"]).isEmpty)
  }
}
