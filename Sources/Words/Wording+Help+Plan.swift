/// What help says of some verbs, apart from the others.
struct HelpPart: Sendable {
  let verbs: [String: String]
  let arguments: [String: String]
  let values: [String: String]
  let meant: [String: String]
  let examples: [String: [HelpWording.Example]]
}

extension HelpWording {
  func adding(_ part: HelpPart) -> HelpWording {
    var help = self
    help.verbSentences.merge(part.verbs) { first, _ in first }
    help.argumentSentences.merge(part.arguments) { first, _ in first }
    help.values.merge(part.values) { first, _ in first }
    help.verbMeant.merge(part.meant) { first, _ in first }
    help.exampleLines.merge(part.examples) { first, _ in first }
    return help
  }
}

extension HelpPart {
  static let planFrench = HelpPart(
    verbs: ["plan": "Montre le déroulé d’un événement, dit ce qu’il faut y régler, et le change."],
    arguments: [
      "plannedEvent": "L’événement du calendrier, comme J-02 ; rien pour les dire tous.",
      "planDeed": "Ce qu’il faut faire : show montre, check dit ce qui reste à régler, add ajoute "
        + "une séquence, change la change, move la déplace, earlier et later l’avancent et la "
        + "reculent d’un cran, stretch l’allonge, split la coupe, part sépare ses équipes, join en "
        + "réunit deux, swap les échange, fix et free fixent et libèrent son heure, remove la "
        + "retire, shift décale la suite, mend règle un numéro de check, copy recopie une journée, "
        + "day et team ajoutent une journée et une équipe, start part d’un modèle des kits. Avant "
        + "et après : usual commence la liste, prepare y ajoute ou y change une tâche, done la dit "
        + "faite, drop la retire.",
      "planItems": "Sur quoi : une séquence (K-07), deux, une journée (2017-07-11), une lettre, "
        + "un modèle (sprint).",
      "planTitle": "Ce que l’on y fait.",
      "planMinutes": "Sa durée, ou de combien la changer ou décaler, en minutes.",
      "planLeast": "Jusqu’où la raccourcir, en minutes.",
      "planIntention": "ouvrir, fabriquer, fermer, accueil, pause ou repas.",
      "planTeams": "Les lettres de ses équipes, comme A,B ; rien quand c’est tous ensemble.",
      "planAt": "Son heure fixe, comme 10h30.",
      "planDay": "La journée où la mettre, à la fin.",
      "planAfter": "La séquence après laquelle la mettre.",
      "planBefore": "La séquence avant laquelle la mettre.",
      "planBy": "Qui la mène, qui anime l’équipe : des prénoms ou des références.",
      "planRoom": "Sa salle.",
      "planInstruction": "Sa consigne.",
      "planFrom": "Quand la journée commence.",
      "planUntil": "Quand elle doit être finie.",
      "planRooms": "Ses salles, leurs places entre parenthèses.",
      "planOptional": "Elle est facultative.",
      "errandKind": "salle, invitation, repas, accessibilité, valise, photos, retour ou autre.",
      "errandDays": "Combien de jours après, ou avant s’il y a un moins : -21.",
      "errandCount": "Combien on en veut.",
      "errandInvited": "Combien sont invités.",
      "errandReminded": "Combien ont été relancés.",
      "errandYes": "Combien ont dit oui.",
      "errandPerhaps": "Combien ont dit peut-être.",
    ],
    values: [
      "plannedEvent": "RÉFÉRENCE", "planDeed": "GESTE", "planItems": "QUOI",
      "planTitle": "TITRE", "planMinutes": "MINUTES", "planLeast": "MINUTES",
      "planIntention": "INTENTION", "planTeams": "LETTRES", "planAt": "HEURE", "planDay": "JOUR",
      "planAfter": "SÉQUENCE", "planBefore": "SÉQUENCE", "planBy": "QUI", "planRoom": "SALLE",
      "planInstruction": "TEXTE", "planFrom": "HEURE", "planUntil": "HEURE",
      "planRooms": "SALLES", "errandKind": "SORTE", "errandDays": "JOURS",
      "errandCount": "NOMBRE", "errandInvited": "NOMBRE", "errandReminded": "NOMBRE",
      "errandYes": "NOMBRE", "errandPerhaps": "NOMBRE",
    ],
    meant: ["déroulé": "plan", "conducteur": "plan", "planifier": "plan"],
    examples: [
      "plan": [
        HelpWording.Example("etabli plan ma-residence.etabli J-02", "Le déroulé, heure par heure."),
        HelpWording.Example(
          "etabli plan ma-residence.etabli J-05 start sprint",
          "Part du sprint de deux jours ; un nom inconnu les dit tous."),
        HelpWording.Example(
          "etabli plan ma-residence.etabli J-02 day 2017-07-11 --from 8h45 --until 17h",
          "Ajoute une journée."),
        HelpWording.Example(
          "etabli plan ma-residence.etabli J-02 add \"Raconter\" --minutes 40",
          "Ajoute une séquence à la fin."),
        HelpWording.Example(
          "etabli plan ma-residence.etabli J-02 move K-07 --after K-03", "La met ailleurs."),
        HelpWording.Example(
          "etabli plan ma-residence.etabli J-02 usual", "Avant et après : la liste habituelle."),
        HelpWording.Example(
          "etabli plan ma-residence.etabli J-02 check", "Ce qui reste à régler, et comment."),
      ]
    ])

