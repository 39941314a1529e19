import Entities
import Foundation
import Interchange
import People
import Reciprocity
import Storage
import Support
import Testing
import Words
import Workbench

/// Files as people brought them, and what comes of them.
@Suite("Tables nobody made for us") struct ImportQuestionTests {
  private func take(
    _ bench: Bench, _ name: String, _ bytes: Data, _ answers: ImportAnswers = ImportAnswers()
  ) throws -> Diagnosis {
    try bench.workshop.take([SourceFile(name: name, bytes: bytes)], answers)
  }

  /// What is asked, in French; nothing is kept then.
  private func asked(
    _ bench: Bench, _ name: String, _ bytes: Data, _ answers: ImportAnswers = ImportAnswers()
  ) throws -> String {
    for isRehearsal in [true, false] {
      do {
        _ = try bench.workshop.take(
          [SourceFile(name: name, bytes: bytes)], answers, isRehearsal: isRehearsal)
        return ""
      } catch let refusal as ImportRefusal where !isRehearsal {
        #expect(try bench.workshop.workspace.acts().allSatisfy { $0.verb != "import" })
        return refusal.said(in: .french)
      } catch is ImportRefusal {}
    }
    return ""
  }

  private func options(
    _ tables: [String] = [], column: [String] = [], ignore: [String] = [], person: [String] = [],
    profile: [String] = []
  ) throws -> ImportAnswers {
    try ImportAnswers(
      tables: tables, columns: column, ignored: ignore, people: person, profiles: profile)
  }

