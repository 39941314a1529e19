/// What pages and the command say around a plan.
public struct PlanPagesWording: Sendable {
  public let planTitle: String
  /// The rooms where one prepares.
  public let planPrepare: String
  public let planLead: String
  public let plannedTitle: String
  public let planBareTitle: String
  public let planNothing: String
  public let planEmpty: String
  public let planAllWell: String
  public let planToSettle: String
  public let planToKnow: String
  public let margin: @Sendable (_ minutes: Int) -> String
  public let planFixed: String
  public let planOptional: String
  public let atLeast: @Sendable (_ minutes: Int) -> String
  /// `by` says how long it is over, or how long is left.
  public let planned:
    @Sendable (_ used: String, _ open: String, _ isOver: Bool, _ by: String) -> String
  /// 28 people, 4 teams.
  public let counted: @Sendable (_ people: Int, _ teams: Int) -> String
  public let planAllTeams: String
  public let planAllDays: String
  public let teamNamed: @Sendable (_ letter: String) -> String
  public let planRowsView: String
  public let planScaleView: String
  public let planCalendar: String
  public let planCalendars: String
  /// What the handle of a sequence does, to who hears it.
  public let planGrip: String
  public let planMaterialTitle: String
  public let missing: @Sendable (_ count: Int) -> String
  public let planWhen: String
  public let planOpen: String
  // What is done.
  public let planAddBlock: String
  public let planAddDay: String
  public let planChangeDay: String
  /// To all that is printed of an event.
  public let planToPrint: String
  public let planMaterials: String
  public let planAddTeam: String
  public let planCopyDay: String
  public let planEarlier: String
  public let planLater: String
  public let planShorter: String
  public let planLonger: String
  public let planSplit: String
  public let planPart: String
  public let planJoin: String
  public let planFree: String
  public let planFix: String
  public let planShift: String
  public let planSwap: String
  public let planRemove: String
  public let planKeep: String
  public let lastOf: @Sendable (_ day: String) -> String
  public let planMinutesField: String
  public let planLeastField: String
  public let planTitleField: String
  public let planIntentionField: String
  public let planTeamsField: String
  public let planTeamsHelp: String
  public let planAtField: String
  public let planByField: String
  public let planByHelp: String
  public let planAfterField: String
  public let planRoomField: String
  public let planInstructionField: String
  public let planProducesField: String
  public let planEncounter: String
  public let planDayField: String
  public let planFromField: String
  public let planUntilField: String
  public let planRoomsField: String
  public let planRoomsHelp: String
  public let planLetterField: String
  public let planWithField: String
  public let planBackToPlan: String
  public let planDeeds: String
  public let planStartTitle: String
  public let planStart: String
  /// « 2 journées, 4 équipes »
  public let modelFacts: @Sendable (_ days: Int, _ teams: Int) -> String
  public let planAddEvent: String
  public let planMore: String
  public let planShiftBy: String
  public let planSplitAt: String
  public let planMove: String
  public let planCopyTo: String
}

extension Wording {
  public var planPages: PlanPagesWording { pick(.french, .english) }
}

extension PlanPagesWording {
  static let french = PlanPagesWording(
    planTitle: "Déroulé", planPrepare: "Préparer",
    planLead: "Les journées à préparer, séquence par séquence, équipe par équipe.",
    plannedTitle: "Déjà préparés", planBareTitle: "À préparer",
    planNothing: "Le calendrier est vide. Ajoutez-y un événement, puis préparez son déroulé.",
    planEmpty: "Rien n’est encore prévu. Ajoutez une journée, puis des séquences.",
    planAllWell: "Rien à régler.", planToSettle: "À régler avant d’imprimer",
    planToKnow: "À savoir",
    margin: { "marge \(PlanWording.length($0))" }, planFixed: "heure fixe",
    planOptional: "facultative",
    atLeast: { "au moins \($0) min" },
    planned: { used, open, isOver, by in
      "\(used) prévues sur \(open)" + (isOver ? " : \(by) de trop" : ", reste \(by)")
    },
    counted: { people, teams in
      let first = people == 0 ? [] : ["\(people) \(French.s(people, "personne", "personnes"))"]
      let then = teams == 0 ? [] : ["\(teams) \(French.s(teams, "équipe", "équipes"))"]
      return (first + then).joined(separator: ", ")
    },
    planAllTeams: "Toutes", planAllDays: "Toutes les journées", teamNamed: { "Équipe \($0)" },
    planRowsView: "En lignes", planScaleView: "À l’échelle",
    planCalendar: "Vers mon agenda (.ics)",
    planCalendars: "Vers l’agenda de chacun : qui mène, anime ou aide (.ics)",
    planGrip: "Déplacer avec les flèches haut et bas, changer la durée avec gauche et droite",
    planMaterialTitle: "Matériel",
    missing: { "il en manque \($0)" }, planWhen: "Heure",
    planOpen: "Ouvrir",
    planAddBlock: "Ajouter une séquence", planAddDay: "Ajouter une journée",
    planChangeDay: "Modifier la journée", planToPrint: "Imprimer",
    planMaterials: "Changer le matériel",
    planAddTeam: "Ajouter une équipe",
    planCopyDay: "Recopier une journée", planEarlier: "Plus tôt", planLater: "Plus tard",
    planShorter: "− 5 min", planLonger: "+ 5 min", planSplit: "Couper",
    planPart: "Séparer les équipes",
    planJoin: "Réunir avec", planFree: "Libérer l’heure", planFix: "Fixer l’heure",
    planShift: "Tout décaler à partir d’ici", planSwap: "Échanger avec", planRemove: "Retirer",
    planKeep: "Enregistrer", lastOf: { "à la fin de \($0)" }, planMinutesField: "Durée, en minutes",
    planLeastField: "Au moins, en minutes", planTitleField: "Ce que l’on y fait",
    planIntentionField: "Intention", planTeamsField: "Équipes",
    planTeamsHelp: "Leurs lettres, séparées par des virgules ; rien quand c’est tous ensemble.",
    planAtField: "Heure fixe", planByField: "Menée par",
    planByHelp: "Des prénoms ou des références, séparés par des virgules.",
    planAfterField: "Après la séquence", planRoomField: "Salle",
    planInstructionField: "Consigne", planProducesField: "On en sort avec",
    planEncounter: "Rencontre :", planDayField: "Date",
    planFromField: "De", planUntilField: "Jusqu’à", planRoomsField: "Salles",
    planRoomsHelp: "Séparées par des virgules, leurs places entre parenthèses : Préau (12).",
    planLetterField: "Lettre", planWithField: "Avec", planBackToPlan: "Tout le déroulé",
    planDeeds: "Changer le déroulé", planStartTitle: "Partir d’un modèle",
    planStart: "Partir de là",
    modelFacts: { days, teams in
      let first = "\(days) \(French.s(days, "journée", "journées"))"
      return teams == 0 ? first : "\(first), \(teams) \(French.s(teams, "équipe", "équipes"))"
    },
    planAddEvent: "Ajouter un événement", planMore: "Autres gestes",
    planShiftBy: "Minutes de décalage", planSplitAt: "Après combien de minutes",
    planMove: "La mettre là", planCopyTo: "Vers le")

