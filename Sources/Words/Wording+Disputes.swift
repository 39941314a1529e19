/// What the page of disagreements between copies says.
public struct DisputesWording: Sendable {
  public let title: String
  public let intro: String
  public let stands: @Sendable (_ author: String, _ day: String) -> String
  public let other: @Sendable (_ author: String, _ day: String) -> String
  /// Of a wording that ended a disagreement without being a choice.
  public let resumed: @Sendable (_ author: String, _ day: String) -> String
  public let resumedTitle: String
  public let resumedNote: String
  public let removed: @Sendable (_ author: String, _ day: String) -> String
  public let keep: String
  public let take: String
  public let remove: String
  /// On the home page.
  public let waiting: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var disputes: DisputesWording { pick(.french, .english) }
}

extension DisputesWording {
  static let french = DisputesWording(
    title: "À départager",
    intro: "Deux personnes ont écrit la même chose chacune de son côté. Ce qui a été écrit en "
      + "dernier tient en attendant que vous choisissiez.",
    stands: { "Tient en attendant (\($0), \($1))" },
    other: { "Autre écriture (\($0), \($1))" },
    resumed: { "Repris par une modification du \($1) (\($0))" },
    resumedTitle: "Repris par une modification",
    resumedNote: "Quelqu’un a écrit par-dessus ces désaccords sans avoir eu à choisir. Ce qui "
      + "n’est plus là se relit ici ; pour le reprendre, modifiez la fiche.",
    removed: { "Retiré par \($0) le \($1), modifié ailleurs : gardé en attendant." },
    keep: "Garder ceci", take: "Prendre ceci", remove: "Retirer",
    waiting: { "\($0) désaccord\(French.s($0)) entre copies à départager" })

  static let english = DisputesWording(
    title: "To settle",
    intro: "Two people each wrote the same thing on their own. What was written last stands until "
      + "you choose.",
    stands: { "Stands meanwhile (\($0), \($1))" },
    other: { "Other wording (\($0), \($1))" },
    resumed: { "Taken up by a change on \($1) (\($0))" },
    resumedTitle: "Taken up by a change",
    resumedNote: "Someone wrote over these disagreements without having been asked to choose. What "
      + "is no longer there can be read here; to take it up again, edit the row.",
    removed: { "Removed by \($0) on \($1), changed elsewhere: kept meanwhile." },
    keep: "Keep this", take: "Take this", remove: "Remove",
    waiting: { "\($0) disagreement\(English.s($0)) between copies to settle" })
}
