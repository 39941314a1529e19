/// What is said where a wall of cards is copied into the workspace.
public struct WallWording: Sendable {
  public let wallTitle: String
  public let wallLink: String
  public let wallHelp: String
  public let wallText: String
  public let wallHint: String
  public let wallExample: String
  public let wallKeep: String
  public let wallKeepKnown: String
  public let wallThemes: String
  public let wallNothing: String
  public let noColon: @Sendable (_ line: Int) -> String
  public let noTitle: @Sendable (_ line: Int) -> String
  public let noCards: @Sendable (_ line: Int) -> String
  public let noCard: @Sendable (_ word: String, _ line: Int, _ column: Int) -> String
  /// Signs that look like dots and count for none, and how dots are written.
  public let noDots: @Sendable (_ word: String, _ line: Int, _ column: Int) -> String
  /// Codes that no card of a kit here has.
  public let unknownKits: @Sendable (_ codes: [String]) -> String
  /// Titles that name someone, and what is asked of it.
  public let named: @Sendable (_ asked: String) -> String
  public let wallKeepNames: String
  /// Cards that nothing here bears, by their references.
  public let unknown: @Sendable (_ cards: [String]) -> String
  /// What a finding notes of its column: « 7 gommettes », « V-0012 : 3 gommettes ».
  public let dots: @Sendable (_ count: Int) -> String
  public let cardDots: @Sendable (_ card: String, _ count: Int) -> String
  public let kitCards: @Sendable (_ codes: [String]) -> String
}

extension Wording {
  public var wall: WallWording { pick(.french, .english) }
}

extension WallWording {
  static let french = WallWording(
    wallTitle: "Recopier un mur", wallLink: "Recopier un mur",
    wallHelp: "Une colonne du mur par ligne : son titre, deux-points, puis les numéros de ses "
      + "cartes. Chaque colonne devient un thème, d’un seul geste.",
    wallText: "Le mur, une colonne par ligne",
    wallHint: "12 est le verbatim V-0012 ; E-03, un étonnement ; AF-03, une carte de kit. Des "
      + "gommettes se notent par des points ou un nombre : 12 •••, AF-03 (5). Avec des "
      + "étonnements, des gommettes ou des cartes de kit, la colonne devient aussi un constat.",
    wallExample: "Confiance : 12, 47, 86", wallKeep: "Garder ce mur",
    wallKeepKnown: "Garder sans ces cartes", wallThemes: "Les thèmes d’ici",
    wallNothing: "Écrivez au moins une colonne, comme « Confiance : 12, 47, 86 ».",
    noColon: {
      "Ligne \($0) : mettez deux-points entre le titre et les cartes, comme « Confiance : 12, 47 »."
    },
    noTitle: { "Ligne \($0) : écrivez le titre de la colonne avant les deux-points." },
    noCards: { "Ligne \($0) : écrivez au moins le numéro d’une carte après les deux-points." },
    noCard: {
      "Ligne \($1), signe \($2) : \($0) n’est pas une carte. Écrivez un numéro (12), un étonnement "
        + "(E-03) ou une carte de kit (AF-03)."
    },
    noDots: {
      "Ligne \($1), signe \($2) : \($0) ne dit pas combien il y a de gommettes. Écrivez un point • "
        + "par gommette, ou leur nombre entre parenthèses : 12 •••, 12 (3)."
    },
    unknownKits: {
      "Aucun kit d’ici n’a de carte \(Language.french.enumerated($0)) : corrigez ce code, ou gardez "
        + "le mur sans elle\(French.s($0.count))."
    },
    named: { "Dans les titres, \($0)" }, wallKeepNames: "Garder ces titres ainsi",
    unknown: {
      $0.count == 1
        ? "Aucune carte ne porte ici le numéro \($0[0]) : corrigez-le, ou gardez le mur sans elle."
        : "Aucune carte ne porte ici les numéros \(Language.french.enumerated($0)) : corrigez-les, "
          + "ou gardez le mur sans elles."
    },
    dots: { "\(Language.french.count($0)) gommette\(French.s($0))" },
    cardDots: { "\($0) : \(Language.french.count($1)) gommette\(French.s($1))" },
    kitCards: { "carte\(French.s($0.count)) " + Language.french.enumerated($0) })

  static let english = WallWording(
    wallTitle: "Copy a wall", wallLink: "Copy a wall",
    wallHelp: "One line per column of the wall: its title, a colon, then its cards’ numbers. "
      + "Each column becomes a theme, in a single act.",
    wallText: "The wall, one column a line",
    wallHint: "12 is quote V-0012; E-03, an astonishment; AF-03, a card of a kit. Dots are noted "
      + "by bullets or a number: 12 •••, AF-03 (5). With astonishments, dots or cards of a kit, "
      + "the column becomes a finding too.",
    wallExample: "Trust: 12, 47, 86", wallKeep: "Keep this wall",
    wallKeepKnown: "Keep without these cards", wallThemes: "The themes here",
    wallNothing: "Write at least one column, such as “Trust: 12, 47, 86”.",
    noColon: {
      "Line \($0): put a colon between the title and the cards, as in “Trust: 12, 47”."
    },
    noTitle: { "Line \($0): write the title of the column before the colon." },
    noCards: { "Line \($0): write the number of at least one card after the colon." },
    noCard: {
      "Line \($1), sign \($2): \($0) is no card. Write a number (12), an astonishment (E-03) or a "
        + "card of a kit (AF-03)."
    },
    noDots: {
      "Line \($1), sign \($2): \($0) does not say how many dots there are. Write one bullet • a dot, "
        + "or their number in brackets: 12 •••, 12 (3)."
    },
    unknownKits: {
      "No kit here has a card \(Language.english.enumerated($0)): mend this code, or keep the wall "
        + "without it."
    },
    named: { "In titles, \($0)" }, wallKeepNames: "Keep these titles so",
    unknown: {
      $0.count == 1
        ? "No card here bears \($0[0]): mend this number, or keep the wall without it."
        : "No card here bears \(Language.english.enumerated($0)): mend these numbers, or keep the "
          + "wall without them."
    },
    dots: { "\(Language.english.count($0)) dot\(English.s($0))" },
    cardDots: { "\($0): \(Language.english.count($1)) dot\(English.s($1))" },
    kitCards: { "card\(English.s($0.count)) " + Language.english.enumerated($0) })
}
