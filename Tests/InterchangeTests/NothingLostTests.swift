import Entities
import Foundation
import People
import Support
import Testing
import Words

@testable import Interchange

@Suite("Nothing of a table is lost unsaid") struct NothingLostTests {
  @Test(arguments: ["Liste", "Listes", "LISTES", "Lists", "Lisez-moi", "Mode d'emploi", "Notice"])
  func `a tab of words is read whatever it is called`(tab: String) throws {
    let quotes = grid(["verbatim", "profil"], [["Oui", "un maçon"]], tab: "Verbatim")
    let others = grid(["verbatim", "profil"], [["Perdue", "une voisine"]], tab: tab)
    #expect(try read([quotes, others]).dossier.verbatim.map(\.words) == ["Oui", "Perdue"])
    #expect(try read([others]).dossier.verbatim.map(\.words) == ["Perdue"])
  }

  @Test func `a tab that explains is left aside and said; that of our template says nothing`()
    throws
  {
    let quotes = grid(["verbatim", "profil"], [["Oui", "un maçon"]], tab: "Verbatim")
    let notice = grid(["On remplit ce tableau le soir."], [["Merci à tous."]], tab: "Notice")
    #expect(try read([quotes, notice]).diagnosis.ignoredTabs.map(\.tab) == ["Notice"])
    let ours = grid(
      [Wording.french.tables.readMe[0]], [[Wording.french.tables.readMe[1]]], tab: "Lisez-moi")
    #expect(try read([quotes, ours]).diagnosis.ignoredTabs.isEmpty)
  }

  @Test func `a second voice never takes the place of the first`() throws {
    let first = try taken("a1.csv", "Verbatim;Humeur\nTrop long;lasse\n").dossier
    let second = try taken("a2.csv", "Verbatim;Humeur\nTrop long;gaie\n", into: first)
    #expect(Set(second.dossier.notes.map(\.words)) == ["lasse", "gaie"])
    #expect(second.diagnosis.reworded.map(\.resembles) == ["V-0001"])
    let again = try taken("a1.csv", "Verbatim;Humeur\nTrop long;lasse\n", into: second.dossier)
    #expect(again.diagnosis.changesNothing)
    let people = try taken("a1.csv", "Verbatim;Par qui\nTrop long;Camille\n").dossier
    let both = try taken("a2.csv", "Verbatim;Par qui\nTrop long;Paul\n", into: people).dossier
    #expect(both.verbatim.count == 2 && both.people.map(\.name) == ["Camille", "Paul"])
  }

  @Test func `what another column says of a thing is asked about before it is written over`()
    throws
  {
    let first = try taken("p.csv", "prototype;besoin;Salle\nLe rappel;Dire;bleue\n").dossier
    let other = "prototype;besoin;Salle\nLe rappel;Dire;rouge\n"
    guard case .crossed("rouge", "bleue", _)? = facts("p.csv", other, into: first).first else {
      Issue.record("\(facts("p.csv", other, into: first))")
      return
    }
    for (crossing, words) in [(ImportAnswers.Crossing.file, "rouge"), (.kept, "bleue")] {
      var told = ImportAnswers()
      told.crossing = crossing
      #expect(try taken("p.csv", other, told, into: first).dossier.notes.map(\.words) == [words])
    }
  }

  @Test(arguments: [
    ["MATIN", "APRÈS-MIDI"], ["Matin", "Après-midi"], ["ACCUEIL", "LES DÉLAIS"],
    ["Mardi 24 octobre", "Jour 2"],
  ])
  func `titles among rows are left aside and said`(titles: [String]) throws {
    let rows = """
      verbatim;profil;date
      \(titles[0]);;
      Oui;un maçon;24/10/2023
      \(titles[1]);;
      Non;une voisine;24/10/2023

      """
    let (dossier, diagnosis) = try taken("v.csv", rows)
    #expect(dossier.verbatim.map(\.words) == ["Oui", "Non"])
    #expect(diagnosis.noticed.map(\.fact) == [.sections([2, 4], titles)])
  }

  @Test func `what someone says in capitals is kept`() throws {
    let rows = "verbatim;profil\nNON;\nOui;un maçon\nTROP LONG;\nNon;une voisine\nBien;un élu\n"
    #expect(try taken("v.csv", rows).dossier.verbatim.count == 5)
    let mixed = "verbatim;profil\nACCUEIL;\nOui;un maçon\nça traîne;\nNon;une voisine\nSi;un élu\n"
    #expect(try taken("v.csv", mixed).dossier.verbatim.count == 5)
  }

  @Test func `what stands above the headings is said`() throws {
    let title = "Résidence de Brévalle – octobre 2023"
    let rows = "\(title);;\n;;\nverbatim;profil;date\nOui;un maçon;24/10/2023\n"
    let (dossier, diagnosis) = try taken("v.csv", rows)
    #expect(dossier.verbatim.count == 1)
    #expect(diagnosis.noticed.map(\.fact) == [.above([1], [title])])
    #expect(diagnosis.noticed[0].said(in: .french).contains(title))
  }

