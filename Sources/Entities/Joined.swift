/// Rows of one name that became one, or would.
public struct Joined: Hashable, Sendable {
  /// What could not stand in the row that stays: it is in a note of it.
  public struct Aside: Hashable, Sendable {
    public let field: Bilingual
    public let words: String
    /// What stands.
    public let kept: String

    public init(field: Bilingual, words: String, kept: String) {
      (self.field, self.words, self.kept) = (field, words, kept)
    }
  }

  public let table: String
  public let name: String
  /// How many there were.
  public let count: Int
  public let aside: [Aside]

  public init(table: String, name: String, count: Int, aside: [Aside] = []) {
    (self.table, self.name, self.count, self.aside) = (table, name, count, aside)
  }
}
