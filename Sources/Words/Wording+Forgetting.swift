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

  static let english = ForgettingWording(
    wouldGo: { "Erasing \($0) would take: \($1)." },
    nothingDone: "Nothing is erased: this was only to see.",
    naming: {
      $0 > 1
        ? "\($0) texts that are not this person’s have their first name, and keep it unless it is "
          + "taken out:"
        : "One text that is not this person’s has their first name, and keeps it unless it is taken "
          + "out:"
    },
    passage: { "• \($0): “\($1)”" },
    withheld: { "• \($0), whose words are no longer shown" },
    morePassages: { "  and \($0) more time\(English.s($0))" },
    howToChoose: { file, who, some in
      "To take it out of all: etabli erase \(file) \(who) --names-too; of some: "
        + "--names-in \(some)"
    },
    shared: { names, texts in
      let bearer = "Someone else is called \(names) too: "
      switch texts {
      case 0: return bearer + "no text of other people has that first name."
      case 1:
        return bearer
          + "nothing says whom this text is about; it keeps the first name unless it is taken out:"
      default:
        return bearer
          + "nothing says whom these \(texts) texts are about; they keep the first name unless it "
          + "is taken out, one by one:"
      }
    },
    howToChooseShared: { file, who, some in
      "To take it out of those that are about this person: etabli erase \(file) \(who) "
        + "--names-in \(some)"
    },
    maybeAnother: "someone else is called so: read again who it is about",
    placesStay: "Places, territories and events keep their names.",
    taken: { "Their first name is taken out of \($0) text\(English.s($0)) of other people." },
    left: { count, handles in
      count > 1
        ? "\(count) texts still have it: \(handles). Correct them if need be."
        : "One text still has it: \(handles). Correct it if need be."
    },
    notNaming: {
      "\($0) does not have the first name of \($1): nothing is erased. “--dry-run” shows the texts "
        + "that do."
    },
    loneProfiles: {
      "Nobody has the profile \($0.joined(separator: ", ")) any more; it stays: read again whether "
        + "it points at them."
    },
    keptAside: { "Beside, \($0) still has these words: destroy that file, or erase there too." },
    namedAside: { "Beside, \($0) still has that first name: read it again, or destroy it." },
    unreadAside: { "Beside, \($0) cannot be read and may have these words: destroy it." },
    inKit: { "Files of the kit beside have it too, to be corrected by hand: \($0)." },
    title: "title", contact: "contact", words: "house-words",
    logo: { "logo-\($0)" },
    layout: { "way-of-reading-a-table-\($0)" }, authors: "authors-of-acts",
    otherSetting: { "setting-\($0)" },
    pageTitle: "Other people’s texts that have this first name",
    pageNote:
      "Tick those to take it out of: “[…]” will stand instead. The others stay as they are.",
    pageNobody: "No text of other people has it.",
    takenByMerge: {
      "The first name of people who were erased is taken out of \($0) text\(English.s($0)) of "
        + "other people, as chosen when they were."
    },
    registerAsks: { register, file, count in
      "“\(register)” asks to erase \(count) things of “\(file)”. That is a lot: nothing is erased "
        + "until you say so. To do it, a copy being kept: etabli erase \(file) --register. If this "
        + "register is not yours, move it elsewhere."
    },
    registerWould: {
      $0 == 0
        ? "The register beside asks to erase nothing that is still here."
        : "The register beside asks to erase \($0) thing\(English.s($0)) still here."
    },
    registerUnread: {
      "“\($0)”, the register of erasures, cannot be read: nothing is done. Make it readable, or take "
        + "it again from a backup."
    },
    keptBefore: {
      "The file as it was is kept: “\($0)”. It still has the erased words: destroy it once read "
        + "again."
    },
    whoOrRegister: "Say whom to erase (PE-03, V-0412, a first name), or “--register”.",
    beforeRegister: { "\($0) (before erasure \($1))" },
    withoutRefused: {
      $0 > 1
        ? "The words of \($0) quotes refused or withdrawn are not in it."
        : "The words of a quote refused or withdrawn are not in it."
    },
    onPaperOnly: {
      $0 > 1
        ? "\($0) quotes shown on paper only: they are not in this file."
        : "One quote shown on paper only: it is not in this file."
    },
    notOnTheWall: {
      $0 > 1
        ? "\($0) cards shown on paper only: they are not in this file."
        : "One card shown on paper only: it is not in this file."
    },
    notShown: {
      $0 == "paper"
        ? "Not on paper: whoever said it does not agree to it. The team reads these words "
          + "here, no sheet has them."
        : "Not online nor on a screen: whoever said it does not agree to it. The team reads these "
          + "words here, no HTML file has them."
    })
}
