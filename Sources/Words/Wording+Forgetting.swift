/// What is said before and after someone is erased: what goes, and the texts of others that name
/// them; of the register beside a file; of what a copy without names leaves out.
public struct ForgettingWording: Sendable {
  /// What an erasure would take, before it is done.
  public let wouldGo: @Sendable (_ who: String, _ counts: String) -> String
  public let nothingDone: String
  public let naming: @Sendable (_ count: Int) -> String
  public let passage: @Sendable (_ handle: String, _ passage: String) -> String
  /// Words that may not be shown hold the name too.
  public let withheld: @Sendable (_ handle: String) -> String
  public let morePassages: @Sendable (_ count: Int) -> String
  public let howToChoose: @Sendable (_ file: String, _ who: String, _ some: String) -> String
  /// Names that somebody else bears too, and how many texts have them.
  public let shared: @Sendable (_ names: String, _ texts: Int) -> String
  public let howToChooseShared: @Sendable (_ file: String, _ who: String, _ some: String) -> String
  /// Beside one of those texts.
  public let maybeAnother: String
  /// What keeps its name whatever is chosen.
  public let placesStay: String
  public let taken: @Sendable (_ count: Int) -> String
  public let left: @Sendable (_ count: Int, _ handles: String) -> String
  public let notNaming: @Sendable (_ handle: String, _ who: String) -> String
  /// Profiles that nobody has any more, which somebody wrote for themselves.
  public let loneProfiles: @Sendable (_ names: [String]) -> String
  /// A file kept beside by the program, which still has what was erased.
  /// The same, out of which it was erased too.
  public let erasedAside: @Sendable (_ file: String) -> String
  public let keptAside: @Sendable (_ file: String) -> String
  /// The same, which only has the name somewhere.
  public let namedAside: @Sendable (_ file: String) -> String
  public let unreadAside: @Sendable (_ file: String) -> String
  /// A file of a kit that names them, which is changed by hand.
  public let inKit: @Sendable (_ places: String) -> String

  public let title: String
  public let contact: String
  public let words: String
  public let logo: @Sendable (_ number: Int) -> String
  public let layout: @Sendable (_ mark: String) -> String
  public let authors: String
  public let otherSetting: @Sendable (_ name: String) -> String

  public let pageTitle: String
  public let pageNote: String
  public let pageNobody: String

  /// What a merge took out of the texts of others.
  public let takenByMerge: @Sendable (_ count: Int) -> String

  /// A register that asks to erase so much that someone must say yes.
  public let registerAsks: @Sendable (_ register: String, _ file: String, _ count: Int) -> String
  /// What obeying it would erase.
  public let registerWould: @Sendable (_ count: Int) -> String
  public let registerUnread: @Sendable (_ register: String) -> String
  public let keptBefore: @Sendable (_ file: String) -> String
  public let whoOrRegister: String
  /// The file as it was before a long register was obeyed.
  public let beforeRegister: @Sendable (_ name: String, _ day: String) -> String

  public let withoutRefused: @Sendable (_ count: Int) -> String
  /// What a file for a browser does not hold, though paper does.
  /// The same where nothing else is left to show.
  public let onlyOnPaper: @Sendable (_ count: Int) -> String
  public let onlyOnTheWall: @Sendable (_ count: Int) -> String
  public let onPaperOnly: @Sendable (_ count: Int) -> String
  /// The same of cards of the network.
  public let notOnTheWall: @Sendable (_ count: Int) -> String
  /// Where words that the team reads are not shown, by the code of a channel.
  public let notShown: @Sendable (_ channel: String) -> String
}

extension Wording {
  public var forgetting: ForgettingWording { pick(.french, .english) }
}