  @Test func `a name beside a verbatim is who said it, never a place`() throws {
    let bench = try Bench()
    _ = try take(bench, "01.csv", Data("Nom;Verbatim\nMaëlle;On tourne en rond\n".utf8))
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.places.isEmpty && contents.people.map(\.name) == ["Maëlle"])
    #expect(contents.verbatim.map(\.speaker) == [contents.people[0].id])
  }

  @Test func `a list of people is asked about until nothing private is kept`() throws {
    let bench = try Bench()
    let rows = Data(
      "Nom;Prénom;Téléphone;Courriel\nOzanne;Maëlle;06 12 34 56 78;m.ozanne@exemple.fr\n".utf8)
    let which = try asked(bench, "inscrits.csv", rows)
    #expect(which.contains("Personnes, Membres") && which.contains("--as personnes"))
    let columns = try asked(bench, "inscrits.csv", rows, options(["personnes"]))
    for option in ["--ignore Nom", "--ignore Téléphone", "--ignore Courriel", "3 questions"] {
      #expect(columns.contains(option), "\(columns)")
    }
    _ = try take(
      bench, "inscrits.csv", rows,
      options(["personnes"], ignore: ["Nom", "téléphone", "Courriel"]))
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.people.map(\.name) == ["Maëlle"] && contents.notes.isEmpty)
    // The next list of the same headings asks nothing.
    let next = Data("Nom;Prénom;Téléphone;Courriel\nKerbrat;Yannick;06;y\n".utf8)
    let diagnosis = try take(bench, "liste de mars.csv", next)
    #expect(diagnosis.added.count == 1 && diagnosis.remembered.count == 1)
    #expect(diagnosis.told(in: .french, isRehearsal: false).contains("comme la dernière fois"))
    #expect(diagnosis.told(in: .french, isRehearsal: false).contains("1 personne créée."))
  }

  @Test func `a workbook of one tab of ours leaves the others aside, and says them`() throws {
    let bench = try Bench()
    let workbook = book([
      ("Verbatim", [["verbatim", "profil"], ["Oui", "un maçon"]]),
      ("Contacts presse", [["Nom", "Courriel", "Téléphone"], ["Maëlle Ozanne", "m@e.fr", "06"]]),
      ("Budget", [["Nom", "Montant"], ["Café", "80"]]),
      ("Feuil3", [["Titre", "Auteur"], ["Un livre", "Quelqu’un"]]),
    ])
    let said = try take(bench, "classeur.xlsx", workbook).told(in: .french, isRehearsal: false)
    for tab in ["Contacts presse", "Budget", "Feuil3"] { #expect(said.contains("« \(tab) »")) }
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.verbatim.count == 1 && contents.people.isEmpty && contents.places.isEmpty)
  }

  @Test func `a workbook of which nothing is understood is refused, and says how to say`() throws {
    let bench = try Bench()
    let workbook = book([
      ("Réponses", [["Horodateur", "Que diriez-vous ?"], ["24/10/2023", "On tourne en rond"]]),
      ("Synthèse", [["Question", "Nb"], ["Q1", "1"]]),
    ])
    let said = try asked(bench, "deux.xlsx", workbook)
    #expect(said.contains("Réponses") && said.contains("Synthèse") && said.contains("--column"))
    _ = try take(
      bench, "deux.xlsx", workbook,
      options(["Réponses=verbatim"], column: ["Réponses:Que diriez-vous ?=verbatim"]))
    let verbatim = try bench.workshop.workspace.contents().verbatim
    #expect(verbatim.map(\.words) == ["On tourne en rond"])
    #expect(verbatim[0].themes == ["Que diriez-vous ?"])
  }

  @Test func `a whiteboard gives its notes, without its empty ones nor its numbers`() throws {
    let bench = try Bench()
    let mural = """
      "ID","Text","BG Color","Type","Sticky type","Position X","Position Y","Last Updated By",\
      "Last Updated","Tags"
      "0-1","Trop de papiers
      et pas de suite","#FCFE7D","Sticky note","square","120","40","Visiteur Hibou","170","frein"
      "0-2","","#FFFFFF","Sticky note","square","120","90","Visiteur Hibou","170",""
      "0-3","Trop de papiers
      et pas de suite","#FCFE7D","Sticky note","square","320","40","Loutre","17","frein,papier"
      """
    let diagnosis = try take(bench, "mural.csv", Data(mural.utf8))
    let verbatim = try bench.workshop.workspace.contents().verbatim
    #expect(verbatim.count == 2 && verbatim[1].themes == ["frein", "papier"])
    let said = diagnosis.told(in: .french, isRehearsal: false)
    #expect(said.contains("(ligne 4)") && said.contains("ce ne sont pas nos références"))
    #expect(try bench.workshop.workspace.contents().notes.allSatisfy { $0.heading == "Type" })
  }

  @Test func `someone known becomes a member, and their consents reach them`() throws {
    let bench = try Bench()
    _ = try take(bench, "personnes.csv", Data("prénom;profil\nLéa;un artisan\n".utf8))
    let said = try take(bench, "membres.csv", Data("prénom;a adhéré le\nLéa;2026-01-01\n".utf8))
      .told(in: .french, isRehearsal: false)
    #expect(said.contains("1 personne retrouvée"))
    let contents = try bench.workshop.workspace.contents()
    #expect(
      contents.people.count == 1 && contents.members.map(\.person) == contents.people.map(\.id))
  }

  @Test func `a name in a profile is answered by an option, as are those that look alike`() throws {
    let bench = try Bench()
    let rows = Data(
      "verbatim;profil\nOui;Mme Delarbre, coiffeuse\nNon;conseiller\nSi;conseillère\n".utf8)
    let said = try asked(bench, "verbatim.csv", rows)
    #expect(said.contains("--profile \"Mme Delarbre, coiffeuse=coiffeuse\""))
    let first = try take(
      bench, "verbatim.csv", rows, options(profile: ["Mme Delarbre, coiffeuse=une coiffeuse"]))
    let told = first.told(in: .french, isRehearsal: false)
    #expect(told.contains("Un seul profil ?") && told.contains("--profile conseillère=conseiller"))
    #expect(
      try bench.workshop.workspace.contents().profiles.map(\.name).sorted()
        == ["conseiller", "conseillère", "une coiffeuse"])
  }

  @Test func `options are read in either language, or said to be wrong`() throws {
    for nothing in ["rien", "nothing"] {
      #expect(try options(["Budget=\(nothing)"]).tables == [.init(nil, for: .called("Budget"))])
    }
    #expect(
      try options(person: ["Léa=PE-01", "3=new", "A=Zoé"]).people.map(\.answer)
        == [.known(try #require(Reference("PE-01"))), .someoneNew, .called("Zoé")])
    #expect(throws: UnreadableAnswer.unknownTable("verbtim")) { try options(["verbtim"]) }
    #expect(throws: UnreadableAnswer.unparted("date", option: "--column")) {
      try options(column: ["date"])
    }
    for wording in [Wording.french, .english] {
      #expect(UnreadableAnswer.unknownTable("verbtim").said(in: wording).contains("verbatim"))
    }
  }

  @Test func `every question is a sentence with its option, in either language`() {
    let facts: [(Complaint.Fact, String)] = [
      (.unknownTable(["a"], likely: []), "--as"),
      (.wordsUnknown("Dit", table: Bilingual("P", "P")), "--keep Dit"),
      (.headless(["Oui"]), "--no-headings"),
      (.personalColumn("Tél", .telephone, table: Bilingual("P", "P")), "--ignore Tél"),
      (.nameInProfile("M. Petit"), "--profile"), (.fullName("Léa Petit"), "--person"),
      (.namesInProfiles(["Awa", "Tom"], column: "Auteur"), "--profile Auteur=Auteur"),
      (.familyNames("Nom", ["LEROUX"], column: Bilingual("p", "p"), isUnknown: false), "Nom=p"),
      (.familyNames("Avec", ["Léa Roy"], column: Bilingual("p", "p"), isUnknown: true), "--keep"),
      (.whichPerson("Léa", known: ["PE-01", "PE-02, Bourg"]), "--person Léa=PE-01"),
    ]
    for (fact, option) in facts {
      #expect(fact.isQuestion)
      for wording in [Wording.french, .english] {
        #expect(fact.said(in: wording).contains(option))
        #expect(!fact.asked(in: wording).contains("--"))
      }
    }
  }
}
