extension HelpPart {
  static let teamsFrench = HelpPart(
    verbs: [
      "teams": "Compose les équipes d’un événement, dit pourquoi, et les répare le matin même."
    ],
    arguments: [
      "teamEvent": "L’événement du calendrier, comme J-02.",
      "teamDeed": "Ce qu’il faut faire : show montre qui est où, compose compose, explain dit "
        + "pourquoi, missing et late notent qui manque et qui arrive plus tard et disent qui "
        + "déplacer, back note qui est là, walkin ajoute quelqu’un, mend fait les déplacements "
        + "proposés, place met quelqu’un dans une équipe, out l’en sort, lock et free laissent là "
        + "et libèrent, hand enregistre des équipes faites à la main, rule add, rule remove, "
        + "rule earlier et rule later changent les règles.",
      "teamItems": "Qui, par prénom ou référence, puis une lettre (place PE-07 C) ; une règle et "
        + "qui elle nomme (rule add ensemble PE-01 PE-02) ou son numéro ; des équipes (hand).",
      "teamTry": "Montre ce que cela donnerait, sans rien enregistrer.",
      "teamSeed": "Un nombre : le même redonne les mêmes équipes.",
      "teamCount": "Combien d’équipes, où le déroulé n’en a pas assez.",
      "teamRound": "Quel tour, s’il y en a plusieurs : matin, après-midi…",
      "teamDay": "Quelle journée ; sinon aujourd’hui, ou la première.",
      "teamHalf": "matin ou après-midi ; sinon la journée.",
      "teamEvery": "Toutes les journées.",
      "teamAt": "Quand arrive qui est en retard, comme 10h30.",
      "teamProfile": "Le profil de qui vient, ou que la règle regarde.",
      "teamLetter": "La lettre de l’équipe.",
      "teamLeast": "Au moins combien par équipe.",
      "teamMost": "Au plus combien par équipe.",
      "teamAbsolute": "La règle doit tenir ; sinon, au mieux.",
      "teamReason": "covoiturage, lien hiérarchique ou souhait.",
      "teamOf": "L’événement dont on ne refait pas les équipes.",
      "teamOfRound": "Le tour dont on ne refait pas les équipes.",
    ],
    values: [
      "teamEvent": "RÉFÉRENCE", "teamDeed": "GESTE", "teamItems": "QUI", "teamSeed": "NOMBRE",
      "teamCount": "NOMBRE", "teamRound": "TOUR", "teamDay": "JOUR", "teamHalf": "MOMENT",
      "teamAt": "HEURE", "teamProfile": "PROFIL", "teamLetter": "LETTRE", "teamLeast": "NOMBRE",
      "teamMost": "NOMBRE", "teamReason": "RAISON", "teamOf": "RÉFÉRENCE", "teamOfRound": "TOUR",
    ],
    meant: ["équipes": "teams", "équipe": "teams", "groupes": "teams", "répartir": "teams"],
    examples: [
      "teams": [
        HelpWording.Example(
          "etabli teams ma-residence.etabli J-02 compose --seed 7", "Compose les équipes."),
        HelpWording.Example(
          "etabli teams ma-residence.etabli J-02 rule add profils --absolute",
          "Chaque profil dans chaque équipe."),
        HelpWording.Example(
          "etabli teams ma-residence.etabli J-02 missing PE-07 --dry-run",
          "Qui déplacer si PE-07 manque."),
        HelpWording.Example(
          "etabli teams ma-residence.etabli J-02 explain", "Pourquoi ces équipes."),
      ]
    ])

  static let teamsEnglish = HelpPart(
    verbs: [
      "teams": "Composes the teams of an event, says why, and mends them on the morning."
    ],
    arguments: [
      "teamEvent": "The event of the calendar, such as J-02.",
      "teamDeed": "What to do: show shows who is where, compose composes, explain says why, "
        + "missing and late note who is missing and who comes later and say whom to move, back "
        + "notes who is here, walkin adds someone, mend makes the moves proposed, place puts "
        + "someone in a team, out takes them out of it, lock and free keep people where they are "
        + "and let them go, hand saves teams made by hand, rule add, rule remove, rule earlier "
        + "and rule later change the rules.",
      "teamItems": "Who, by first name or reference, then a letter (place PE-07 C); a rule and "
        + "whom it names (rule add together PE-01 PE-02) or its number; teams (hand).",
      "teamTry": "Shows what would come of it, and saves nothing.",
      "teamSeed": "A number: the same one gives the same teams again.",
      "teamCount": "How many teams, where the plan has not enough.",
      "teamRound": "Which round, where there are several: morning, afternoon…",
      "teamDay": "Which day; else today, or the first one.",
      "teamHalf": "morning or afternoon; else the day.",
      "teamEvery": "Every day.",
      "teamAt": "When who is late comes, such as 10:30.",
      "teamProfile": "The profile of who comes, or that the rule looks at.",
      "teamLetter": "The letter of the team.",
      "teamLeast": "How many in each team at least.",
      "teamMost": "How many in each team at most.",
      "teamAbsolute": "The rule must hold; else, as well as can be.",
      "teamReason": "car sharing, line of management or wish.",
      "teamOf": "The event whose teams are not made again.",
      "teamOfRound": "The round whose teams are not made again.",
    ],
    values: [
      "teamEvent": "REFERENCE", "teamDeed": "DEED", "teamItems": "WHO", "teamSeed": "NUMBER",
      "teamCount": "NUMBER", "teamRound": "ROUND", "teamDay": "DAY", "teamHalf": "PART",
      "teamAt": "TIME", "teamProfile": "PROFILE", "teamLetter": "LETTER", "teamLeast": "NUMBER",
      "teamMost": "NUMBER", "teamReason": "REASON", "teamOf": "REFERENCE", "teamOfRound": "ROUND",
    ],
    meant: ["team": "teams", "seating": "teams"],
    examples: [
      "teams": [
        HelpWording.Example(
          "etabli teams my-residence.etabli J-02 compose --seed 7", "Composes the teams."),
        HelpWording.Example(
          "etabli teams my-residence.etabli J-02 rule add profiles --absolute",
          "Each profile in every team."),
        HelpWording.Example(
          "etabli teams my-residence.etabli J-02 missing PE-07 --dry-run",
          "Whom to move if PE-07 is missing."),
        HelpWording.Example(
          "etabli teams my-residence.etabli J-02 explain", "Why these teams."),
      ]
    ])
}
