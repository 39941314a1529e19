import Paper
import Support
import Testing
import Words

@Suite("Cards on a sheet") struct ImpositionTests {
  @Test(
    "fit as many as can, the sheet upright or on its side",
    arguments: [
      (96.0, 68.0, 2, 4), (68.0, 96.0, 4, 2), (63.0, 88.0, 3, 3), (192.0, 68.0, 1, 4),
      (96.0, 136.0, 2, 2), (148.0, 105.0, 1, 2), (105.0, 148.0, 2, 1), (200.0, 280.0, 1, 1),
    ])
  func room(width: Double, height: Double, columns: Int, rows: Int) throws {
    let card = Size(width: Length(millimetres: width), height: Length(millimetres: height))
    let imposition = try Imposition(card)
    #expect([imposition.columns, imposition.rows] == [columns, rows])
  }

  @Test func `sheets of one series are numbered on, whatever stands on them`() throws {
    let imposition = try Imposition(everyday)
    var sides: [Imposition.Side] = []
    let pages = imposition.sheets(
      of: 9, front: { card in [.destination("\(card)", at: .zero)] },
      series: Imposition.Series(before: 3, total: 5)
    ) {
      sides.append($0)
      return []
    }
    let labels = try (0..<pages.count).map { try pages.page(at: $0).label }
    #expect(labels == ["4", "5"])
    #expect(sides.map(\.sheet) == [3, 4] && sides.map(\.sheets) == [5, 5])
  }

  @Test func `the everyday card leaves room around for cuts, words and the printer`() throws {
    let imposition = try Imposition(everyday)
    #expect(imposition.grid.x.isNear(9))
    #expect(imposition.grid.y.isNear(12.5))
    #expect(imposition.grid.width.isNear(192))
    #expect(imposition.grid.height.isNear(272))
    #expect(imposition.strips.foot.size.height.isNear(4.5))
    #expect(imposition.strips.foot.placement.y.isNear(287.5))
  }

  @Test func `upright cards turn the sheet, and its words then run along its side`() throws {
    let imposition = try Imposition(everyday.turned)
    #expect(imposition.sheet.width.isNear(297))
    #expect(imposition.strips.head.placement.quarterTurns == 3)
    #expect(imposition.strips.head.size.height.isNear(4.5))
  }

  @Test func `upright cards turn themselves where the sheet must stay upright`() throws {
    let imposition = try Imposition(everyday.turned, keepsSheet: true)
    #expect(imposition.sheet.width.isNear(210))
    #expect(imposition.isCardTurned)
    #expect(imposition.perSheet == 8)
    #expect(imposition.front(0).quarterTurns == 1)
  }

  @Test func `a card larger than the sheet is refused with its size`() {
    let poster = Size(width: 300, height: 400)
    #expect(throws: Misfit.cardTooLarge(poster, sheet: SheetSize.a4.size)) {
      try Imposition(poster)
    }
    #expect(
      Misfit.cardTooLarge(poster, sheet: SheetSize.a4.size).said(in: .french)
        .hasPrefix("Une carte de 300 × 400 mm ne tient pas sur une feuille de 210 × 297 mm"))
  }

  @Test func `colour may not run over a neighbour`() {
    #expect(throws: Misfit.bleedBeyondGap(bleed: 3, gap: 5)) {
      try Imposition(Size(width: 63, height: 88), gap: 5, bleed: 3)
    }
  }

  @Test func `neighbours share one cut`() throws {
    let lines = try lines(Imposition(everyday), cards: 8)
    #expect(lines.count == 3 + 5)
    #expect(Set(lines.filter(\.isVertical).map { $0.start.x.rounded }) == [9, 105, 201])
  }

  @Test func `scissors go no further than the cards of a partial sheet`() throws {
    let lines = try lines(Imposition(everyday), cards: 3)
    let middle = try #require(lines.first { $0.isVertical && $0.start.x.isNear(105) })
    let right = try #require(lines.first { $0.isVertical && $0.start.x.isNear(201) })
    #expect(middle.end.y.isNear(148.5))
    #expect(right.end.y.isNear(80.5))
    #expect(right.start.y.isNear(10.5))
  }

  @Test func `crop marks stay off the cards, their bleed and the printer's margin`() throws {
    let imposition = try Imposition(
      Size(width: 85, height: 54), gap: 8, bleed: 3, cut: .marks)
    let cards = (0..<imposition.perSheet).map { imposition.slot($0).inset(by: -2.99) }
    let printable = Frame(imposition.sheet).inset(by: 4.99)
    let lines = try lines(imposition, cards: 1)
    #expect(
      lines.count == imposition.columns * 2 * (imposition.rows + 1)
        + imposition.rows * 2 * (imposition.columns + 1))
    for line in lines {
      #expect(!cards.contains { $0.intersects(line.frame) })
      #expect(printable.union(line.frame) == printable)
    }
  }

  @Test func `a print shop is told where the cards end, and how far their colour goes`() throws {
    let imposition = try Imposition(
      everyday, on: Size(width: 320, height: 450), gap: 6, bleed: 3, cut: .marks)
    let page = try imposition.sheets(of: 1) { _ in [] }.page(at: 0)
    #expect(page.trim == imposition.grid)
    #expect(page.bleed == 3)
    #expect(try Imposition(everyday).trim == nil)
  }

  @Test func `a sheet of the size of a bled card holds that card alone`() throws {
    let imposition = try Imposition(
      everyday, on: Size(width: 102, height: 74), margin: 0, gap: 6, bleed: 3, cut: .none)
    #expect(imposition.perSheet == 1)
    #expect(imposition.grid.x.isNear(3) && imposition.grid.y.isNear(3))
  }

  private let everyday = Size(width: 96, height: 68)

  private func lines(_ imposition: Imposition, cards: Int) throws -> [Line] {
    imposition.cutLines(for: cards).flatMap(\.paths).compactMap(Line.init)
  }
}

struct Line {
  let start: Point
  let end: Point

  init?(_ path: Path) {
    guard case .move(let start) = path.steps.first, case .line(let end) = path.steps.last else {
      return nil
    }
    (self.start, self.end) = (start, end)
  }

  var isVertical: Bool { start.x.isNear(end.x.millimetres) }
  var frame: Frame {
    Frame(x: start.x, y: start.y, width: 0.001, height: 0.001)
      .union(Frame(x: end.x, y: end.y, width: 0.001, height: 0.001))
  }
}

extension Mark {
  var paths: [Path] {
    switch self {
    case .path(let path): [path]
    case .group(let group): group.marks.flatMap(\.paths)
    default: []
    }
  }
}

extension Length {
  var rounded: Double { (millimetres * 100).rounded() / 100 }
}
