/// What is said of the cards of kits that come back from a table.
public struct KeptCardsWording: Sendable {
  public let from: @Sendable (_ kit: String, _ deck: String) -> String
  public let notKept: @Sendable (_ reference: String) -> String
  public let kept: @Sendable (_ reference: String, _ isOrientation: Bool) -> String
  public let already: @Sendable (_ reference: String) -> String
  public let keep: String
  public let choose: String
  public let isKept: String
  public let note: @Sendable (_ reference: String) -> String
  public let listTitle: String
  public let heard: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var keptCards: KeptCardsWording { pick(.french, .english) }
}

extension KeptCardsWording {
  static let french = KeptCardsWording(
    from: { "Carte du kit « \($0) », jeu « \($1) »." },
    notKept: { "Pas encore gardée : « etabli keep FICHIER \($0) » la garde." },
    kept: {
      $1
        ? "\($0) est choisie : une orientation à mettre à l’épreuve."
        : "\($0) est gardée. Les mots entendus dessus se notent « sur la carte \($0) »."
    },
    already: { "\($0) est déjà gardée." },
    keep: "Garder cette carte", choose: "Choisir cette orientation",
    isKept: "Cette carte est gardée.",
    note: { "Noter des mots entendus sur \($0)" },
    listTitle: "Cartes gardées",
    heard: { "\($0) parole\(French.s($0)) entendue\(French.s($0)) dessus" })

  static let english = KeptCardsWording(
    from: { "Card of the kit “\($0)”, deck “\($1)”." },
    notKept: { "Not kept yet: “etabli keep FILE \($0)” keeps it." },
    kept: {
      $1
        ? "\($0) is chosen: an orientation to put to the test."
        : "\($0) is kept. Words heard on it are noted “on card \($0)”."
    },
    already: { "\($0) is kept already." },
    keep: "Keep this card", choose: "Choose this orientation",
    isKept: "This card is kept.",
    note: { "Note words heard on \($0)" },
    listTitle: "Cards kept",
    heard: { "\($0) quote\(English.s($0)) heard on it" })
}
