import Atelier
import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("A column without a heading") struct UnheadedTests {
  @Test(arguments: [
    "Trop de papiers\nOn attend trop\nUn guichet unique\n", "« Rien ne marche »\n« On attend »\n",
    "Manque de temps, toujours\nOn attend trop\nUn guichet unique\n", "Trop de papiers\n",
  ])
  func `is asked about before its first line is lost`(rows: String) throws {
    for table in [nil, TableKind.verbatim] {
      let asked = facts("v.csv", rows, ImportAnswers(table: table))
      guard asked.count == 1, case .headless? = asked.first else {
        Issue.record("\(asked)")
        continue
      }
    }
    var answers = ImportAnswers(table: .verbatim)
    answers.firstLines = [.init(isHeadings: false)]
    let count = rows.split(separator: "\n").count
    #expect(try taken("v.csv", rows, answers).dossier.verbatim.count == count)
    #expect(
      grids(["v.csv": rows]).looks(ImportAnswers(table: .verbatim), kept: []).first?.isHeaded
        == false)
  }

  @Test func `is not doubted where its heading is known, or told`() throws {
    #expect(try taken("v.csv", "Citation\nOn attend\n").dossier.verbatim.count == 1)
    var answers = ImportAnswers(table: .verbatim)
    answers.columns = [.init("Avis", is: .column("verbatim"))]
    #expect(try taken("v.csv", "Avis\nOn attend\n", answers).dossier.verbatim.count == 1)
  }
}

@Suite("Dates that say the month first") struct MonthFirstTests {
  private func day(_ rows: String, _ order: DateOrder) throws -> When? {
    var answers = ImportAnswers()
    answers.dates = [ImportAnswers.Dates(order)]
    return try taken("v.csv", rows, answers).dossier.verbatim.first?.when
  }

  @Test func `are read as someone says, whatever else tells`() throws {
    let rows = "verbatim;date\nOui;5/6/2024\n"
    #expect(try day(rows, .month)?.description == "2024-05-06")
    #expect(try day(rows, .day)?.description == "2024-06-05")
  }

  @Test func `are asked about under English headings, and read day first under French ones`() throws
  {
    let asked = facts("q.csv", "quote,date\nYes we do,5/6/2024\n")
    #expect(asked.contains { if case .dateOrder = $0 { true } else { false } })
    #expect(facts("v.csv", "verbatim;date\nOui;5/6/2024\n").isEmpty)
  }
}

@Suite("Signs that stand for nothing") struct NothingSaidTests {
  @Test(arguments: ["-", "?", "N/A", "n.c.", "aucun", "inconnu", "—"])
  func `make no place, no date and no one`(sign: String) throws {
    let (dossier, diagnosis) = try taken(
      "v.csv", "verbatim;lieu;date;profil;personne\nOn attend;\(sign);\(sign);\(sign);\(sign)\n")
    #expect(dossier.places.isEmpty && dossier.people.isEmpty && dossier.profiles.isEmpty)
    #expect(diagnosis.noticed.map(\.fact) == [.nobody([2]), .nothing([2])])
  }

  @Test func `alone among words are no verbatim, and it is said`() throws {
    let (dossier, diagnosis) = try taken("v.csv", "verbatim;profil\n-;un maçon\nOui;un maçon\n")
    #expect(dossier.verbatim.map(\.words) == ["Oui"])
    #expect(diagnosis.emptyRows.map(\.lines) == [[2]])
  }

  @Test func `« idem » under nothing is refused with what to write`() {
    #expect(
      facts("v.csv", "verbatim;lieu\nOui;idem\nNon;Bourg\n") == [.nothingAbove("idem")])
  }
}

@Suite("Tables that headings announce") struct AnnouncedTests {
  @Test(arguments: [
    ("Question;Réponse\nPourquoi ?;On attend\n", "Verbatim"),
    ("Participants\nLéa\nTom\n", "Personnes"),
    ("Événement;Type\nAtelier;visite\n", "Calendrier"),
    ("Étonnement;Pourquoi;Lieu;Date\nOn attend;file;Bourg;2024\n", "Étonnements"),
    ("Commentaire;Auteur;Date\nTrop;Léa;2024\n", "Verbatim"),
  ])
  func `come first in the question`(rows: String, table: String) {
    #expect(likely(facts("t.csv", rows))?.first == table)
  }

  @Test func `are recognised without brackets, strokes nor numbers`() throws {
    for headings in [
      "Verbatim / citation;Profil (métier);Date (jj/mm/aaaa)", "1. Verbatim;2. Profil;3. Date",
      "N° 1 - Verbatim;N°2 : Profil;Date",
    ] {
      let dossier = try taken("t.csv", headings + "\nOn attend;un maçon;12/03/2024\n").dossier
      #expect(dossier.verbatim.first?.words == "On attend" && dossier.profiles.count == 1)
      #expect(dossier.verbatim.first?.when?.description == "2024-03-12")
    }
  }

  @Test func `are quoted where what is typed holds a space`() {
    let fact = Complaint.Fact.unknownTable(
      ["a"], likely: [TableKind.cards.definition.title])
    #expect(fact.said(in: .french).contains("--as \"cartes gardées\" ("))
  }

  @Test func `on two rows of headings are one`() throws {
    let rows = "Verbatim;Recueilli;\n;le;par\nOn attend;12/03/2024;Léa\n"
    let dossier = try taken("v.csv", rows).dossier
    #expect(dossier.verbatim.map(\.words) == ["On attend"])
    #expect(dossier.people.map(\.name) == ["Léa"])
  }
}

@Suite("Cells as people write them") struct WrittenSoTests {
  @Test(arguments: [
    ("30 min", 30), ("1h15", 75), ("1 h", 60), ("90'", 90), ("1 h 05", 65), ("2 heures", 120),
    ("45 minutes", 45), ("1 h 30 min", 90), ("1h et demie", 90),
  ])
  func `how long something lasts is read in minutes`(said: String, minutes: Int) {
    #expect(Durations.minutes(said) == minutes)
  }

  @Test func `a rank is no number`() {
    #expect(WrittenNumber("2e") == nil && WrittenNumber("1er") == nil)
    #expect(WrittenNumber("2 €")?.value == 2 && WrittenNumber("2 entretiens")?.value == 2)
  }

  @Test func `text written for the web is read as it shows, and said`() throws {
    let (dossier, diagnosis) = try taken(
      "v.csv", "verbatim\n\"C&rsquo;est trop&nbsp;!  caf&eacute; &amp; th&#233; &inconnu; R&D;\"\n")
    #expect(dossier.verbatim.map(\.words) == ["C’est trop\u{a0}!  café & thé &inconnu; R&D;"])
    #expect(diagnosis.noticed.map(\.fact) == [.entities(1)])
  }

  @Test func `a number alone among our references is said`() throws {
    let first = try taken("v.csv", "verbatim\nOn attend\n").dossier
    let (dossier, diagnosis) = try taken(
      "v.csv", "réf;verbatim\nV-0001;On attend\n12;Trop\n", into: first)
    #expect(dossier.verbatim.count == 2)
    #expect(diagnosis.noticed.map(\.fact) == [.bareNumbers([3])])
  }
}
