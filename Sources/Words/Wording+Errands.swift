/// What is said of what comes before an event and after it.
public struct ErrandsWording: Sendable {
  public let errandsTitle: String
  public let errandsLead: String
  public let errandsUsual: String
  public let errandAdd: String
  public let errandWhat: String
  public let errandKind: String
  public let errandDays: String
  public let errandDaysHelp: String
  public let errandCount: String
  public let errandInvited: String
  public let errandReminded: String
  public let errandYes: String
  public let errandPerhaps: String
  public let errandDone: String
  public let errandNotDone: String
  public let errandDrop: String
  public let errandCounts: String
  public let errandPast: String
  /// What each one usually is, by the code of its kind.
  public let usual: [String: String]
  /// « 21 jours avant »
  public let relative: @Sendable (_ days: Int) -> String
  public let wanted: @Sendable (_ count: Int) -> String
  public let told: @Sendable (_ invited: Int, _ reminded: Int, _ yes: Int, _ perhaps: Int) -> String
  public let errandUnnamed: String
  public let tooFar: @Sendable (_ what: String, _ days: Int) -> String
  public let unknownErrand: @Sendable (_ words: String) -> String
  public let unknownErrandKind: @Sendable (_ words: String, _ known: [String]) -> String
  public let unreadableDays: @Sendable (_ words: String) -> String
}

extension Wording {
  public var errands: ErrandsWording { pick(.french, .english) }
}

extension ErrandsWording {
  static let french = ErrandsWording(
    errandsTitle: "Avant et après",
    errandsLead: "Daté du jour : si l’événement bouge, tout bouge avec lui. On compte, on ne nomme "
      + "personne.",
    errandsUsual: "Commencer par la liste habituelle", errandAdd: "Ajouter une tâche",
    errandWhat: "Ce qu’il y a à faire ; pour une invitation, le profil voulu",
    errandKind: "Sorte", errandDays: "Jours",
    errandDaysHelp: "−21 : trois semaines avant ; 3 : trois jours après.",
    errandCount: "Combien", errandInvited: "Invités", errandReminded: "Relancés",
    errandYes: "Oui", errandPerhaps: "Peut-être", errandDone: "C’est fait",
    errandNotDone: "À refaire", errandDrop: "Retirer", errandCounts: "Changer",
    errandPast: "date passée",
    usual: [
      "room": "Réserver la salle, savoir qui a la clé",
      "invitation": "Inviter qui manque autour de la table",
      "access": "Demander ce qu’il faut pour que chacun puisse venir : un nombre, pas un nom",
      "meals": "Commander les repas, dont ceux sans viande",
      "suitcase": "Imprimer et remplir la valise",
      "thanks": "Envoyer les photos et les mots, avec accord",
      "report": "Envoyer le retour express",
    ],
    relative: {
      $0 == 0
        ? "le jour même"
        : "\(abs($0)) \(French.s(abs($0), "jour", "jours")) \($0 < 0 ? "avant" : "après")"
    },
    wanted: { "\($0) \(French.s($0, "voulu", "voulus"))" },
    told: { invited, reminded, yes, perhaps in
      "\(invited) \(French.s(invited, "invité", "invités")), \(reminded) "
        + "\(French.s(reminded, "relancé", "relancés")), \(yes) oui, \(perhaps) peut-être"
    },
    errandUnnamed: "Dites ce qu’il y a à faire.",
    tooFar: { "« \($0) » : \($1) jours, c’est trop loin. Restez à moins de deux ans." },
    unknownErrand: {
      "« \($0) » n’est pas dans « Avant et après ». Donnez un numéro de la liste, ou ses mots."
    },
    unknownErrandKind: {
      "« \($0) » n’est pas une sorte. Choisissez parmi : "
        + "\(Language.french.enumerated($1))."
    },
    unreadableDays: { "« \($0) » n’est pas un nombre de jours, comme −21 ou 3." })

  static let english = ErrandsWording(
    errandsTitle: "Before and after",
    errandsLead: "Dated from the day: if the event moves, all of it moves along. People are "
      + "counted, never named.",
    errandsUsual: "Begin with the usual list", errandAdd: "Add a task",
    errandWhat: "What is to be done; of an invitation, the profile wanted",
    errandKind: "Kind", errandDays: "Days",
    errandDaysHelp: "−21: three weeks before; 3: three days after.",
    errandCount: "How many", errandInvited: "Invited", errandReminded: "Asked again",
    errandYes: "Yes", errandPerhaps: "Perhaps", errandDone: "It is done",
    errandNotDone: "To do again", errandDrop: "Remove", errandCounts: "Change",
    errandPast: "date gone by",
    usual: [
      "room": "Book the room, know who has the key",
      "invitation": "Invite whoever is missing round the table",
      "access": "Ask what it takes for everyone to come: a number, not a name",
      "meals": "Order meals, those without meat too",
      "suitcase": "Print and fill the suitcase",
      "thanks": "Send photos and words, with consent",
      "report": "Send the quick report",
    ],
    relative: {
      $0 == 0
        ? "on the day"
        : "\(abs($0)) \(English.s(abs($0), "day", "days")) \($0 < 0 ? "before" : "after")"
    },
    wanted: { "\($0) wanted" },
    told: { "\($0) invited, \($1) asked again, \($2) yes, \($3) perhaps" },
    errandUnnamed: "Say what is to be done.",
    tooFar: { "“\($0)”: \($1) days is too far. Stay within two years." },
    unknownErrand: {
      "“\($0)” is not in “Before and after”. Give a number of the list, or its words."
    },
    unknownErrandKind: {
      "“\($0)” is not a kind. Choose among: \(Language.english.enumerated($1))."
    },
    unreadableDays: { "“\($0)” is not a number of days, such as −21 or 3." })
}
