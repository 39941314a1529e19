/// What is said of the network, its members, offers and asks.
public struct ReciprocityWording: Sendable {
  public let unnamedNetwork: String
  public let leftBeforeJoining: @Sendable (_ reference: String) -> String
  public let emptyKnowledge: String
}

extension Wording {
  public var reciprocity: ReciprocityWording { pick(.french, .english) }
}

extension ReciprocityWording {
  static let french = ReciprocityWording(
    unnamedNetwork: "Le réseau a besoin d’un nom.",
    leftBeforeJoining: { "\($0) a quitté le réseau avant d’y adhérer : vérifiez les deux dates." },
    emptyKnowledge: "Une offre ou une demande a besoin de mots.")

  static let english = ReciprocityWording(
    unnamedNetwork: "The network needs a name.",
    leftBeforeJoining: { "\($0) left the network before joining it: check both dates." },
    emptyKnowledge: "An offer or an ask needs words.")
}
