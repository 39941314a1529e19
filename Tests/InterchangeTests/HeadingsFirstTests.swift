import Entities
import People
import Testing
import Words

@testable import Interchange

@Suite("Headings come before names") struct HeadingsFirstTests {
  @Test(
    "words are taken whatever their file is called",
    arguments: [
      "personnes.csv", "profils.csv", "membres.csv", "lieux.csv", "entretiens.csv", "retours.csv",
      "débriefs.csv", "hypothèses.csv", "offres.csv", "chiffres.csv", "participants.csv",
    ])
  func words(file: String) throws {
    let rows = "Verbatim;Profil;Personne;Lieu;Date\nOn verra bien;une élue;Lucie;Saintes;2024\n"
    let dossier = try taken(file, rows).dossier
    #expect(dossier.verbatim.map(\.words) == ["On verra bien"])
    #expect(dossier.people.map(\.name) == ["Lucie"] && dossier.notes.isEmpty)
  }

  @Test func `a name settles what headings leave open`() throws {
    #expect(facts("liste.csv", "Prénom;Lieu\nLéa;Bourg\n").count == 1)
    #expect(try taken("membres.csv", "Prénom;Lieu\nLéa;Bourg\n").dossier.members.count == 1)
    #expect(try taken("lieux.csv", "Nom;Description\nBourg;loin\n").dossier.places.count == 1)
  }

  @Test(arguments: [
    "Votre verbatim", "Verbatims recueillis", "Verbatim 1", "Propos recueillis", "Phrase entendue",
    "Ce qu’elle a dit", "Ce qui a été dit", "Leurs mots", "What they said",
  ])
  func `announces words`(heading: String) throws {
    let dossier = try taken("t.csv", "Prénom;Profil;\(heading)\nLéa;une élue;On verra\n").dossier
    #expect(dossier.verbatim.map(\.words) == ["On verra"])
  }

  @Test(arguments: ["Mots-clés", "Nombre de verbatim", "Prise de parole", "Ce que c’est"])
  func `announces none`(heading: String) { #expect(!Spoken.isHeading(Plain.heading(heading))) }

  @Test func `sentences are not left in a column of people without a question`() throws {
    let rows = "Prénom;Profil;Réaction\nLéa;une élue;On verra bien\nPaul;un élu;Ils ont raison\n"
    #expect(
      facts("t.csv", rows)
        == [.wordsUnknown("Réaction", table: PersonTable.definition.title)])
    var answers = ImportAnswers()
    answers.columns = [.init("Réaction", is: .kept)]
    #expect(try taken("t.csv", rows, answers).dossier.notes.count == 2)
    answers = ImportAnswers(table: .verbatim)
    answers.columns = [.init("Réaction", is: .column("verbatim"))]
    #expect(try taken("t.csv", rows, answers).dossier.verbatim.count == 2)
    #expect(facts("t.csv", "Prénom;Profil;Dispo\nLéa;une élue;Le lundi matin\n").isEmpty)
  }

  @Test(arguments: ["Auteur", "Qui", "Locuteur"])
  func `beside a profile, who spoke is a person`(heading: String) throws {
    for rows in [
      "Verbatim;\(heading);Profil\nOui;Lucie;un élu\n",
      "Verbatim;Profil;\(heading)\nOui;un élu;Lucie\n",
    ] {
      let dossier = try taken("v.csv", rows).dossier
      #expect(dossier.people.map(\.name) == ["Lucie"])
      #expect(dossier.profiles.map(\.name) == ["un élu"])
    }
  }

  @Test func `our offers are told from our asks by their references`() throws {
    let members = try taken("membres.csv", "prénom\nLéa\n").dossier
    let rows = "réf;intitulé;membre\nO-01;La reliure;M-01\n"
    #expect(try taken("x.csv", rows, into: members).dossier.offers.count == 1)
  }

  @Test func `a table nobody knows is advised as the likeliest`() {
    guard
      case .unknownTable(_, let likely)? = facts("t.csv", "Étonnement;Auteur;Date\na;b;c\n").first
    else {
      Issue.record("taken")
      return
    }
    #expect(likely.first?.french == "Étonnements")
  }
}

@Suite("A first line that is no heading") struct FirstLineTests {
  private let rows =
    "Je n'ai pas compris la lettre;une voisine\nOn m'a raccroché au nez;un livreur\n"

