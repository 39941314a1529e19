/// A font file that shaped glyphs belong to.
public struct FontFace: Hashable, Sendable {
  public let file: String
  public let index: Int

  public init(file: String, index: Int) { (self.file, self.index) = (file, index) }
}

/// Text shaped once: lines of glyphs at their places, ready to draw.
public struct SetText: Hashable, Sendable {
  /// A glyph of a font, its place in points from the line's left end and baseline.
  public struct Glyph: Hashable, Sendable {
    public let id: UInt32
    public let x: Float
    public let y: Float
    public init(id: UInt32, x: Float, y: Float) { (self.id, self.x, self.y) = (id, x, y) }
  }
  /// How many bytes of the run's words (UTF-8) some glyphs stand for.
  public struct Cluster: Hashable, Sendable {
    public let bytes: UInt8
    public let glyphs: UInt8
    public init(bytes: UInt8, glyphs: UInt8) { (self.bytes, self.glyphs) = (bytes, glyphs) }
  }
  /// Glyphs of one font, size and colour, with the words they draw.
  public struct Run: Hashable, Sendable {
    public let font: FontFace
    /// In points.
    public let size: Double
    public let colour: Colour
    public let words: String
    public let glyphs: [Glyph]
    public let clusters: [Cluster]
    public init(
      font: FontFace, size: Double, colour: Colour, words: String, glyphs: [Glyph],
      clusters: [Cluster]
    ) {
      (self.font, self.size, self.colour) = (font, size, colour)
      (self.words, self.glyphs, self.clusters) = (words, glyphs, clusters)
    }
  }
  public struct Line: Hashable, Sendable {
    public let runs: [Run]
    /// From the block's left edge; more than zero when centred or right aligned.
    public let x: Length
    /// From the block's top to the baseline.
    public let baseline: Length
    public let width: Length
    public init(runs: [Run], x: Length, baseline: Length, width: Length) {
      (self.runs, self.x, self.baseline, self.width) = (runs, x, baseline, width)
    }
    public var words: String { runs.map(\.words).joined() }
  }

  public let lines: [Line]
  /// The widest line, from the block's left edge.
  public let width: Length
  /// All lines at their leading.
  public let height: Length

  public init(lines: [Line], width: Length, height: Length) {
    (self.lines, self.width, self.height) = (lines, width, height)
  }

  public var words: String { lines.map(\.words).joined(separator: "\n") }
}
