extension HelpPart {
  static let meetFrench = HelpPart(
    verbs: ["meet": "Organise les rencontres : qui appeler, qui est d’accord, ce qui est fait."],
    arguments: [
      "metReference": "Une rencontre, comme R-21 ; ou un événement, comme J-06, pour sa semaine.",
      "meetDeed": "Ce qu’il faut noter : show montre, called compte un appel sans réponse, back "
        + "est à rappeler, agreed est d’accord, done est faite, off n’a pas lieu et dit "
        + "pourquoi ; want écrit de nouvelles rencontres à organiser pendant un événement.",
      "meetOn": "Le jour : à rappeler, du rendez-vous, ou de la semaine à montrer.",
      "meetReason": "Pourquoi elle n’a pas lieu.",
      "meetKind": "entretien, appel, visite, vis ma vie, atelier, observation ou immersion.",
      "meetProfile": "Le profil voulu ; plusieurs, séparés par des virgules.",
      "meetCount": "Combien de rencontres.",
      "meetBy": "Qui y va, par référence : PE-01, PE-02.",
    ],
    values: [
      "metReference": "RÉFÉRENCE", "meetDeed": "GESTE", "meetOn": "JOUR", "meetReason": "RAISON",
      "meetKind": "TYPE", "meetProfile": "PROFIL", "meetCount": "NOMBRE", "meetBy": "QUI",
    ],
    meant: ["rencontres": "meet", "rencontre": "meet", "entretiens": "meet", "organiser": "meet"],
    examples: [
      "meet": [
        HelpWording.Example("etabli meet ma-residence.etabli J-07", "La semaine de J-07."),
        HelpWording.Example(
          "etabli meet ma-residence.etabli J-07 want --profile 'un artisan' --count 3",
          "Trois artisans à rencontrer."),
      ]
    ])

  static let meetEnglish = HelpPart(
    verbs: ["meet": "Arranges encounters: whom to call, who agreed, what is done."],
    arguments: [
      "metReference": "An encounter, such as R-21; or an event, such as J-06, for its week.",
      "meetDeed": "What to note: show shows, called counts a call without an answer, back is to "
        + "call back, agreed agrees, done is done, off does not happen and says why; want writes "
        + "new encounters to arrange during an event.",
      "meetOn": "The day: to call back, of the appointment, or of the week to show.",
      "meetReason": "Why it does not happen.",
      "meetKind": "interview, call, visit, shadowing, workshop, observation or immersion.",
      "meetProfile": "The profile wanted; several, with commas between them.",
      "meetCount": "How many encounters.",
      "meetBy": "Who goes, by reference: PE-01, PE-02.",
    ],
    values: [
      "metReference": "REFERENCE", "meetDeed": "DEED", "meetOn": "DAY", "meetReason": "REASON",
      "meetKind": "KIND", "meetProfile": "PROFILE", "meetCount": "NUMBER", "meetBy": "WHO",
    ],
    meant: ["encounters": "meet", "encounter": "meet", "interviews": "meet", "arrange": "meet"],
    examples: [
      "meet": [
        HelpWording.Example("etabli meet my-residence.etabli J-07", "The week of J-07."),
        HelpWording.Example(
          "etabli meet my-residence.etabli J-07 want --profile 'un artisan' --count 3",
          "Three craftspeople to meet."),
      ]
    ])
}
