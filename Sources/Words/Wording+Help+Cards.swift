/// What help says of the cards of kits that come back.
extension HelpPart {
  static let cardsFrench = HelpPart(
    verbs: [
      "keep": "Garde des cartes d’un kit, par la référence écrite dans leur coin."
    ],
    arguments: [
      "cardReference": "La référence de la carte, comme QU-03 ou OR-05 ; plusieurs à la suite."
    ],
    values: ["cardReference": "RÉFÉRENCE"],
    meant: ["garder": "keep"],
    examples: [
      "keep": [
        HelpWording.Example(
          "etabli keep ma-residence.etabli QU-03",
          "Cette question : des mots se notent dessus."),
        HelpWording.Example(
          "etabli keep ma-residence.etabli FR-02 SC-04", "Un frein et un scénario, d’un coup."),
      ]
    ])

  static let cardsEnglish = HelpPart(
    verbs: [
      "keep": "Keeps cards of a kit, by the reference written in their corner."
    ],
    arguments: [
      "cardReference": "The reference of the card, such as QU-03 or OR-05; several in a row."
    ],
    values: ["cardReference": "REFERENCE"],
    meant: [:],
    examples: [
      "keep": [
        HelpWording.Example(
          "etabli keep my-residence.etabli QU-03", "This question: words are noted on it."),
        HelpWording.Example(
          "etabli keep my-residence.etabli FR-02 SC-04", "A brake and a scenario, at once."),
      ]
    ])
}
