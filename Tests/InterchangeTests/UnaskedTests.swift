import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("Nothing of people is kept unasked") struct UnaskedTests {
  @Test(arguments: [
    "M. Martin", "Mr Martin", "M Martin", "Monsieur Martin", "Madame Martin", "Ms Martin",
    "Dr Martin", "Docteur Martin", "Pr Martin", "Maître Martin", "M.Martin", "mme durand",
  ])
  func `a family name behind a title is asked about`(name: String) {
    for heading in ["personne", "recueilli par"] {
      #expect(facts("v.csv", "verbatim;\(heading)\nOn attend;\(name)\n") == [.fullName(name)])
    }
    #expect(facts("personnes.csv", "prénom\n\(name)\n") == [.fullName(name)])
  }

  @Test func `two people called alike by answers would be one, and are asked about`() throws {
    let rows = "verbatim;personne\nOn attend;M. Martin\nTrop;Mme Durand\n"
    var answers = ImportAnswers()
    answers.people = [
      .init("M. Martin", is: .called("Alias")), .init("Mme Durand", is: .called("Alias")),
    ]
    #expect(
      facts("v.csv", rows, answers) == [.sharedAlias("Mme Durand", "M. Martin", told: "Alias")])
    answers.people[1] = .init("Mme Durand", is: .called("Alias 2"))
    #expect(try taken("v.csv", rows, answers).dossier.people.count == 2)
    let full = "verbatim;personne\nOn attend;Léa Martin\nTrop;Léa Durand\n"
    answers.people = [
      .init("Léa Martin", is: .called("Léa")), .init("Léa Durand", is: .called("Léa")),
    ]
    #expect(facts("v.csv", full, answers).count == 1)
  }

  @Test func `a telephone or an address in any cell is asked about, with what answers`() throws {
    let rows =
      "Prénom;Rôles;Contact\nLéa;participante;06 12 34 56 78\nTom;participant;tom@exemple.fr\n"
    let title = TableKind.people.definition.title
    #expect(facts("p.csv", rows) == [.personalColumn("Contact", .telephone, table: title)])
    let notes = "Prénom;Rôles;Notes\nLéa;participante;rappeler au 06 12 34 56 78\n"
    #expect(facts("p.csv", notes) == [.personalColumn("Notes", .telephone, table: title)])
    var answers = ImportAnswers()
    answers.columns = [.init("Notes", is: .column("notes"))]
    #expect(try taken("p.csv", notes, answers).dossier.people.count == 1)
    let words = "verbatim;suite\nOn attend;à voir\nTrop;écrire à tom@exemple.fr\n"
    #expect(facts("v.csv", words).count == 1)
  }

  @Test func `trades in a column of people are asked about, once`() throws {
    let asked = facts("v.csv", "Interviewé;Citation\nmaçon;On attend\ncoiffeuse;Trop\n")
    #expect(asked == [.tradesAsPeople(["maçon", "coiffeuse"], column: "Interviewé")])
    var answers = ImportAnswers()
    answers.columns = [.init("Interviewé", is: .column("profil"))]
    let dossier = try taken("v.csv", "Interviewé;Citation\nmaçon;On attend\n", answers).dossier
    #expect(dossier.profiles.map(\.name) == ["maçon"] && dossier.people.isEmpty)
    #expect(
      facts("v.csv", "verbatim;personne\nA dit oui;Léa\nNon;Tom\nBof;maçon\n")
        == [.whichVoice("maçon")])
  }

  @Test(arguments: ["Tom, coiffeur", "Léa - 34 ans", "Tom (22 ans)"])
  func `a name with what is said of it is asked about, the name alone proposed`(said: String) {
    #expect(facts("v.csv", "verbatim;personne\nNon;\"\(said)\"\n") == [.fullName(said)])
    #expect(NameShape.firstName(of: said) == String(said.prefix(3)))
  }

  @Test func `first names with an initial are one question for their column`() {
    let names = ["Léa M.", "Tom B.", "Anne C."]
    let rows = "verbatim;auteur\n" + names.map { "Oui;\($0)\n" }.joined()
    #expect(facts("v.csv", rows) == [.namesInProfiles(names, column: "auteur")])
  }
}

@Suite("Two people of one first name") struct SharedFirstNameTests {
  @Test(arguments: [
    "prénom;nom\nLéa;Martin\nLéa;Durand\n", "prénom;nom\nLéa;Martin\nLéa;Durand\nTom;Petit\n",
  ])
  func `are told apart by an initial, where someone says so`(rows: String) throws {
    var answers = ImportAnswers()
    answers.columns = [.init("nom", is: .aside)]
    let asked = facts("personnes.csv", rows, answers)
    #expect(
      asked == [
        .sharedFirstName("Léa", proposal: "Léa M.", column: "nom"),
        .sharedFirstName("Léa", proposal: "Léa D.", column: "nom"),
      ])
    answers.columns = [.init("nom", is: .column("initiale"))]
    let names = try taken("personnes.csv", rows, answers).dossier.people.map(\.name)
    #expect(names.prefix(2) == ["Léa M.", "Léa D."] && !names.contains("Tom P."))
  }

  @Test func `are not one voice`() throws {
    let rows = "verbatim;prénom;nom\nOui;Léa;Martin\nNon;Léa;Durand\nBof;Léa;Martin\n"
    #expect(facts("v.csv", rows).count == 3)
    var answers = ImportAnswers()
    answers.people = [
      .init("", line: 2, is: .called("Léa M.")), .init("", line: 3, is: .called("Léa D.")),
      .init("", line: 4, is: .called("Léa M.")),
    ]
    #expect(try taken("v.csv", rows, answers).dossier.people.map(\.name) == ["Léa M.", "Léa D."])
    #expect(facts("v.csv", "verbatim;prénom;nom\nOui;Léa;Martin\nNon;Léa;MARTIN\n").isEmpty)
  }
}
