/// What is said where two people changed the same thing, so that neither wipes the other's words.
public struct CrossingWording: Sendable {
  public let title: @Sendable (_ reference: String) -> String
  public let said: @Sendable (_ fields: Int) -> String
  public let unsettled: @Sendable (_ fields: Int) -> String
  public let keptNow: String
  public let youTyped: String
  public let other: String
  public let chooseOther: String
  /// Stands for an empty wording.
  public let nothing: String
  public let keepChoice: String
  public let restFollows: String
  public let toChoose: String
  public let goneTitle: @Sendable (_ reference: String) -> String
  public let gone: @Sendable (_ reference: String) -> String
}

extension Wording {
  public var crossing: CrossingWording { pick(.french, .english) }
}

extension CrossingWording {
  static let french = CrossingWording(
    title: { "\($0) a changé entre-temps" },
    said: {
      ($0 == 1
        ? "Quelqu’un a changé ce même champ pendant que vous écriviez."
        : "Quelqu’un a changé ces mêmes champs pendant que vous écriviez.")
        + " Rien n’est encore enregistré : choisissez ce qui reste."
    },
    unsettled: {
      $0 == 1
        ? "Un choix reste à faire. Un texte que vous écrivez n’est gardé que si vous cochez "
          + "« Écrire autre chose »."
        : "\($0) choix restent à faire. Un texte que vous écrivez n’est gardé que si vous cochez "
          + "« Écrire autre chose »."
    },
    keptNow: "Garder ce qui est enregistré maintenant",
    youTyped: "Mettre ce que vous avez écrit", other: "Votre autre texte",
    chooseOther: "Écrire autre chose", nothing: "(vide)",
    keepChoice: "Enregistrer ces choix",
    restFollows: "Ce que vous avez changé d’autre sera enregistré en même temps.",
    toChoose: "Choisissez l’une des trois réponses.",
    goneTitle: { "\($0) n’est plus là" },
    gone: {
      "\($0) a été retiré ou effacé, ou ne peut plus être montré, pendant que vous écriviez. Rien "
        + "n’a été enregistré. Voici ce que vous aviez écrit, si vous voulez le recopier ailleurs."
    })

  static let english = CrossingWording(
    title: { "\($0) has changed meanwhile" },
    said: {
      ($0 == 1
        ? "Someone changed this same field while you were writing."
        : "Someone changed these same fields while you were writing.")
        + " Nothing is saved yet: choose what stays."
    },
    unsettled: {
      $0 == 1
        ? "One choice is left to make. A text that you write is kept only if you tick “Write "
          + "something else”."
        : "\($0) choices are left to make. A text that you write is kept only if you tick “Write "
          + "something else”."
    },
    keptNow: "Keep what is saved now",
    youTyped: "Put what you wrote", other: "Your other text",
    chooseOther: "Write something else", nothing: "(empty)",
    keepChoice: "Save these choices",
    restFollows: "What else you changed will be saved at the same time.",
    toChoose: "Choose one of the three answers.",
    goneTitle: { "\($0) is gone" },
    gone: {
      "\($0) was removed or erased, or may not be shown any more, while you were writing. Nothing "
        + "was saved. Here is what you had written, should you want to copy it elsewhere."
    })
}
