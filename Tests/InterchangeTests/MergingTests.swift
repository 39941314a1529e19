import Atelier
import Entities
import Foundation
import Interchange
import People
import Reciprocity
import Synchronization
import Testing
import Words

/// Identifiers that count, never twice the same.
func counting() -> Mint {
  Mint(milliseconds: { 1_500_000_000_000 }, chance: { drawn.next() })
}

private let drawn = Counter()

final class Counter: Sendable {
  private let value = Mutex<UInt64>(0)
  func next() -> UInt64 {
    value.withLock {
      $0 += 1; return $0
    }
  }
}

func grids(_ files: [String: String]) -> [Grid] {
  files.sorted { $0.key < $1.key }
    .map { SourceFile(name: $0.key, bytes: Data($0.value.utf8)) }.grids().grids
}

func merged(
  _ files: [String: String], into dossier: Dossier = Dossier()
) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
  try dossier.merging(grids(files), mint: counting())
}

func complaints(_ files: [String: String], into dossier: Dossier = Dossier()) -> [String] {
  do {
    _ = try merged(files, into: dossier)
    return []
  } catch {
    return ((error as? ImportRefusal)?.complaints ?? []).map { $0.said(in: .french) }
  }
}

private let small = [
  "profils.csv": "profil;plus général\nun garagiste;un artisan\nun artisan;",
  "lieux.csv": "nom;type\nAgence de Val-Fleuri;agence",
  "personnes.csv": "réf;prénom;rôles;profil\nPE-01;Nadia;résidente;\n;Ali;participant;un garagiste",
  "calendrier.csv": """
  réf;type;titre;début;fin;semaine
  J-01;semaine de résidence;Semaine 1;du 2 au 6 octobre 2017;;1
  """,
  "rencontres.csv": "réf;type;date;lieu;profil;mené par;pendant\n;visite;4/10/17;"
    + "agence de val-fleuri;un garagiste;Nadia;Semaine 1",
  "verbatim.csv": """
  verbatim;profil;quand;thème;recueilli par;répond à;clé
  Je n’ai pas le temps.;un garagiste;octobre 2017;temps, confiance;PE-01;;x
  Moi non plus.;un artisan;2017-10-05;;Nadia;V-0001;
  """,
  "hypothèses.csv": "réf;type;énoncé;verbatim pour;fusionne\nH-01;hypothèse;On rappelle.;V-0001;"
    + "\nH-02;piste;Et si ?;\"V-0001, V-0002\";H-01",
  "parcours.csv": "objet;état;date;motif;par\nH-01;proposée;2017-10-06;;nous\n"
    + "H-01;refusée;2017-10-24;Trop cher;le comité\nP-01;esquissé;2017-10-07;;",
  "prototypes.csv": "réf;nom;hypothèses;on compte;seuil;sur;test du;test au;décision;motif\n"
    + "P-01;Rappels;H-02;rappels;9;15;15/01/2018;16/03/2018;oui;Cela marche.",
  "retours.csv": "prototype;verbatim;sens;choisi\nRappels;V-0002;favorable;oui",
  "frises.csv": "frise;titre;bande;public;étape;rang;actions;ressenti\n"
    + "F-01;Recruter;S-01;Employeurs;Le besoin;1;appeler;-1\nF-01;Recruter;S-01;Employeurs;"
    + "L’offre;2;écrire;2",
  "chiffres.csv": "libellé;valeur;unité;semaine\nAppels;environ 37;appels;semaine 1",
  "réseau.csv": "nom;créé le\nRéseau de Val-Fleuri;23 octobre 2018",
  "membres.csv": "réf;prénom;a adhéré le;lieu\nM-01;Zoé;23/10/2018;Val-Fleuri",
  "offres.csv": "réf;intitulé;nature;membre;échange;au mur\n;Je saurais, oui; savoir-faire ;Zoé;"
    + "collectif;oui",
]

