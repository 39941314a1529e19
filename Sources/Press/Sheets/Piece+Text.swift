import Paper
import Words

extension Composer {
  /// A paragraph of our words.
  func piece(
    _ words: String, _ style: TextStyle, width: Length, as structure: Structure = .paragraph
  ) throws -> Piece {
    try piece([(words, style)], width: width, as: structure)
  }

  /// A paragraph in several styles; a lone short word at its end is brought company, and words
  /// joined by a hyphen stay whole where the column is wide enough.
  func piece(
    _ runs: [(String, TextStyle)], width: Length, as structure: Structure = .paragraph
  ) throws -> Piece {
    func text(keepingCompounds: Bool) throws -> SetText {
      let styled = runs.map { words, style in
        var style = style
        style.keepsCompounds = keepingCompounds
        return (words, style)
      }
      return try balanced(width: width, least: 0.12) { try set(styled, width: $0) }
    }
    let whole = try text(keepingCompounds: true)
    return Piece(
      whole.width <= width + .tolerance ? whole : try text(keepingCompounds: false), as: structure)
  }

  /// Someone's words.
  func piece(quote text: SetText) -> Piece {
    Piece(height: text.height, marks: [mark(quote: text, at: .zero)])
  }

  /// The small capitals above a block; it stays with what it announces.
  func heading(_ words: String, width: Length, colour: Colour = .softInk) throws -> Piece {
    let text = try set(words.inCapitals, Lettering.heading(colour: colour), width: width)
    return Piece(text, as: .heading(2)).stayingWithNext()
  }

  /// Empty lines for a hand to fill in, 8 mm apart.
  func writingLines(_ count: Int, width: Length) -> Piece {
    let lines = (1...max(1, count)).map { number -> Mark in
      let y: Length = 8 * Double(number)
      return .path(
        .line(
          from: Point(x: 0, y: y), to: Point(x: width, y: y), Path.Stroke(.rule, width: 0.25)))
    }
    return Piece(
      height: 8 * Double(max(1, count)) + 0.5, marks: [.group(Group(.artefact, lines))])
  }
}

extension Piece {
  /// Set lines, cut between lines where a page ends: never one alone on either side.
  init(_ text: SetText, as structure: Structure = .paragraph) {
    // A page's title is heard before what is written above it.
    let rank = structure == .heading(1) ? -1 : 0
    self.init(cutting: text) { .group(Group(structure, rank: rank, [.text($0, at: .zero)])) }
  }

  /// Someone's words, cut the same way.
  init(quote text: SetText, by compose: Composer) {
    self.init(cutting: text) { compose.mark(quote: $0, at: .zero) }
  }

  private init(cutting text: SetText, _ mark: @escaping (SetText) -> Mark) {
    self.init(height: text.height, marks: [mark(text)])
    guard text.lines.count > 3 else { return }
    cut = { room in
      let leading = text.height / Double(text.lines.count)
      let fitting = min(Int((room + .tolerance) / leading), text.lines.count - 2)
      guard fitting > 1 else { return nil }
      return (
        Piece(cutting: text.lines(0..<fitting), mark),
        Piece(cutting: text.lines(fitting..<text.lines.count), mark)
      )
    }
  }
}

extension SetText {
  /// Some of its lines, the first of them at the top.
  fileprivate func lines(_ range: Range<Int>) -> SetText {
    let leading = height / Double(lines.count)
    let kept = lines[range].map {
      SetText.Line(
        runs: $0.runs, x: $0.x, baseline: $0.baseline - leading * Double(range.lowerBound),
        width: $0.width)
    }
    return SetText(
      lines: kept, width: kept.map { $0.x + $0.width }.max() ?? 0,
      height: leading * Double(range.count))
  }
}