  static let english = PlanPagesWording(
    planTitle: "Plan", planPrepare: "Prepare",
    planLead: "The days to prepare, sequence by sequence, team by team.",
    plannedTitle: "Already prepared", planBareTitle: "To prepare",
    planNothing: "The calendar is empty. Add an event to it, then prepare its plan.",
    planEmpty: "Nothing is planned yet. Add a day, then sequences.",
    planAllWell: "Nothing to settle.", planToSettle: "To settle before printing",
    planToKnow: "To know",
    margin: { "margin \(PlanWording.length($0))" }, planFixed: "fixed start",
    planOptional: "optional",
    atLeast: { "at least \($0) min" },
    planned: { used, open, isOver, by in
      "\(used) planned out of \(open)" + (isOver ? ": \(by) too long" : ", \(by) left")
    },
    counted: { people, teams in
      let first = people == 0 ? [] : ["\(people) \(English.s(people, "person", "people"))"]
      let then = teams == 0 ? [] : ["\(teams) \(English.s(teams, "team", "teams"))"]
      return (first + then).joined(separator: ", ")
    },
    planAllTeams: "All", planAllDays: "All days", teamNamed: { "Team \($0)" },
    planRowsView: "As rows", planScaleView: "To scale",
    planCalendar: "To my calendar (.ics)",
    planCalendars: "To each one’s calendar: who leads, animates or helps (.ics)",
    planGrip: "Move with the up and down arrows, change the length with left and right",
    planMaterialTitle: "Materials",
    missing: { "\($0) missing" }, planWhen: "Time",
    planOpen: "Open",
    planAddBlock: "Add a sequence", planAddDay: "Add a day", planChangeDay: "Change the day",
    planToPrint: "Print", planMaterials: "Change the materials", planAddTeam: "Add a team",
    planCopyDay: "Copy a day", planEarlier: "Earlier", planLater: "Later",
    planShorter: "− 5 min", planLonger: "+ 5 min", planSplit: "Cut", planPart: "Part the teams",
    planJoin: "Join with", planFree: "Free its start", planFix: "Fix its start",
    planShift: "Shift everything from here", planSwap: "Swap with", planRemove: "Remove",
    planKeep: "Save", lastOf: { "at the end of \($0)" }, planMinutesField: "Length, in minutes",
    planLeastField: "At least, in minutes", planTitleField: "What people do in it",
    planIntentionField: "Intention", planTeamsField: "Teams",
    planTeamsHelp: "Their letters, between commas; nothing when everyone is together.",
    planAtField: "Fixed start", planByField: "Led by",
    planByHelp: "First names or references, between commas.", planAfterField: "After the sequence",
    planRoomField: "Room",
    planInstructionField: "Instruction", planProducesField: "People leave it with",
    planEncounter: "Encounter:",
    planDayField: "Date",
    planFromField: "From", planUntilField: "Until", planRoomsField: "Rooms",
    planRoomsHelp: "Between commas, their seats in brackets: Courtyard (12).",
    planLetterField: "Letter", planWithField: "With", planBackToPlan: "The whole plan",
    planDeeds: "Change the plan", planStartTitle: "Start from a model",
    planStart: "Start from this",
    modelFacts: { days, teams in
      let first = "\(days) \(English.s(days, "day", "days"))"
      return teams == 0 ? first : "\(first), \(teams) \(English.s(teams, "team", "teams"))"
    },
    planAddEvent: "Add an event", planMore: "More",
    planShiftBy: "Minutes to shift by", planSplitAt: "After how many minutes",
    planMove: "Put it there", planCopyTo: "To")
}
