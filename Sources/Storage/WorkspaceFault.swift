public import Words

/// What is done with two files, which cannot be one.
public enum TwoFiles: Sendable, CaseIterable { case copying, merging, restoring }

/// What went wrong with a workspace file or with what was asked of it.
public enum WorkspaceFault: Error, Sendable {
  case missing(file: String)
  case alreadyThere(file: String)
  /// Another kind of file, or another application's database.
  case foreign(file: String)
  /// Made by a later version of Établi.
  case newer(file: String)
  /// Truncated or damaged; what SQLite said of it.
  case damaged(file: String, detail: String)
  case cannotWrite(file: String)
  /// The system does not let this person write there.
  case notAllowed(file: String)
  /// The system does not let this person read it.
  case notReadable(file: String)
  case folderMissing(folder: String)
  /// A folder where a file is meant.
  case isFolder(file: String)
  /// A symbolic link to nothing.
  case deadLink(file: String, target: String)
  /// Symbolic links that lead to one another, or too many of them.
  case linkLoop(file: String)
  case readOnly(file: String)
  case diskFull(file: String)
  /// Another program has held the file for longer than we wait.
  case busy(file: String)
  /// The file that is open is not, or not only, what its path names.
  case displaced(file: String, Displacement)
  /// Another program has it open, whose log was taken away: what we wrote would be lost.
  case logTakenAway(file: String)
  /// Beside a name that is free, the log of a file that bore it.
  case logInTheWay(file: String, log: String)
  /// A folder where a file may stand for a moment has no room for it.
  case noRoom(folder: String)

  /// A row that breaks a rule of its kind.
  case unsound(row: String, why: any Sayable & Error)
  /// A row with a column that cannot be read.
  case unreadable(row: String, column: String)
  /// A sign that no file of ours can hold, in what something says.
  case unkeepable(UnkeepableSign, in: String)
  case referenceTaken(String)
  /// A value names another one that is not there, or is removed while still in use.
  case brokenLink(from: String, to: String)
  /// A rule of the file that a value breaks; what SQLite said of it.
  case refusedRow(detail: String)
  case unknown(String)

  case movedSince(act: String, row: String)
  case alreadyUndone(act: String)
  case unknownAct
  /// Making the workspace is an act that cannot be undone.
  case creationStays
  /// Bringing a copy in is not undone: the file as it was before is beside.
  case mergingStays
  case erasureStays
  /// One file given where two are meant.
  case sameFile(file: String, for: TwoFiles)
  /// Two files that are not copies of one workspace.
  case otherWorkspace(file: String)
  /// Made without names, a copy cannot take back one that has them.
  case nameless(file: String)
  /// Something that was erased for good comes back, as from an old workbook.
  case erased(String)
  case noDispute(String, String)
  /// Only people, their words, meetings, offers and asks are erased.
  case notErasable(String)

  /// The same said of a file by the name that people know it by, when what it is is what is wrong.
  public func of(_ file: String) -> WorkspaceFault {
    switch self {
    case .missing: .missing(file: file)
    case .notAllowed: .notAllowed(file: file)
    case .notReadable: .notReadable(file: file)
    case .isFolder: .isFolder(file: file)
    case .foreign: .foreign(file: file)
    case .newer: .newer(file: file)
    case .damaged(_, let detail): .damaged(file: file, detail: detail)
    default: self
    }
  }

  /// Whether words that were typed are in the way, and are mended where they were typed.
  public var isOfWords: Bool { if case .unkeepable = self { true } else { false } }

  /// Whether it is the file that nothing can be written in, whatever is asked of it.
  public var isOfTheFile: Bool {
    switch self {
    case .cannotWrite, .notAllowed, .notReadable, .readOnly, .diskFull, .busy, .displaced,
      .logTakenAway, .logInTheWay,
      .noRoom:
      true
    default: false
    }
  }
}
