import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

/// An event, its teams, and people to put in them.
enum TeamBench {
  /// Twelve people of three profiles, three agencies; three teams, one animated.
  static func bench(_ wording: Wording = .french, people: Int = 12, teams: Int = 3) throws
    -> Workshop
  {
    let bench = try Bench(wording)
    let profiles = ["une entreprise", "une conseillère", "une personne en recherche"]
    try bench.take("profils.csv", "profil\n" + profiles.joined(separator: "\n"))
    try bench.take("lieux.csv", "nom\nLormeau\nSaintes\nVierzon")
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;12/07/2017")
    let rows = (0..<people).map { place in
      let reference = Reference(.person, place + 1)
      return "\(reference);\(TeamBench.name(place));participant;\(profiles[place % 3]);"
        + ["Lormeau", "Saintes", "Vierzon"][place / 4 % 3]
    }
    try bench.take(
      "personnes.csv",
      (["réf;prénom;rôles;profil;lieu"] + rows + ["PE-400;Rosalie;animatrice;;"])
        .joined(separator: "\n"))
    for letter in ["A", "B", "C"].prefix(teams) {
      _ = try bench.workshop.replan(
        "J-02", PlanRequest(.team, [letter], letter == "A" ? ["by": "Rosalie"] : [:]))
    }
    return bench.workshop
  }

  static func name(_ place: Int) -> String {
    let known = [
      "Aïcha", "Bernard", "Camille", "Dimitri", "Élodie", "Félix", "Gisèle", "Hakim", "Irène",
      "Jordan", "Kadiatou", "Loïc",
    ]
    return place < known.count ? known[place] : "Prénom\(place)"
  }

  @discardableResult
  static func ask(
    _ workshop: Workshop, _ verb: TeamRequest.Verb, _ items: [String] = [],
    _ fields: [String: String] = [:]
  ) throws -> TeamBoard {
    try workshop.reteam("J-02", TeamRequest(verb, items, fields)).board
  }
}

@Suite("What teams refuse") struct TeamsRefusedTests {
  private static let refused: [(TeamRequest.Verb, [String], [String: String])] = [
    (.compose, [], ["seed": "zut"]), (.compose, [], ["seed": "-1"]),
    (.compose, [], ["teams": "40"]), (.missing, [], [:]), (.late, ["Aïcha"], ["at": "midi"]),
    (.missing, ["Aïcha"], ["day": "demain"]), (.missing, ["Aïcha"], ["half": "nuit"]),
    (.mend, [], [:]), (.place, ["Aïcha"], [:]), (.place, ["Aïcha", "Z"], [:]),
    (.place, ["Rosalie", "A"], [:]), (.walkin, ["Rosalie"], [:]), (.walkin, [], [:]),
    (.walkin, ["Zoé"], ["profile": "une fée"]), (.hand, [], [:]), (.hand, ["Aïcha"], [:]),
    (.hand, ["A : Aïcha", "B : Aïcha"], [:]), (.hand, ["A : Rosalie"], [:]),
    (.addRule, [], [:]), (.addRule, ["gentils"], [:]), (.addRule, ["ensemble", "Aïcha"], [:]),
    (.addRule, ["à part"], [:]), (.addRule, ["dans une équipe", "Aïcha"], [:]),
    (.addRule, ["dans une équipe", "Aïcha", "Z"], [:]), (.addRule, ["tailles"], [:]),
    (.addRule, ["tailles"], ["least": "8", "most": "3"]),
    (.addRule, ["tailles"], ["least": "mille"]), (.addRule, ["tailles"], ["most": "4000"]),
    (.addRule, ["pas les mêmes équipes"], [:]), (.addRule, ["tailles égales"], [:]),
    (.addRule, ["jamais seul"], ["profile": "une fée"]),
    (.addRule, ["une par agence"], ["reason": "je ne l’aime pas"]), (.removeRule, ["9"], [:]),
    (.removeRule, [], [:]), (.earlier, ["zut"], [:]),
  ]

  @Test(arguments: refused.indices)
  func `what cannot be is refused in a sentence, and changes nothing`(place: Int) throws {
    let (verb, items, fields) = TeamsRefusedTests.refused[place]
    let workshop = try TeamBench.bench()
    try TeamBench.ask(workshop, .addRule, ["tailles égales"])
    try TeamBench.ask(workshop, .compose)
    let before = try workshop.workspace.contents()
    do {
      try TeamBench.ask(workshop, verb, items, fields)
      Issue.record("\(verb) \(items) \(fields)")
    } catch let fault as any Sayable {
      for wording in [Wording.french, .english] { #expect(fault.said(in: wording).hasSuffix(".")) }
    }
    #expect(try workshop.workspace.contents() == before)
  }
}
