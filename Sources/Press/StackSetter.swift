import Paper
import Words

/// Sets the texts, lines and boxes of a stack one under another, as large as its frame lets them.
struct StackSetter {
  var composer: Composer
  let fields: [String: String]
  let family: Family
  let frame: Frame

  /// Lines to write on stand 8 mm apart.
  static let pitch: Length = 8
  private static let tick: Length = 4

  /// A piece of the stack, set: how high it is, and its marks from its own top left corner.
  private struct Piece {
    var height: Length
    /// Takes what room is left, in whole lines.
    var isFilling = false
    var marks: (Point) -> [Mark]
  }

  /// - Throws: ``Overflow`` when even the smallest sizes are too large.
  func marks(
    _ items: [CardLayout.Item], _ vertical: CardLayout.Vertical, item: String, field: String
  )
    throws -> [Mark]
  {
    let shown = items.filter { $0.condition.holds(fields) }
    let whole = try fitted(shown)
    if whole.excess <= .tolerance { return place(whole.pieces, vertical) }
    // Before a card is refused its longest words are parted: at a hyphen of theirs first.
    var parting = self
    parting.composer = composer.parting
    let parted = try parting.fitted(shown)
    if parted.excess <= .tolerance { return place(parted.pieces, vertical) }
    try composer.refuse(Overflow(item: item, field: field, excess: parted.excess))
    return place(whole.pieces, vertical)
  }

  /// At the largest sizes that fit, else at the smallest, and how far those go beyond.
  private func fitted(_ items: [CardLayout.Item]) throws -> (pieces: [Piece], excess: Length) {
    var (smallest, excess): ([Piece], Length) = ([], 0)
    for step in stride(from: 1.0, through: 0, by: -0.125) {
      smallest = try pieces(items, share: step)
      excess = max(
        smallest.reduce(0) { $0 + $1.height } - frame.height, try overhang(items, share: step))
      if excess <= .tolerance { break }
    }
    return (smallest, excess)
  }

  private func place(_ pieces: [Piece], _ vertical: CardLayout.Vertical) -> [Mark] {
    let free = max(0, frame.height - pieces.reduce(0) { $0 + $1.height })
    let more = Int(free / Self.pitch + 1e-6)
    let filling = pieces.firstIndex(where: \.isFilling)
    var top = frame.y
    if filling == nil {
      top += vertical == .top ? 0 : vertical == .centre ? free * 0.5 : free
    }
    return pieces.enumerated().flatMap { number, piece -> [Mark] in
      // What is left of a line stands above the words that head the lines.
      if number + 1 == filling { top += free - Self.pitch * Double(more) }
      defer { top += piece.height + (number == filling ? Self.pitch * Double(more) : 0) }
      let marks = piece.marks(Point(x: frame.x, y: top))
      guard number == filling else { return marks }
      return marks
        + (0..<more).map { line(at: top + piece.height + Self.pitch * Double($0 + 1)) }
    }
  }

  private func line(at y: Length) -> Mark {
    .group(
      Group(
        .artefact,
        [
          .path(
            .line(
              from: Point(x: frame.x, y: y), to: Point(x: frame.right, y: y),
              Path.Stroke(.rule, width: 0.35)))
        ]))
  }

  private func pieces(_ items: [CardLayout.Item], share: Double) throws -> [Piece] {
    try items.enumerated().map { number, item in
      var piece = try piece(item.shape, share: share)
      guard number > 0, item.space > 0 else { return piece }
      let marks = piece.marks
      piece.height += item.space
      piece.marks = { marks(Point(x: $0.x, y: $0.y + item.space)) }
      return piece
    }
  }

  private func piece(_ shape: CardLayout.Item.Shape, share: Double) throws -> Piece {
    switch shape {
    case .text(let template, let style):
      let text = try set(template, style, share: share)
      return Piece(height: text.height) { place in
        [composer.mark(text, at: place, as: structure(of: style))]
      }
    case .lines(let count):
      let shown = count ?? 1
      return Piece(height: Self.pitch * Double(shown), isFilling: count == nil) { place in
        (1...max(shown, 1)).map { line(at: place.y + Self.pitch * Double($0)) }
      }
    case .ticks(let templates, let style): return try ticks(templates, style)
    }
  }

  private func structure(of style: CardStyle) -> Structure {
    switch style.voice {
    case .voice: .quote
    case .display: .heading(3)
    default: .paragraph
    }
  }

  private func set(_ template: Template, _ style: CardStyle, share: Double) throws -> SetText {
    let size = style.minimum + (style.size - style.minimum) * share
    let words = template.filled(fields)
    if style.voice == .voice {
      return try composer.set(
        balancedQuote: words.map(\.words).joined(),
        style.style(at: size, isStrong: false, family: family), width: frame.width)
    }
    let runs = words.map {
      ($0.words, style.style(at: size, isStrong: $0.isStrong, family: family))
    }
    return try composer.keepingLastWords(runs, width: frame.width) { runs in
      guard style.alignment == .left else {
        return try composer.set(runs, width: frame.width, alignment: style.alignment)
      }
      return try composer.balanced(
        width: frame.width, least: style.voice == .display ? 0.5 : 0.25
      ) { try composer.set(runs, width: $0) }
    }
  }

  /// How far a single long word goes beyond the frame.
  private func overhang(_ items: [CardLayout.Item], share: Double) throws -> Length {
    try items.map { item in
      guard case .text(let template, let style) = item.shape else { return 0 }
      return try set(template, style, share: share).width - frame.width
    }.max() ?? 0
  }

  private func ticks(_ templates: [Template], _ style: CardStyle) throws -> Piece {
    var (marks, x, y): ([Mark], Length, Length) = ([], 0, 0)
    let row: Length = 6
    for template in templates {
      let words = try composer.set(
        template.plain(fields), style.style(at: style.size, isStrong: false, family: family))
      let width = Self.tick + 1.5 + words.width
      if x > 0, x + width > frame.width { (x, y) = (0, y + row) }
      let box = Frame(x: x, y: y + (row - Self.tick) * 0.5, width: Self.tick, height: Self.tick)
      marks.append(.path(.rectangle(box, stroke: Path.Stroke(.ink, width: 0.4))))
      marks.append(
        composer.mark(
          words, at: Point(x: box.right + 1.5, y: y + (row - words.height) * 0.5)))
      x += width + 4
    }
    return Piece(height: y + row) { place in
      [.group(Group(.list, placement: Placement(x: place.x, y: place.y), marks))]
    }
  }
}
