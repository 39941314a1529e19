/// What is said on posters: a residence's and a network's.
public struct PostersWording: Sendable {
  /// Where the figures of the first row were counted: « Chiffres de la semaine 2. »
  public let figuresFrom: @Sendable (_ weeks: [String]) -> String
  /// How many figures the row has no room for.
  public let figuresLeftOut: @Sendable (_ count: Int) -> String
  /// Said where figures do not tell which residence counted them.
  public let figuresOfAll: String
  public let about: String
  public let moreThan: String
  public let lessThan: String
  public let atLeast: String
  public let atMost: String
  /// Who chose the quotes, among how many, and whether some resist.
  public let chosen:
    @Sendable (_ byTeam: Int, _ resisting: Int, _ toResist: Int, _ inOrder: Int, _ among: Int) ->
      String

  /// What the team chose and has no room, by its references.
  public let quotesLeftOut: @Sendable (_ references: [String]) -> String

  /// Whom to ask to read one’s words again or take them back.
  public let reread: @Sendable (_ contact: String) -> String
  public let rereadWithTeam: String

  public let offers: String
  public let asks: String
  public let otherArea: String
  public let knowledge: String
  public let knowHow: String
  public let livedExperience: String
  /// Someone who is known, in an offer; someone who is sought, in an ask.
  public let someoneKnown: String
  public let someoneSought: String
  public let atWelcomeSession: String
  public let byPhone: String
  public let byEmail: String
  public let throughAnimators: String
  public let postulates: [String]
  public let neverServices: String
  public let welcomeSession: @Sendable (_ times: String) -> String
  public let meeting: @Sendable (_ times: String) -> String
  public let noOfferYet: String
  public let noAskYet: String
  public let toComplete: String
  public let pinACard: String
  public let board: String
  /// Of the catalogue: its title, the index at its end.
  public let catalogue: String
  public let index: String
  /// What is offered or asked, where it does not fit.
  public let notice: String
  public let continued: @Sendable (_ area: String) -> String
  public let sheetOf: @Sendable (_ number: Int, _ total: Int) -> String
}

extension Wording {
  public var posters: PostersWording { pick(.french, .english) }
}

extension PostersWording {
  static let french = PostersWording(
    figuresFrom: { weeks in
      guard let last = weeks.last else { return "" }
      guard weeks.count > 1 else { return "Chiffres : \(last)." }
      return "Chiffres : \(weeks.dropLast().joined(separator: ", ")) et \(last)."
    },
    figuresLeftOut: {
      $0 == 1
        ? "1 autre chiffre n’est pas sur cette affiche."
        : "\($0) autres chiffres ne sont pas sur cette affiche."
    },
    figuresOfAll: "Toutes résidences réunies.",
    about: "environ", moreThan: "plus de", lessThan: "moins de",
    atLeast: "au moins", atMost: "au plus",
    chosen: { byTeam, resisting, toResist, inOrder, among in
      if toResist + inOrder == 0 {
        let some = resisting == 1 ? ", dont une qui résiste" : ", dont \(resisting) qui résistent"
        return "Paroles choisies par l’équipe parmi \(among)\(resisting > 0 ? some : "")."
      }
      let parts = [
        byTeam > 0 ? "\(byTeam) par l’équipe" : "",
        toResist > 0 ? "\(toResist) parce qu’elle résiste" : "",
        inOrder > 0 ? "\(inOrder) dans l’ordre des références" : "",
      ]
      return "Paroles choisies parmi \(among) : "
        + parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
    },
    quotesLeftOut: { "Choisies aussi, sans place ici : \($0.joined(separator: ", "))." },
    reread: { "Pour relire ou retirer vos mots : \($0)." },
    rereadWithTeam: "Pour relire ou retirer vos mots, demandez à l’équipe.",
    offers: "J’offre", asks: "Je demande", otherArea: "Autres envies",
    knowledge: "savoir", knowHow: "savoir-faire", livedExperience: "expérience vécue",
    someoneKnown: "je connais quelqu’un", someoneSought: "je cherche quelqu’un",
    atWelcomeSession: "à la permanence", byPhone: "par téléphone", byEmail: "par courriel",
    throughAnimators: "par l’équipe d’animation",
    postulates: [
      "Tout le monde sait quelque chose.", "Il manque à chacun quelque chose.",
      "Tout le monde peut apprendre, et aider à apprendre.",
      "Aucun savoir ne vaut plus qu’un autre.",
    ],
    neverServices: "Jamais de services, jamais d’argent.",
    welcomeSession: { "Permanence : \($0)" },
    meeting: { "Rencontre : \($0)" },
    noOfferYet: "Pas encore d’offre : et vous ?",
    noAskYet: "Pas encore de demande : et vous ?",
    toComplete: "À compléter",
    pinACard: "Fixez votre carte ici : « J’aimerais… », « Je saurais… »",
    board: "Le mur des savoirs",
    catalogue: "le catalogue à emporter", index: "Index",
    notice: "intitulé",
    continued: { "\($0) (suite)" },
    sheetOf: { "feuille \($0) sur \($1)" })

  static let english = PostersWording(
    figuresFrom: { weeks in
      guard let last = weeks.last else { return "" }
      guard weeks.count > 1 else { return "Figures: \(last)." }
      return "Figures: \(weeks.dropLast().joined(separator: ", ")) and \(last)."
    },
    figuresLeftOut: {
      $0 == 1
        ? "1 other figure is not on this poster." : "\($0) other figures are not on this poster."
    },
    figuresOfAll: "All residences together.",
    about: "about", moreThan: "over", lessThan: "under",
    atLeast: "at least", atMost: "at most",
    chosen: { byTeam, resisting, toResist, inOrder, among in
      if toResist + inOrder == 0 {
        let some = resisting == 1 ? ", one of which resists" : ", \(resisting) of which resist"
        return "Quotes chosen by the team among \(among)\(resisting > 0 ? some : "")."
      }
      let parts = [
        byTeam > 0 ? "\(byTeam) by the team" : "",
        toResist > 0 ? "\(toResist) because it resists" : "",
        inOrder > 0 ? "\(inOrder) in the order of references" : "",
      ]
      return "Quotes chosen among \(among): "
        + parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
    },
    quotesLeftOut: { "Chosen too, without room here: \($0.joined(separator: ", "))." },
    reread: { "To read your words again or take them back: \($0)." },
    rereadWithTeam: "To read your words again or take them back, ask the team.",
    offers: "I offer", asks: "I ask", otherArea: "Other wishes",
    knowledge: "knowledge", knowHow: "know-how", livedExperience: "lived experience",
    someoneKnown: "I know someone", someoneSought: "I look for someone",
    atWelcomeSession: "at the welcome session", byPhone: "by phone", byEmail: "by email",
    throughAnimators: "through the animators",
    postulates: [
      "Everyone knows something.", "Everyone lacks something.",
      "Everyone can learn, and help to learn.", "No knowledge is worth more than another.",
    ],
    neverServices: "Never services, never money.",
    welcomeSession: { "Welcome session: \($0)" },
    meeting: { "Meeting: \($0)" },
    noOfferYet: "No offer yet: how about you?",
    noAskYet: "No ask yet: how about you?",
    toComplete: "To complete",
    pinACard: "Pin your card here: “I would like…”, “I could…”",
    board: "The wall of knowledge",
    catalogue: "the catalogue to take home", index: "Index",
    notice: "title",
    continued: { "\($0) (continued)" },
    sheetOf: { "sheet \($0) of \($1)" })
}