@Suite struct `An import` {
  @Test func `gives every row a reference and finds whom it names`() throws {
    let (dossier, diagnosis) = try merged(small)
    #expect(dossier.verbatim.map(\.reference.description) == ["V-0001", "V-0002"])
    #expect(dossier.verbatim[0].themes == ["temps", "confiance"])
    #expect(dossier.verbatim[0].isKey)
    #expect(dossier.verbatim[1].answers == dossier.verbatim[0].id)
    #expect(dossier.verbatim[0].collectedBy == dossier.people[0].id)
    #expect(dossier.verbatim[1].collectedBy == dossier.people[0].id)
    #expect(dossier.encounters[0].place == dossier.places[0].id)
    #expect(dossier.hypotheses[0].life.current?.reason == "Trop cher")
    #expect(dossier.hypotheses[1].evidenceFor.count == 2)
    #expect(dossier.prototypes[0].threshold?.outOf == 15)
    #expect(dossier.friezes[0].strips[0].moments[0].feeling == -1)
    #expect(dossier.occasions[0].period.end == Day(2017, 10, 6))
    #expect(dossier.people.map(\.name) == ["Nadia", "Ali", "Zoé"])
    #expect(dossier.offers[0].member == dossier.members[0].id)
    #expect(diagnosis.created.map(\.name) == ["Val-Fleuri"])
  }

  @Test func `made twice changes nothing`() throws {
    let once = try merged(small)
    let twice = try merged(small, into: once.dossier)
    #expect(twice.dossier == once.dossier)
    #expect(twice.diagnosis.changesNothing)
    #expect(twice.diagnosis.leftAlone.map(\.name) == ["Val-Fleuri", "PE-03"])
    #expect(twice.diagnosis.unchanged[.verbatim] == 2)
  }

  @Test(arguments: [Language.french, .english])
  func `of what was exported changes nothing`(language: Language) throws {
    let dossier = try merged(small).dossier
    let tables = dossier.tables(in: language)
    let read = tables.map { SourceFile(name: $0.title + ".csv", bytes: $0.separatedValues()) }
    let again = try dossier.merging(read.grids().grids, mint: counting())
    #expect(again.dossier == dossier)
    #expect(again.diagnosis.changed == [])
    let book = try WorkbookWriter.workbook(
      of: tables, in: .of(language), created: try #require(Day(2018, 1, 1)),
      scratch: FileManager.default.temporaryDirectory)
    let anew = try dossier.merging(
      try SourceFile(name: "c.xlsx", bytes: book).grids(), mint: counting())
    #expect(anew.dossier == dossier)
    #expect(anew.diagnosis.changed == [])
    let blank = try Dossier().merging(read.grids().grids, mint: counting()).dossier
    #expect(blank.tables(in: language).map(\.rows) == tables.map(\.rows))
  }

  @Test func `of an edited export says what changed, and leaves alone what is gone`() throws {
    let dossier = try merged(small).dossier
    let sheet = "réf;verbatim;date\nV-0001;Je n’ai plus le temps.;06/10/2017"
    let (edited, diagnosis) = try merged(["verbatim.csv": sheet], into: dossier)
    #expect(edited.verbatim[0].words == "Je n’ai plus le temps.")
    #expect(edited.verbatim[0].themes == ["temps", "confiance"])
    #expect(edited.verbatim[0].id == dossier.verbatim[0].id)
    #expect(diagnosis.changed.map { $0.columns.map(\.french) } == [["verbatim", "date"]])
    #expect(diagnosis.leftAlone.map(\.name) == ["V-0002"])
  }

