public import Foundation

/// What a column that no table knows says of something: kept, and given back under its heading.
public struct Note: Hashable, Sendable {
  public let owner: UUID
  /// The column's heading, as it was first written.
  public let heading: String
  public let words: String

  public init(owner: UUID, heading: String, words: String) {
    self.owner = owner
    self.heading = heading
    self.words = words
  }
}