  @Test func `is asked about, then taken with the others, or not`() throws {
    for table in [nil, TableKind.verbatim] {
      let asked = facts("notes.csv", rows, ImportAnswers(table: table))
      #expect(asked == [.headless(["Je n'ai pas compris la lettre", "une voisine"])])
    }
    var answers = ImportAnswers()
    answers.firstLines = [.init(isHeadings: false)]
    let dossier = try taken("notes.csv", rows, answers).dossier
    #expect(
      dossier.verbatim.map(\.words)
        == ["Je n'ai pas compris la lettre", "On m'a raccroché au nez"])
    #expect(dossier.profiles.map(\.name) == ["une voisine", "un livreur"])
    answers.firstLines = [.init(isHeadings: true)]
    guard case .unknownTable? = facts("notes.csv", rows, answers).first else {
      Issue.record("no question about the table")
      return
    }
    let looks = grids(["notes.csv": rows]).looks(ImportAnswers(), kept: [])
    #expect(looks.first?.isHeaded == false)
  }

  @Test(arguments: ["Question;Nb", "Que diriez-vous ?;Et sinon ?", "Nom;Montant", "Humeur;Budget"])
  func `is not doubted where it reads as headings`(first: String) {
    let found = facts("t.csv", first + "\nOn verra bien;3\n")
    #expect(!found.contains { if case .headless = $0 { true } else { false } })
  }
}

@Suite("Who is nobody, or more than a first name") struct NobodyTests {
  @Test func `no one is made of a question mark`() throws {
    let rows = "Verbatim;Personne\nOui;?\nNon;anonyme\nBof;N/A\nX;-\nY;inconnu\nZ;Léa\n"
    let (dossier, diagnosis) = try taken("v.csv", rows)
    #expect(dossier.people.map(\.name) == ["Léa"] && dossier.verbatim.count == 6)
    #expect(diagnosis.noticed.map(\.fact) == [.nobody([2, 3, 4, 5, 6])])
  }

  @Test(arguments: [
    "06 12 34 56 78", "lucie.durand@example.org", "M Durand", "Dr Morel", "boulangère (Lucie)",
  ])
  func `a profile that reaches someone is asked about`(profile: String) {
    #expect(facts("v.csv", "Verbatim;Profil\nOui;\(profile)\n") == [.nameInProfile(profile)])
  }

  @Test(arguments: ["06 12 34 56 78", "lucie@example.org", "Léa et Paul", "Léa, Paul", "Léa/Paul"])
  func `a person who is a number, an address or several is asked about`(name: String) {
    #expect(facts("v.csv", "Verbatim;Personne\nOui;\(name)\n") == [.fullName(name)])
  }

  @Test func `an initial is asked about where the first name is known`() throws {
    let known = try taken("personnes.csv", "Prénom;Profil\nLéa;une élue\n").dossier
    let rows = "Verbatim;Personne\nOui;Léa M.\n"
    #expect(facts("v.csv", rows, into: known) == [.fullName("Léa M.")])
    #expect(facts("v.csv", rows).isEmpty)
  }

  @Test func `what is proposed names no one by a title or a number`() {
    #expect(Complaint.Fact.fullName("Mme Durand").suggestion == "Alias")
    #expect(Complaint.Fact.fullName("06 12 34 56 78").suggestion == "Alias")
    #expect(Complaint.Fact.nameInProfile("boulangère (Lucie)").suggestion == "boulangère")
  }
}

@Suite("Titles and notes among rows") struct SectionTests {
  @Test func `are left aside and said, and nobody's words are`() throws {
    let rows = """
      Verbatim;Profil
      Agence de Saintes;
      On a dit;un élu
      Agence de Niort;
      Non;une élue
      Oui;une élue
      On en parle;
      Sous-total : 3;
      Source : entretien du 12 mars;

      """
    let (dossier, diagnosis) = try taken("v.csv", rows)
    #expect(dossier.verbatim.map(\.words) == ["On a dit", "Non", "Oui", "On en parle"])
    #expect(
      diagnosis.noticed.map(\.fact) == [
        .sections(
          [2, 4, 8, 9],
          [
            "Agence de Saintes", "Agence de Niort", "Sous-total : 3",
            "Source : entretien du 12 mars",
          ])
      ])
  }
}
