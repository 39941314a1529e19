public import Words

/// How a run of text looks.
public struct TextStyle: Hashable, Sendable {
  /// A family by its exact name, as in “EB Garamond”.
  public var family: String
  /// 400 is regular, 700 bold, 800 extra bold.
  public var weight: Int
  public var italic: Bool
  /// In points.
  public var size: Double
  /// From one baseline to the next, as a multiple of the size.
  public var leading: Double
  /// Added after each letter, in thousandths of the size.
  public var tracking: Double
  public var colour: Colour
  /// OpenType features, as in `calt=0`.
  public var features: [String]
  /// Words joined by a hyphen stay whole at a line's end, as in « avez-vous ».
  public var keepsCompounds: Bool

  public init(
    family: String, weight: Int = 400, italic: Bool = false, size: Double, leading: Double = 1.38,
    tracking: Double = 0, colour: Colour = .black, features: [String] = [],
    keepsCompounds: Bool = false
  ) {
    (self.family, self.weight, self.italic, self.size) = (family, weight, italic, size)
    (self.leading, self.tracking, self.colour) = (leading, tracking, colour)
    (self.features, self.keepsCompounds) = (features, keepsCompounds)
  }
}

/// Words and how they look, before they are shaped.
public struct StyledText: Hashable, Sendable {
  public struct Run: Hashable, Sendable {
    public var words: String
    public var style: TextStyle
    public init(_ words: String, _ style: TextStyle) { (self.words, self.style) = (words, style) }
  }
  public enum Alignment: Hashable, Sendable { case left, centre, right }

  /// A line feed in a run starts a new line.
  public var runs: [Run]
  public var alignment: Alignment
  /// Words may be cut at a line's end (by the rules of ``language``).
  public var isHyphenated: Bool
  /// A word wider than the text may be cut anywhere.
  public var breaksWords = false
  public var language: Language

  public init(
    _ runs: [Run], alignment: Alignment = .left, isHyphenated: Bool = false,
    language: Language = .french
  ) {
    (self.runs, self.alignment, self.isHyphenated, self.language) = (
      runs, alignment, isHyphenated, language
    )
  }
  public init(_ words: String, _ style: TextStyle, language: Language = .french) {
    self.init([Run(words, style)], language: language)
  }

  public var words: String { runs.map(\.words).joined() }
}