  @Test func `nothing is said to be gone of a table that was never here`() throws {
    let first = try taken("a.csv", "verbatim;profil\nOui;un maçon\n").dossier
    let next = try taken("b.csv", "verbatim;profil\nNon;une voisine\n", into: first)
    #expect(next.diagnosis.leftAlone.isEmpty && next.dossier.verbatim.count == 2)
  }
}

@Suite("Profiles that say nobody") struct NamelessProfileTests {
  @Test(arguments: ["?", "-", "N/A", "NC", "néant", "anonyme", "—"])
  func `make no profile`(mark: String) throws {
    let (dossier, diagnosis) = try taken("v.csv", "verbatim;profil\nOui;\(mark)\nNon;un élu\n")
    #expect(dossier.profiles.map(\.name) == ["un élu"] && dossier.verbatim.count == 2)
    #expect(diagnosis.noticed.map(\.fact) == [.nobody([2])])
  }

  @Test(arguments: ["P1", "F 32", "Participant 3"])
  func `number a voice, kept beside the words`(code: String) throws {
    let (dossier, diagnosis) = try taken("v.csv", "verbatim;profil\nNon;\(code)\n")
    #expect(dossier.profiles.isEmpty && dossier.notes.map(\.words) == [code])
    #expect(diagnosis.noticed.map(\.fact) == [.voices([2], [code])])
  }

  @Test func `an age is a profile`() throws {
    let dossier = try taken("v.csv", "verbatim;profil\nNon;femme, 45 ans\n").dossier
    #expect(dossier.profiles.map(\.name) == ["femme, 45 ans"])
  }
}

@Suite("Questions that name their way out") struct WayOutTests {
  @Test func `two of one name, spoken of: each is offered, and someone new is made`() throws {
    let two = try taken("p.csv", "prénom;profil\nAwa;un élu\nAwa;un maçon\n").dossier
    #expect(two.people.count == 2)
    let rows = "verbatim;personne\nOui;Awa\nNon;Awa\n"
    let asked = facts("v.csv", rows, into: two)
    guard case .whichPerson("Awa", let known)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(known.map { $0.prefix(5) } == ["PE-01", "PE-02"])
    #expect(asked[0].said(in: .french).contains("--person Awa=PE-01"))
    var told = ImportAnswers()
    told.people = [.init("Awa", is: .known(try #require(Reference("PE-02"))))]
    let tied = try taken("v.csv", rows, told, into: two).dossier
    #expect(Set(tied.verbatim.map(\.speaker)) == [two.people[1].id])
    told.people = [.init("Awa", is: .someoneNew)]
    let new = try taken("v.csv", rows, told, into: two).dossier
    #expect(new.people.count == 3 && Set(new.verbatim.map(\.speaker)) == [new.people[2].id])
  }

  @Test func `two columns of one meaning say how to keep the second`() {
    let found = facts("v.csv", "Verbatim;notes;Commentaire\nOui;a;b\n")
    #expect(found == [.doubledColumn("Commentaire")])
    #expect(found.first?.said(in: .french).contains("--keep Commentaire") == true)
    #expect(found.first?.asked(in: .french).contains("--") == false)
  }

  @Test func `the only column of a sheet said to hold words holds them`() throws {
    var answers = ImportAnswers(table: .verbatim)
    answers.firstLines = [.init(isHeadings: true)]
    let dossier = try taken("p.csv", "Post-it\nOui\nNon\n", answers).dossier
    #expect(dossier.verbatim.map(\.words) == ["Oui", "Non"])
  }

  @Test func `a form whose questions nobody knows may hold words`() {
    let rows = """
      ID;Heure de début;Qu’est-ce qui vous aide ?;Et qu’est-ce qui bloque ?
      1;24/10/2023;On m’a bien reçu.;Je n’ai jamais eu de réponse.
      2;24/10/2023;Elle m’a rappelé.;On attend depuis six mois.

      """
    #expect(likely(facts("form.csv", rows))?.first == "Verbatim")
  }

  @Test(arguments: [
    "Date;Notes\n24/10/2023;Atelier 2\n25/10/2023;Réunion\n", "Prénom;Notes\nLéa;12\nPaul;15\n",
  ])
  func `a planning or marks are a question`(rows: String) {
    #expect(likely(facts("t.csv", rows)) != nil)
  }

  @Test func `an account of an evening and notes about people are not`() throws {
    let evening = "Date;Notes\n24/10/2023;On a surtout écouté les gens.\n"
    #expect(try taken("t.csv", evening).dossier.debriefs.count == 1)
    #expect(try taken("t.csv", "Prénom;Notes\nLéa;rappeler\n").dossier.people.count == 1)
  }
}
