/// What the desk says where one works fast: keys, tabs, the words that someone just said.
public struct DeskWording: Sendable {
  public let sayPlaceholder: String
  public let sayLabel: String
  public let sayWho: String
  public let sayOther: String
  public let sayOtherLabel: String
  public let sayNobody: String
  public let sayKeep: String
  public let sayWordForWord: String
  public let sayDuring: @Sendable (_ reference: String) -> String
  public let todayTitle: String
  public let nothingToday: String
  public let heardTitle: String
  public let seeAll: String
  public let chain: String
  public let astonishmentsMade: @Sendable (_ count: Int) -> String
  public let decisionsMade: @Sendable (_ count: Int) -> String
  public let gapUntagged: @Sendable (_ count: Int) -> String
  public let gapUnasked: @Sendable (_ count: Int) -> String
  public let gapBare: @Sendable (_ count: Int) -> String
  public let gapSilent: @Sendable (_ count: Int) -> String
  public let gapDecisions: @Sendable (_ count: Int) -> String
  /// The tabs of the grid, after their number.
  public let tabs: [String: String]
  public let tabsLabel: String
  public let reader: String
  public let readerThemes: String
  public let themeInput: String
  public let newTheme: String
  public let removeThemeFrom: @Sendable (_ theme: String) -> String
  public let nearTitle: String
  public let nearSaid: String
  public let nothingNear: String
  public let elsewhereFind: String
  public let readerBack: String
  public let readerWhole: String
  public let readerTrace: String
  public let readerEarlier: String
  public let readerLater: String
  public let ticked: String
  public let tickAll: String
  public let untickAll: String
  public let network: String
  public let searching: String
  public let keysTitle: String
  public let keysOff: String
  public let keysOn: String
  public let keysSaid: String
  public let keysAreOff: String
  public let keySearch: String
  public let keyWrite: String
  public let keyTheme: String
  public let keyNext: String
  public let keyTick: String
  public let keyOpen: String
  public let keyUndo: String
  public let keyList: String
}

extension Wording {
  public var desk: DeskWording { pick(.french, .english) }
}

extension DeskWording {
  static let french = DeskWording(
    sayPlaceholder: "Quelqu’un vient de dire…",
    sayLabel: "Les mots que quelqu’un vient de dire",
    sayWho: "Qui parle",
    sayOther: "autre…",
    sayOtherLabel: "Un autre profil, en général : « une cliente », « un maire »",
    sayNobody: "on ne sait pas",
    sayKeep: "Garder",
    sayWordForWord: "mot à mot",
    sayDuring: { "pendant \($0)" },
    todayTitle: "Aujourd’hui",
    nothingToday: "Rien de prévu aujourd’hui.",
    heardTitle: "Entendu ces jours-ci",
    seeAll: "tout voir",
    chain: "Des paroles aux décisions",
    astonishmentsMade: { "étonnement\(French.s($0))" },
    decisionsMade: { "décision\(French.s($0)) rendue\(French.s($0))" },
    gapUntagged: { "\($0) sans thème" },
    gapUnasked: { "\($0) sans question" },
    gapBare: { "\($0) sans appui" },
    gapSilent: { "\($0) sans nouvelles" },
    gapDecisions: { "\($0) demandée\(French.s($0))" },
    tabs: [
      "": "tous", "untagged": "sans thème", "unused": "pas encore utilisés",
      "key": "gardés en vue", "rare": "à relire",
    ],
    tabsLabel: "Quels verbatim",
    reader: "Verbatim choisi",
    readerThemes: "Thèmes",
    themeInput: "Ajouter un thème",
    newTheme: "Nouveau thème :",
    removeThemeFrom: { "Retirer le thème « \($0) »" },
    nearTitle: "Relier",
    nearSaid: "proches de ces mots",
    nothingNear: "Rien n’en parle encore.",
    elsewhereFind: "Chercher ailleurs…",
    readerBack: "Retour à la liste",
    readerWhole: "Toute la page",
    readerTrace: "toute la trace",
    readerEarlier: "précédent",
    readerLater: "suivant",
    ticked: "cochés",
    tickAll: "Cocher toute la page",
    untickAll: "Tout décocher",
    network: "Pas de réponse : rien n’est perdu, ce que vous avez écrit est encore là. "
      + "Réessayez dans un instant.",
    searching: "Réponses à mesure que vous écrivez",
    keysTitle: "Raccourcis du clavier",
    keysOff: "Ne plus utiliser ces touches",
    keysOn: "Utiliser ces touches",
    keysSaid: "Une touche seule, hors d’un champ à remplir. Tout se fait aussi sans elles.",
    keysAreOff: "Ces touches sont débranchées dans ce navigateur.",
    keySearch: "chercher",
    keyWrite: "écrire des mots",
    keyTheme: "poser un thème",
    keyNext: "suivant, précédent",
    keyTick: "cocher",
    keyOpen: "ouvrir",
    keyUndo: "aller à « Annuler »",
    keyList: "cette liste")

  static let english = DeskWording(
    sayPlaceholder: "Someone just said…",
    sayLabel: "The words that someone just said",
    sayWho: "Who speaks",
    sayOther: "someone else…",
    sayOtherLabel: "Another profile, in general: “a customer”, “a mayor”",
    sayNobody: "unknown",
    sayKeep: "Keep",
    sayWordForWord: "word for word",
    sayDuring: { "during \($0)" },
    todayTitle: "Today",
    nothingToday: "Nothing planned today.",
    heardTitle: "Heard these days",
    seeAll: "see all",
    chain: "From words to decisions",
    astonishmentsMade: { "astonishment\(English.s($0))" },
    decisionsMade: { "decision\(English.s($0)) given" },
    gapUntagged: { "\($0) without a theme" },
    gapUnasked: { "\($0) without a question" },
    gapBare: { "\($0) without support" },
    gapSilent: { "\($0) without news" },
    gapDecisions: { "\($0) asked for" },
    tabs: [
      "": "all", "untagged": "without a theme", "unused": "not used yet", "key": "kept in sight",
      "rare": "to read again",
    ],
    tabsLabel: "Which verbatim",
    reader: "Chosen verbatim",
    readerThemes: "Themes",
    themeInput: "Add a theme",
    newTheme: "New theme:",
    removeThemeFrom: { "Take off the theme “\($0)”" },
    nearTitle: "Tie",
    nearSaid: "near these words",
    nothingNear: "Nothing speaks of it yet.",
    elsewhereFind: "Look elsewhere…",
    readerBack: "Back to the list",
    readerWhole: "Whole page",
    readerTrace: "whole trace",
    readerEarlier: "previous",
    readerLater: "next",
    ticked: "ticked",
    tickAll: "Tick the whole page",
    untickAll: "Untick all",
    network: "No answer: nothing is lost, what you wrote is still there. Try again in a moment.",
    searching: "Answers as you type",
    keysTitle: "Keyboard shortcuts",
    keysOff: "Stop using these keys",
    keysOn: "Use these keys",
    keysSaid: "One key alone, outside a field. Everything can be done without them.",
    keysAreOff: "These keys are off in this browser.",
    keySearch: "search",
    keyWrite: "write words",
    keyTheme: "add a theme",
    keyNext: "next, previous",
    keyTick: "tick",
    keyOpen: "open",
    keyUndo: "go to “Undo”",
    keyList: "this list")
}
