public import Foundation
public import People

/// Something done to a workspace: who, when, which verb.
public struct Act: Hashable, Sendable, Identifiable {
  public let id: Identifier<Act>
  /// A code such as `import`; Words says it.
  public let verb: String
  public let by: String
  /// To the millisecond.
  public let at: Date
  /// How many rows it changed.
  public let changes: Int
  /// The act that this one undoes.
  public let undoes: Identifier<Act>?
  /// Whether a later act undid it.
  public let isUndone: Bool

  /// Whether its rows can still be put back: a merge, a copy and an erasure stay.
  public var canBeUndone: Bool {
    !isUndone && undoes == nil
      && !["create", Act.merging, Act.copying, Act.erasing].contains(verb)
  }

  /// The verbs of bringing another copy in, of being made as a copy, of erasing for good.
  static let (merging, copying, erasing) = ("merge", "copy", "erase")
  /// Rows of one name made one.
  public static let joining = "join"
  /// Ends a dispute between copies.
  public static let settling = "settle"
}
