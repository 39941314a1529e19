extension HelpPart {
  static let runFrench = HelpPart(
    verbs: ["run": "Mène une journée : où en sont les équipes, et que faire d’un retard."],
    arguments: [
      "runEvent": "L’événement du calendrier, comme J-02.",
      "runDeed": "Ce qu’il faut faire : show dit où en est chacun, here note que l’on en est à la "
        + "séquence nommée, ou que l’on passe à la suivante, started, finished et skipped qu’elle "
        + "est commencée, finie ou sautée, more qu’elle dure plus, propose dit que faire d’un "
        + "retard, choose garde une proposition, undo annule le dernier geste. Rien ne bouge tant "
        + "que personne n’a choisi.",
      "runItem": "Une séquence (K-07) ; pour choose, 1 (partager), 2 (sauter) ou 3 (plus tard).",
      "runTeam": "Pour quelles équipes, comme A,B ; toutes quand rien n’est dit.",
      "runAt": "L’heure qu’il est, comme 14h36 ; maintenant quand rien n’est dit.",
      "runDay": "La journée, comme 2017-07-11 ; celle d’aujourd’hui quand rien n’est dit.",
      "runMinutes": "Combien de minutes de plus, ou de moins (--minutes=-5).",
      "runBreaks": "Les pauses aussi peuvent être raccourcies ou sautées.",
    ],
    values: [
      "runEvent": "RÉFÉRENCE", "runDeed": "GESTE", "runItem": "QUOI", "runTeam": "LETTRES",
      "runAt": "HEURE", "runDay": "JOUR", "runMinutes": "MINUTES",
    ],
    meant: ["mener": "run", "direct": "run", "animer": "run"],
    examples: [
      "run": [
        HelpWording.Example("etabli run ma-residence.etabli J-02", "Où en est chaque équipe."),
        HelpWording.Example(
          "etabli run ma-residence.etabli J-02 here --team C", "L’équipe C passe à la suite."),
        HelpWording.Example(
          "etabli run ma-residence.etabli J-02 here K-17 --day 2017-07-11 --at 14h30",
          "Toutes y étaient à 14 h 30."),
        HelpWording.Example(
          "etabli run ma-residence.etabli J-02 propose", "Que faire d’un retard."),
        HelpWording.Example(
          "etabli run ma-residence.etabli J-02 choose 1 --team A", "Le retard est partagé."),
      ]
    ])

  static let runEnglish = HelpPart(
    verbs: ["run": "Runs a day: where the teams are, and what to do about a delay."],
    arguments: [
      "runEvent": "The event of the calendar, such as J-02.",
      "runDeed": "What to do: show says where everyone is, here notes that people are at the "
        + "sequence named, or go on to the next one, started, finished and skipped that it is "
        + "started, finished or skipped, more that it lasts longer, propose says what to do about "
        + "a delay, choose keeps a proposal, undo takes back the last gesture. Nothing moves until "
        + "someone chooses.",
      "runItem": "A sequence (K-07); for choose, 1 (share), 2 (skip) or 3 (later).",
      "runTeam": "For which teams, such as A,B; all of them when nothing is said.",
      "runAt": "What time it is, such as 14:36; now when nothing is said.",
      "runDay": "The day, such as 2017-07-11; today’s when nothing is said.",
      "runMinutes": "How many minutes more, or less (--minutes=-5).",
      "runBreaks": "Breaks too may be shortened or skipped.",
    ],
    values: [
      "runEvent": "REFERENCE", "runDeed": "DEED", "runItem": "WHAT", "runTeam": "LETTERS",
      "runAt": "TIME", "runDay": "DAY", "runMinutes": "MINUTES",
    ],
    meant: ["live": "run", "conduct": "run"],
    examples: [
      "run": [
        HelpWording.Example("etabli run my-residence.etabli J-02", "Where each team is."),
        HelpWording.Example(
          "etabli run my-residence.etabli J-02 here --team C", "Team C goes on to what follows."),
        HelpWording.Example(
          "etabli run my-residence.etabli J-02 here K-17 --day 2017-07-11 --at 14:30",
          "All were there at 14:30."),
        HelpWording.Example(
          "etabli run my-residence.etabli J-02 propose", "What to do about a delay."),
        HelpWording.Example(
          "etabli run my-residence.etabli J-02 choose 1 --team A", "The delay is shared."),
      ]
    ])
}
