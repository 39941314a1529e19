public import Paper
import Words

extension Composer {
  /// A notice on A4, easy to read: large letters, ragged right, room to write.
  ///
  /// - Parameters:
  ///   - title: its first title when `nil`.
  ///   - scale: 1 for everyone, 1.5 for large print.
  /// - Throws: ``Overflow`` for a text that no page can hold, ``TypeFault`` from the ruler.
  public func publication(of notice: Notice, titled title: String? = nil, scale: Double = 1) throws
    -> Publication
  {
    let setter = NoticeSetter(compose: self, scale: scale)
    let (sides, title) = (try notice.parts.flatMap(setter.sides), title ?? notice.title)
    return Publication(
      title: title, language: language,
      pages: Pages(try Folio(foot: title).pages(sides, by: self)))
  }
}

extension Notice {
  /// Each title with what follows it.
  var parts: [[Block]] {
    blocks.reduce(into: []) { parts, block in
      if case .title = block {
        parts.append([block])
      } else if parts.isEmpty {
        parts.append([block])
      } else {
        parts[parts.count - 1].append(block)
      }
    }
  }
}

/// Sets the blocks of a notice one below the other.
struct NoticeSetter {
  let compose: Composer
  let scale: Double
  /// A little less air, where that spares a page.
  var isTight = false
  private var body: Frame {
    Frame(
      x: Folio.body.x, y: Folio.body.y, width: isTight ? 174 : 164, height: Folio.body.height)
  }
  private var width: Length { body.width }
  private var plain: TextStyle {
    Lettering.plain((isTight ? 11 : 11.5) * scale, leading: isTight ? 1.38 : 1.48)
  }
  private var indent: Length { 7 * scale.squareRoot() }

  /// The sides a part takes, its air spread over them.
  func sides(_ blocks: [Notice.Block]) throws -> [Folio.Side] {
    var tight = self
    tight.isTight = true
    let (easy, spared) = (try leaves(blocks), try tight.leaves(blocks))
    return (spared.count < easy.count ? spared : easy).map {
      Folio.Side(marks: $0.marks, entries: $0.entries)
    }
  }

  private func leaves(_ blocks: [Notice.Block]) throws -> [Flow.Leaf] {
    let flow = Flow(in: body, item: "")
    var pieces: [Piece] = []
    for (place, block) in blocks.enumerated() {
      let previous = place > 0 ? blocks[place - 1] : nil
      pieces.append(try piece(block, after: previous))
    }
    for place in pieces.indices.dropLast() where blocks.endsPart(at: place + 1) {
      pieces[place].staysWithNext = pieces[place].staysWithNext || pieces[place + 1].isShort(plain)
    }
    let leaves = try flow.leaves(pieces)
    guard leaves.count == 1, let room = leaves.first?.room else { return leaves }
    let more = min(4 * scale, room / Double(pieces.count + 1))
    // An answer stays close to its question.
    return try flow.leaves(
      pieces.enumerated().map { place, piece in
        place > 0 && blocks[place - 1].isSubheading ? piece : piece.after(piece.gap + more)
      })
  }

