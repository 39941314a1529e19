import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("Whom a profile names") struct ProfileShapeTests {
  @Test(
    "a name alone is asked about, known or not",
    arguments: [
      "Awa", "Tom", "Ibrahima", "Mamadou", "Yasmine", "Samira", "Olga", "Svetlana", "Nguyen",
      "Linh", "Mehdi", "Ousmane", "Rose", "Alix", "Noé", "Lou", "Gwenaël", "Soazig", "Erwan",
      "Maëva", "Océane", "Jordan", "Dylan", "Priscilla", "Éloïse", "Timothée", "Zbigniew", "Dupont",
      "LEROUX", "maëlle",
    ])
  func alone(name: String) {
    #expect(ProfileShape.doubt(name) != .none)
    #expect(facts("v.csv", "verbatim;profil\nOui;\(name)\n") == [.nameInProfile(name)])
  }

  @Test(arguments: [
    "léa, coiffeuse", "Léa 45 ans", "Awa, 45 ans", "Coiffeuse - Léa", "Léa/Tom", "Tom et Awa",
    "Camille L", "madame durand", "leroux camille", "Me Dupond", "le fils Martin",
    "Benoît le boulanger", "le mari de Sandrine", "patron de Karim", "la veuve Petit",
    "famille Durand", "Aïssatou la boulangère",
  ])
  func `a name among other words is asked about`(profile: String) {
    #expect(ProfileShape.doubt(profile) != .none)
  }

  @Test(arguments: [
    "Retraitée SNCF", "Bénévole RERS", "Responsable CAF", "Compagnon du Devoir", "Maçon", "Berger",
    "Parent d’élève", "Élue", "RH", "URSSAF", "Groupe A", "un parent de Lormeau", "Hébergée",
    "Licencié", "Co-animatrice", "Grand-mère", "Aide-soignante", "madame pipi", "maître-nageur",
    "Madame la directrice", "un fils d’ouvrier", "une famille de Lormeau", "Marine marchande",
    "femme, 45 ans", "Artisan (Brévalle)", "Conseillère - Brévalle", "Agent d’accueil", "Student",
    "Neighbour", "Job seeker", "Pôle Emploi", "Salarié", "Facteur", "lycée Jean Moulin", "maire",
    "Mission Locale", "habitante", "un maçon", "garagiste", "", "Anonyme", "Usager du RSA",
  ])
  func `a trade, a bond, a house is asked about by nobody`(profile: String) {
    #expect(ProfileShape.doubt(profile) == .none)
  }

  @Test(arguments: [
    "domicile de Paul Durand", "chez Sophie Marchand", "appartement de Léa", "chez Karim",
    "Chez Awa", "au domicile de Zbigniew", "chez karim", "maison de Léa",
  ])
  func `a place that is someone's home is asked about`(place: String) {
    #expect(NameShape.looksLikeSomeonesPlace(place))
    #expect(facts("v.csv", "verbatim;lieu\nOui;\(place)\n") == [.nameInPlace(place)])
  }

  @Test(arguments: [
    "Maison Jean Monnet", "chez un artisan", "Maison de quartier", "Bureau de Poste", "chez EDF",
    "Maison de Santé", "chez l’employeur", "Garage de Lormeau", "Studio", "Agence de Brévalle",
  ])
  func `a house that is called so is no one's`(place: String) {
    #expect(!NameShape.looksLikeSomeonesPlace(place))
  }

  private let authors = "Contenu;Auteur\nOui;Awa\nNon;Tom\nBof;Léa\nSi;Zbigniew\nSi;un maçon\n"

  @Test func `a column of names is one question, with one answer for all`() throws {
    var told = ImportAnswers(table: .verbatim)
    told.columns = [.init("Contenu", is: .column("verbatim"))]
    let names = ["Awa", "Tom", "Léa", "Zbigniew"]
    let asked = facts("k.csv", authors, told)
    #expect(asked == [.namesInProfiles(names, column: "Auteur")])
    let said = asked[0].said(in: .french)
    for option in [
      "--column Auteur=personne", "--profile Auteur=Auteur", "--profile Auteur=",
    ] {
      #expect(said.contains(option), "\(said)")
    }
    var people = told
    people.columns.append(.init("Auteur", is: .column("personne")))
    people.people = [.init("un maçon", is: .voice)]
    #expect(try taken("k.csv", authors, people).dossier.people.map(\.name) == names)
    var kept = told
    kept.write("Auteur", as: "Auteur")
    #expect(
      try taken("k.csv", authors, kept).dossier.profiles.map(\.name) == names + ["un maçon"])
    var none = told
    none.write("Auteur", as: "")
    let dossier = try taken("k.csv", authors, none).dossier
    #expect(dossier.profiles.map(\.name) == ["un maçon"] && dossier.verbatim.count == 5)
  }
}

@Suite("Family names in columns of people") struct FamilyNameTests {
  @Test(
    "are asked about, once for the column",
    arguments: [
      ("Nom;Verbatim", "LEROUX;Trop long\nNdiaye;Non\nDupont;Bof\n", "Nom"),
      ("Verbatim;Dit par;Fonction", "Trop long;LEROUX;Directeur\n", "Dit par"),
    ])
  func asked(headings: String, rows: String, column: String) throws {
    let found = facts("v.csv", headings + "\n" + rows)
    guard case .familyNames(column, let names, let person, false)? = found.first, found.count == 1
    else {
      Issue.record("\(found)")
      return
    }
    #expect(names.first == "LEROUX" && person.french == "personne")
    #expect(found[0].isQuestion && found[0].isAboutColumns)
    var told = ImportAnswers()
    told.columns = [.init(column, is: .column("personne"))]
    #expect(try !taken("v.csv", headings + "\n" + rows, told).dossier.people.isEmpty)
    told.columns = [.init(column, is: .aside)]
    told.tables = [.init(.verbatim)]
    #expect(try taken("v.csv", headings + "\n" + rows, told).dossier.people.isEmpty)
  }

  @Test(arguments: [
    "Nom;Verbatim\nMaëlle;Oui\n", "Nom;Verbatim\nMaëlle;Oui\nZbigniew;Non\n",
    "Prénom;Verbatim\nZBIGNIEW;Oui\n", "Verbatim;Personne\nOui;Zbigniew\n",
    "Verbatim;Personne\nOui;ML\nNon;Léa\n",
  ])
  func `first names are not`(rows: String) {
    #expect(
      !facts("v.csv", rows).contains { if case .familyNames = $0 { true } else { false } })
  }

  @Test(arguments: ["Par qui", "Interviewé", "Interlocutrice"])
  func `a full name in a column of those who spoke is asked about`(heading: String) {
    #expect(
      facts("v.csv", "Verbatim;\(heading)\nTrop long;Camille Leroux\n")
        == [.fullName("Camille Leroux")])
  }

  @Test func `full names in a column nobody expected are not kept without a word`() throws {
    let rows = "Verbatim;Contact sur place\nTrop long;Camille Leroux\n"
    guard case .familyNames("Contact sur place", _, _, true)? = facts("v.csv", rows).first else {
      Issue.record("\(facts("v.csv", rows))")
      return
    }
    var told = ImportAnswers()
    told.columns = [.init("Contact sur place", is: .kept)]
    #expect(try taken("v.csv", rows, told).dossier.notes.count == 1)
    let towns = "Verbatim;Commune\nOui;Saint Pierre\nNon;Clermont Ferrand\n"
    #expect(facts("v.csv", towns).isEmpty)
  }
}
