/// What the badges of an event say, its tents, the list for whoever takes photos.
public struct BadgesWording: Sendable {
  public let badges: String
  public let tents: String
  public let photos: String
  public let firstName: String
  /// Where a team is known, and no name may be printed.
  public let firstNameIfAny: String
  public let about: String
  public let circleTeam: String
  public let noPhoto: String
  public let animates: String
  public let fold: String

  public let photosLead: String
  public let onPaper: String
  public let onSite: String
  public let noTeam: String
  /// By what was answered.
  public let answers: [String: String]

  /// Beside the badges, on the list of the valise.
  public let onSheets: @Sendable (_ sheets: Int, _ name: String) -> String
  public let ownSize: @Sendable (_ sheet: String) -> String
  public let unknownLabels: @Sendable (_ words: String, _ known: [String]) -> String
  public let plainSheet: String
  public let labelsLabel: String
}

extension Wording {
  public var badges: BadgesWording { pick(.french, .english) }
}

extension BadgesWording {
  /// « 90x55 » → « 90 × 55 »
  public static func typeset(_ name: String) -> String {
    name.replacing(/(\d)x(\d)/) { "\($0.1)\(NoBreak.full)×\(NoBreak.full)\($0.2)" }
  }

  static let french = BadgesWording(
    badges: "badges", tents: "chevalets", photos: "Pour qui prend des photos",
    firstName: "mon prénom", firstNameIfAny: "mon prénom, si je veux", about: "Parlez-moi de",
    circleTeam: "j’entoure mon équipe", noPhoto: "pas de photo", animates: "j’anime",
    fold: "plier sur le pointillé",
    photosLead:
      "Ce que chacun a répondu. Chaque badge porte la même case : cochée, c’est non, quoi que dise "
      + "cette feuille. Elle reste à l’équipe d’animation.",
    onPaper: "sur papier", onSite: "à l’écran, en ligne", noTeam: "Sans équipe",
    answers: ["yes": "oui", "no": "non", "unasked": "à demander d’abord"],
    onSheets: { "\($0) \(French.s($0, "feuille", "feuilles")) \(Self.typeset($1))" },
    ownSize: { "Les badges gardent leur taille : ils s’impriment sur \($0)." },
    unknownLabels: {
      "« \($0) » n’est pas une planche que nous connaissons. Existent : "
        + "\(Language.french.enumerated($1)). Mesurez la vôtre et ajoutez sa ligne dans "
        + "Assets/labels.csv."
    },
    plainSheet: "Papier ordinaire, aux ciseaux", labelsLabel: "Planche des badges")

  static let english = BadgesWording(
    badges: "badges", tents: "table tents", photos: "For whoever takes photos",
    firstName: "my first name", firstNameIfAny: "my first name, if I like",
    about: "Ask me about", circleTeam: "I circle my team", noPhoto: "no photo",
    animates: "I animate", fold: "fold along the dashes",
    photosLead:
      "What each person answered. Every badge has the same box: ticked, it is a no, whatever this "
      + "sheet says. It stays with the animation team.",
    onPaper: "on paper", onSite: "on screen, online", noTeam: "Without a team",
    answers: ["yes": "yes", "no": "no", "unasked": "ask first"],
    onSheets: { "\($0) \(English.s($0, "sheet", "sheets")) of \(Self.typeset($1))" },
    ownSize: { "Badges keep their size: they are printed on \($0)." },
    unknownLabels: {
      "“\($0)” is not a sheet of labels we know. There are: \(Language.english.enumerated($1)). "
        + "Measure yours and add its line to Assets/labels.csv."
    },
    plainSheet: "Plain paper, with scissors", labelsLabel: "Sheet of badges")
}
