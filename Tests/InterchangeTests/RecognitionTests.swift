import Entities
import Foundation
import Interchange
import People
import Support
import Testing
import Words

@Suite("A table is known by its headings") struct RecognitionTests {
  @Test(
    "when it has what it needs, and half of its headings",
    arguments: [
      ("Nom;Verbatim", TableKind.verbatim), ("Verbatim;Humeur", .verbatim),
      ("ID;Texte;Tags", .verbatim), ("Horodateur;Verbatim", .verbatim),
      ("Recueilli le;Citation;Description", .verbatim),
      ("Start time;Completion time;Email;Name;Quote", .verbatim),
      ("Prénom;Profil", .people), ("First name;Roles;Trade", .people),
      ("Prénom;a adhéré le", .members), ("Nom;Type;Territoire", .places),
      ("Libellé;Valeur;Unité", .figures), ("libellé;valeur", .figures),
      ("Type;Titre;Début;Semaine", .calendar),
      ("Offre;Membre;Nature", .offers), ("Demande;Membre;Nature", .asks),
      ("Énoncé;Horizon", .hypotheses), ("Profil;Plus général", .profiles),
    ])
  func known(headings: String, kind: TableKind) throws {
    let names = headings.components(separatedBy: ";")
    let look = try #require(
      [grid(names, [names.map { _ in "x" }])].looks(ImportAnswers(), kept: []).first)
    #expect(look.table == kind)
  }

  @Test(
    "less than that, or as much of two tables, is a question",
    arguments: [
      ("Nom;Prénom;Téléphone;Courriel", ["Personnes", "Membres"]),
      ("Prénom;Lieu", ["Personnes", "Membres"]),
      ("Intitulé;Membre", ["Offres", "Demandes"]),
    ])
  func tied(headings: String, tables: [String]) {
    #expect(likely(facts([grid(headings.components(separatedBy: ";"), [["x"]])])) == tables)
  }

  @Test(
    "headings that any table may have prove nothing",
    arguments: [
      "Nom;Montant", "Titre;Auteur", "Nom;Courriel;Téléphone", "Date;Lieu", "Titre;Date;Lieu",
      "Nom", "Profil;Nombre", "Question;Nb", "Horodateur;Que diriez-vous ?", "Nom;Type",
      "verbatim;a;b;c;d",
    ])
  func common(headings: String) {
    let names = headings.components(separatedBy: ";")
    #expect(likely(facts([grid(names, [names.map { _ in "x" }])])) != nil)
  }

  @Test func `a tab of another kind is left aside where another is understood`() throws {
    let quotes = grid(["verbatim", "profil"], [["Oui", "un maçon"]], tab: "Verbatim")
    let others = [
      grid(["Nom", "Courriel", "Téléphone"], [["a", "b", "c"]], tab: "Contacts presse"),
      grid(["Nom", "Montant"], [["Café", "80"]], tab: "Budget"),
      grid(["Titre", "Auteur"], [["Un livre", "x"]], tab: "Feuil3"),
    ]
    let (dossier, diagnosis) = try read([quotes] + others)
    #expect(dossier.verbatim.count == 1 && dossier.places.isEmpty && dossier.people.isEmpty)
    #expect(diagnosis.ignoredTabs.map(\.tab) == ["Contacts presse", "Budget", "Feuil3"])
    #expect(facts(others).count == 3)
  }

  @Test func `a tab is said to be a table, or nothing`() throws {
    let answers = grid(
      ["Horodateur", "Que diriez-vous ?"], [["24/10/2023", "On tourne en rond"]], tab: "Réponses")
    let summary = grid(["Question", "Nb"], [["Q1", "1"]], tab: "Synthèse")
    #expect(facts([answers, summary]).count == 2)
    var told = ImportAnswers()
    told.tables = [.init(.verbatim, for: .called("réponses"))]
    #expect(likely(facts([answers, summary], told)) == nil)
    told.columns = [.init("Réponses:Que diriez-vous", is: .column("verbatim"))]
    let (dossier, diagnosis) = try read([answers, summary], told)
    #expect(dossier.verbatim.map(\.words) == ["On tourne en rond"])
    #expect(dossier.verbatim[0].themes == ["Que diriez-vous ?"])
    #expect(dossier.verbatim[0].when?.description == "2023-10-24")
    #expect(diagnosis.ignoredTabs.map(\.tab) == ["Synthèse"])
    told.tables = [.init(nil, for: .called("Réponses")), .init(nil, for: .called("Synthèse"))]
    #expect(try read([answers, summary], told).diagnosis.changesNothing)
  }

  @Test func `a whole workbook said to be one table takes the tabs that have its columns`() throws {
    let quotes = grid(["verbatim"], [["Oui"]], tab: "Feuil1")
    let other = grid(["Nom", "Montant"], [["Café", "80"]], tab: "Budget")
    let (dossier, diagnosis) = try read([quotes, other], ImportAnswers(table: .verbatim))
    #expect(dossier.verbatim.count == 1 && diagnosis.ignoredTabs.map(\.tab) == ["Budget"])
    #expect(facts([other], ImportAnswers(table: .verbatim)).count == 1)
  }
}

