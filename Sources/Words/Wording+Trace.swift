/// How the way from words to a decision is told.
public struct TraceWording: Sendable {
  public let above: String
  public let below: String
  public let withheld: String
  public let unknown: @Sendable (_ reference: String) -> String
  public let decision: @Sendable (_ committee: String, _ answer: String) -> String
  public let answers: [String: String]
  /// What links two things, by its code.
  public let relations: [String: String]
}

extension Wording {
  public var trace: TraceWording { pick(.french, .english) }
}

extension TraceWording {
  static let french = TraceWording(
    above: "D’où cela vient :",
    below: "Ce que c’est devenu :",
    withheld: "(ces mots ne sont plus montrés)",
    unknown: { "« \($0) » ne désigne rien ici. Une référence s’écrit comme V-0412, H-07, P-04." },
    decision: { "décision\($0.isEmpty ? "" : " (\($0))") : \($1)." },
    answers: ["yes": "oui", "no": "non", "revisit": "à revoir"],
    relations: [
      "heard": "entendu pendant", "raised": "entendu sur", "answered": "en réponse",
      "astonished": "a étonné",
      "found": "constaté", "suggested": "a suggéré", "supported": "appuie",
      "contradicted": "contredit", "merged": "fusionné", "split": "scindé",
      "tried": "essayé par", "received.favourable": "retour favorable",
      "received.resisting": "retour qui résiste", "received.neutral": "retour",
    ])

  static let english = TraceWording(
    above: "Where it comes from:",
    below: "What became of it:",
    withheld: "(these words are no longer shown)",
    unknown: { "“\($0)” names nothing here. A reference reads like V-0412, H-07, P-04." },
    decision: { "decision\($0.isEmpty ? "" : " (\($0))"): \($1)." },
    answers: ["yes": "yes", "no": "no", "revisit": "to revisit"],
    relations: [
      "heard": "heard during", "raised": "heard on", "answered": "in answer",
      "astonished": "astonished",
      "found": "found", "suggested": "suggested", "supported": "supports",
      "contradicted": "contradicts", "merged": "merged", "split": "split", "tried": "tried by",
      "received.favourable": "favourable feedback", "received.resisting": "resisting feedback",
      "received.neutral": "feedback",
    ])
}
