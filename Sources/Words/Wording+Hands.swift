/// In whose hands a direction is, and what lets a prototype be tried.
public struct HandsWording: Sendable {
  public let inHands: @Sendable (_ hand: String) -> String
  public let handsAll: String
  public let handsFilter: String
  public let handsNone: String
  public let greenLight: @Sendable (_ by: String, _ until: String) -> String
  public let mayFail: @Sendable (_ what: String) -> String
  public let greenLightByNobody: String
}

extension Wording {
  public var hands: HandsWording { pick(.french, .english) }
}

extension HandsWording {
  static let french = HandsWording(
    inHands: { "a la main : \($0)" },
    handsAll: "Toutes",
    handsFilter: "Qui a la main",
    handsNone: "Aucune n’est entre ces mains.",
    greenLight: { "Feu vert : \($0)" + ($1.isEmpty ? "" : ", jusqu’au \($1)") },
    mayFail: { "Ce qui peut rater : \($0)" },
    greenLightByNobody: "Un feu vert a besoin de qui le donne : une fonction, jamais un nom.")

  static let english = HandsWording(
    inHands: { "in the hands of: \($0)" },
    handsAll: "All",
    handsFilter: "In whose hands",
    handsNone: "None is in these hands.",
    greenLight: { "Green light: \($0)" + ($1.isEmpty ? "" : ", until \($1)") },
    mayFail: { "What may fail: \($0)" },
    greenLightByNobody: "A green light needs who gives it: a function, never a name.")
}
