/// What the pages of friezes say.
public struct FriezePagesWording: Sendable {
  public let friezesTitle: String
  public let friezesHelp: String
  public let friezesEmpty: String
  public let friezeNew: String
  public let friezeTitleLabel: String
  public let friezeStages: String
  public let friezeStagesHint: String
  public let friezeKeep: String
  public let friezeNoTitle: String
  public let friezeNoStage: String
  public let friezeManyStages: @Sendable (_ most: Int) -> String
  public let friezeTwice: @Sendable (_ stage: String) -> String
  /// « 8 étapes, 3 bandes »
  public let counted: @Sendable (_ stages: Int, _ strips: Int) -> String
  public let friezeBlank: String
  public let friezeFilled: String
  public let friezeNoStrip: String
  public let friezeMedian: String
  public let anyone: String
  public let stripNew: String
  public let stripHelp: String
  public let stripWords: String
  public let stripKeep: String
  public let stripNone: String
  public let stripCancel: String
}

extension Wording {
  public var friezePages: FriezePagesWording { pick(.french, .english) }
}

extension FriezePagesWording {
  static let french = FriezePagesWording(
    friezesTitle: "Frises",
    friezesHelp: "Ce que chacun a vécu, étape par étape : une bande par personne, recopiée du "
      + "papier.",
    friezesEmpty: "Aucune frise encore. Imprimez-en une à remplir, ou nommez ses étapes ci-dessous "
      + "pour y recopier des bandes.",
    friezeNew: "Une nouvelle frise", friezeTitleLabel: "Son titre", friezeStages: "Ses étapes",
    friezeStagesHint: "Une étape par ligne, dans l’ordre.", friezeKeep: "Garder la frise",
    friezeNoTitle: "Donnez un titre à la frise.",
    friezeNoStage: "Écrivez au moins une étape, une par ligne.",
    friezeManyStages: { "Écrivez \($0) étapes au plus : une frise plus longue ne se lit pas." },
    friezeTwice: { "L’étape \($0) est écrite deux fois : gardez chacune une seule fois." },
    counted: {
      "\($0) étape\(French.s($0)), "
        + ($1 == 0 ? "aucune bande" : "\($1) bande\(French.s($1))")
    },
    friezeBlank: "Imprimer vierge", friezeFilled: "Imprimer remplie",
    friezeNoStrip: "Aucune bande encore : recopiez la première.",
    friezeMedian: "Ressenti médian", anyone: "Sans public",
    stripNew: "Recopier une bande",
    stripHelp: "De qui elle vient, puis étape par étape. Laissez vide ce que la bande ne dit pas ; "
      + "les mots entrent aussi dans le verbatim.",
    stripWords: "Ses mots", stripKeep: "Garder la bande",
    stripNone: "Remplissez au moins une étape.", stripCancel: "Revenir à la frise")

  static let english = FriezePagesWording(
    friezesTitle: "Friezes",
    friezesHelp: "What each person went through, stage by stage: one strip each, copied from "
      + "paper.",
    friezesEmpty: "No frieze yet. Print one to fill in, or name its stages below to key strips in.",
    friezeNew: "A new frieze", friezeTitleLabel: "Its title", friezeStages: "Its stages",
    friezeStagesHint: "One stage a line, in order.", friezeKeep: "Keep the frieze",
    friezeNoTitle: "Give the frieze a title.",
    friezeNoStage: "Write at least one stage, one a line.",
    friezeManyStages: { "Write \($0) stages at most: a longer frieze cannot be read." },
    friezeTwice: { "The stage \($0) is written twice: keep each only once." },
    counted: {
      "\($0) stage\(English.s($0)), "
        + ($1 == 0 ? "no strip" : "\($1) strip\(English.s($1))")
    },
    friezeBlank: "Print it blank", friezeFilled: "Print it filled in",
    friezeNoStrip: "No strip yet: key in the first one.",
    friezeMedian: "Median feeling", anyone: "No audience",
    stripNew: "Key in a strip",
    stripHelp:
      "Say whose strip it is, then go stage by stage. Leave empty what the strip does not say; words "
      + "go into the verbatim too.",
    stripWords: "Their words", stripKeep: "Keep the strip",
    stripNone: "Fill in at least one stage.", stripCancel: "Back to the frieze")
}
