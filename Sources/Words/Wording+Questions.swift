/// What an import asks before it writes anything, and the options that answer by command.
public struct QuestionsWording: Sendable {
  /// What stands between a question and the option that answers it.
  public let colon: String
  public let unknownTable: @Sendable (_ headings: [String], _ likely: [String]) -> String
  public let unknownTableOption: @Sendable (_ table: String) -> String
  public let someTable: String
  public let whichTables: String
  public let missingColumnOption: @Sendable (_ column: String) -> String
  public let doubledColumnOption: @Sendable (_ keep: String, _ ignore: String) -> String
  public let unknownUse: @Sendable (_ name: String, _ heading: String, _ table: String) -> String
  public let unknownUseOption: String
  public let uselessAnswer: @Sendable (_ option: String) -> String
  public let uselessAnswerOption: String
  public let personalColumn:
    @Sendable (_ heading: String, _ data: String, _ table: String) -> String
  public let personalColumnOption: @Sendable (_ ignore: String, _ keep: String) -> String
  public let nameInProfile: @Sendable (_ read: String) -> String
  public let nameInProfileOption: @Sendable (_ option: String, _ same: String) -> String
  public let someProfile: String
  public let namesInProfiles:
    @Sendable (_ names: [String], _ count: Int, _ column: String) -> String
  public let namesInProfilesOption:
    @Sendable (_ people: String, _ keep: String, _ none: String) -> String
  /// What a column of people is called in an option.
  public let someone: String
  public let familyNames:
    @Sendable (_ heading: String, _ names: [String], _ isUnknown: Bool) -> String
  public let familyNamesOption:
    @Sendable (_ people: String, _ ignore: String, _ keep: String, _ isUnknown: Bool) -> String
  public let nameInPlace: @Sendable (_ read: String) -> String
  public let somePlace: String
  /// What words that someone types say of people.
  public let namedInside: @Sendable (_ found: [String]) -> String
  public let wordsUnknown: @Sendable (_ heading: String, _ table: String) -> String
  public let wordsUnknownOption: @Sendable (_ quotes: String, _ keep: String) -> String
  public let headless: @Sendable (_ first: [String]) -> String
  public let headlessOption: String
  public let fullName: @Sendable (_ read: String) -> String
  public let fullNameOption: @Sendable (_ option: String) -> String
  public let whichPerson: @Sendable (_ name: String, _ known: [String]) -> String
  public let whichPersonOption: @Sendable (_ known: String, _ new: String) -> String
  /// What was erased for good and comes back with an old table.
  public let erased: @Sendable (_ reference: String, _ day: String?) -> String
  public let erasedNamed: @Sendable (_ reference: String, _ day: String?) -> String
  public let erasedNamedOption: @Sendable (_ option: String) -> String
  public let perhapsErased: @Sendable (_ name: String, _ day: String) -> String
  public let perhapsErasedOption: @Sendable (_ left: String, _ new: String) -> String
  /// Rows left aside because what they were of was erased.
  public let erasedAside: @Sendable (_ names: [String], _ more: Int) -> String
  /// Rows left aside because what they correct may not be shown any more.
  public let withheldAside: @Sendable (_ names: [String], _ more: Int) -> String
  /// A date in figures, the days it may be, and the heading of its column.
  public let dateOrder: @Sendable (_ read: String, _ days: [String], _ column: String) -> String
  public let dateOrderOption: @Sendable (_ day: String, _ month: String) -> String
  /// Two names that would be one person, by what both are called.
  public let sharedAlias: @Sendable (_ name: String, _ other: String, _ told: String) -> String
  public let sharedAliasOption: @Sendable (_ option: String) -> String
  public let sharedFirstName: @Sendable (_ name: String, _ proposal: String) -> String
  public let sharedFirstNameOption: @Sendable (_ option: String) -> String
  /// What a column of family names is called in an option, of which a letter is kept.
  public let initial: String
  public let tradesAsPeople: @Sendable (_ names: [String], _ column: String) -> String
  public let tradesAsPeopleOption: @Sendable (_ profile: String, _ same: String) -> String
  /// What a column of profiles is called in an option.
  public let profile: String
  public let whichVoice: @Sendable (_ read: String) -> String
  public let whichVoiceOption: @Sendable (_ voice: String, _ someone: String) -> String
  /// What the options call a voice without a name.
  public let voice: String
  /// A row without a reference says otherwise what is kept.
  public let crossed: @Sendable (_ read: String, _ kept: String, _ column: String) -> String
  public let crossedOption: @Sendable (_ file: String, _ kept: String) -> String
  public let someoneNew: String
  /// What the options call a column that is kept, or a table or column that is not taken.
  public let (kept, nothing): (String, String)
  public let unparted: @Sendable (_ word: String, _ option: String) -> String
  public let unanswered: @Sendable (_ asked: Int, _ faults: Int) -> String

  // What a column says of people.
  public let (familyName, telephone, mail, address, birth): (String, String, String, String, String)

  // Why a column is not taken.
  public let foreignReferences: @Sendable (_ place: String, _ heading: String) -> String
  public let furniture: @Sendable (_ place: String, _ heading: String) -> String
  public let personalAside: @Sendable (_ place: String, _ heading: String, _ data: String) -> String
  public let emptyRows: @Sendable (_ place: String, _ lines: [Int], _ more: Int) -> String
  public let readAsBefore: @Sendable (_ place: String, _ table: String) -> String
  public let foreignTable: @Sendable (_ place: String) -> String
  public let people: @Sendable (_ made: Int, _ found: Int) -> String
  /// Profiles that may be one.
  public let alike: @Sendable (_ names: [String]) -> String
  public let alikeOption: @Sendable (_ options: [String]) -> String
}

extension Wording {
  public var questions: QuestionsWording { pick(.french, .english) }
}
