/// What the valise of a day and the sheet of who came say.
public struct ValiseWording: Sendable {
  public let valise: String
  public let lead: String
  public let everywhere: String
  public let signs: String
  public let duties: String
  public let agreements: String
  public let agreementsWhy: String
  public let attendance: String
  public let materials: String
  public let oneEach: String
  public let sheets: @Sendable (_ count: Int) -> String
  public let oneSet: String
  public let setsForTeams: @Sendable (_ teams: Int) -> String
  public let behind: String
  public let fromTheBox: String

  // What comes back.
  public let comesBack: String
  public let comesBackLead: String
  public let beforeLeaving: String
  public let photographed: String
  public let keyedIn: String
  public let givenBack: String
  public let signedBack: String
  public let wallsBack: String
  public let badgesBack: String
  public let boxBack: String

  // Who came.
  public let attendanceLead: String
  public let firstName: String
  public let team: String
  public let morning: String
  public let afternoon: String
}

extension Wording {
  public var valise: ValiseWording { pick(.french, .english) }
}

extension ValiseWording {
  static let french = ValiseWording(
    valise: "La valise",
    lead: "Tout ce qui s’imprime et s’emporte, dans l’ordre où l’on s’en sert. On coche, on glisse "
      + "derrière chaque séparateur.",
    everywhere: "Pour toute la durée", signs: "Signes des équipes et des salles",
    duties: "Déroulé d’animation et feuille de chacun",
    agreements: "Accords à signer",
    agreementsWhy: "Avant toute photo et toute parole affichée", attendance: "Feuille de présence",
    materials: "Matériel : voir sa liste", oneEach: "un par personne",
    sheets: { "\($0) \(French.s($0, "feuille", "feuilles"))" }, oneSet: "un jeu",
    setsForTeams: { "\($0) jeux, un par équipe" }, behind: "Derrière ce séparateur",
    fromTheBox: "À sortir de la caisse",
    comesBack: "Ce qui revient",
    comesBackLead:
      "Rien ne part avec les nappes : chaque trace est photographiée, recopiée, rendue.",
    beforeLeaving: "Avant de fermer la porte", photographed: "photographié", keyedIn: "recopié",
    givenBack: "rendu",
    signedBack: "Les accords signés, comptés : autant que de personnes photographiées ou citées",
    wallsBack: "Les murs, photographiés de face avant d’être décrochés",
    badgesBack: "Les badges et les chevalets",
    boxBack: "La caisse : ce qui manque est noté sur la liste du matériel",
    attendanceLead:
      "Chacun écrit son prénom de sa main, et coche quand il arrive. Rien d’autre n’est "
      + "demandé.",
    firstName: "Prénom", team: "Équipe", morning: "matin", afternoon: "après-midi")

  static let english = ValiseWording(
    valise: "The suitcase",
    lead:
      "All that is printed and taken along, in the order it is used. Tick, then slip behind each "
      + "divider.",
    everywhere: "For the whole time", signs: "Signs of teams and rooms",
    duties: "Run sheet and each person’s sheet", agreements: "Consents to sign",
    agreementsWhy: "Before any photo and any words on a wall", attendance: "Attendance sheet",
    materials: "Materials: see their list", oneEach: "one for each person",
    sheets: { "\($0) \(English.s($0, "sheet", "sheets"))" }, oneSet: "one set",
    setsForTeams: { "\($0) sets, one for each team" }, behind: "Behind this divider",
    fromTheBox: "To take out of the box",
    comesBack: "What comes back",
    comesBackLead:
      "Nothing leaves with the tablecloths: each trace is photographed, keyed in, given "
      + "back.",
    beforeLeaving: "Before closing the door", photographed: "photographed", keyedIn: "keyed in",
    givenBack: "given back",
    signedBack: "Signed consents, counted: as many as people photographed or quoted",
    wallsBack: "Walls, photographed from the front before they are taken down",
    badgesBack: "Badges and table tents",
    boxBack: "The box: what is missing is noted on the list of materials",
    attendanceLead:
      "Everyone writes their own first name, and ticks on arrival. Nothing else is asked.",
    firstName: "First name", team: "Team", morning: "morning", afternoon: "afternoon")
}
