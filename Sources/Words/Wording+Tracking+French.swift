extension TrackingWording {
  static let french = TrackingWording(
    title: "Suivi des prototypes",
    summary: "Sommaire",
    asOf: { "au \($0)" },
    wall: "Le mur des prototypes",
    seeFolder: { "Le besoin est long : à lire dans le dossier de suivi, \($0)." },
    since: { "Seulement ce qui est nouveau depuis le \($0)." },
    foot: { "\($0), suivi des prototypes au \($1)" },
    continued: { "\($0) (suite)" },
    following: "suite de",
    and: "et",
    columns: Columns(
      reference: "Réf.", name: "Prototype", state: "Où il en est", trial: "Essai",
      threshold: "Résultat et seuil", asked: "Décision", page: "Page",
      waiting: {
        $0 < 2 ? "Une décision est demandée" : "\($0) décisions sont demandées"
      },
      decided: { $0 < 2 ? "1 décision prise" : "\($0) décisions prises" },
      others: { $0 < 2 ? "Sans décision à prendre" : "\($0) sans décision à prendre" },
      counted: { "\($0) \(French.s($0, "prototype", "prototypes"))" },
      none: "–", noState: "pas encore esquissé",
      byDates: { "\($0), d’après ses dates" }, overByDates: "test terminé, d’après ses dates",
      byResult: "test compté, d’après son résultat",
      countedEarly: "résultat noté avant le test",
      answered: { "réponse donnée : \($0)" },
      settledEarly: { "\($0), avant la fin de son test" }),
    decision: Asked(
      committeeOf: { "comité du \($0)" },
      asked: { committee in
        committee.isEmpty ? "Décision demandée" : "Décision demandée \(toThe(committee))"
      },
      given: { committee in
        committee.isEmpty ? "Décision prise" : "Décision prise, \(committee)"
      },
      nothing: "Aucune décision n’est demandée pour l’instant.",
      yes: "oui", no: "non", revisit: "à revoir", motive: "Motif"),
    time: Time(
      review: "bilan", committee: "comité", trial: { "essai \($0)" }, today: { $0 },
      alternative: { "Ligne du temps : \($0)." },
      nothing: "Aucune date n’est encore connue."),
    proof: Proof(
      title: "Ce qu’on vérifie", fixed: "Seuil fixé avant le test :",
      threshold: { "\($0), au moins \($1) sur \($2)." },
      result: { "\($0) sur \($1)" }, soFar: "à ce jour, le test n’est pas fini",
      reached: "seuil atteint", missed: "seuil pas atteint",
      mark: { "seuil : \($0)" },
      noThreshold: "Le seuil reste à fixer, avant le premier essai :",
      neverSet: "Aucun seuil n’a été fixé.", neverCounted: "Le compte n’a pas été fait.",
      toCount: "Compté à la fin :", outOf: { "sur \($0)" },
      places: { "Essayé à \($0)." }),
    voices: Voices(
      title: "Retours au fil de l’eau",
      chosen: { "\($0) \(French.s($0, "choisi", "choisis")) par l’équipe sur \($1)" },
      all: { "\($0) \(French.s($0, "retour", "retours"))" },
      none: "aucun pour l’instant", never: "aucun",
      since: { "depuis le \($0)" },
      favourable: { French.s($0, "favorable", "favorables") },
      resists: "résiste",
      resisting: { French.s($0, "qui résiste", "qui résistent") },
      neutral: { French.s($0, "partagé", "partagés") },
      withheld: {
        $0 < 2
          ? "1 retour compte sans être cité." : "\($0) retours comptent sans être cités."
      },
      totals: { "Sur \($0) retours : \($1)." },
      fromMemory: "de mémoire"),
    origin: Origin(
      title: "D’où il vient",
      others: { $0 < 2 ? "et 1 autre parole" : "et \($0) autres paroles" },
      astonishments: { French.s($0, "Étonnement", "Étonnements") },
      unknown: "Il n’est encore relié à aucune parole ni à aucune hypothèse.",
      neverTied: "Il n’est relié à aucune parole ni à aucune hypothèse."),
    learned: "Ce que nous avons appris",
    resists: "Ce qui résiste",
    nothingWritten: "Rien n’a été noté.",
    notes: "Notes de la séance")

  /// « au comité de juin », « : réunion d’équipe »
  private static func toThe(_ committee: String) -> String {
    let start = committee.prefix(1).lowercased() + committee.dropFirst()
    return start.hasPrefix("comité") ? "au \(start)" : ": \(committee)"
  }
}
