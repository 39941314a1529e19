import Interchange
import Paper
import Words
import Workbench

/// A refusal that may be about the request itself, rather than about what it works on.
protocol WrongUse {
  var isWrongUse: Bool { get }
}

extension SheetRefusal: WrongUse {
  var isWrongUse: Bool { true }
}

extension PrinterFault: WrongUse {
  var isWrongUse: Bool {
    switch self {
    case .incomplete, .notAnOffset: true
    case .unreadable, .unwritable, .unknown: false
    }
  }
}

extension UnreadableAnswer: WrongUse {
  var isWrongUse: Bool { true }
}

/// What goes wrong around a workspace rather than in it.
enum Trouble: Error, Sayable, WrongUse {
  case noFurnishings
  case cannotWrite(String, detail: String)
  case cannotRead(String)
  case notADay(String)
  case unknownWord(String, argument: String, known: [String])
  case nothingToUndo
  case outOfRange(Double, argument: String, ClosedRange<Double>)
  case notAReference(String)
  /// The request as it should have been typed.
  case fileFirst(String)
  /// What was to be printed, and is not there.
  case nothingToPrint(String)
  /// All cards were printed already.
  case nothingNew, nothingChanged
  case noTables(String)
  case workspaceForTable(String)
  case notAWorkbook(String)
  case notAFolder(String)
  case notACalendar(String)
  /// An argument of calendars, asked of tables.
  case onlyOfCalendars(String)
  case missing(String)
  case holdsAWorkspace(String)
  case nameless(String)
  /// Files that an export would replace unasked.
  case alreadyWritten([String])
  /// A file of someone else's where a print would go.
  case notOurs(String)
  /// An erasure that says neither whom nor what.
  case nobodyToErase
  /// A link is asked of a site that is not open.
  case noSite(String)

  /// Whether the request itself means nothing, rather than what it works on.
  var isWrongUse: Bool {
    switch self {
    case .notADay, .unknownWord, .outOfRange, .notAReference, .fileFirst, .notAWorkbook,
      .notAFolder, .notACalendar, .onlyOfCalendars, .missing, .nameless, .nobodyToErase:
      true
    case .noFurnishings, .cannotWrite, .cannotRead, .nothingToUndo, .nothingToPrint, .nothingNew,
      .nothingChanged,
      .noTables, .workspaceForTable, .holdsAWorkspace, .alreadyWritten, .notOurs, .noSite:
      false
    }
  }

  func said(in wording: Wording) -> String {
    let words = wording.command
    return switch self {
    case .noFurnishings: words.noFurnishings
    case .cannotWrite(let file, let detail): words.cannotWrite(file, detail)
    case .cannotRead(let file): words.cannotRead(file)
    case .notADay(let text): words.notADay(text)
    case .unknownWord(let word, let argument, let known):
      words.unknownWord(word, argument, known.joined(separator: ", "))
        + (Spelling.nearest(to: word, among: known).map { " " + wording.kits.didYouMean($0) } ?? "")
    case .nothingToUndo: words.nothingToUndo
    case .outOfRange(let value, let argument, let range):
      words.outOfRange(
        wording.number(value), argument, wording.number(range.lowerBound),
        wording.number(range.upperBound))
    case .notAReference(let text): wording.trace.unknown(text)
    case .fileFirst(let line): words.fileFirst(line)
    case .nothingToPrint(let name): words.nothingToPrint(name)
    case .nothingNew: wording.takeDown.nothingNew
    case .nothingChanged: wording.takeDown.nothingMoved
    case .noTables(let folder): words.noTables(folder)
    case .workspaceForTable(let file): words.workspaceForTable(file)
    case .notAWorkbook(let name): words.notAWorkbook(name)
    case .notAFolder(let name): words.notAFolder(name)
    case .notACalendar(let name): wording.calendarFile.notACalendar(name)
    case .onlyOfCalendars(let name): wording.calendarFile.onlyOfCalendars(name)
    case .missing(let name): words.missingArgument(name)
    case .holdsAWorkspace(let name): words.holdsAWorkspace(name)
    case .nameless(let name): words.nameless(name)
    case .alreadyWritten(let names): words.alreadyWritten(names)
    case .notOurs(let name): words.notOurs(name)
    case .nobodyToErase: wording.forgetting.whoOrRegister
    case .noSite(let file): wording.site.noSite(file)
    }
  }
}
