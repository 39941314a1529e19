/// What is said of what was printed, and of what must come down from walls and tables.
public struct TakeDownWording: Sendable {
  /// What sheets are called where they hang, by the code of a print; others by ``otherSheets``.
  public let sheets: [String: String]
  public let otherSheets: String
  /// What they are called where they were made for a browser.
  public let webPage: @Sendable (_ sheets: String) -> String
  /// « cartes du 21 nov. »
  public let dated: @Sendable (_ sheets: String, _ day: String) -> String
  /// « V-0412 : cartes du 21 nov., affiche du 2 févr. »
  public let hanging: @Sendable (_ reference: String, _ sheets: String) -> String
  /// The same, of a first name taken back: the words may stay.
  public let nameHanging: @Sendable (_ reference: String, _ sheets: String) -> String
  public let replaced: @Sendable (_ day: String) -> String
  public let listed: @Sendable (_ count: Int) -> String
  /// The same, of what a withdrawal would make so.
  public let wouldHang: @Sendable (_ count: Int) -> String
  public let waiting: @Sendable (_ count: Int) -> String
  /// How to say that it is done and to print cards instead, from the command.
  public let how: @Sendable (_ file: String) -> String
  public let none: String
  public let done: @Sendable (_ references: String, _ day: String) -> String
  public let notHanging: @Sendable (_ reference: String, _ file: String) -> String
  /// On a card that stands in the place of words taken back.
  public let replacement: String
  public let since: @Sendable (_ count: Int, _ day: String, _ references: String) -> String
  /// The same, on the sheets themselves.
  public let sinceOnPaper: @Sendable (_ count: Int, _ day: String) -> String
  public let sinceEarlier: @Sendable (_ count: Int, _ references: String) -> String
  /// Why what was printed could not be noted.
  public let notNoted: @Sendable (_ why: String) -> String
  public let nothingNew: String
  public let printed: @Sendable (_ sheets: String) -> String

  public let takeDownTitle: String
  public let takeDownIntro: String
  public let takeDownDeed: String
  public let takeDownAll: String
  public let takenTitle: String
  public let taken: @Sendable (_ reference: String, _ sheets: String, _ day: String) -> String
  public let replaceDeed: String
  public let printAgain: String
  public let onlyNewLabel: String
  public let onlyChangedLabel: String
  public let nothingMoved: String
  /// - Parameter since: when they were last printed.
  public let unchanged: @Sendable (_ pages: Int, _ since: String) -> String
}

extension Wording {
  public var takeDown: TakeDownWording { pick(.french, .english) }
}

extension TakeDownWording {
  static let french = TakeDownWording(
    sheets: [
      "cards": "cartes du kit", "verbatim": "cartes", "astonishments": "rapports d’étonnement",
      "filledFrieze": "frise", "poster": "affiche", "prototypes": "dossier de suivi",
      "board": "tableau du réseau", "replacements": "cartes de remplacement",
      "collection": "recueil",
      "planning": "déroulé et feuilles de chacun", "badges": "badges",
    ],
    otherSheets: "feuilles",
    webPage: { "page web (\($0))" },
    dated: { "\($0) du \($1)" },
    hanging: { "\($0) : \($1)" },
    nameHanging: { "\($0), pour le prénom seulement : \($1)" },
    replaced: { "carte de remplacement imprimée le \($0)" },
    listed: {
      $0 == 1
        ? "À retirer des murs et des tables :" : "À retirer des murs et des tables (\($0)) :"
    },
    wouldHang: { "Il y aurait à retirer des murs et des tables (\($0)) :" },
    waiting: {
      $0 == 1
        ? "1 référence imprimée est à retirer des murs et des tables"
        : "\($0) références imprimées sont à retirer des murs et des tables"
    },
    how: {
      "Une fois fait : « etabli takedown \($0) V-0412 ». Des cartes à mettre à la place : "
        + "« etabli print \($0) remplacements »."
    },
    none: "Rien n’est à retirer des murs : tout ce qui est noté comme imprimé peut être montré.",
    done: { "\($0) : c’est noté, retiré le \($1). « etabli undo » revient dessus." },
    notHanging: {
      "\($0) n’est pas à retirer : rien n’a été noté. « etabli takedown \($1) » dit ce qui l’est."
    },
    replacement: "Mots retirés par la personne qui les a dits",
    since: {
      "\($0) parole\(French.s($0)) retirée\(French.s($0)) depuis l’impression du "
        + "\($1) : \($2)."
    },
    sinceOnPaper: {
      "\($0) parole\(French.s($0)) retirée\(French.s($0)) depuis l’impression du \($1)."
    },
    sinceEarlier: {
      "\($0) parole\(French.s($0)) retirée\(French.s($0)) depuis des impressions "
        + "d’avant, à retirer des murs et des tables : \($1)."
    },
    notNoted: {
      "Les feuilles sont là, mais ce qui est dessus n’est pas noté : un retrait ne dira pas qu’elles "
        + "sont à décrocher. \($0)"
    },
    nothingNew: "Toutes les cartes de verbatim qui peuvent être montrées ont déjà été imprimées. "
      + "Pour en refaire une : « --only V-0412 », sans « --new ».",
    printed: { "Imprimé : \($0)" },
    takeDownTitle: "À retirer des murs",
    takeDownIntro: "Ce qui a été imprimé et ne peut plus être montré : un accord a été retiré, ou "
      + "des mots effacés. Décrochez, puis dites-le ici.",
    takeDownDeed: "C’est retiré",
    takeDownAll: "Tout est retiré",
    takenTitle: "Déjà retirés",
    taken: { "\($0), \($1) : retiré du mur le \($2)" },
    replaceDeed: "Imprimer les cartes de remplacement",
    printAgain: "Imprimer cette carte",
    onlyNewLabel: "Seulement celles qui ne sont pas encore imprimées",
    onlyChangedLabel: "Seulement ce qui a changé depuis le dernier tirage",
    nothingMoved: "Rien n’a changé depuis le dernier tirage : ces feuilles sont encore justes.",
    unchanged: { pages, since in
      "\(pages) \(French.s(pages, "feuille", "feuilles")) comme au dernier tirage"
        + (since.isEmpty ? "" : ", le \(since)")
        + " : \(French.s(pages, "laissée", "laissées")) de côté."
    })

