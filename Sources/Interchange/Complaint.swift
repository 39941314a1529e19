public import Atelier
public import Entities
public import People
public import Reciprocity

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
    case nameInProfile(String), fullName(String)
    /// A first name, and those who bear it.
    case whichPerson(String, known: [String])
    case extraCells(Int, headings: Int), secondTable(Bilingual)
    // With a cell.
    /// Letters converted twice, or lost; in how many other cells too.
    case twiceEncoded(String, meant: String, others: Int), lostLetters(String, others: Int)
    /// A date without its year, and what the rows around it make of it.
    case vagueDate(String, proposal: When?)
    case figureAround(String), figureInBrackets(String, number: String), figureRange(String)
    case misread(String, expected: Expectation, nearest: String?)
    case uncomputed, failedFormula(String), controlCharacter(String), tooLongCell(limit: Int)
    /// The file of the long texts of a workbook.
    case missingLongText(String), wordsAroundPointer(String), damagedLongTexts
    case missing(Bilingual)
    case endsBefore(Day)
    case doubledReference(String, first: CellPlace)
    case unknownRow(String, table: Bilingual, nearest: String?)
    case severalRows(String, table: Bilingual)
    // With what a row says as a whole.
    case refusal(Refusal), unfit(Unfit), unwelcome(Unwelcome), life(LifeRefusal)
  }
}

extension Complaint.Fact {
  /// Whether it asks rather than blames: someone answers, and the sheet stays as it is.
  public var isQuestion: Bool {
    switch self {
    case .unknownTable, .personalColumn, .nameInProfile, .fullName, .whichPerson: true
    default: false
    }
  }
}

/// What a cell should have held.
public enum Expectation: Hashable, Sendable {
  case day, when, period, whole, decimal, figure, truth
  case oneOf([Bilingual])
  /// A reference that begins with these letters.
  case reference(String)
}
