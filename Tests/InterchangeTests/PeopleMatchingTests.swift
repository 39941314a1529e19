import Entities
import Foundation
import People
import Reciprocity
import Testing
import Words

@testable import Interchange

private func told(_ people: ImportAnswers.Who...) -> ImportAnswers {
  var answers = ImportAnswers()
  answers.people = people
  return answers
}

@Suite("A first name that is known") struct PeopleMatchingTests {
  private let lea = "prénom;profil;lieu\nLéa;un artisan;Bourg\n"

  @Test func `makes no second person of a member`() throws {
    let people = try taken("personnes.csv", "prénom;profil\nLéa;un artisan\n").dossier
    let (both, diagnosis) = try taken(
      "membres.csv", "prénom;a adhéré le\nLéa;2026-01-01\nZoé;2026-01-01\n", into: people)
    #expect(both.people.map(\.name) == ["Léa", "Zoé"])
    #expect(both.members.first?.person == people.people.first?.id)
    #expect(both.people[0].roles == [.member])
    #expect(diagnosis.peopleMade == 1 && diagnosis.peopleFound.count == 1)
    #expect(diagnosis.changed.map(\.item.name) == ["PE-01"])
    let again = try taken(
      "membres.csv", "prénom;a adhéré le\nLéa;2026-01-01\nZoé;2026-01-01\n", into: both)
    #expect(again.diagnosis.changesNothing && again.dossier == both)
    // Their own table forgets the membership no more than they do.
    let people2 = try taken("personnes.csv", "prénom;rôles;profil\nLéa;;un artisan\n", into: both)
    #expect(people2.dossier.people[0].roles == [.member] && people2.dossier.people.count == 2)
  }

  @Test func `with another place or profile, or of several, is asked about`() throws {
    let one = try taken("personnes.csv", lea).dossier
    #expect(
      facts("membres.csv", "prénom;lieu\nLéa;Ailleurs\n", into: one)
        == [.whichPerson("Léa", known: ["PE-01, un artisan, Bourg"])])
    #expect(facts("membres.csv", "prénom;lieu\nLéa;Bourg\n", into: one).isEmpty)
    #expect(facts("personnes.csv", "prénom;profil\nLéa;une élue\n", into: one).count == 1)
    let two = try taken("personnes.csv", lea + "Léa;une élue;Bourg\n", into: one)
    #expect(two.dossier.people.count == 2)
    #expect(facts("membres.csv", "prénom\nLéa\n", into: two.dossier).count == 1)
    #expect(
      try taken("personnes.csv", lea + "Léa;une élue;Bourg\n", into: two.dossier).diagnosis
        .changesNothing)
  }

  @Test func `is whoever is said, or someone new, and each of a name may be another`() throws {
    let two = try taken("personnes.csv", lea + "Léa;une élue;Bourg\n").dossier
    let members = "prénom;a adhéré le\nLéa;2026-01-01\nLéa;2026-02-01\n"
    let second = try #require(Reference("PE-02"))
    let known = try taken(
      "membres.csv", members,
      told(.init("", line: 2, is: .known(second)), .init("", line: 3, is: .someoneNew)), into: two)
    #expect(known.dossier.members[0].person == two.people[1].id)
    #expect(known.dossier.people.count == 3 && known.diagnosis.peopleMade == 1)
    let cell = try taken("membres.csv", "prénom\nPE-01\n", into: two).dossier
    #expect(
      cell.members[0].person == two.people[0].id && cell.people.map(\.name) == ["Léa", "Léa"])
    let new = try taken(
      "personnes.csv", "prénom;profil\nLéa;une élue locale\n", told(.init("Léa", is: .someoneNew)),
      into: two)
    #expect(new.dossier.people.count == 3)
    #expect(
      facts("membres.csv", "prénom\nLéa\n", told(.init("Lea", is: .known(second))), into: two) == []
    )
    #expect(
      facts("membres.csv", "prénom\nZoé\n", told(.init("Léo", is: .someoneNew)))
        == [.uselessAnswer("--person Léo")])
  }

  @Test func `said more widely is the same person`() throws {
    let profiles = try taken("profils.csv", "profil;plus général\nun garagiste;un artisan\n")
      .dossier
    let one = try taken("personnes.csv", "prénom;profil\nLéa;un artisan\n", into: profiles).dossier
    let again = try taken("personnes.csv", "prénom;profil\nLéa;un garagiste\n", into: one).dossier
    #expect(again.people.count == 1)
  }

  @Test func `of a member of another place is asked about too`() throws {
    let one = try taken("membres.csv", "prénom;lieu\nLéa;Bourg\n").dossier
    #expect(facts("membres.csv", "prénom;lieu\nLéa;Ailleurs\n", into: one).count == 1)
    let new = try taken(
      "membres.csv", "prénom;lieu\nLéa;Ailleurs\n", told(.init("Léa", is: .someoneNew)), into: one)
    #expect(new.dossier.members.count == 2 && new.dossier.people.count == 2)
    let first = try #require(Reference("M-01"))
    let moved = try taken(
      "membres.csv", "prénom;lieu\nLéa;Ailleurs\n", told(.init("Léa", is: .known(first))), into: one
    )
    #expect(moved.dossier.members.count == 1)
  }

  @Test func `and a family name is asked to be said otherwise`() throws {
    let rows = "nom;rôles\nMaëlle Ozanne;participant\nMarie Claire;participant\n"
    #expect(facts("personnes.csv", rows) == [.fullName("Maëlle Ozanne")])
    let said = told(.init("Maëlle Ozanne", is: .called("Maëlle")))
    #expect(
      try taken("personnes.csv", rows, said).dossier.people.map(\.name) == [
        "Maëlle", "Marie Claire",
      ])
    let kept = told(.init("Maëlle Ozanne", is: .called("Maëlle Ozanne")))
    let dossier = try taken("personnes.csv", rows, kept).dossier
    #expect(dossier.people.map(\.name) == ["Maëlle Ozanne", "Marie Claire"])
    #expect(facts("verbatim.csv", "verbatim;personne\nOui;Yannick Kerbrat\n").count == 1)
    let table = try #require(dossier.tables(in: .french).first { $0.title == "Personnes" })
    let anew = try Dossier().merging([table.grid(named: "p.xlsx")], mint: counting()).dossier
    #expect(anew.people.count == 2)
  }
}

