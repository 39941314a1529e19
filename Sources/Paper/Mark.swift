public import Foundation
public import Words

/// Something drawn at its place on a page, in millimetres from the page's top left corner.
public indirect enum Mark: Sendable {
  case text(SetText, at: Point)
  case path(Path)
  case picture(Picture, in: Frame)
  /// A QR code of these words, its quiet zone within the frame.
  case code(String, in: Frame)
  case link(Link, over: Frame)
  /// A place that links can lead to.
  case destination(String, at: Point)
  case group(Group)
}

/// Where a link leads.
public enum Link: Hashable, Sendable {
  case page(String)
  case web(String)
}

/// Marks that belong together: what they are to a reader, where they stand, what cuts them.
public struct Group: Sendable {
  public var structure: Structure
  public var placement: Placement
  /// In the group's own coordinates.
  public var clip: Frame?
  /// Whose turn it is to be heard among its neighbours of the page: the lower the sooner, then as
  /// drawn.
  public var rank: Int
  /// The same number on a page, or on pages that go on with one another: the same part, drawn in
  /// pieces.
  ///
  /// Without a structure, its words are heard once, wherever an overlap shows them again.
  public var key: Int?
  /// Drawn alike on every page: heard the first time only.
  public var isRunning: Bool
  /// When it is not that of the publication.
  public var language: Language?
  public var marks: [Mark]

  public init(
    _ structure: Structure = .none, placement: Placement = Placement(), clip: Frame? = nil,
    rank: Int = 0, key: Int? = nil, isRunning: Bool = false, language: Language? = nil,
    _ marks: [Mark]
  ) {
    (self.structure, self.placement, self.clip, self.marks) = (structure, placement, clip, marks)
    (self.rank, self.key, self.isRunning, self.language) = (rank, key, isRunning, language)
  }
}

/// What a group of marks is to someone who hears the page instead of seeing it.
public enum Structure: Hashable, Sendable {
  case none
  /// Decoration and cut marks: skipped by a screen reader.
  case artefact
  case section
  /// 1 is the title of the document.
  case heading(Int)
  case paragraph
  case quote
  case list
  case listItem
  case table
  case row
  /// The head of a column.
  case headerCell
  /// What a row is about.
  case rowHeader
  case cell
  /// What is said in place of a drawing.
  case figure(alternative: String)
  /// Words that lead elsewhere: what holds both words and a link mark becomes one.
  case link(Link)
}

/// Where a drawing lands on another: turned about its own top left corner, scaled, then moved.
public struct Placement: Hashable, Sendable {
  public var x: Length
  public var y: Length
  /// Clockwise quarter turns. The turned drawing's top left corner stands at `x`, `y`.
  public var quarterTurns: Int
  public var scale: Double

  public init(x: Length = 0, y: Length = 0, quarterTurns: Int = 0, scale: Double = 1) {
    (self.x, self.y, self.quarterTurns, self.scale) = (x, y, quarterTurns, scale)
  }
}

/// An outline, filled, stroked or both.
public struct Path: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, to: Point)
    case close
  }
  public struct Stroke: Hashable, Sendable {
    public enum Cap: Hashable, Sendable { case butt, round, square }
    public var colour: Colour
    public var width: Length
    public var dash: [Length]
    public var cap: Cap
    public var hasRoundJoins: Bool
    public init(
      _ colour: Colour, width: Length, dash: [Length] = [], cap: Cap = .butt,
      hasRoundJoins: Bool = false
    ) {
      (self.colour, self.width, self.dash, self.cap, self.hasRoundJoins) = (
        colour, width, dash, cap, hasRoundJoins
      )
    }
  }

  public var steps: [Step]
  public var fill: Colour?
  public var stroke: Stroke?

  public init(_ steps: [Step], fill: Colour? = nil, stroke: Stroke? = nil) {
    (self.steps, self.fill, self.stroke) = (steps, fill, stroke)
  }
}

/// A drawing or photograph from a file's bytes.
public struct Picture: Hashable, Sendable {
  public enum Format: Hashable, Sendable {
    /// Drawn as vectors; `currentColor` takes the picture's colour.
    case svg
    case jpeg
    case png
  }
  /// Names the same bytes each time, so that they are read once.
  public let name: String
  public let format: Format
  public let bytes: Data
  public var colour: Colour

  public init(name: String, format: Format, bytes: Data, colour: Colour = .black) {
    (self.name, self.format, self.bytes, self.colour) = (name, format, bytes, colour)
  }

  public static func == (a: Picture, b: Picture) -> Bool {
    a.name == b.name && a.format == b.format && a.colour == b.colour
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(colour)
  }
}