  @Test func `takes two columns for a table of quotes, and keeps the unknown ones`() throws {
    let sheet = "Citations;Qui ?;Humeur\nJ’attends.;un boulanger;lasse\nJe viens.;Un Boulanger;"
    let (dossier, diagnosis) = try merged(["notes de terrain.csv": sheet])
    #expect(dossier.verbatim.count == 2)
    #expect(dossier.profiles.map(\.name) == ["un boulanger"])
    #expect(dossier.notes.map(\.heading) == ["Humeur"])
    #expect(dossier.notes.map(\.owner) == [dossier.verbatim[0].id.value])
    #expect(diagnosis.unknownColumns.map(\.heading) == ["Humeur"])
    let twice = try merged(["notes de terrain.csv": sheet], into: dossier)
    #expect(twice.dossier == dossier)
    let reworded = sheet.replacing("J’attends.", with: "J’attends encore et toujours, vous savez.")
    let third = try merged(["v.csv": reworded], into: dossier)
    #expect(third.dossier.verbatim.last?.reference.description == "V-0003")
    #expect(third.dossier.verbatim.count == 3)
  }

  @Test func `says which quote a reworded one resembles`() throws {
    let first = try merged(["verbatim.csv": "verbatim\nLe formulaire demandait l’effectif."])
    let second = try merged(
      ["verbatim.csv": "verbatim\nLe formulaire demandait mon effectif à moi."],
      into: first.dossier)
    #expect(second.diagnosis.reworded.map(\.resembles) == ["V-0001"])
  }

  @Test func `with one fault writes nothing and lists them all, in order`() {
    let said = complaints([
      "parcours.csv": "objet;état;date\nH-09;proposée;2017-10-06",
      "prototypes.csv": "nom;on compte;seuil;sur\nP;x;12;9",
      "verbatim.csv": "verbatim;date;clé;rencontre\nOui.;hier;peut-être;R-7\n;2017;;",
      "rencontres.csv": "type;date\nentretein;2017",
    ])
    #expect(said.count == 7)
    #expect(said[0].contains("parcours.csv, ligne 2, colonne A : « H-09 » n’est pas"))
    #expect(said[1].contains("12 sur 9"))
    #expect(said[2].contains("Vouliez-vous dire « entretien » ?"))
    #expect(said[3].contains("verbatim.csv, ligne 2, colonne B : lu « hier »"))
    #expect(said[6].contains("ligne 3, colonne A : la case « verbatim » est vide"))
  }

  @Test func `refuses a reference twice, a table nobody knows, a missing column`() {
    #expect(
      complaints(["verbatim.csv": "réf;verbatim\nV-1;a\nV-0001;b"]).first?
        .contains("V-0001 sert déjà (verbatim.csv, ligne 2)") == true)
    #expect(complaints(["x.csv": "a;b\n1;2"]).first?.contains("on ne reconnaît pas") == true)
    #expect(complaints(["membres.csv": "réf\nM-1"]).first?.contains("« prénom »") == true)
  }

  @Test func `leaves out the example row of a template`() throws {
    let book = try WorkbookWriter.template(
      in: .french, created: try #require(Day(2018, 1, 1)),
      scratch: FileManager.default.temporaryDirectory)
    let grids = try SourceFile(name: "modele.xlsx", bytes: book).grids()
    #expect(grids.count == TableKind.allCases.count + 1)
    let (dossier, diagnosis) = try Dossier().merging(grids, mint: counting())
    #expect(dossier == Dossier())
    #expect(diagnosis.examples.count == TableKind.allCases.count)
    #expect(diagnosis.unknownColumns.isEmpty)
  }

  @Test func `of many rows takes time in proportion`() throws {
    func time(_ count: Int) throws -> Duration {
      let rows = (0..<count).map { "Parole numéro \($0);profil \($0 % 50);lieu \($0 % 9)" }
      let grids = grids(["v.csv": "verbatim;profil;lieu\n" + rows.joined(separator: "\n")])
      return try ContinuousClock().measure {
        let first = try Dossier().merging(grids, mint: counting()).dossier
        #expect(try first.merging(grids, mint: counting()).diagnosis.changesNothing)
      }
    }
    let (few, many) = (try time(300), try time(2400))
    #expect(many < few * 24)
  }
}
