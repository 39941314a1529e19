/// Why something cannot be said of a day that is run.
public struct RunFaultsWording: Sendable {
  public let noMinutes: String
  public let impossibleMinutes: @Sendable (_ minutes: Int) -> String
  public let cancelsNothing: String
  public let unreadableMark: @Sendable (_ written: String) -> String
  public let unreadableInstant: @Sendable (_ written: String) -> String
  public let rewritten: String
  public let nothingPlanned: @Sendable (_ reference: String) -> String
  public let anotherDay: @Sendable (_ day: String) -> String
  public let nothingLeft: @Sendable (_ team: String) -> String
  public let notTheirs: @Sendable (_ block: String, _ team: String) -> String
  public let noSuchTeam: @Sendable (_ letter: String, _ known: [String]) -> String
  public let sayWhichTeam: @Sendable (_ letters: [String]) -> String
  public let onTime: @Sendable (_ team: String) -> String
  public let noSuchChoice: @Sendable (_ written: String) -> String
  public let cannotBeChosen: @Sendable (_ why: String) -> String
  public let nothingToUndo: String
}

extension Wording {
  public var runFaults: RunFaultsWording { pick(.french, .english) }
}

extension RunFaultsWording {
  static let french = RunFaultsWording(
    noMinutes: "Dites combien de minutes, comme 10.",
    impossibleMinutes: {
      "\($0) minutes : c’est plus qu’une journée. Donnez un nombre plus petit."
    },
    cancelsNothing: "Ce passage en annule un autre, mais ne dit pas lequel.",
    unreadableMark: {
      "« \($0) » n’est pas le repère d’un passage. Laissez la case vide pour un passage nouveau."
    },
    unreadableInstant: {
      "« \($0) » n’est pas un moment. Écrivez-le comme 2017-07-11 14:36."
    },
    rewritten:
      "Un passage noté ne se réécrit pas. Annulez-le depuis la page « En direct », puis notez le "
      + "bon.",
    nothingPlanned: {
      "Rien n’est encore prévu pour \($0). Préparez d’abord son déroulé."
    },
    anotherDay: {
      "Ce n’est pas le jour : la journée est celle du \($0). Revenez ce jour-là, ou dites l’heure "
        + "qu’il y serait."
    },
    nothingLeft: { "Pour \($0), plus rien ne suit dans la journée." },
    notTheirs: { block, team in
      "« \(block) » n’est pas une séquence de \(team). Choisissez-en une des siennes."
    },
    noSuchTeam: { letter, known in
      known.isEmpty
        ? "Il n’y a pas d’équipe « \(letter) » : tout le monde est ensemble."
        : "Il n’y a pas d’équipe « \(letter) ». Existent : \(known.joined(separator: ", "))."
    },
    sayWhichTeam: {
      "Dites pour quelle équipe : \($0.joined(separator: ", "))."
    },
    onTime: { "Pour \($0), rien n’est à rattraper." },
    noSuchChoice: {
      "« \($0) » n’est pas une proposition. Choisissez 1 (partager), 2 (sauter) ou 3 (finir plus "
        + "tard)."
    },
    cannotBeChosen: { "Cela ne peut pas être choisi. \($0)" },
    nothingToUndo: "Rien n’a été noté ce jour-là, ou tout a été annulé.")

  static let english = RunFaultsWording(
    noMinutes: "Say how many minutes, such as 10.",
    impossibleMinutes: { "\($0) minutes is more than a day. Give a smaller number." },
    cancelsNothing: "This mark takes back another one, without saying which.",
    unreadableMark: {
      "“\($0)” is not the identifier of a mark. Leave the cell empty for a new mark."
    },
    unreadableInstant: { "“\($0)” is not a moment. Write it like 2017-07-11 14:36." },
    rewritten:
      "A mark that was made is never rewritten. Take it back on the “Live” page, then make the "
      + "right one.",
    nothingPlanned: { "Nothing is planned yet for \($0). Prepare its plan first." },
    anotherDay: {
      "This is not the day: the day is \($0). Come back on that day, or say what time it would be."
    },
    nothingLeft: { "For \($0), nothing is left in the day." },
    notTheirs: { block, team in
      "“\(block)” is not a sequence of \(team). Choose one of theirs."
    },
    noSuchTeam: { letter, known in
      known.isEmpty
        ? "There is no team “\(letter)”: everyone is together."
        : "There is no team “\(letter)”. There are: \(known.joined(separator: ", "))."
    },
    sayWhichTeam: { "Say for which team: \($0.joined(separator: ", "))." },
    onTime: { "For \($0), there is nothing to make up for." },
    noSuchChoice: {
      "“\($0)” is not a proposal. Choose 1 (share), 2 (skip) or 3 (end later)."
    },
    cannotBeChosen: { "That cannot be chosen. \($0)" },
    nothingToUndo: "Nothing was noted that day, or all of it was taken back.")
}
