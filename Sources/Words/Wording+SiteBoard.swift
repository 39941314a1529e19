/// What the pages of the exchange board say.
public struct SiteBoardWording: Sendable {
  public let board: String
  public let networkGroup: String
  public let counted: @Sendable (_ offers: Int, _ asks: Int) -> String
  public let welcome: @Sendable (_ times: String) -> String
  public let monthly: @Sendable (_ times: String) -> String
  public let boardEmpty: String
  public let offersTitle: String
  public let asksTitle: String
  public let noOfferHere: String
  public let noAskHere: String
  public let otherArea: String
  public let offerCard: String
  public let askCard: String
  public let putUp: String
  public let putUpHelp: String
  public let kindAsked: String
  public let offerBegins: String
  public let askBegins: String
  public let inTheirWords: String
  public let wordsHint: String
  public let cardSort: String
  public let cardArea: String
  public let whoseCard: String
  public let whoHint: String
  public let reachBy: String
  public let whereToMeet: String
  public let onWall: String
  public let showName: String
  public let agreesToMeet: String
  public let keepCard: String
  public let noKind: String
  public let agrees: String
  public let asksFirst: String
  public let meets: String
  public let metWith: @Sendable (_ day: String) -> String
  public let notMetYet: String
  public let nothingMeets: String
  public let meetTitle: String
  public let meetWith: String
  public let meetDay: String
  public let meetPlace: String
  public let meet: String
  public let noOtherCard: String
  public let noMeetingDay: String
  /// The title of a meeting in the calendar: it names both cards.
  public let meeting: @Sendable (_ offer: String, _ ask: String) -> String
  public let takeDown: String
  public let putBack: String
  public let notOnWall: String
  public let takenBack: String
  public let hiddenCards: String
  public let hiddenHelp: String
  public let poster: String
  public let areas: String
}

extension Wording {
  public var siteBoard: SiteBoardWording { pick(.french, .english) }
}

extension SiteBoardWording {
  static let french = SiteBoardWording(
    board: "Tableau d’échanges",
    networkGroup: "Réseau",
    counted: {
      "\($0) offre\(French.s($0)), \($1) demande\(French.s($1))"
    },
    welcome: { "Permanence : \($0)" },
    monthly: { "Rencontre : \($0)" },
    boardEmpty: "Le tableau attend sa première carte.",
    offersTitle: "J’offre",
    asksTitle: "Je demande",
    noOfferHere: "Pas encore d’offre : et vous ?",
    noAskHere: "Pas encore de demande : et vous ?",
    otherArea: "Autres envies",
    offerCard: "Offre",
    askCard: "Demande",
    putUp: "Ajouter une carte",
    putUpHelp: "À deux, en parlant : jamais de services, jamais d’argent.",
    kindAsked: "C’est…",
    offerBegins: "une offre : « Je saurais… »",
    askBegins: "une demande : « J’aimerais… »",
    inTheirWords: "Avec ses mots",
    wordsHint: "À la première personne, comme on le dit.",
    cardSort: "Nature",
    cardArea: "Domaine",
    whoseCard: "Qui",
    whoHint: "Un membre, ou un prénom nouveau : il devient membre. "
      + "Si le prénom est pris par quelqu’un d’autre, ajoutez une initiale.",
    reachBy: "Joindre par",
    whereToMeet: "Lieu de rencontre",
    onWall: "Afficher la carte au tableau",
    showName: "Est d’accord pour que son prénom soit affiché",
    agreesToMeet: "Est d’accord pour être mis en relation",
    keepCard: "Mettre au tableau",
    noKind: "Choisissez : une offre, ou une demande.",
    agrees: "d’accord pour être mis en relation",
    asksFirst: "demander d’abord son accord",
    meets: "Pourraient se rencontrer",
    metWith: { "Se sont rencontrés le \($0)" },
    notMetYet: "Pas encore de rencontre notée.",
    nothingMeets: "Rien au tableau ne s’en approche encore.",
    meetTitle: "On se rencontre",
    meetWith: "Avec",
    meetDay: "Quand",
    meetPlace: "Où",
    meet: "Noter la rencontre",
    noOtherCard: "Choisissez la carte d’en face.",
    noMeetingDay: "Il manque le jour de la rencontre.",
    meeting: { "Rencontre de \($0) et \($1)" },
    takeDown: "Retirer du tableau",
    putBack: "Remettre au tableau",
    notOnWall: "Cette carte n’est pas affichée au tableau.",
    takenBack: "La personne a refusé ou retiré ses mots : cette carte ne se lit ni ne s’affiche "
      + "plus. Si elle change d’avis, notez sa réponse sur sa page.",
    hiddenCards: "Pas affichées",
    hiddenHelp: "Sans accord pour le tableau, d’un membre parti, ou qui a retiré ses mots.",
    poster: "Affiche du mur",
    areas: "Domaines")

  static let english = SiteBoardWording(
    board: "Exchange board",
    networkGroup: "Network",
    counted: { "\($0) offer\(English.s($0)), \($1) ask\(English.s($1))" },
    welcome: { "Welcome session: \($0)" },
    monthly: { "Meeting: \($0)" },
    boardEmpty: "The board awaits its first card.",
    offersTitle: "I offer",
    asksTitle: "I ask",
    noOfferHere: "No offer yet: how about you?",
    noAskHere: "No ask yet: how about you?",
    otherArea: "Other wishes",
    offerCard: "Offer",
    askCard: "Ask",
    putUp: "Add a card",
    putUpHelp: "Two of you, talking: never services, never money.",
    kindAsked: "It is…",
    offerBegins: "an offer: “I could…”",
    askBegins: "an ask: “I would like…”",
    inTheirWords: "In their words",
    wordsHint: "In the first person, as one says it.",
    cardSort: "Nature",
    cardArea: "Area",
    whoseCard: "Who",
    whoHint: "A member, or a new first name, who becomes a member. "
      + "If someone else has that first name, add an initial.",
    reachBy: "Reach by",
    whereToMeet: "Meeting place",
    onWall: "Show the card on the board",
    showName: "Agrees that their first name is shown",
    agreesToMeet: "Agrees to be put in touch",
    keepCard: "Put on the board",
    noKind: "Choose: an offer, or an ask.",
    agrees: "agrees to be put in touch",
    asksFirst: "ask them first",
    meets: "Could meet",
    metWith: { "Met on \($0)" },
    notMetYet: "No meeting noted yet.",
    nothingMeets: "Nothing on the board comes near it yet.",
    meetTitle: "Let us meet",
    meetWith: "With",
    meetDay: "When",
    meetPlace: "Where",
    meet: "Note the meeting",
    noOtherCard: "Choose the card opposite.",
    noMeetingDay: "The day of the meeting is missing.",
    meeting: { "Meeting of \($0) and \($1)" },
    takeDown: "Take off the board",
    putBack: "Put back on the board",
    notOnWall: "This card is not shown on the board.",
    takenBack: "This person refused or took back their words: the card is no longer read nor "
      + "shown. If they change their mind, note their answer on their page.",
    hiddenCards: "Not shown",
    hiddenHelp: "Without agreement for the board, or of a member who left or took words back.",
    poster: "Wall poster",
    areas: "Areas")
}
