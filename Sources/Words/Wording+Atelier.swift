/// What is said of hypotheses, prototypes, friezes and their lives.
public struct AtelierWording: Sendable {
  public let untitledProgramme: String
  public let untitled: @Sendable (_ reference: String) -> String
  public let emptyStatement: @Sendable (_ reference: String) -> String
  public let noCard: @Sendable (_ reference: String) -> String
  public let bornOfItself: @Sendable (_ reference: String) -> String
  public let impossibleThreshold: @Sendable (_ atLeast: Int, _ outOf: Int, _ result: Int?) -> String
  public let decisionWithoutReason: String
  public let noStage: @Sendable (_ reference: String) -> String
  public let unknownStage: @Sendable (_ reference: String, _ strip: String) -> String
  public let impossibleFeeling: @Sendable (_ feeling: Int) -> String
  public let impossibleFigure: @Sendable (_ label: String) -> String
  public let cannotFollow: @Sendable (_ state: String, _ before: String) -> String
  public let goesBack: @Sendable (_ state: String, _ from: String, _ to: String) -> String
  public let missingReason: @Sendable (_ state: String) -> String
  public let over: @Sendable (_ reference: String) -> String
  public let tooFewPieces: @Sendable (_ reference: String) -> String
  /// The name of a state, by its code.
  public internal(set) var states: [String: String]

  public func state(_ code: String) -> String { states[code] ?? code }
  /// The same of a hypothesis, which French says in the feminine.
  public func hypothesisState(_ code: String) -> String {
    states["hypothesis.\(code)"] ?? state(code)
  }
}

extension Wording {
  public var atelier: AtelierWording { pick(.french, .english) }
}

extension AtelierWording {
  static let french = AtelierWording(
    untitledProgramme: "Le programme a besoin d’un titre.",
    untitled: { "\($0) a besoin d’un nom." },
    emptyStatement: { "\($0) a besoin d’un énoncé." },
    noCard: { "\($0) n’est la référence d’aucune carte : elle s’écrit comme AF-03." },
    bornOfItself: { "\($0) ne peut pas venir d’elle-même." },
    impossibleThreshold: { atLeast, outOf, result in
      let counted = result.map { ", résultat \($0)" } ?? ""
      return "Un seuil compte des réussites sur un total : \(atLeast) sur \(outOf)\(counted) "
        + "ne se peut pas."
    },
    decisionWithoutReason: "Une décision a besoin de son motif.",
    noStage: { "La frise \($0) a besoin d’au moins une étape." },
    unknownStage: { "La bande \($1) de la frise \($0) parle d’une étape inconnue." },
    impossibleFeeling: { "Un ressenti va de −3 (épuisement) à 3 (soulagement), pas \($0)." },
    impossibleFigure: { "Le chiffre « \($0) » n’est pas un nombre." },
    cannotFollow: { "« \($0) » ne peut pas suivre « \($1) »." },
    goesBack: { "« \($0) » est daté du \($2), avant l’état précédent (\($1))." },
    missingReason: { "« \($0) » a besoin de son motif." },
    over: { "\($0) n’est plus en piste. Choisissez une hypothèse qui l’est encore." },
    tooFewPieces: { "\($0) se scinde en deux énoncés au moins. Écrivez-en un par ligne." },
    states: [
      "proposed": "proposée", "explored": "explorée", "merged": "fusionnée", "split": "scindée",
      "arbitrated": "arbitrée", "refused": "refusée", "sketched": "esquissé",
      "pitched": "présenté", "kept": "retenu", "hypothesis.kept": "retenue",
      "inProgress": "en cours", "testing": "en test",
      "reviewed": "bilan", "adopted": "adopté", "stopped": "arrêté",
      "inconclusive": "non concluant",
    ])

  static let english = AtelierWording(
    untitledProgramme: "The programme needs a title.",
    untitled: { "\($0) needs a name." },
    emptyStatement: { "\($0) needs a statement." },
    noCard: { "\($0) is the reference of no card: it reads like AF-03." },
    bornOfItself: { "\($0) cannot come from itself." },
    impossibleThreshold: { atLeast, outOf, result in
      let counted = result.map { ", result \($0)" } ?? ""
      return "A threshold counts successes out of a total: \(atLeast) out of \(outOf)\(counted) "
        + "cannot be."
    },
    decisionWithoutReason: "A decision needs its reason.",
    noStage: { "Frieze \($0) needs at least one stage." },
    unknownStage: { "Strip \($1) of frieze \($0) speaks of an unknown stage." },
    impossibleFeeling: { "A feeling goes from −3 (exhausted) to 3 (relieved), not \($0)." },
    impossibleFigure: { "The figure “\($0)” is not a number." },
    cannotFollow: { "“\($0)” cannot follow “\($1)”." },
    goesBack: { "“\($0)” is dated \($2), before the state that precedes it (\($1))." },
    missingReason: { "“\($0)” needs its reason." },
    over: { "\($0) no longer stands. Choose a hypothesis that still does." },
    tooFewPieces: { "\($0) splits into two statements at least. Write one on each line." },
    states: [
      "proposed": "proposed", "explored": "explored", "merged": "merged", "split": "split",
      "arbitrated": "arbitrated", "refused": "refused", "sketched": "sketched",
      "pitched": "pitched", "kept": "kept", "inProgress": "in progress", "testing": "testing",
      "reviewed": "reviewed", "adopted": "adopted", "stopped": "stopped",
      "inconclusive": "inconclusive",
    ])
}