  static let planEnglish = HelpPart(
    verbs: [
      "plan": "Shows the plan of an event, says what is to be settled in it, and changes it."
    ],
    arguments: [
      "plannedEvent": "The event of the calendar, such as J-02; nothing to tell them all.",
      "planDeed": "What to do: show shows, check says what is left to settle, add adds a sequence, "
        + "change changes it, move moves it, earlier and later move it one step, stretch lengthens "
        + "it, split cuts it, part parts its teams, join joins two, swap swaps them, fix and free "
        + "fix and free its start, remove removes it, shift shifts what follows, mend settles a "
        + "number of check, copy copies a day, day and team add a day and a team, start starts "
        + "from a model of the kits. Before and after: usual begins the list, prepare adds a task "
        + "or changes it, done says it is done, drop removes it.",
      "planItems": "To what: a sequence (K-07), two of them, a day (2017-07-11), a letter, "
        + "a model (sprint).",
      "planTitle": "What people do in it.",
      "planMinutes": "Its length, or by how much to change or shift it, in minutes.",
      "planLeast": "How far it may be shortened, in minutes.",
      "planIntention": "open, make, close, welcome, break or meal.",
      "planTeams": "The letters of its teams, such as A,B; nothing when everyone is together.",
      "planAt": "Its fixed start, such as 10:30.",
      "planDay": "The day at whose end to put it.",
      "planAfter": "The sequence after which to put it.",
      "planBefore": "The sequence before which to put it.",
      "planBy": "Who leads it, who animates the team: first names or references.",
      "planRoom": "Its room.",
      "planInstruction": "Its instruction.",
      "planFrom": "When the day begins.",
      "planUntil": "When it must be over.",
      "planRooms": "Its rooms, their seats in brackets.",
      "planOptional": "It is optional.",
      "errandKind": "room, invitation, meals, access, suitcase, photos, report or other.",
      "errandDays": "How many days after, or before with a minus: -21.",
      "errandCount": "How many are wanted.",
      "errandInvited": "How many are invited.",
      "errandReminded": "How many were asked again.",
      "errandYes": "How many said yes.",
      "errandPerhaps": "How many said perhaps.",
    ],
    values: [
      "plannedEvent": "REFERENCE", "planDeed": "DEED", "planItems": "WHAT", "planTitle": "TITLE",
      "planMinutes": "MINUTES", "planLeast": "MINUTES", "planIntention": "INTENTION",
      "planTeams": "LETTERS", "planAt": "TIME", "planDay": "DAY", "planAfter": "SEQUENCE",
      "planBefore": "SEQUENCE", "planBy": "WHO", "planRoom": "ROOM", "planInstruction": "TEXT",
      "planFrom": "TIME", "planUntil": "TIME", "planRooms": "ROOMS", "errandKind": "KIND",
      "errandDays": "DAYS", "errandCount": "NUMBER", "errandInvited": "NUMBER",
      "errandReminded": "NUMBER", "errandYes": "NUMBER", "errandPerhaps": "NUMBER",
    ],
    meant: ["schedule": "plan", "agenda": "plan"],
    examples: [
      "plan": [
        HelpWording.Example("etabli plan my-residence.etabli J-02", "The plan, hour by hour."),
        HelpWording.Example(
          "etabli plan my-residence.etabli J-05 start sprint",
          "Starts from the two-day sprint; an unknown name tells them all."),
        HelpWording.Example(
          "etabli plan my-residence.etabli J-02 day 2017-07-11 --from 8:45 --until 17:00",
          "Adds a day."),
        HelpWording.Example(
          "etabli plan my-residence.etabli J-02 add \"Tell of a hiring\" --minutes 40",
          "Adds a sequence at the end."),
        HelpWording.Example(
          "etabli plan my-residence.etabli J-02 move K-07 --after K-03", "Puts it elsewhere."),
        HelpWording.Example(
          "etabli plan my-residence.etabli J-02 usual", "Before and after: the usual list."),
        HelpWording.Example(
          "etabli plan my-residence.etabli J-02 check", "What is left to settle, and how."),
      ]
    ])
}
