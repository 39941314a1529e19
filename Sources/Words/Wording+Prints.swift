/// The titles of prints, and what is remarked about them.
public struct PrintsWording: Sendable {
  public internal(set) var verbatim: String
  public internal(set) var astonishments: String
  public internal(set) var notice: String
  /// Said to whoever prints the notice: it is a model.
  public let noticeToAdapt: String
  /// So few share a profile, a place and a week that these words may name someone.
  public let smallGroups: @Sendable (_ count: Int) -> String
  /// How many places and weeks are not listed.
  public let moreSmallGroups: @Sendable (_ count: Int) -> String
  public let rows: @Sendable (_ count: Int) -> String
  /// Begins the names of files of cards.
  public let cards: String
  /// What each kind of print is called, by its code.
  public let kinds: [String: String]
  public let allKinds: String
  public let unknownKit: @Sendable (_ name: String, _ known: String) -> String
  public let unknownDeck: @Sendable (_ name: String, _ kit: String, _ known: String) -> String
  /// A kit without tables of its own, then those that have some.
  public let startsEmpty: @Sendable (_ kit: String) -> String
  public let withoutEvidence: @Sendable (_ references: String) -> String
  public let withoutTheme: @Sendable (_ references: String) -> String
}

extension Wording {
  public var prints: PrintsWording { pick(.french, .english) }
}

extension PrintsWording {
  static let french = PrintsWording(
    verbatim: "Ce que nous avons entendu",
    astonishments: "Rapports d’étonnement",
    notice: "Information et accord",
    noticeToAdapt:
      "C’est un modèle : adaptez-le avec votre délégué ou déléguée à la protection des "
      + "données, et remplissez ses lignes avant de le distribuer.",
    smallGroups: {
      "\($0) profil\($0 > 1 ? "s" : "") si rare\($0 > 1 ? "s" : "") dans un lieu et une semaine "
        + "que l’on pourrait reconnaître quelqu’un. Relisez avant d’afficher, élargissez le "
        + "profil, ou taisez le lieu\(NoBreak.full):"
    },
    moreSmallGroups: {
      "• et \($0) autre\($0 > 1 ? "s" : "") lieu\($0 > 1 ? "x" : "") ou semaine\($0 > 1 ? "s" : "")."
    },
    rows: { "\($0) ligne\($0 > 1 ? "s" : "")" },
    cards: "cartes",
    kinds: [
      "cards": "cartes", "verbatim": "verbatim", "astonishments": "étonnements",
      "frieze": "frise", "filledFrieze": "frise-remplie", "programme": "frise-programme",
      "poster": "affiche", "prototypes": "suivi", "board": "tableau", "forms": "accord",
    ],
    allKinds: "tout",
    unknownKit: { "Il n’y a pas de kit « \($0) ». Existent : \($1)." },
    unknownDeck: { "Le kit « \($1) » n’a pas de jeu « \($0) ». Existent : \($2)." },
    startsEmpty: {
      "Le kit « \($0) » n’apporte pas de tableaux : l’espace de travail est vide, et imprimera ses "
        + "cartes."
    },
    withoutEvidence: { "Sans appui (ni verbatim, ni étonnement) : \($0)." },
    withoutTheme: { "Verbatim sans thème : \($0)." })

  static let english = PrintsWording(
    verbatim: "What we heard",
    astonishments: "Astonishment reports",
    notice: "Information and consent",
    noticeToAdapt: "This is a model: adapt it with your data protection officer, and fill in its "
      + "lines before handing it out.",
    smallGroups: {
      "\($0) profile\($0 > 1 ? "s" : "") so rare in a place and a week that someone might be "
        + "recognised. Read again before putting up, widen the profile, or leave the place out:"
    },
    moreSmallGroups: { "• and \($0) more place\($0 > 1 ? "s" : "") or week\($0 > 1 ? "s" : "")." },
    rows: { "\($0) row\($0 > 1 ? "s" : "")" },
    cards: "cards",
    kinds: [
      "cards": "cards", "verbatim": "verbatim", "astonishments": "astonishments",
      "frieze": "frieze", "filledFrieze": "filled-frieze", "programme": "timeline",
      "poster": "poster", "prototypes": "tracking", "board": "board", "forms": "consent",
    ],
    allKinds: "all",
    unknownKit: { "There is no kit “\($0)”. There are: \($1)." },
    unknownDeck: { "The kit “\($1)” has no deck “\($0)”. There are: \($2)." },
    startsEmpty: {
      "The kit “\($0)” brings no tables: the workspace is empty, and prints its cards."
    },
    withoutEvidence: { "Without evidence (neither verbatim nor astonishment): \($0)." },
    withoutTheme: { "Verbatim without a theme: \($0)." })
}
