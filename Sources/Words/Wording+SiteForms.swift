/// What every form of the site says.
public struct SiteFormsWording: Sendable {
  public let newTitle: @Sendable (_ table: String) -> String
  public let changeTitle: @Sendable (_ reference: String) -> String
  public let refused: @Sendable (_ faults: Int) -> String
  public let keep: String
  public let keepAndAnother: String
  /// Words are kept as they are though they name someone.
  public let keepSo: String
  public let giveUp: String
  public let needed: String
  public let nothingChosen: String
  public let add: String
  public let change: String
  public let whenHint: String
  public let periodHint: String
  public let listHint: String
  public let brokenText: @Sendable (_ field: String) -> String
}

extension Wording {
  public var siteForms: SiteFormsWording { pick(.french, .english) }
}

extension SiteFormsWording {
  static let french = SiteFormsWording(
    newTitle: { "\($0) : ajouter" },
    changeTitle: { "Modifier \($0)" },
    refused: {
      ($0 == 1 ? "Un point est à revoir" : "\($0) points sont à revoir")
        + " ; rien n’est encore enregistré."
    },
    keep: "Enregistrer",
    keepAndAnother: "Enregistrer et en ajouter",
    keepSo: "Garder ainsi",
    giveUp: "Renoncer",
    needed: "(à remplir)",
    nothingChosen: "—",
    add: "Ajouter",
    change: "Modifier",
    whenHint: "12/10/2017, octobre 2017 ou 2017.",
    periodHint: "Du 12 au 16 octobre 2017, ou une seule date.",
    listHint: "Séparez par des virgules ; entre guillemets droits, ce qui en contient.",
    brokenText: {
      "Le champ « \($0) » contient des octets qui ne sont pas du texte (UTF-8) : rien n’est "
        + "enregistré. Revenez en arrière et envoyez-le de nouveau depuis cette page."
    })

  static let english = SiteFormsWording(
    newTitle: { "\($0): add" },
    changeTitle: { "Change \($0)" },
    refused: {
      ($0 == 1 ? "One point needs another look" : "\($0) points need another look")
        + "; nothing is kept yet."
    },
    keep: "Keep",
    keepAndAnother: "Keep and add another",
    keepSo: "Keep it so",
    giveUp: "Give up",
    needed: "(needed)",
    nothingChosen: "—",
    add: "Add",
    change: "Change",
    whenHint: "12/10/2017, October 2017 or 2017.",
    periodHint: "12 to 16 October 2017, or one date.",
    listHint: "Separate with commas; what holds one goes in straight quotes.",
    brokenText: {
      "The field “\($0)” holds bytes that are no text (UTF-8): nothing is kept. "
        + "Go back and send it again from that page."
    })
}