extension ForgettingWording {
  static let french = ForgettingWording(
    wouldGo: { "Effacer \($0) emporterait : \($1)." },
    nothingDone: "Rien n’est effacé : c’était pour voir.",
    naming: {
      $0 > 1
        ? "\($0) textes qui ne sont pas à cette personne portent son prénom, et le gardent si on ne "
          + "le retire pas :"
        : "Un texte qui n’est pas à cette personne porte son prénom, et le garde si on ne le retire "
          + "pas :"
    },
    passage: { "• \($0) : « \($1) »" },
    withheld: { "• \($0), dont les mots ne sont plus montrés" },
    morePassages: { "  et \($0) autre\(French.s($0)) fois" },
    howToChoose: { file, who, some in
      "Le retirer de tous : etabli erase \(file) \(who) --names-too ; de quelques-uns : "
        + "--names-in \(some)"
    },
    shared: { names, texts in
      let bearer = "Quelqu’un d’autre s’appelle aussi \(names) : "
      switch texts {
      case 0: return bearer + "aucun texte d’autres personnes ne porte ce prénom."
      case 1:
        return bearer
          + "rien ne dit de qui parle ce texte, qui garde le prénom si on ne l’y retire pas :"
      default:
        return bearer
          + "rien ne dit de qui parlent ces \(texts) textes, qui gardent le prénom si on ne l’y "
          + "retire pas, un à un :"
      }
    },
    howToChooseShared: { file, who, some in
      "Le retirer de ceux qui parlent bien de cette personne : etabli erase \(file) \(who) "
        + "--names-in \(some)"
    },
    maybeAnother: "quelqu’un d’autre s’appelle ainsi : relisez de qui il s’agit",
    placesStay: "Les lieux, les territoires et les événements gardent leur nom.",
    taken: {
      "Son prénom est retiré de \($0) texte\(French.s($0)) d’autres personnes."
    },
    left: { count, handles in
      count > 1
        ? "\(count) textes le portent encore : \(handles). Corrigez-les s’il le faut."
        : "Un texte le porte encore : \(handles). Corrigez-le s’il le faut."
    },
    notNaming: {
      "\($0) ne porte pas le prénom de \($1) : rien n’est effacé. « --dry-run » montre les textes "
        + "qui le portent."
    },
    loneProfiles: {
      "Plus personne n’a le profil \($0.joined(separator: ", ")), qui reste : relisez s’il la "
        + "désigne."
    },
    erasedAside: { "À côté, \($0) avait aussi ces mots : ils y sont effacés de même." },
    keptAside: {
      "À côté, \($0) a encore ces mots : détruisez ce fichier, ou effacez-y aussi."
    },
    namedAside: { "À côté, \($0) porte encore ce prénom : relisez ce fichier, ou détruisez-le." },
    unreadAside: { "À côté, \($0) ne se lit pas, et a peut-être ces mots : détruisez-le." },
    inKit: {
      "Des fichiers du kit à côté le portent aussi, à corriger à la main : \($0)."
    },
    title: "titre", contact: "contact", words: "mots-maison",
    logo: { "logo-\($0)" },
    layout: { "manière-de-lire-un-tableau-\($0)" }, authors: "auteurs-des-gestes",
    otherSetting: { "réglage-\($0)" },
    pageTitle: "Les textes des autres qui portent ce prénom",
    pageNote: "Cochez ceux d’où le retirer : « […] » prendra sa place. Les autres restent tels "
      + "quels.",
    pageNobody: "Aucun texte d’autres personnes ne le porte.",
    takenByMerge: {
      "Le prénom de personnes effacées est retiré de \($0) texte\(French.s($0)) d’autres "
        + "personnes, comme choisi à l’effacement."
    },
    registerAsks: { register, file, count in
      "« \(register) » demande d’effacer \(count) choses de « \(file) ». C’est beaucoup : rien n’est "
        + "effacé tant que vous ne l’avez pas dit. Pour le faire, une copie étant gardée : etabli "
        + "erase \(file) --register. Si ce registre n’est pas le vôtre, mettez-le ailleurs."
    },
    registerWould: {
      $0 == 0
        ? "Le registre à côté ne demande d’effacer rien qui soit encore ici."
        : "Le registre à côté demande d’effacer \($0) chose\(French.s($0)) encore ici."
    },
    registerUnread: {
      "« \($0) », le registre des effacements, ne se lit pas : rien n’est fait. Rendez-le lisible, "
        + "ou reprenez-le d’une sauvegarde."
    },
    keptBefore: {
      "Le fichier d’avant est gardé : « \($0) ». Il a encore les mots effacés : détruisez-le une "
        + "fois relu."
    },
    whoOrRegister: "Dites qui effacer (PE-03, V-0412, un prénom), ou « --register ».",
    beforeRegister: { "\($0) (avant effacement \($1))" },
    withoutRefused: {
      $0 > 1
        ? "Les mots de \($0) verbatim refusés ou retirés n’y sont pas."
        : "Les mots d’un verbatim refusé ou retiré n’y sont pas."
    },
    onlyOnPaper: {
      $0 > 1
        ? "Rien à écrire dans ce fichier : les \($0) paroles sont montrées sur papier seulement."
        : "Rien à écrire dans ce fichier : la seule parole est montrée sur papier seulement."
    },
    onlyOnTheWall: {
      $0 > 1
        ? "Rien à écrire dans ce fichier : les \($0) cartes sont montrées sur papier seulement."
        : "Rien à écrire dans ce fichier : la seule carte est montrée sur papier seulement."
    },
    onPaperOnly: {
      $0 > 1
        ? "\($0) paroles montrées sur papier seulement : elles ne sont pas dans ce fichier."
        : "Une parole montrée sur papier seulement : elle n’est pas dans ce fichier."
    },
    notOnTheWall: {
      $0 > 1
        ? "\($0) cartes montrées sur papier seulement : elles ne sont pas dans ce fichier."
        : "Une carte montrée sur papier seulement : elle n’est pas dans ce fichier."
    },
    notShown: {
      $0 == "paper"
        ? "Pas sur du papier : qui l’a dit n’y consent pas. L’équipe lit ces mots ici, aucune feuille "
          + "ne les porte."
        : "Pas en ligne ni à l’écran : qui l’a dit n’y consent pas. L’équipe lit ces mots ici, aucun "
          + "fichier HTML ne les porte."
    })
}
