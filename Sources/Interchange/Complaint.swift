public import Atelier
public import Entities
public import People
public import Reciprocity
public import Words

/// Something in a file that cannot be taken as it is, and where it is.
public struct Complaint: Error, Hashable, Sendable {
  public let place: CellPlace
  public let fact: Fact

  public init(_ fact: Fact, at place: CellPlace) { (self.fact, self.place) = (fact, place) }

  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    // With the file.
    case unknownFormat, nothingInside, nul, brokenUnicode, unterminatedQuote
    case oldOrLocked, damagedArchive, tooManyParts(limit: Int)
    case partTooLarge(String, megabytes: Int), bomb(String)
    case tooManyCells(limit: Int), tooMuchText(megabytes: Int)
    case strayByte, unknownAlphabet([String]), backslashQuote, allHidden
    case missingPart(String), documentType(String), brokenMarkup(String, line: Int)
    // With a table.
    /// The headings read, and the tables it could be.
    case unknownTable([String], likely: [Bilingual])
    case missingColumn(Bilingual, table: Bilingual)
    case doubledColumn(String), tooManyUnknown(Int, limit: Int)
    /// What someone said a column is, that no column of its table is called.
    case unknownUse(String, of: String, table: Bilingual, nearest: String?)
    /// An option that answers nothing asked.
    case uselessAnswer(String)
    // Asked before anything is written.
    case personalColumn(String, PersonalData, table: Bilingual)
    case nameInProfile(String), nameInPlace(String), fullName(String)
    /// Profiles of a column that look like names of people; names of families in a column of people,
    /// or in one that nobody expected.
    case namesInProfiles([String], column: String)
    case familyNames(String, [String], column: Bilingual, isUnknown: Bool)
    /// Who or what is named inside words that someone types.
    case namedInside([String])
    /// A row of something erased for good; what a cell names and was erased; a first name of an old
    /// table, that may be of someone erased since.
    case erased(String, Day?), erasedNamed(String, Day?), perhapsErased(String, Day)
    /// Initials: of someone, or of a voice without a name.
    case whichVoice(String)
    /// Two names that answers call alike, and how: they would be one person.
    case sharedAlias(String, String, told: String)
    /// Trades in a column of people.
    case tradesAsPeople([String], column: String)
    /// « Idem » where nothing stands above.
    case nothingAbove(String)
    /// A first name of several rows whose family names differ and are not taken, what may tell this
    /// one, and the column that says so.
    case sharedFirstName(String, proposal: String, column: String)
    /// A date in figures, and the two days it may be.
    case dateOrder(String, day: Day?, month: Day?, column: String)
    /// A column of words in a table that knows none; a first line that may be one as the others.
    case wordsUnknown(String, table: Bilingual), headless([String])
    /// A first name, and those who bear it.
    case whichPerson(String, known: [String])
    case extraCells(Int, headings: Int), secondTable(Bilingual)
    // With a cell.
    /// Letters converted twice, or lost; in how many other cells too.
    case twiceEncoded(String, meant: String, others: Int), lostLetters(String, others: Int)
    /// A date without its year, what another row makes of it, and which row.
    case vagueDate(String, proposal: When?, line: Int? = nil)
    /// A week of the year by its number, from its Monday to its Friday.
    case weekOf(String, Day, Day, isPeriod: Bool)
    case figureAround(String), figureInBrackets(String, number: String)
    case figureOutOf(String, part: String, whole: String)
    case figureRange(String, least: String, most: String, middle: String)
    /// A row without a reference says otherwise what is kept.
    case crossed(String, kept: String, column: Bilingual)
    /// `2,000`: a thousand times more or less, by which country wrote it.
    case figureThousands(String, many: String, few: String)
    case misread(String, expected: Expectation, nearest: String?)
    case uncomputed, failedFormula(String), controlCharacter(UnkeepableSign), tooLongCell(
      limit: Int)
    /// The file of the long texts of a workbook.
    case missingLongText(String), wordsAroundPointer(String), damagedLongTexts
    case missing(Bilingual)
    case endsBefore(Day)
    case doubledReference(String, first: CellPlace)
    case unknownRow(String, table: Bilingual, nearest: String?)
    case severalRows(String, table: Bilingual)
    // With what a row says as a whole.
    case refusal(Refusal), unfit(Unfit), unwelcome(Unwelcome), life(LifeRefusal)
    /// What no other case tells, in both languages.
    case refused(Bilingual)
    case plan(PlanFault)
  }
}

extension Complaint.Fact {
  /// Whether it asks rather than blames: someone answers, and the sheet stays as it is.
  public var isQuestion: Bool {
    switch self {
    case .unknownTable, .personalColumn, .nameInProfile, .nameInPlace, .fullName, .whichPerson,
      .crossed, .wordsUnknown, .headless, .namedInside, .perhapsErased, .whichVoice,
      .dateOrder, .namesInProfiles, .familyNames, .sharedAlias, .tradesAsPeople,
      .sharedFirstName:
      true
    default: false
    }
  }
}

/// What a cell should have held.
public enum Expectation: Hashable, Sendable {
  case day, when, period, time, whole, decimal, figure, truth
  case oneOf([Bilingual])
  /// A reference that begins with these letters.
  case reference(String)
}
