/// What the pages say of kits: copying one, changing its words.
public struct SiteKitsWording: Sendable {
  public let kits: String
  public let kitsIntro: String
  public let ownKits: String
  public let givenKits: String
  /// What each kit of the program is for, by its name.
  public let kitPurposes: [String: String]
  public let changeWords: @Sendable (_ language: String) -> String
  public let languages: [String: String]
  public let copyKit: String
  public let copyName: String
  public let nameNeeded: String
  public let nameTaken: @Sendable (_ name: String) -> String
  public let nowhereToCopy: String
  public let cannotWriteKit: @Sendable (_ name: String) -> String
  public let kitIsWrong: @Sendable (_ name: String) -> String
  public let readOnlyKit: String
  public let wordsTitle: @Sendable (_ deck: String, _ language: String) -> String
  public let wordsHelp: String
  public let cardNumber: @Sendable (_ number: Int) -> String
  public let newCard: String
  public let elsewhere: String
  public let wordsKept: String
  public let kitCopied: String
  public let seeCards: String
}

extension Wording {
  public var siteKits: SiteKitsWording { pick(.french, .english) }
}

extension SiteKitsWording {
  static let french = SiteKitsWording(
    kits: "Kits",
    kitsIntro: "Un kit, ce sont des cartes et des feuilles prêtes à imprimer. Copiez-en un pour "
      + "en changer les mots.",
    ownKits: "Vos kits",
    givenKits: "Kits fournis",
    kitPurposes: [
      "residence": "Pour trois semaines d’immersion.",
      "inter-residence": "Pour une journée entre deux semaines.",
      "sprint": "Pour deux jours et quatre équipes.",
      "rers": "Pour un réseau d’échanges de savoirs.",
      "methode": "Pour la main qui anime : écouter, imaginer, essayer, réécouter.",
    ],
    changeWords: { "Changer les mots (\($0))" },
    languages: ["fr": "français", "en": "anglais"],
    copyKit: "Copier ce kit",
    copyName: "Nom de la copie",
    nameNeeded: "Donnez un nom à votre copie, en lettres ou en chiffres.",
    nameTaken: { "Il y a déjà un kit « \($0) ». Choisissez un autre nom." },
    nowhereToCopy: "Cet espace de travail n’est pas dans un dossier où l’on peut écrire : aucun "
      + "kit n’y est copié.",
    cannotWriteKit: {
      "Le kit « \($0) » n’a pas pu être enregistré. Regardez si son dossier est protégé ou le "
        + "disque plein ; rien n’a changé."
    },
    kitIsWrong: { "Le kit « \($0) » a des fautes :" },
    readOnlyKit: "Ce kit est fourni avec Établi. Copiez-le d’abord, puis changez les mots de la "
      + "copie.",
    wordsTitle: { "\($0), en \($1)" },
    wordsHelp: "Une ligne fait une carte, une colonne une place sur la carte. Une ligne vidée "
      + "disparaît ; la dernière en ajoute une. Les espaces et les guillemets se posent seuls à "
      + "l’impression.",
    cardNumber: { "Carte \($0)" },
    newCard: "Nouvelle carte",
    elsewhere: "Ailleurs dans le kit :",
    wordsKept: "C’est enregistré.",
    kitCopied: "C’est copié : vous pouvez changer ses mots.",
    seeCards: "Voir les cartes")

  static let english = SiteKitsWording(
    kits: "Kits",
    kitsIntro: "A kit is cards and sheets ready to print. Copy one to change its words.",
    ownKits: "Your kits",
    givenKits: "Kits that come with Établi",
    kitPurposes: [
      "residence": "For three weeks of immersion.",
      "inter-residence": "For a day between two weeks.",
      "sprint": "For two days and four teams.",
      "rers": "For a knowledge-exchange network.",
      "methode": "For the hand that leads: listen, imagine, try, listen again.",
    ],
    changeWords: { "Change the words (\($0))" },
    languages: ["fr": "French", "en": "English"],
    copyKit: "Copy this kit",
    copyName: "Name of the copy",
    nameNeeded: "Give your copy a name, in letters or figures.",
    nameTaken: { "There is already a kit “\($0)”. Choose another name." },
    nowhereToCopy: "This workspace is not in a folder that can be written: the kit cannot be "
      + "copied there.",
    cannotWriteKit: {
      "Kit “\($0)” could not be kept. See whether its folder is protected or the disk full; "
        + "nothing changed."
    },
    kitIsWrong: { "Kit “\($0)” has faults:" },
    readOnlyKit: "This kit comes with Établi. Copy it first, then change the words of the copy.",
    wordsTitle: { "\($0), in \($1)" },
    wordsHelp: "A row makes a card, a column a place on the card. An emptied row goes away; the "
      + "last one adds a card. Spaces and quote marks are set when printing.",
    cardNumber: { "Card \($0)" },
    newCard: "New card",
    elsewhere: "Elsewhere in the kit:",
    wordsKept: "It is kept.",
    kitCopied: "It is copied: you may change its words.",
    seeCards: "See the cards")
}
