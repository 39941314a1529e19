/// Two marks of a finished page in each other's way, or one where no mark should be.
public struct PageFault: Error, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Words stand on other words.
    case overlapping
    /// A line, or the edge of a box or of a colour, goes through words.
    case struck
    /// Words, a code, a picture or a box to tick lie under what is drawn after them.
    case hidden
    /// A box to tick is crossed by a line; a box goes over the edge of another.
    case crossed
    /// Words go beyond the frame that cuts them.
    case cut
    /// Something goes beyond the sheet, or over the edge it is cut along.
    case beyondSheet
    /// Something stands where the printer does not print.
    case beyondMargin
    case tooSmall
    /// A box to write in, or a code, is parted between two sheets to glue.
    case parted
  }

  /// What stands there, to be found again.
  public enum Subject: Hashable, Sendable {
    case words(String)
    case box, line, colour, picture, code
    /// The sheet's own edge, its printer's margin, the seam of two sheets.
    case edge
  }

  public let kind: Kind
  /// From 1.
  public var page: Int
  public let first: Subject
  public let second: Subject
  /// In the page's millimetres, where the two meet.
  public let place: Frame
  /// How far they are in each other's way; for words too small, what is missing to their size.
  public let by: Length

  public init(
    _ kind: Kind, page: Int, _ first: Subject, _ second: Subject, at place: Frame, by: Length
  ) {
    (self.kind, self.page, self.first, self.second) = (kind, page, first, second)
    (self.place, self.by) = (place, by)
  }

  /// Whether someone's words, a code or a drawing cannot be read for it: such a page is withheld.
  public var spoilsPage: Bool {
    switch kind {
    case .overlapping, .hidden, .cut, .beyondSheet: true
    case .struck, .crossed, .beyondMargin, .tooSmall, .parted: false
    }
  }
}
