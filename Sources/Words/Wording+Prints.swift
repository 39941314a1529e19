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
  /// What was counted and has no room on a poster.
  public let figuresLeftOut: @Sendable (_ names: [String]) -> String
  public let figuresWithoutRoom: @Sendable (_ names: [String]) -> String
  /// Key words, or those the team asked for, that are not on a poster.
  public let quotesWithoutRoom: @Sendable (_ references: [String]) -> String
  /// Badges of people who did not agree to see their first name printed.
  public let badgesToWrite: @Sendable (_ count: Int) -> String
  /// « Suite de H-07 », on a test card.
  public let follows: @Sendable (_ references: String) -> String
  /// What follows « Ce sera confirmé si » on a test card.
  public let confirmedIf: @Sendable (_ counted: String, _ atLeast: Int, _ outOf: Int) -> String
  /// « horizon : ________ », where none was chosen.
  public let horizonToWrite: @Sendable (_ line: String) -> String
  /// A sheet too small for a design, and the one taken instead.
  public let sheetTaken: @Sendable (_ asked: String, _ taken: String) -> String
  /// Large print asked on a sheet that does not leave room for it.
  public let largerSheet: @Sendable (_ asked: String) -> String
  public let alreadyLarge: String
  /// How a booklet is printed and folded.
  public let booklet: @Sendable (_ sheets: Int) -> String
  /// The strips of a filled frieze, one a person; its lines, one a public.
  public let strips: String
  public let tracings: String
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
      "\($0) profil\(French.s($0)) si rare\(French.s($0)) dans un lieu et une semaine "
        + "que l’on pourrait reconnaître quelqu’un. Relisez avant d’afficher, élargissez le "
        + "profil, ou taisez le lieu\(NoBreak.full):"
    },
    moreSmallGroups: {
      "• et \($0) autre\(French.s($0)) lieu\(French.s($0, "", "x")) ou semaine\(French.s($0))."
    },
    figuresLeftOut: {
      "L’affiche montre les chiffres d’une semaine. Laissé\(French.s($0.count)) de côté : "
        + "\($0.joined(separator: ", "))."
    },
    figuresWithoutRoom: {
      "Chiffre\(French.s($0.count)) sans place sur l’affiche : \($0.joined(separator: ", ")). Une "
        + "feuille plus grande en tient plus."
    },
    quotesWithoutRoom: {
      "Parole\(French.s($0.count)) sans place sur l’affiche : \($0.joined(separator: ", ")). Pour "
        + "les choisir : --only, ou une deuxième affiche avec celles-ci seules."
    },
    badgesToWrite: {
      $0 == 1
        ? "1 badge laisse le prénom à écrire : cette personne n’a pas donné son accord pour qu’il "
          + "soit imprimé."
        : "\($0) badges laissent le prénom à écrire : ces personnes n’ont pas donné leur accord "
          + "pour qu’il soit imprimé."
    },
    follows: { "Suite de \($0)" },
    confirmedIf: { "l’on compte au moins \($1) sur \($2) (\($0))." },
    horizonToWrite: { "horizon : \($0)" },
    sheetTaken: {
      "\($0) est trop petit pour cette impression : elle est faite ici pour \($1). Elle se fait de "
        + "A4 à A0."
    },
    largerSheet: {
      "En grands caractères, il faut une feuille plus grande que \($0) : demandez la suivante, ou "
        + "laissez la feuille de l’impression."
    },
    alreadyLarge: "Cette impression se lit déjà de loin : « grands caractères » n’y change rien.",
    booklet: {
      "Livret : \($0) feuille\(French.s($0)) A4, recto verso, à retourner sur le bord court, puis à "
        + "plier au milieu."
    },
    strips: "les bandes, personne par personne",
    tracings: "les lignes à superposer",
    rows: { "\($0) ligne\(French.s($0))" },
    cards: "cartes",
    kinds: [
      "cards": "cartes", "verbatim": "verbatim", "astonishments": "étonnements",
      "frieze": "frise", "filledFrieze": "frise-remplie", "programme": "frise-programme",
      "poster": "affiche", "prototypes": "suivi", "board": "tableau", "forms": "accord",
      "planning": "planning", "encounters": "rencontres", "fieldbook": "carnet",
      "evening": "débrief", "crossing": "croisement",
      "replacements": "remplacements",
      "blanks": "vierges", "collection": "recueil",
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
      "\($0) profile\(English.s($0)) so rare in a place and a week that someone might be "
        + "recognised. Read again before putting up, widen the profile, or leave the place out:"
    },
    moreSmallGroups: { "• and \($0) more place\(English.s($0)) or week\(English.s($0))." },
    figuresLeftOut: {
      "The poster shows the figures of a week. Left out: \($0.joined(separator: ", "))."
    },
    figuresWithoutRoom: {
      "Without room on the poster: \($0.joined(separator: ", ")). A larger sheet holds more figures."
    },
    quotesWithoutRoom: {
      "Without room on the poster: \($0.joined(separator: ", ")). To choose them: --only, or a "
        + "second poster with these alone."
    },
    badgesToWrite: {
      $0 == 1
        ? "1 badge leaves the first name to write: that person did not agree to have it printed."
        : "\($0) badges leave the first name to write: those people did not agree to have it "
          + "printed."
    },
    follows: { "Follows \($0)" },
    confirmedIf: { "we count at least \($1) out of \($2) (\($0))." },
    horizonToWrite: { "horizon: \($0)" },
    sheetTaken: {
      "\($0) is too small for this print: it is made for \($1) here. It can be made from A4 to A0."
    },
    largerSheet: {
      "In large print, this takes a larger sheet than \($0): ask for the next one, or leave the "
        + "print its own."
    },
    alreadyLarge: "This print is already read from afar: large print changes nothing in it.",
    booklet: {
      "Booklet: \($0) sheet\(English.s($0)) of A4, two-sided, flipped on the short edge, then folded "
        + "in the middle."
    },
    strips: "the strips, person by person",
    tracings: "the lines to lay over one another",
    rows: { "\($0) row\(English.s($0))" },
    cards: "cards",
    kinds: [
      "cards": "cards", "verbatim": "verbatim", "astonishments": "astonishments",
      "frieze": "frieze", "filledFrieze": "filled-frieze", "programme": "timeline",
      "poster": "poster", "prototypes": "tracking", "board": "board", "forms": "consent",
      "planning": "plan", "encounters": "encounters", "fieldbook": "notebook",
      "evening": "debrief", "crossing": "crossing",
      "replacements": "replacements",
      "blanks": "blanks", "collection": "collection",
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
