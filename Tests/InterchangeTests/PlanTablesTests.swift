import Atelier
import Entities
import Foundation
import Interchange
import People
import Testing
import Words

@Suite("A plan in tables") struct PlanTablesTests {
  private let files = [
    "calendrier.csv": "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;12/07/2017",
    "personnes.csv": "réf;prénom;rôles\nPE-01;Inès;animatrice\nPE-02;Bastien;animateur",
    "journees.csv": """
    événement;journée;ouvre à;ferme à;salles
    J-02;11/07/2017;8 h 45;17:00;"Grande salle (40), Cuisine"
    """,
    "equipes.csv":
      "événement;équipe;marque;salle;animée par\nJ-02;C;;Cuisine;Inès\nJ-02;A;étoile;;",
    "sequences.csv": """
    événement;journée;séquence;intention;équipes;durée;au moins;facultative;heure fixe;menée par
    Sprint;11/07/2017;Accueil;accueil;;30;;;8h45;Bastien
    J-02;11/07/2017;Écouter;ouvrir;C, A;45;45;;10 h;
    J-02;11/07/2017;Jouer;fermer;A;25;15;oui;;PE-02
    """,
    "materiel.csv": "séquence;matériel;combien;pour;en stock\nK-02;Gommettes;8;chacun;160",
  ]

  private func planned() throws -> Dossier { try merged(files).dossier }

  @Test func `is read from what people write`() throws {
    let dossier = try planned()
    let agenda = dossier.agenda(of: try #require(dossier.occasions.first))
    #expect(agenda.days.map { "\($0.opens) \($0.closes)" } == ["08:45 17:00"])
    #expect(agenda.days.first?.rooms.map(\.seats) == [40, nil])
    #expect(agenda.teams.map(\.letter) == ["A", "C"])
    #expect(agenda.teams.map(\.mark) == [.star, .triangle])
    #expect(agenda.blocks.map(\.title) == ["Accueil", "Écouter", "Jouer"])
    #expect(agenda.blocks.map(\.minimum) == [30, 45, 15])
    #expect(agenda.blocks[1].teams == ["C", "A"] && agenda.blocks[2].isOptional)
    let ines = try #require(dossier.people.first { $0.name == "Inès" })
    #expect(agenda.leads(of: agenda.blocks[1]) == [ines.id])
    #expect(agenda.needs.map(\.name) == ["Gommettes"] && agenda.needs.map(\.stock) == [160])
  }

  @Test(arguments: [Language.french, .english]) func `goes out and comes back without loss`(
    language: Language
  ) throws {
    var dossier = try planned()
    dossier.blocks[0].rank = "n"
    dossier.blocks[1].decks = ["residence/questions"]
    dossier.blocks[2].produces = "une phrase"
    let files = Dictionary(
      uniqueKeysWithValues: dossier.tables(in: language).filter { !$0.rows.isEmpty }.map { table in
        ("\(table.title).csv", csv(table))
      })
    let (again, diagnosis) = try merged(files, into: dossier)
    #expect(diagnosis.changed.isEmpty && diagnosis.added.isEmpty)
    #expect(again == dossier)
    let fresh = try merged(files).dossier
    #expect(fresh.blocks.map(\.title) == dossier.blocks.map(\.title))
    #expect(fresh.blocks.map(\.rank) == ["n", "", ""])
    #expect(fresh.teams.map(\.mark) == dossier.teams.map(\.mark))
  }

  private func csv(_ table: FilledTable) -> String {
    ([table.headings] + table.rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }.joined(separator: "\n")
  }

  @Test func `what cannot be is said with its place`() {
    var files = files
    files["sequences.csv"] = """
      événement;journée;séquence;durée;au moins;heure fixe
      J-02;11/07/2017;Zéro;0;;
      J-02;11/07/2017;Un mois;43200;;
      J-02;11/07/2017;Court;20;30;
      J-02;11/07/2017;Midi;20;;midi
      """
    files["journees.csv"] = """
      événement;journée;ouvre à;ferme à
      J-02;11/07/2017;17 h;8 h 45
      """
    files["materiel.csv"] = nil
    let said = complaints(files)
    for words in [
      "« Zéro » durerait 0 min", "« Un mois » durerait 43200 min",
      "« Court » ne peut pas durer au moins 30 min", "une heure, comme 8 h 45",
      "la fin (8 h 45) vient avant le début (17 h)",
    ] {
      #expect(
        said.contains { $0.replacing("\u{A0}", with: " ").contains(words) }, "\(words): \(said)")
    }
  }
}
