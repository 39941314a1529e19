/// A sheet to fill in by hand: lines to write on, tables with room, nothing else.
public struct BlankForm: Hashable, Sendable {
  /// What stands on it, from top to bottom.
  public enum Part: Hashable, Sendable {
    /// Short answers side by side, each with its line: « Où », « Quand ».
    case row([String])
    /// A heading, what helps under it, then so many lines; those that share what is left have none.
    case lines(String, hint: String, Int?)
    /// A table: how wide each column is beside the others, and how many lines each of its rows has.
    case table([Column], linesEach: Int)
    /// Boxes to tick.
    case ticks([String])
  }

  public struct Column: Hashable, Sendable {
    public let title: String
    public let share: Double
    /// Boxes to tick in each row, instead of room to write.
    public let ticks: [String]

    public init(_ title: String, _ share: Double, ticks: [String] = []) {
      (self.title, self.share, self.ticks) = (title, share, ticks)
    }
  }

  /// The end of its file's name.
  public let code: String
  public let title: String
  public let lead: String
  /// The letters of its reference, to be written once it is keyed in: « E- ____ ».
  public let letters: String
  public let parts: [Part]
  public let family: Family

  public init(
    _ code: String, title: String, lead: String, letters: String = "", family: Family,
    parts: [Part]
  ) {
    (self.code, self.title, self.lead, self.letters) = (code, title, lead, letters)
    (self.family, self.parts) = (family, parts)
  }
}
