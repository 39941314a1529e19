/// What is said on cards.
public struct CardWording: Sendable {
  public internal(set) var verbatim: String
  public internal(set) var astonishment: String
  /// Names of a card's parts, for what does not fit.
  public let quote: String
  public let foot: String
  public let kind: String
  public let fromMemory: String
  public let answers: String
  /// On the back of a card: what its words make someone say.
  public let reply: String
  /// On a card to fill in: the words, how they were kept, whose they are, where they were said.
  public let heard: String
  public let wordForWord: String
  public let who: String
  public let whereAndWhen: String
  /// What readers call the places of our kits’ cards, where it is not the name in the layout.
  public let zones: [String: String]
  public let missingPictogram: @Sendable (_ item: String, _ name: String) -> String
  /// What is said in place of a QR code.
  public let code: @Sendable (_ words: String) -> String
  public let verbatimSheets: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var cards: CardWording { pick(.french, .english) }
}

extension CardWording {
  static let french = CardWording(
    verbatim: "Verbatim",
    astonishment: "Étonnement",
    quote: "paroles",
    foot: "pied de carte",
    kind: "nom de la carte",
    fromMemory: "de mémoire",
    answers: "répond à",
    reply: "Ça me fait dire…",
    heard: "Une phrase entendue",
    wordForWord: "mot à mot",
    who: "Qui (un profil, pas un nom) :",
    whereAndWhen: "Où, pendant quoi :",
    zones: CardWording.frenchZones,
    missingPictogram: {
      "\($0) : le pictogramme « \($1) » n’existe pas. Choisissez-en un dans Assets/pictograms."
    },
    code: { "Code QR : \($0)" },
    verbatimSheets: { $0 == 1 ? "1 carte de verbatim" : "\($0) cartes de verbatim" })

  static let english = CardWording(
    verbatim: "Verbatim",
    astonishment: "Astonishment",
    quote: "words",
    foot: "foot of the card",
    kind: "kind of card",
    fromMemory: "from memory",
    answers: "answers",
    reply: "It makes me say…",
    heard: "Words I heard",
    wordForWord: "word for word",
    who: "Who (a profile, not a name):",
    whereAndWhen: "Where, during what:",
    zones: [:],
    missingPictogram: {
      "\($0): there is no pictogram “\($1)”. Choose one from Assets/pictograms."
    },
    code: { "QR code: \($0)" },
    verbatimSheets: { $0 == 1 ? "1 verbatim card" : "\($0) verbatim cards" })
}
