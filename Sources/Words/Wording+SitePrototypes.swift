/// What the pages of prototypes say: feedback, threshold, decision, line of time.
public struct SitePrototypesWording: Sendable {
  public let addPrototype: String
  public let hearTitle: String
  public let hearHelp: String
  public let heardWords: String
  public let heardProfile: String
  public let heardPlace: String
  /// What a button that keeps feedback says, by the code of its stance.
  public let stanceButtons: [String: String]
  public let stanceAsked: String
  public let findTitle: String
  public let findHelp: String
  public let alreadyHeard: @Sendable (_ stance: String) -> String
  public let choose: String
  public let unchoose: String
  public let chosenFeedback: String
  public let takeFeedback: String
  public let timeTitle: String
  public let todayMark: String
  public let trial: @Sendable (_ period: String) -> String
  public let committeeMark: String
  public let feedbackMarks: String
  public let reached: @Sendable (_ result: Int, _ outOf: Int, _ atLeast: Int) -> String
  public let missed: @Sendable (_ result: Int, _ outOf: Int, _ atLeast: Int) -> String
  public let toCount: @Sendable (_ outOf: Int, _ atLeast: Int) -> String
  public let noThreshold: String
  public let noThresholdNow: String
  public let setThreshold: String
  public let writeLearning: String
  public let askDecision: String
  public let giveDecision: String
  public let noDecision: String
  public let committeeHint: String
  public let trackingTitle: String
  public let trackingSince: String
  public let trackingMake: String
}

extension Wording {
  public var sitePrototypes: SitePrototypesWording { pick(.french, .english) }
}

extension SitePrototypesWording {
  static let french = SitePrototypesWording(
    addPrototype: "Ajouter un prototype",
    hearTitle: "Ajouter un retour",
    hearHelp: "Écrivez ce qui vient d’être dit, puis touchez son sens : c’est gardé.",
    heardWords: "Les mots",
    heardProfile: "Dit par",
    heardPlace: "Où",
    stanceButtons: ["favourable": "Favorable", "resisting": "Résiste", "neutral": "Neutre"],
    stanceAsked: "Dans quel sens ?",
    findTitle: "Ou des mots déjà recueillis",
    findHelp: "Quelques mots, ou une référence",
    alreadyHeard: { "déjà un retour : \($0)" },
    choose: "Choisir pour le suivi",
    unchoose: "Ne plus choisir",
    chosenFeedback: "choisi",
    takeFeedback: "Retirer",
    timeTitle: "Ligne du temps",
    todayMark: "aujourd’hui",
    trial: { "essai : \($0)" },
    committeeMark: "Comité",
    feedbackMarks: "Les traits fins sont les jours où l’on a entendu un retour.",
    reached: { "\($0) sur \($1), pour \($2) au moins : seuil atteint" },
    missed: { "\($0) sur \($1), pour \($2) au moins : seuil pas atteint" },
    toCount: { "Au moins \($1) sur \($0) ; pas encore compté" },
    noThreshold: "Aucun seuil n’a été posé.",
    noThresholdNow: "Le seuil reste à poser, avant le premier essai.",
    setThreshold: "Poser le seuil, noter le résultat",
    writeLearning: "Noter ce que l’on apprend",
    askDecision: "Demander une décision",
    giveDecision: "Noter la réponse du comité",
    noDecision: "Aucune décision n’est demandée pour l’instant.",
    committeeHint: "Sa date, comme 14/06/2018, ou son nom.",
    trackingTitle: "PDF de suivi",
    trackingSince: "Depuis le",
    trackingMake: "Préparer")

  static let english = SitePrototypesWording(
    addPrototype: "Add a prototype",
    hearTitle: "Add feedback",
    hearHelp: "Write what was just said, then touch the way it points: it is kept.",
    heardWords: "The words",
    heardProfile: "Said by",
    heardPlace: "Where",
    stanceButtons: ["favourable": "Favourable", "resisting": "Resists", "neutral": "Neutral"],
    stanceAsked: "Which way does it point?",
    findTitle: "Or words already collected",
    findHelp: "A few words, or a reference",
    alreadyHeard: { "already feedback: \($0)" },
    choose: "Choose for the follow-up",
    unchoose: "Choose no longer",
    chosenFeedback: "chosen",
    takeFeedback: "Remove",
    timeTitle: "Line of time",
    todayMark: "today",
    trial: { "trial: \($0)" },
    committeeMark: "Committee",
    feedbackMarks: "Thin strokes are the days when feedback was heard.",
    reached: { "\($0) out of \($1), \($2) hoped for at least: threshold reached" },
    missed: { "\($0) out of \($1), \($2) hoped for at least: threshold not reached" },
    toCount: { "At least \($1) out of \($0); not counted yet" },
    noThreshold: "No threshold was set.",
    noThresholdNow: "The threshold is still to be set, before the first trial.",
    setThreshold: "Set the threshold, note the result",
    writeLearning: "Note what is learned",
    askDecision: "Ask for a decision",
    giveDecision: "Note the committee’s answer",
    noDecision: "No decision is asked for the moment.",
    committeeHint: "Its date, such as 14/06/2018, or its name.",
    trackingTitle: "Follow-up PDF",
    trackingSince: "Since",
    trackingMake: "Prepare")
}
