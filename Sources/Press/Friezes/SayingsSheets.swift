import Paper
import People
import Words

/// Words that a frieze had no room for, stage by stage, in columns that go on from page to page.
struct SayingsSheets {
  let frieze: FilledFrieze
  let composer: Composer
  let sheet: Size

  private static let margin: Length = 12
  private static let gutter: Length = 8
  private static let narrowest: Length = 80
  private static let size = 12.0

  private var inner: Frame {
    Frame(x: Self.margin, y: 10, width: sheet.width - Self.margin * 2, height: sheet.height - 19)
  }
  private var columns: Int {
    max(1, Int((inner.width + Self.gutter) / (Self.narrowest + Self.gutter)))
  }
  private var columnWidth: Length {
    (inner.width - Self.gutter * Double(columns - 1)) / Double(columns)
  }

  /// No page where nothing was left.
  func pages(of left: [(stage: String, saying: FilledFrieze.Saying)]) throws -> [Page] {
    let stages = left.map(\.stage).uniqued
    return try pages(
      under: composer.wording.friezes.sayingsApart,
      stages.flatMap { stage in
        [try heading(stage)]
          + (try left.filter { $0.stage == stage }.flatMap { try pieces(of: $0.saying) })
      })
  }

  /// Pieces poured into columns, under the frieze’s title and a sentence.
  func pages(under lead: String, _ pieces: [Piece]) throws -> [Page] {
    guard !pieces.isEmpty else { return [] }
    let head = try head(lead)
    let body = Frame(
      x: 0, y: head.bottom, width: columnWidth,
      height: inner.bottom - 8 - composer.emblemRise - head.bottom)
    let leaves = try Flow(in: body, item: frieze.reference.description).leaves(pieces)
    return try stride(from: 0, to: leaves.count, by: columns).map { first in
      let shown = leaves[first..<min(first + columns, leaves.count)]
      let marks = shown.enumerated().map { place, leaf in
        Mark.group(
          Group(
            .section,
            placement: Placement(
              x: inner.x + (columnWidth + Self.gutter) * Double(place), y: 0), leaf.marks))
      }
      return Page(
        size: sheet, label: frieze.reference.description, marks: head.marks + marks + (try foot()))
    }
  }

  func heading(_ stage: String) throws -> Piece {
    let text = try composer.parting.set(
      stage, Lettering.plain(12, weight: 700, leading: 1.2), width: columnWidth)
    return Piece(text, as: .heading(2)).stayingWithNext().after(6)
  }

  func note(_ words: String, under name: String) throws -> [Piece] {
    let label = try composer.parting.set(
      name, Lettering.plain(10, weight: 700, leading: 1.2, colour: .softInk), width: columnWidth)
    let text = try composer.parting.set(
      words, Lettering.plain(10, leading: 1.3), width: columnWidth)
    return [Piece(label, as: .heading(3)).stayingWithNext().after(3), Piece(text).after(0.8)]
  }

  func pieces(of saying: FilledFrieze.Saying) throws -> [Piece] { try pieces(of: saying.quotation) }

  /// A short quote stays with who said it; a long one goes on from column to column.
  func pieces(of quotation: Quotation) throws -> [Piece] {
    let composer = composer.parting
    let text = try composer.set(
      quote: quotation.words, Lettering.voice(Self.size, leading: 1.16), width: columnWidth)
    let signature = try composer.signature(
      quotation.speaker.capitalisedFirst, quotation.reference, width: columnWidth, size: 9.5,
      referenceSize: 9.5)
    let quote = Piece(quote: text, by: composer).after(4)
    let who = Piece(height: signature.height, marks: signature.marks(at: .zero, by: composer))
      .after(0.8)
    return text.height > inner.height / 4 ? [quote, who] : [Piece.stacked([quote, who]).after(4)]
  }

  private func head(_ lead: String) throws -> (marks: [Mark], bottom: Length) {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: inner.right, y: inner.y + 14), size: 10)
    let room = Frame(x: inner.x, y: inner.y, width: inner.width, height: 13.5)
    let title = try composer.title(frieze.title, in: room, sizes: [28, 24, 20])
    let text = try composer.set(lead, Lettering.plain(13, leading: 1.2), width: inner.width - 40)
    let top = inner.y + title.height + 1.5
    return (
      [
        composer.mark(title, at: room.origin, as: .heading(1)).running,
        composer.mark(text, at: Point(x: inner.x, y: top)).running,
      ] + label, top + text.height + 5
    )
  }

  private func foot() throws -> [Mark] {
    try composer.wallFoot(
      from: inner.x, to: inner.right, bottom: inner.bottom, middle: frieze.programme,
      reference: frieze.reference.description)
  }
}
