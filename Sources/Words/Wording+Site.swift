/// The frame of the site: navigation, doors, faults.
public struct SiteWording: Sendable {
  public let skip: String
  public let navigation: String
  public let close: String
  public let home: String
  public internal(set) var verbatim: String
  public internal(set) var hypotheses: String
  public internal(set) var prototypes: String
  public let collect: String
  public let decide: String
  public let searchEverywhere: String
  public let search: String
  /// The name of the other language, in that language.
  public let otherLanguage: String
  public let leave: String
  public let undo: String
  public let nothingChanged: String
  public let done: @Sendable (_ act: String) -> String
  public let time: @Sendable (_ hour: Int, _ minute: Int) -> String
  public let refusedTitle: String
  public let notFoundTitle: String
  public let backHome: String
  public let noSuchPage: String
  public let notEntered: String
  public let spentLink: @Sendable (_ file: String) -> String
  public let anotherLink: @Sendable (_ link: String) -> String
  public let noSite: @Sendable (_ file: String) -> String
  public let foreignForm: String
  public let foreignHost: String
  public let tooLarge: @Sendable (_ megabytes: Int) -> String
  public let unreadableForm: String
  public let nothingTicked: String
  public let noTheme: String
  public let ourFault: String
  public let missingAssets: @Sendable (_ name: String) -> String
  public let portTaken: @Sendable (_ port: Int) -> String
  public let open: @Sendable (_ link: String) -> String
}

extension Wording {
  public var site: SiteWording { pick(.french, .english) }
}

extension SiteWording {
  static let french = SiteWording(
    skip: "Aller au contenu",
    navigation: "Rubriques",
    close: "Fermer",
    home: "Accueil",
    verbatim: "Verbatim",
    hypotheses: "Hypothèses",
    prototypes: "Prototypes",
    collect: "Recueillir",
    decide: "Décider",
    searchEverywhere: "Chercher partout, ou une référence",
    search: "Chercher",
    otherLanguage: "English",
    leave: "Sortir",
    undo: "Annuler",
    nothingChanged: "Rien n’a changé.",
    done: { "C’est fait. \($0)." },
    time: { "\($0) h \($1 < 10 ? "0" : "")\($1)" },
    refusedTitle: "Ce n’est pas possible",
    notFoundTitle: "Rien à cette adresse",
    backHome: "Retour à l’accueil",
    noSuchPage: "Cette page n’existe pas. Cherchez ce qu’elle montrait, ou revenez à l’accueil.",
    notEntered: "Cette page s’ouvre par le lien que « etabli serve » affiche dans le terminal. "
      + "« etabli serve FICHIER --link » en donne un autre, sans fermer le site.",
    spentLink: {
      "Ce lien a déjà servi, ou il est trop ancien : il ne sert qu’une fois. Pour en avoir un "
        + "autre sans fermer le site, écrivez dans un autre terminal : etabli serve "
        + "\($0.isEmpty ? "FICHIER" : $0) --link"
    },
    anotherLink: { "Suivez ce lien dans l’heure, il ne sert qu’une fois :\n  \($0)" },
    noSite: {
      "Aucun site n’est ouvert sur « \($0) », ou il n’est pas à vous. Ouvrez-le par « etabli "
        + "serve »."
    },
    foreignForm: "Ce formulaire vient d’une autre page, ou d’une session finie : rien n’a changé. "
      + "Revenez en arrière, rechargez la page et recommencez.",
    foreignHost: "Établi répond sur 127.0.0.1 seulement. Ouvrez le lien affiché dans le terminal.",
    tooLarge: { "C’est trop lourd : \($0) Mo au plus. Rien n’a été gardé." },
    unreadableForm: "Ce qui a été envoyé ne peut pas être lu : rien n’a changé. Recommencez.",
    nothingTicked: "Aucun verbatim n’est coché. Revenez en arrière, cochez-en, puis recommencez.",
    noTheme: "Il manque le thème. Revenez en arrière, écrivez-le ou choisissez-le.",
    ourFault: "Quelque chose s’est mal passé de notre côté ; ce qui était gardé l’est encore. "
      + "Le terminal dit quoi.",
    missingAssets: {
      "Il manque « \($0) » dans le dossier Assets. Réinstallez Établi, ou donnez --assets."
    },
    portTaken: {
      "Le port \($0) est déjà pris, ou réservé. Choisissez-en un autre avec --port, comme "
        + "--port \($0 + 1)."
    },
    open: {
      "Établi est ouvert. Suivez ce lien, il ne sert qu’une fois :\n  \($0)\n"
        + "Pour fermer : Ctrl-C."
    })

  static let english = SiteWording(
    skip: "Skip to content",
    navigation: "Sections",
    close: "Close",
    home: "Home",
    verbatim: "Verbatim",
    hypotheses: "Hypotheses",
    prototypes: "Prototypes",
    collect: "Collect",
    decide: "Decide",
    searchEverywhere: "Search everywhere, or a reference",
    search: "Search",
    otherLanguage: "Français",
    leave: "Leave",
    undo: "Undo",
    nothingChanged: "Nothing changed.",
    done: { "Done. \($0)." },
    time: { "\($0):\($1 < 10 ? "0" : "")\($1)" },
    refusedTitle: "This cannot be done",
    notFoundTitle: "Nothing at this address",
    backHome: "Back home",
    noSuchPage: "This page does not exist. Search for what it showed, or go back home.",
    notEntered: "This page opens by the link that “etabli serve” shows in the terminal. “etabli "
      + "serve FILE --link” gives another one, without closing the site.",
    spentLink: {
      "This link has already served, or is too old: it serves only once. For another one without "
        + "closing the site, write in another terminal: etabli serve "
        + "\($0.isEmpty ? "FILE" : $0) --link"
    },
    anotherLink: { "Follow this link within the hour, it serves only once:\n  \($0)" },
    noSite: {
      "No site is open on “\($0)”, or it is not yours. Open it with “etabli serve”."
    },
    foreignForm: "This form comes from another page, or from a session that is over: nothing "
      + "changed. Go back, reload the page and try again.",
    foreignHost: "Établi answers on 127.0.0.1 only. Open the link shown in the terminal.",
    tooLarge: { "This is too heavy: \($0) MB at most. Nothing was kept." },
    unreadableForm: "What was sent cannot be read: nothing changed. Try again.",
    nothingTicked: "No verbatim is ticked. Go back, tick some, then try again.",
    noTheme: "The theme is missing. Go back, write it or choose it.",
    ourFault: "Something went wrong on our side; what was kept still is. The terminal says what.",
    missingAssets: {
      "“\($0)” is missing from the Assets folder. Install Établi again, or give --assets."
    },
    portTaken: {
      "Port \($0) is taken, or reserved. Choose another with --port, such as --port \($0 + 1)."
    },
    open: {
      "Établi is open. Follow this link, it serves only once:\n  \($0)\nTo close: Ctrl-C."
    })
}
