/// What is said of the shape of a table, of its letters and of what a workbook hides.
public struct ShapesWording: Sendable {
  // Noticed.
  public let alphabet: @Sendable (_ name: String) -> String
  public let hiddenTab: @Sendable (_ rows: Int, _ isTaken: Bool) -> String
  public let hiddenRows: @Sendable (_ count: Int, _ lines: String, _ isTaken: Bool) -> String
  public let hiddenColumns: @Sendable (_ letters: [String]) -> String
  public let struck: @Sendable (_ cells: Int, _ isTaken: Bool) -> String
  public let repeatedHeadings: @Sendable (_ count: Int, _ lines: String) -> String
  public let totals: @Sendable (_ count: Int, _ lines: String) -> String
  public let sections: @Sendable (_ count: Int, _ lines: String, _ titles: [String]) -> String
  /// A part of a whole, as a number and its unit.
  public let outOf: @Sendable (_ part: String, _ whole: String) -> String
  public let figureOutOf: @Sendable (_ read: String, _ part: String, _ whole: String) -> String
  public let struckRows: @Sendable (_ count: Int, _ lines: String) -> String
  public let above: @Sendable (_ count: Int, _ lines: String, _ said: [String]) -> String
  public let nobody: @Sendable (_ count: Int, _ lines: String) -> String
  public let nothingAbove: @Sendable (_ read: String) -> String
  public let bareNumbers: @Sendable (_ count: Int, _ lines: String) -> String
  public let entities: @Sendable (_ count: Int) -> String
  public let nothing: @Sendable (_ count: Int, _ lines: String) -> String
  public let comments: @Sendable (_ count: Int, _ cells: String) -> String
  public let boxes: @Sendable (_ count: Int, _ said: [String]) -> String
  public let tabAsPlace: @Sendable (_ tab: String, _ isTaken: Bool) -> String
  public let takeTabAsPlace: @Sendable (_ tab: String) -> String
  public let leaveTabAsPlace: @Sendable (_ tab: String) -> String
  /// In which order the dates of a column are read, and the cell that tells.
  public let dateOrder:
    @Sendable (_ column: String, _ isMonthFirst: Bool, _ proof: String?) -> String
  public let voices:
    @Sendable (_ count: Int, _ lines: String, _ codes: [String], _ all: Int) -> String
  /// The option of the command that decides otherwise.
  public let otherwise: @Sendable (_ option: String) -> String
  /// On a page: what to press to decide otherwise.
  public let hiddenTitle: String
  public let takeTabs: String
  public let leaveTabs: String
  public let takeRows: String
  public let leaveRows: String
  public let takeStruck: String
  public let leaveStruck: String
  public let takeTitles: String
  public let leaveTitles: String
  public let titlesTaken: @Sendable (_ count: Int, _ lines: String) -> String
  // Refused.
  public let strayByte: String
  public let unknownAlphabet: @Sendable (_ names: [String]) -> String
  public let twiceEncoded: @Sendable (_ read: String, _ meant: String, _ others: Int) -> String
  public let lostLetters: @Sendable (_ read: String, _ others: Int) -> String
  public let backslashQuote: String
  public let extraCells: @Sendable (_ cells: Int, _ headings: Int) -> String
  public let secondTable: @Sendable (_ table: String) -> String
  public let allHidden: String
  /// A week by its number, its days, and one of them where a day is asked for.
  public let weekOf: @Sendable (_ read: String, _ days: String, _ first: String?) -> String
  public let vagueDate: @Sendable (_ read: String, _ proposal: String?, _ line: Int?) -> String
  public let figureAround: @Sendable (_ read: String) -> String
  public let figureInBrackets: @Sendable (_ read: String, _ number: String) -> String
  public let figureRange:
    @Sendable (_ read: String, _ least: String, _ most: String, _ middle: String) -> String
  public let figureThousands: @Sendable (_ read: String, _ many: String, _ few: String) -> String
}

extension Wording {
  public var shapes: ShapesWording { pick(.french, .english) }
}
