public import Interchange
public import Paper

/// Something in a kit that would go wrong, and where it is written.
public struct KitFault: Error, Hashable, Sendable {
  public let place: KitPlace
  public let fact: Fact

  public init(_ fact: Fact, at place: KitPlace) { (self.fact, self.place) = (fact, place) }

  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    case missingFile(String)
    case brokenYAML, notUnicode, tooManyAliases
    case brokenTable(Complaint.Fact)
    case missingKey(String)
    case repeatedKey(String)
    case unknown(Thing, String, nearest: String?)
    case expected(Expected, read: String)
    case styleOfItself(String)
    case repeatedColumn(String)
    /// A card's reference by which it could not be found again.
    case strangeReference(String)
    /// The one that a card of another table bears.
    case takenReference(String)
    case tooManyCards(Int, limit: Int)
    /// A box that is not on its card.
    case boxOutside(Size)
    case unreadablePictogram(String)
    case overflow(Overflow)
    case missingCharacter(TypeFault)
  }

  /// What has a name that may be misspelt.
  public enum Thing: String, CaseIterable, Hashable, Sendable {
    case key, style, column, label, pictogram, choice
  }

  /// What should have been written.
  public enum Expected: String, CaseIterable, Hashable, Sendable {
    case text, mapping, list, frame, size, whole, textSize, weight, leading, space
    case time, laterTime
  }
}

/// Where something is written: a file of the kit, a line and a column counted from 1.
public struct KitPlace: Hashable, Sendable, Comparable {
  public let file: String
  public let line: Int?
  public let column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  /// `layouts/question.yaml:12:5`
  public var written: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  public static func < (a: KitPlace, b: KitPlace) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}

/// All the faults of a kit, found in one pass.
public struct KitFaults: Error, Hashable, Sendable {
  public let all: [KitFault]

  public init(_ all: [KitFault]) { self.all = all }
}
