import Entities
import Foundation
import Interchange

extension MarkupTests {
  /// A script, and the end of an attribute; the field it stands in is told by what it would say.
  static func hostile(_ field: String) -> String {
    "<script>alert('\(field)')</script>\" onfocus=\"alert(1)"
  }

  /// Small tables whose every text is hostile; « § » stands for a text of the column it is in.
  static let tables: [(kind: TableKind, heads: [String], rows: [[String]])] = [
    (.programme, ["title", "stakes", "territories"], [["§", "§", "§"]]),
    (.places, ["name", "kind", "territory", "publicName"], [["§", "§", "§", "§"]]),
    (
      .calendar, ["reference", "kind", "title", "start", "end", "residence", "week", "notes"],
      [["J-01", "semaine de résidence", "§", "2018-01-08", "2018-03-12", "§", "1", "§"]]
    ),
    (.profiles, ["name"], [["§"]]),
    (
      .people, ["reference", "name", "roles", "trade", "profile", "place", "notes"],
      [["PE-01", "§", "résident", "§", "=profiles.name", "=places.name", "§"]]
    ),
    (
      .consents, ["person", "purpose", "channel", "answer", "day"],
      ["papier", "site"].map { ["PE-01", "afficher le prénom", $0, "donné", "2018-01-01"] }
    ),
    (
      .encounters,
      [
        "reference", "kind", "when", "place", "profile", "person", "during", "guide", "notes",
        "stage", "meetingPoint", "reason",
      ],
      [
        [
          "R-01", "entretien", "2018-01-09", "=places.name", "=profiles.name", "PE-01", "J-01",
          "§", "§", "n’a pas eu lieu", "§", "§",
        ]
      ]
    ),
    (
      .verbatim,
      [
        "reference", "words", "profile", "speaker", "when", "place", "during", "themes",
        "published",
        "key", "notes",
      ],
      [
        [
          "V-0001", "§", "=profiles.name", "PE-01", "2018-01-09", "=places.name", "J-01", "§",
          "=verbatim.words", "oui", "§",
        ],
        [
          "V-0002", "§", "=profiles.name", "", "2018-01-10", "=places.name", "J-01", "§", "", "",
          "§",
        ],
      ]
    ),
    (
      .debriefs, ["reference", "day", "during", "team", "words"],
      [["B-01", "2018-01-09", "J-01", "§", "§"]]
    ),
    (
      .astonishments,
      [
        "reference", "title", "author", "day", "place", "facts", "surprise", "why", "question",
        "verbatim", "notes",
      ],
      [
        [
          "E-01", "§", "PE-01", "2018-01-10", "=places.name", "§", "§", "§", "§", "V-0001", "§",
        ]
      ]
    ),
    (
      .findings, ["reference", "statement", "astonishments", "notes"], [["C-01", "§", "E-01", "§"]]
    ),
    (
      .hypotheses,
      [
        "reference", "kind", "statement", "horizon", "born", "astonishments", "findings", "for",
        "against", "notes",
      ],
      [
        [
          "H-01", "hypothèse", "§", "§", "2018-01-12", "E-01", "C-01", "V-0001", "V-0002", "§",
        ]
      ]
    ),
    (
      .enrichments, ["hypothesis", "by", "place", "during", "learnt", "adds", "changes"],
      [["H-01", "§", "=places.name", "J-01", "§", "§", "§"]]
    ),
    (
      .prototypes,
      [
        "reference", "name", "need", "hypotheses", "bornDuring", "counted", "atLeast", "outOf",
        "places", "start", "end", "learned", "resists", "asked", "committee", "answer", "reason",
        "notes", "letBy", "mayFail",
      ],
      [
        [
          "P-01", "§", "§", "H-01", "J-01", "§", "9", "15", "=places.name", "2018-01-08",
          "2018-03-02", "§", "§", "§", "§", "oui", "§", "§", "§", "§",
        ]
      ]
    ),
    (
      .lives, ["object", "state", "day", "reason", "by"],
      [
        ["P-01", "retenu", "2018-01-05", "§", "§"], ["H-01", "proposée", "2018-01-12", "§", "§"],
        ["H-01", "retenue", "2018-01-13", "§", "§"],
      ]
    ),
    (
      .feedback, ["prototype", "verbatim", "stance", "chosen"],
      [["P-01", "V-0001", "favorable", "oui"], ["P-01", "V-0002", "résiste", "oui"]]
    ),
    (
      .friezes,
      [
        "frieze", "title", "strip", "audience", "profile", "when", "stage", "rank", "actions",
        "people", "tools", "delay", "blockage", "feeling", "verbatim",
      ],
      [
        [
          "F-01", "§", "§", "§", "=profiles.name", "2018-01-09", "§", "1", "§", "§", "§", "§", "§",
          "1", "V-0001",
        ]
      ]
    ),
    (.figures, ["label", "value", "unit", "week", "source"], [["§", "37", "§", "§", "§"]]),
    (
      .network, ["name", "place", "since", "welcome", "meeting"],
      [["§", "=places.name", "2018-01-01", "§", "§"]]
    ),
    (.members, ["reference", "name", "joined"], [["M-01", "=people.name", "2018-01-02"]]),
    (
      .offers, ["reference", "title", "area", "member", "wall", "since"],
      [["O-01", "§", "§", "M-01", "oui", "2018-01-03"]]
    ),
    (
      .asks, ["reference", "title", "area", "member", "wall", "since"],
      [["D-01", "§", "§", "M-01", "oui", "2018-01-03"]]
    ),
    (
      .planDays, ["occasion", "day", "opens", "closes", "rooms"],
      [["J-01", "2018-01-08", "8 h 45", "17 h", "§"]]
    ),
    (.teams, ["occasion", "letter", "room"], [["J-01", "§", "§"]]),
    (
      .blocks,
      [
        "reference", "occasion", "day", "rank", "title", "teams", "minutes", "room", "instruction",
        "notes", "decks", "produces", "method",
      ],
      [
        ["K-01", "J-01", "2018-01-08", "§", "§", "§", "40", "§", "§", "§", "§", "§", "§"],
        ["K-02", "J-01", "2018-01-08", "", "§", "", "40", "§", "§", "§", "", "§", "§"],
      ]
    ),
    (.materials, ["block", "name", "count"], [["K-01", "§", "8"]]),
    (
      .rosters, ["occasion", "round", "person", "team"],
      [["J-01", "§", "PE-01", "§"], ["J-01", "", "PE-01", "§"]]
    ),
    (
      .teamRules, ["occasion", "rank", "kind", "people", "team", "earlierRound"],
      [["J-01", "§", "ensemble", "PE-01", "§", "§"]]
    ),
    (.presences, ["occasion", "person", "state"], [["J-01", "PE-01", "absent"]]),
    (.errands, ["occasion", "what", "days"], [["J-01", "§", "-7"]]),
    (
      .cards, ["reference", "kit", "deck", "title", "words", "day", "notes"],
      [["ZZ-01", "§", "§", "§", "§", "2018-01-08", "§"]]
    ),
    (
      .passings, ["occasion", "day", "block", "team", "at", "word"],
      [["J-01", "2018-01-08", "K-01", "§", "2018-01-08 09:00", "on en est là"]]
    ),
  ]

  static func files() -> [SourceFile] {
    tables.map { table in
      let heads = table.heads.map { key in
        table.kind.definition.column(key)?.header.french ?? key
      }
      let rows = table.rows.map { row in
        zip(table.heads, row).map { key, cell in
          if cell == "§" { return hostile("\(table.kind).\(key)") }
          return cell.hasPrefix("=") ? hostile(String(cell.dropFirst())) : cell
        }
      }
      return SourceFile(
        name: "\(table.kind.definition.title.french.lowercased()).csv",
        bytes: ([heads] + rows).separatedValues())
    }
  }
}
