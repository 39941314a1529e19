import Foundation
import Interchange
import Paper
import People
import Press
import Reciprocity
import Storage
import Support

@testable import Workbench

/// A small workspace where one person's name and words stand everywhere they may.
///
/// Each of her words begins with « QUETZAL », her first name is Zorbanne.
struct Silenced {
  let bench: Bench
  static let words = "QUETZAL"
  static let name = "Zorbanne"

  /// What she answered for a purpose on a channel, so many days from today.
  struct Answer {
    let purpose: Consent.Purpose
    let channel: Consent.Channel
    let answer: Consent.Answer
    let days: Int
  }

  init(_ answers: [Answer]) throws {
    bench = try Bench()
    let workshop = bench.workshop
    _ = try workshop.take(Silenced.files(Silenced.rows))
    let person = try workshop.someone("PE-01")
    try workshop.workspace.perform("join", by: "", at: Bench.now) { draft in
      for person in try draft.all(Person.self) {
        try draft.save(
          Member(
            id: Bench.mint.make(), reference: Reference(.member, person.reference.number),
            person: person.id))
      }
    }
    _ = try workshop.take(Silenced.files(Silenced.cards))
    try workshop.workspace.perform("consent", by: "", at: Bench.now) { draft in
      for answer in answers {
        try draft.save(
          Consent(
            id: Bench.mint.make(), person: person.id, purpose: answer.purpose,
            channel: answer.channel, answer: answer.answer,
            day: Bench.today.adding(days: answer.days)))
      }
    }
  }

  private static func files(_ tables: [(String, String)]) -> [SourceFile] {
    tables.map { SourceFile(name: $0, bytes: Data($1.utf8)) }
  }

  private static let rows = [
    ("programme.csv", "titre\nEssai"),
    ("lieux.csv", "nom;type\nBourg;agence"),
    (
      "personnes.csv",
      "réf;prénom;rôles;métier;profil\nPE-01;Zorbanne;résident;vannière;une artisane\n"
        + "PE-02;Ysée;résident;;une conseillère"
    ),
    (
      "calendrier.csv",
      "réf;type;titre;début;fin;lieu;résidence;semaine\n"
        + "J-01;semaine de résidence;Semaine un;2018-01-08;2018-01-12;Bourg;Résidence;1\n"
        + "J-02;sprint;Deux jours;2018-06-12;2018-06-13;Bourg;;"
    ),
    (
      "rencontres.csv",
      "réf;type;date;lieu;personne;mené par;pendant;accord\n"
        + "R-01;entretien;2018-01-09;Bourg;Zorbanne;Ysée;J-01;oral\n"
        + "R-02;entretien;2018-01-10;Bourg;Ysée;Zorbanne;J-01;oral"
    ),
    (
      "verbatim.csv",
      "réf;verbatim;personne;recueilli par;date;pendant;rencontre;thèmes;clé\n"
        + "V-0001;QUETZAL un;Zorbanne;Ysée;2018-01-09;J-01;;osier;oui\n"
        + "V-0002;QUETZAL deux;;Ysée;;;R-01;osier;\n"
        + "V-0003;Paroles d’une autre;Ysée;Zorbanne;2018-01-10;J-01;;osier;oui"
    ),
    (
      "étonnements.csv",
      "réf;titre;auteur;date;lieu;faits;verbatim\n"
        + "E-01;Le cahier;Zorbanne;2018-01-10;Bourg;On note tout.;V-0001, V-0002"
    ),
    ("constats.csv", "réf;énoncé;étonnements\nC-01;On se parle.;E-01"),
    (
      "hypothèses.csv",
      "réf;type;énoncé;date;étonnements;verbatim pour;verbatim contre\n"
        + "H-01;hypothèse;Nous pensons;2018-01-12;E-01;V-0001;V-0002"
    ),
    (
      "prototypes.csv",
      "réf;nom;besoin;hypothèses;né pendant;lieux\nP-01;La boîte;Un besoin;H-01;J-01;Bourg"
    ),
    (
      "retours.csv",
      "prototype;verbatim;sens;choisi\nP-01;V-0001;favorable;oui\nP-01;V-0002;résiste;oui"
    ),
    (
      "frises.csv",
      "frise;titre;bande;public;profil;date;étape;rang;actions;ressenti;verbatim\n"
        + "F-01;Frise;S-01;Artisans;une artisane;2018-01-09;Le besoin;1;Écrire;1;V-0001"
    ),
    ("réseau.csv", "nom;lieu;créé le\nRéseau;Bourg;2018-01-01"),
  ]

  private static let cards = [
    (
      "offres.csv",
      "réf;intitulé;domaine;membre;au mur;depuis le\n"
        + "O-01;QUETZAL montrer la vannerie d’osier;Mains;M-01;oui;2018-01-03"
    ),
    (
      "demandes.csv",
      "réf;intitulé;domaine;membre;au mur;depuis le\n"
        + "D-01;Apprendre la vannerie d’osier;Mains;M-02;oui;2018-01-03\n"
        + "D-02;QUETZAL apprendre le wolof;Mains;M-01;oui;2018-01-03"
    ),
  ]

  /// All that a print lays out, as text.
  func laidOut(_ kind: PrintKind, on day: Day) throws -> String {
    let options = PrintOptions(day: day)
    return try bench.workshop.drafts(of: .kind(kind), options).flatMap { draft in
      try (0..<draft.publication.pages.count).flatMap {
        Transcript(of: try draft.publication.pages.page(at: $0)).lines
      } + draft.remarks
    }.joined(separator: "\n")
  }

  /// All that pages and verbs tell, but the desk where people are named to ask what they want.
  func told(by other: Workshop? = nil) throws -> [String: String] {
    let workshop = other ?? bench.workshop
    var all: [String: String] = [
      "voices": "\(try workshop.voices(VoiceQuery()).voices)",
      "board": "\(try workshop.board())", "encounters": "\(try workshop.encounters())",
      "astonishments": "\(try workshop.astonishments())", "findings": "\(try workshop.findings())",
      "search": "\(try workshop.search(Silenced.words))",
      "search osier": "\(try workshop.search("osier"))",
      "linkables": "\(try workshop.linkables(to: "H-01", answering: Silenced.words))",
      "heard": "\(try workshop.heardChoices(of: "P-01", answering: Silenced.words))",
      "home": "\(try workshop.home())", "remarks": "\(try workshop.exportRemarks())",
    ]
    for reference in ["V-0001", "V-0002", "E-01", "C-01", "H-01", "P-01", "R-01"] {
      all["trace \(reference)"] = try workshop.trace(reference).joined()
      all["drawing \(reference)"] = try workshop.drawnTrace(reference).svg
    }
    for card in ["O-01", "D-01", "D-02"] { all[card] = "\(try workshop.boardCard(card))" }
    for voice in ["V-0001", "V-0002"] { all[voice] = "\(try workshop.voice(voice))" }
    all["E-01"] = "\(try workshop.astonishment("E-01"))"
    all["H-01"] = "\(try workshop.hypothesis("H-01"))"
    all["P-01"] = "\(try workshop.prototype("P-01"))"
    all["R-01"] = "\(try workshop.encounter("R-01"))"
    for (kind, reference) in [(TableKind.verbatim, "V-0001"), (.offers, "O-01"), (.asks, "D-02")] {
      all["row \(reference)"] = "\(String(describing: try? workshop.row(kind, reference)))"
    }
    return all
  }
}