  static let english = TakeDownWording(
    sheets: [
      "cards": "cards of the kit", "verbatim": "cards", "astonishments": "astonishment reports",
      "filledFrieze": "frieze", "poster": "poster", "prototypes": "tracking folder",
      "board": "network board", "replacements": "replacement cards",
      "collection": "collection",
      "planning": "run sheet and each person’s sheets", "badges": "badges",
    ],
    otherSheets: "sheets",
    webPage: { "web page (\($0))" },
    dated: { "\($0) of \($1)" },
    hanging: { "\($0): \($1)" },
    nameHanging: { "\($0), for the first name only: \($1)" },
    replaced: { "replacement card printed on \($0)" },
    listed: {
      $0 == 1
        ? "To take down from walls and tables:" : "To take down from walls and tables (\($0)):"
    },
    wouldHang: { "There would be to take down from walls and tables (\($0)):" },
    waiting: {
      $0 == 1
        ? "1 printed reference is to be taken down from walls and tables"
        : "\($0) printed references are to be taken down from walls and tables"
    },
    how: {
      "Once done: “etabli takedown \($0) V-0412”. Cards to put in their place: "
        + "“etabli print \($0) replacements”."
    },
    none: "Nothing is to be taken down: all that is noted as printed may be shown.",
    done: { "\($0): noted, taken down on \($1). “etabli undo” takes it back." },
    notHanging: {
      "\($0) is not to be taken down: nothing was noted. “etabli takedown \($1)” tells what is."
    },
    replacement: "Words taken back by the person who said them",
    since: { "\($0) quote\(English.s($0)) withdrawn since the print of \($1): \($2)." },
    sinceOnPaper: { "\($0) quote\(English.s($0)) withdrawn since the print of \($1)." },
    sinceEarlier: {
      "\($0) quote\(English.s($0)) withdrawn since earlier prints, to take down from walls and "
        + "tables: \($1)."
    },
    notNoted: {
      "The sheets are there, but what is on them is not noted: a withdrawal will not say that they "
        + "are to be taken down. \($0)"
    },
    nothingNew: "All verbatim cards that may be shown were printed already. To make one again: "
      + "“--only V-0412”, without “--new”.",
    printed: { "Printed: \($0)" },
    takeDownTitle: "To take down",
    takeDownIntro: "What was printed and may not be shown any more: a consent was withdrawn, or "
      + "words erased. Take it down, then say so here.",
    takeDownDeed: "Taken down",
    takeDownAll: "All is taken down",
    takenTitle: "Taken down already",
    taken: { "\($0), \($1): taken down on \($2)" },
    replaceDeed: "Print the replacement cards",
    printAgain: "Print this card",
    onlyNewLabel: "Only those not printed yet",
    onlyChangedLabel: "Only what changed since it was last printed",
    nothingMoved: "Nothing changed since it was last printed: those sheets still hold.",
    unchanged: { pages, since in
      "\(pages) \(English.s(pages, "page", "pages")) as last printed"
        + (since.isEmpty ? "" : " on \(since)") + ": left out."
    })
}
