import Atelier
import Entities
import Foundation
import Interchange
import People
import Testing
import Words

@Suite("Teams in tables") struct TeamTablesTests {
  private let files = [
    "calendrier.csv": """
    réf;type;titre;début;fin
    J-01;lancement;Lancement;01/06/2017;01/06/2017
    J-02;sprint;Sprint;11/07/2017;12/07/2017
    """,
    "personnes.csv":
      "réf;prénom;rôles\nPE-01;Nour;participante\nPE-02;Ewen;participant\nPE-03;Nour;participante",
    "repartition.csv": """
    événement;tour;personne;équipe;gardée;composée le;graine
    J-02;;PE-01;A;oui;06/07/2017;2017
    J-02;;Ewen;B;;06/07/2017;2017
    J-02;soir;PE-03;A;;;
    J-01;;Ewen;A;;;
    """,
    "regles-d-equipes.csv": """
    événement;ordre;règle;personnes;équipe;au moins;au plus;force;raison;d’un autre événement
    J-02;1;ensemble;PE-01, Ewen;;;;absolue;covoiturage;
    Sprint;2;tailles;;;6;7;au mieux;;
    J-02;3;dans une équipe;PE-03;A;;;;;
    J-02;4;pas les mêmes équipes;;;;;;;J-01
    """,
    "presences.csv": """
    événement;personne;journée;moment;présence;arrive à
    J-02;PE-01;11/07/2017;matin;en retard;10 h 30
    J-02;Ewen;12/07/2017;;absent;
    J-02;PE-03;;;présente;
    """,
  ]

  private func taken() throws -> Dossier { try merged(files).dossier }

  @Test func `are read from what people write`() throws {
    let dossier = try taken()
    let sprint = try #require(dossier.occasions.first { $0.title == "Sprint" })
    let roster = try #require(
      dossier.rosters.first { $0.occasion == sprint.id && $0.round.isEmpty })
    #expect(
      roster.seats.map(\.team) == ["A", "B"] && roster.seats.map(\.isLocked) == [true, false])
    #expect(roster.arrangement.seed == 2017 && roster.arrangement.day == Day(2017, 7, 6))
    #expect(dossier.rosters.count == 3)
    #expect(dossier.teamRules.map(\.kind) == [.together, .sizes, .fixed, .notAgain])
    #expect(dossier.teamRules[0].people.count == 2 && dossier.teamRules[0].reason == .carpool)
    #expect(dossier.teamRules[1].least == 6 && dossier.teamRules[1].most == 7)
    #expect(dossier.presences.map(\.state) == [.late, .absent, .present])
    #expect(dossier.presences[0].arrives == TimeOfDay(10, 30))
    #expect(dossier.presences.map(\.half) == [.morning, .whole, .whole])
    let agenda = dossier.agenda(of: sprint)
    let lineup = Lineup(
      agenda, rosters: dossier.rosters, rules: dossier.teamRules, presences: dossier.presences,
      mates: dossier.people.map { Teammate($0.id) }, invited: [])
    #expect(lineup.letters == ["A", "B"] && lineup.idle.isEmpty)
  }

  @Test(arguments: [Language.french, .english]) func `go out and come back without loss`(
    language: Language
  ) throws {
    let dossier = try taken()
    let files = Dictionary(
      uniqueKeysWithValues: dossier.tables(in: language).filter { !$0.rows.isEmpty }.map { table in
        ("\(table.title).csv", csv(table))
      })
    let (again, diagnosis) = try merged(files, into: dossier)
    #expect(diagnosis.changed.isEmpty && diagnosis.added.isEmpty)
    #expect(again == dossier)
    let fresh = try merged(files).dossier
    #expect(fresh.rosters.map(\.seats.count) == dossier.rosters.map(\.seats.count))
    #expect(fresh.rosters.map(\.arrangement.seed) == dossier.rosters.map(\.arrangement.seed))
    #expect(fresh.teamRules.map(\.kind) == dossier.teamRules.map(\.kind))
    #expect(fresh.teamRules.map(\.strength) == dossier.teamRules.map(\.strength))
    #expect(fresh.presences.map(\.arrives) == dossier.presences.map(\.arrives))
  }

  @Test func `a part of them changes those it names, and leaves the others`() throws {
    let dossier = try taken()
    let (again, diagnosis) = try merged(
      ["repartition.csv": "événement;personne;équipe\nJ-02;PE-02;A"], into: dossier)
    let roster = try #require(again.rosters.first)
    #expect(roster.seats.map(\.team) == ["A", "A"] && roster.arrangement.seed == 2017)
    #expect(diagnosis.changed.map(\.item.name) == ["J-02"])
    #expect(diagnosis.leftAlone.count { $0.table == .rosters } == 2)
  }

  @Test func `what cannot be is said with its place`() {
    var files = files
    files["repartition.csv"] = """
      événement;personne;équipe
      J-02;PE-01;A
      J-02;PE-01;B
      J-02;Nour;A
      J-09;PE-01;A
      """
    files["regles-d-equipes.csv"] = """
      événement;règle;au moins;au plus
      J-02;ensembl;;
      J-02;tailles;8;3
      """
    files["presences.csv"] = "événement;personne;présence\nJ-02;PE-01;peut-être"
    let said = complaints(files).map { $0.replacing("\u{A0}", with: " ") }
    for words in ["est en deux endroits", "J-09", "ensembl", "De 8 à 3", "peut-être", "Nour"] {
      #expect(said.contains { $0.contains(words) }, "\(words): \(said)")
    }
  }

  private func csv(_ table: FilledTable) -> String {
    ([table.headings] + table.rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }.joined(separator: "\n")
  }
}
