public import Entities
public import Foundation

/// What an import changes, and what it noticed: said before anything is written.
public struct Diagnosis: Hashable, Sendable {
  /// A row people know by its reference, or by its words.
  public struct Item: Hashable, Sendable {
    public let table: TableKind
    public let name: String
    /// Where the row is in the files; none for what is in no file.
    public let place: CellPlace?
  }
  public struct Change: Hashable, Sendable {
    /// A cell that says something else: what it said, and what it says.
    public struct Cell: Hashable, Sendable {
      public let column: Bilingual
      public let was: Bilingual
      public let now: Bilingual
    }
    public let item: Item
    public let cells: [Cell]
    /// The headings whose cells changed.
    public var columns: [Bilingual] { cells.map(\.column) }
  }
  public struct UnknownColumn: Hashable, Sendable {
    public let heading: String
    public let place: CellPlace
    /// Whether what it holds is kept with each row, and exported under its heading.
    public let isKept: Bool
  }

  /// A column that is not taken, and why.
  public struct SetAside: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case told, furniture, foreignReferences, proof
      case personal(PersonalData)
    }
    public let heading: String
    public let place: CellPlace
    public let reason: Reason
  }
  /// Rows that say nothing their table holds.
  public struct EmptyRows: Hashable, Sendable {
    public let place: CellPlace
    public let lines: [Int]
  }
  /// A sheet read as the last one of the same headings was.
  public struct Remembered: Hashable, Sendable {
    public let place: CellPlace
    public let table: TableKind
  }

  public var added: [Item] = []
  public var changed: [Change] = []
  public var unchanged: [TableKind: Int] = [:]
  /// In the workspace and no longer in the sheet: left as it is.
  public var leftAlone: [Item] = []
  /// Profiles, places and people that were only named, and are now in their tables.
  public var created: [Item] = []
  public var unknownColumns: [UnknownColumn] = []
  public var setAside: [SetAside] = []
  public var emptyRows: [EmptyRows] = []
  public var remembered: [Remembered] = []
  /// How sheets were told to be read.
  public var layouts: [Layout] = []
  /// Those whom rows name and who were known.
  public var peopleFound: Set<UUID> = []
  /// How many are known only since they are members.
  public var membersMet = 0
  /// Profiles that may be one: the one to keep first.
  public var alike: [[String]] = []
  /// Tables of another workspace, whose references are not ours.
  public var foreign: [CellPlace] = []
  /// Tabs that are no table.
  public var ignoredTabs: [CellPlace] = []
  /// Grey example rows left out.
  public var examples: [CellPlace] = []
  /// Quotes taken as new because their words changed and they carry no reference, with the ones
  /// they resemble.
  public var reworded: [Rewording] = []

  /// Rows of what was erased for good, whose place is empty and stays so.
  public var erased: [Item] = []

  /// Rows that correct what may not be shown any more, and are left as they were.
  public var withheld: [Item] = []

  /// Places and profiles that several rows name, made one once they are kept.
  public var joined: [Joined] = []

  /// Those that will be made one.
  public var joining: [Joined] = []

  /// What was left out, skipped, or taken though it was hidden.
  public var noticed: [SheetNotice] = []

  public struct Rewording: Hashable, Sendable {
    public let item: Item
    public let resembles: String
  }

  public init() {}

  /// How many people are new.
  public var peopleMade: Int { (added + created).count { $0.table == .people } + membersMet }

  public var changesNothing: Bool {
    added.isEmpty && changed.isEmpty && created.isEmpty && joining.isEmpty
  }
}