@Suite("What looks like a name in a profile") struct NamedProfileTests {
  @Test(arguments: [
    "Mme Delarbre, coiffeuse", "M. Petit", "J. Dupont", "Maëlle O.", "M.D.", "Yannick Kerbrat",
    "Yannick KERBRAT", "Aïssatou Diallo, élue", "Maëlle", "Jean-Noël", "un ami de Mme Blanc",
    "Sophie de La Tour",
  ])
  func `is seen`(words: String) { #expect(NameShape.looksLikeName(words)) }

  @Test(arguments: [
    "un maçon", "Un Boulanger", "Conseiller Entreprise", "Pôle Emploi", "Directeur Régional", "RH",
    "Demandeuse d’emploi", "conseillère", "une madame pipi", "Agent S1", "Chef De Projet",
    "Artisan",
    "TPE", "Mission Locale", "un parent d’élève", "Small business owner", "Job Seeker",
    "une personne embauchée", "C’est moi", "",
  ])
  func `is not seen in a trade`(words: String) { #expect(!NameShape.looksLikeName(words)) }

  @Test func `is asked about once, then written as said, or not at all`() throws {
    let rows = "verbatim;profil\nOui;Mme Delarbre, coiffeuse\nNon;Mme Delarbre, coiffeuse\n"
    #expect(facts("verbatim.csv", rows) == [.nameInProfile("Mme Delarbre, coiffeuse")])
    for (answer, profiles) in [
      ("une coiffeuse", ["une coiffeuse"]), ("", []),
      ("Mme Delarbre, coiffeuse", ["Mme Delarbre, coiffeuse"]),
    ] {
      var answers = ImportAnswers()
      answers.write("Mme Delarbre, coiffeuse", as: answer)
      let dossier = try taken("verbatim.csv", rows, answers).dossier
      #expect(dossier.profiles.map(\.name) == profiles && dossier.verbatim.count == 2)
    }
    let known = try taken("personnes.csv", "prénom\nTiphanie\n").dossier
    #expect(facts("verbatim.csv", "verbatim;qui\nOui;Tiphanie\n", into: known).count == 1)
  }

  @Test func `names that say one trade are offered to be one`() throws {
    let rows = "verbatim;profil\nA;conseiller\nB;conseillère\nC;conseiller entreprise\nD;un élu\n"
    let (dossier, diagnosis) = try taken("verbatim.csv", rows)
    #expect(diagnosis.alike == [["conseiller", "conseillère", "conseiller entreprise"]])
    #expect(dossier.profiles.count == 4)
    var answers = ImportAnswers()
    for other in diagnosis.alike[0].dropFirst() { answers.write(other, as: "conseiller") }
    let one = try taken("verbatim.csv", rows, answers)
    #expect(one.dossier.profiles.map(\.name) == ["conseiller", "un élu"])
    #expect(one.diagnosis.alike.isEmpty)
    let later = try taken("verbatim.csv", "verbatim;profil\nE;une conseillère\n", into: one.dossier)
    #expect(later.diagnosis.alike == [["conseiller", "une conseillère"]])
    // A table of profiles says which are apart: nothing is offered.
    let told = try taken("profils.csv", "profil\nconseiller\nconseillère\n")
    #expect(told.diagnosis.alike.isEmpty)
    let both = "profil\nconseiller\nconseillère\nconseiller entreprise\n"
    let merged = try taken("profils.csv", both, answers)
    #expect(merged.dossier.profiles.map(\.name) == ["conseiller"])
  }
}
