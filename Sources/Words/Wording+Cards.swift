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
    missingPictogram: {
      "\($0): there is no pictogram “\($1)”. Choose one from Assets/pictograms."
    },
    code: { "QR code: \($0)" },
    verbatimSheets: { $0 == 1 ? "1 verbatim card" : "\($0) verbatim cards" })
}
