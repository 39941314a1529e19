/// Why nothing can be read of a file of notes.
public struct NotesRefusal: Error, Hashable, Sendable {
  public enum Fact: Hashable, Sendable {
    case unknownFormat, damaged, locked, oversized(megabytes: Int), empty
    /// Letters that cannot be told, at a line where one is known.
    case unreadable(line: Int?)
    /// Read as a table, and not one: it may be notes.
    case notATable
    /// Notes beside tables: each is brought in by its own way.
    case mixed
  }

  public let file: String
  public let fact: Fact

  public init(_ fact: Fact, in file: String) { (self.fact, self.file) = (fact, file) }

  /// What a reader of tables complains of, as it is said of a text.
  init(_ complaint: Complaint) {
    let fact: Fact =
      switch complaint.fact {
      case .oldOrLocked: .locked
      case .bomb, .tooManyParts, .partTooLarge, .tooMuchText, .tooManyCells:
        .oversized(megabytes: WrittenDocument.megabytes)
      case .nul, .brokenUnicode, .strayByte, .unknownAlphabet:
        .unreadable(line: complaint.place.line)
      case .nothingInside: .empty
      case .unknownFormat: .unknownFormat
      default: .damaged
      }
    self.init(fact, in: complaint.place.file)
  }
}