@Suite("Columns are what someone says they are") struct ColumnAnswerTests {
  @Test func `each question of a form makes a verbatim that says which`() throws {
    let form = grid(
      [
        "Horodateur", "Adresse e-mail", "Votre métier", "Qu’est-ce qui bloque ?",
        "Et sinon, ça va ?",
      ],
      [
        ["24/10/2023", "a@exemple.fr", "un maçon", "Les papiers", "Oui"],
        ["25/10/2023", "b@exemple.fr", "un maçon", "", "Oui"],
        ["26/10/2023", "c@exemple.fr", "un maçon", "", ""],
      ])
    var told = ImportAnswers()
    told.columns = [
      .init("Qu’est-ce qui bloque ?", is: .column("verbatim")),
      .init("Et sinon, ça va ?", is: .column("words")),
      .init("votre métier", is: .column("profil")),
    ]
    let (dossier, diagnosis) = try read([form], told)
    #expect(dossier.verbatim.map(\.words) == ["Les papiers", "Oui", "Oui"])
    #expect(
      dossier.verbatim.map(\.themes)
        == [["Qu’est-ce qui bloque ?"], ["Et sinon, ça va ?"], ["Et sinon, ça va ?"]])
    #expect(dossier.profiles.map(\.name) == ["un maçon"])
    #expect(diagnosis.setAside.map(\.reason) == [.personal(.mail)])
    #expect(diagnosis.emptyRows.map(\.lines) == [[4]])
    let again = try read([form], told, into: dossier)
    #expect(again.diagnosis.changesNothing)
    let tables = dossier.tables(in: .french)
    #expect(try read(tables.map { $0.grid(named: "c.xlsx") }, into: dossier).dossier == dossier)
  }

  @Test func `what a column is told to be comes before what its heading says`() throws {
    let sheet = grid(["Verbatim", "Notes", "Date"], [["Bonjour", "Ce qu’il a dit", "2017"]])
    var told = ImportAnswers(table: .verbatim)
    told.columns = [.init("Notes", is: .column("verbatim")), .init("Date", is: .aside)]
    let dossier = try read([sheet], told).dossier
    #expect(dossier.verbatim.map(\.words) == ["Ce qu’il a dit"])
    #expect(dossier.notes.map(\.heading) == ["Verbatim"] && dossier.verbatim[0].when == nil)
  }

  @Test func `an answer that answers nothing is said, as is a column there is not`() {
    let sheet = grid(["Verbatim", "Vu le"], [["Bonjour", "2017"]])
    var told = ImportAnswers(table: .verbatim)
    told.columns = [.init("Vue", is: .column("date"), option: "--column Vue=date")]
    #expect(facts([sheet], told) == [.uselessAnswer("--column Vue=date")])
    told.columns = [.init("Vu le", is: .column("dtae"))]
    guard case .unknownUse("dtae", "Vu le", _, let nearest) = facts([sheet], told).first else {
      Issue.record("\(facts([sheet], told))")
      return
    }
    #expect(nearest == "date")
  }

  @Test func `what another program numbers its rows by is not our reference`() throws {
    for ids in [["0-1", "0-2"], ["12", "13"], ["6f9c…", "a-b-c"], ["2024-A", ""]] {
      let sheet = grid(["ID", "Verbatim"], [[ids[0], "Oui"], [ids[1], "Non"]])
      let (dossier, diagnosis) = try read([sheet])
      #expect(dossier.verbatim.count == 2 && dossier.notes.isEmpty)
      #expect(diagnosis.setAside.map(\.reason) == [.foreignReferences])
    }
    // Ours, misspelt: said, or two rows would be made of one.
    #expect(
      facts([grid(["réf", "Verbatim"], [["V_12x", "Oui"], ["V-0002", "Non"]])]).count == 1)
    let both = grid(["réf", "ID", "Verbatim"], [["V-0002", "0-1", "Oui"]])
    #expect(try read([both]).dossier.verbatim[0].reference.description == "V-0002")
  }

  @Test(arguments: [
    "Nom de famille", "Téléphone", "Tél. portable", "Courriel", "E-mail", "Phone number",
  ])
  func `what is private is asked about in a table of people`(heading: String) throws {
    let sheet = grid(["Prénom", "Métier", heading], [["Léa", "maçonne", "x"]])
    guard case .personalColumn(heading, _, _) = facts([sheet]).first else {
      Issue.record("\(facts([sheet]))")
      return
    }
    var told = ImportAnswers()
    told.columns = [.init(heading, is: .aside)]
    #expect(try read([sheet], told).dossier.notes.isEmpty)
    told.columns = [.init(heading, is: .kept)]
    let kept = try read([sheet], told).dossier
    #expect(kept.notes.map(\.words) == ["x"])
    // Once kept, it is exported and comes back without a question.
    let table = try #require(kept.tables(in: .french).first { $0.title == "Personnes" })
    #expect(try read([table.grid(named: "p.xlsx")], into: kept).dossier == kept)
  }

  @Test func `numbers and addresses are seen under any heading; an agency may have some`() throws {
    let people = grid(["Prénom", "Métier", "Contact"], [["Léa", "", "06 12 34 56 78"]])
    guard case .personalColumn = facts([people]).first else {
      Issue.record("\(facts([people]))")
      return
    }
    let agencies = grid(["Lieu", "Territoire", "Téléphone"], [["Bourg", "Sud", "04 12 34 56 78"]])
    #expect(try read([agencies]).dossier.notes.map(\.words) == ["04 12 34 56 78"])
  }

  @Test func `a layout told once is read so again, whatever the file, unless it is told otherwise`()
    throws
  {
    let first = grid(["Quand", "Ce qui s’est dit"], [["2017", "Oui"]])
    var told = ImportAnswers(table: .verbatim)
    told.columns = [.init("Ce qui s’est dit", is: .column("words"))]
    let layouts = try read([first], told).diagnosis.layouts
    #expect(layouts.count == 1)
    var later = ImportAnswers()
    later.layouts = layouts
    let next = grid(["Quand", "Ce qui s'est dit"], [["2018", "Non"]], tab: "Feuil9")
    let (dossier, diagnosis) = try read([next], later)
    #expect(dossier.verbatim.map(\.words) == ["Non"] && diagnosis.remembered.count == 1)
    #expect(likely(facts([grid(["Quand", "Autre chose"], [["2018", "Non"]])], later)) != nil)
    later.tables = [.init(nil)]
    #expect(try read([next], later).diagnosis.changesNothing)
  }

  @Test(arguments: Language.allCases)
  func `our own tables ask nothing, empty or full, together or alone`(language: Language) throws {
    for table in Dossier().tables(in: language) {
      #expect(facts([table.grid(named: "x.xlsx")]).isEmpty, "\(table.title)")
      let look = [Grid(file: "x.csv", rows: table.grid(named: "x.csv").rows)]
        .looks(ImportAnswers(), kept: []).first
      // Offers and asks have the same columns: only their names tell them apart.
      if ![.offers, .asks].contains(table.definition.kind) {
        #expect(look?.table == table.definition.kind, "\(table.title)")
      }
    }
  }
}
