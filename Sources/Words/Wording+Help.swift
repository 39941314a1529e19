/// What pages of help and of the manual say around what each verb says of itself.
public struct HelpWording: Sendable {
  /// What someone may type, and what it gives.
  public struct Example: Sendable {
    public let line: String
    public let gives: String
    init(_ line: String, _ gives: String) { (self.line, self.gives) = (line, gives) }
  }

  public let usage: String
  public let verbs: String
  public let arguments: String
  public let options: String
  /// Above the options that every verb has.
  public let everywhere: String
  public let examples: String
  public let exitCodes: String
  /// What each exit code means, from 0.
  public let codes: [String]
  public let someVerb: String
  public let someOptions: String
  public let moreOnVerb: String
  public let showHelp: String
  public let showVersion: String
  /// The headings of a manual's page.
  public let name: String
  public let description: String
  public let manual: String
  /// What each verb does, by its name.
  public internal(set) var verbSentences: [String: String]
  /// What each argument or option is, by its key.
  public internal(set) var argumentSentences: [String: String]
  /// What stands for the value of an argument or an option, by its key.
  public internal(set) var values: [String: String]
  /// The verb meant by another word for it.
  public internal(set) var verbMeant: [String: String]
  /// Examples of each verb, and those of the whole command under `etabli`.
  public internal(set) var exampleLines: [String: [Example]]
}

extension Wording {
  public var help: HelpWording {
    pick(HelpWording.french, .english).adding(pick(HelpPart.planFrench, .planEnglish))
      .adding(pick(HelpPart.teamsFrench, .teamsEnglish))
      .adding(pick(HelpPart.meetFrench, .meetEnglish))
      .adding(pick(HelpPart.runFrench, .runEnglish))
      .adding(pick(HelpPart.groupsFrench, .groupsEnglish))
      .adding(pick(HelpPart.cardsFrench, .cardsEnglish))
      .adding(pick(HelpPart.calendarFrench, .calendarEnglish))
  }
}