  private func piece(_ block: Notice.Block, after previous: Notice.Block?) throws -> Piece {
    switch block {
    case .title(let words):
      let style = Lettering.display(min(36, 27 * scale), leading: 1.12)
      return Piece(try compose.set(title: words, style, width: width), as: .heading(1))
        .entered(words).after(8).stayingWithNext()
    case .heading(let words):
      let style = Lettering.plain(13.5 * scale, weight: 700, leading: 1.3)
      return try compose.piece(words, style, width: width, as: .heading(2))
        .entered(words, level: 2).after(air(7)).stayingWithNext()
    case .subheading(let words):
      let style = Lettering.plain(plain.size, weight: 700, leading: plain.leading)
      return try compose.piece(words, style, width: width, as: .heading(3))
        .after(air(4)).stayingWithNext()
    case .paragraph(let words):
      let piece = try compose.piece(words, plain, width: width).after(air(2.6))
      return words.hasSuffix(":") ? piece.stayingWithNext() : piece
    case .item(let words):
      return try hung(bullet, words, gap: previous.isItem ? 1 : 2.2)
    case .step(let number, let words):
      let sign = try compose.set(
        "\(number).", Lettering.plain(plain.size, weight: 700, leading: plain.leading))
      return try hung({ _ in [.text(sign, at: .zero)] }, words, gap: previous.isItem ? 1 : 2.2)
    case .choice(let words):
      return try hung(box, words, gap: previous.isChoice ? 2.6 : 3.6)
    case .picture(let picture, let proportion, let alternative):
      let frame = Frame(x: 0, y: 0, width: width, height: width / proportion)
      let edge = Mark.path(.rectangle(frame, stroke: Path.Stroke(.line, width: 0.25)))
      return Piece(
        height: frame.height, gap: air(4),
        marks: [
          .group(
            Group(.figure(alternative: alternative), [.picture(picture, in: frame), edge]))
        ])
    case .blank(let words): return try blank(words)
    }
  }

  private func air(_ length: Length) -> Length { length * (scale * (isTight ? 0.8 : 1)) }

  /// Words beside their sign, as an item of a list.
  private func hung(_ sign: (Length) -> [Mark], _ words: String, gap: Length) throws -> Piece {
    let text = try compose.balanced(width: width - indent, least: 0.12) {
      try compose.set(words, plain, width: $0)
    }
    // Half the height of a small letter above the first baseline.
    let middle =
      (text.lines.first?.baseline ?? 0) - Length(points: plain.size * 0.36)
    let marks = sign(middle) + [Mark.text(text, at: Point(x: indent, y: 0))]
    return Piece(
      height: text.height, gap: air(gap), within: .list,
      marks: [.group(Group(.listItem, marks))])
  }

  private func bullet(_ middle: Length) -> [Mark] {
    let radius = Length(points: plain.size * 0.13)
    let centre = Point(x: 2, y: middle)
    return [
      .group(Group(.artefact, [.path(Path(Path.circle(centre, radius: radius), fill: .ink))]))
    ]
  }

  private func box(_ middle: Length) -> [Mark] {
    let side: Length = 4 * scale.squareRoot()
    let frame = Frame(x: 0.2, y: middle - side / 2, width: side, height: side)
    return [.group(Group(.artefact, Composer.box(frame, isTicked: false)))]
  }

  /// A line to write on, after the last word where there is room, below it elsewhere.
  private func blank(_ words: String) throws -> Piece {
    let text = try compose.set(words, plain, width: width)
    let last = text.lines.last
    let end = (last?.x ?? 0) + (last?.width ?? 0) + 2
    let isBeside = width - end >= 48
    let y = (last?.baseline ?? 0) + (isBeside ? 0.6 : 9)
    let line = Path.line(
      from: Point(x: isBeside ? end : 0, y: y), to: Point(x: width, y: y),
      Path.Stroke(.rule, width: 0.3))
    return Piece(
      height: max(text.height, y + 1), gap: air(3.6),
      marks: [
        .group(Group(.paragraph, [.text(text, at: .zero)])),
        .group(Group(.artefact, [.path(line)])),
      ])
  }
}

extension Array<Notice.Block> {
  /// Nothing follows under the same heading.
  fileprivate func endsPart(at place: Int) -> Bool {
    guard place + 1 < count else { return true }
    return switch self[place + 1] {
    case .title, .heading, .subheading: true
    default: false
    }
  }
}

extension Piece {
  /// Two lines at most: alone at the head of a page, it would belong to nothing.
  fileprivate func isShort(_ style: TextStyle) -> Bool {
    height <= Length(points: style.size * style.leading) * 2.5
  }
}

extension Notice.Block {
  fileprivate var isSubheading: Bool {
    if case .subheading = self { true } else { false }
  }
}

extension Notice.Block? {
  fileprivate var isItem: Bool {
    switch self {
    case .item, .step: true
    default: false
    }
  }
  fileprivate var isChoice: Bool {
    if case .choice = self { true } else { false }
  }
}
