public import Paper
import People
import Reciprocity
import Words

extension BoardPoster {
  /// One sheet, or as many as it takes to stay readable from one to two metres.
  ///
  /// - Throws: ``Overflow`` when the network’s name is too long for the sheet.
  public func pages(with composer: Composer, sheet: Size = SheetSize.a1.size) throws -> [Page] {
    try BoardSheet.fitting(self, composer: composer, sheet: sheet).pages()
  }
}

/// The places of a network’s wall: title, postulates, two equal columns, room for new cards.
struct BoardSheet {
  let board: BoardPoster
  let composer: Composer
  let sheet: Size
  /// Of the notices’ titles, in points.
  let size: Double

  let margin: Length = 22
  let gutter: Length = 18
  /// What is read from 1.4 m is never smaller.
  static let smallest = 20.0
  static let sizes = 22.0...36
  /// The everyday card of the house.
  static let card = Size(width: 96, height: 68)

  var words: PostersWording { composer.wording.posters }
  var width: Length { sheet.width - margin * 2 }
  var columnWidth: Length { (width - gutter) / 2 }
  var right: Length { sheet.width - margin }
  var footTop: Length { sheet.height - 20 - composer.emblemRise }
  var cardsHeight: Length { Self.card.height + 20 }

  func columnX(_ isOffer: Bool) -> Length { isOffer ? margin : margin + columnWidth + gutter }

  /// As few sheets as the smallest text allows, then the largest text for that many.
  static func fitting(_ board: BoardPoster, composer: Composer, sheet: Size) throws -> BoardSheet {
    let smallest = BoardSheet(
      board: board, composer: composer, sheet: sheet, size: sizes.lowerBound)
    let fewest = try smallest.flow().sheets.count
    for size in stride(from: sizes.upperBound, to: sizes.lowerBound, by: -1) {
      let trial = BoardSheet(board: board, composer: composer, sheet: sheet, size: size)
      if try trial.flow().sheets.count == fewest { return trial }
    }
    return smallest
  }

  func pages() throws -> [Page] {
    let flow = try flow()
    return try flow.sheets.indices.map { number in
      let head = try heading()
      var y = head.bottom
      var marks = head.marks
      for block in flow.sheets[number] {
        marks += try draw(block, from: y)
        y += block.height
      }
      if footTop - 6 - y >= cardsHeight { marks += try newCards(from: y, to: footTop - 6) }
      marks += try foot(number + 1, of: flow.sheets.count)
      return Page(
        size: sheet, label: flow.sheets.count > 1 ? String(number + 1) : "",
        entries: number == 0 ? [Page.Entry(board.network)] : [], marks: marks)
    }
  }

  /// Room is kept for a row of new cards on the last sheet, or on one more.
  func flow() throws -> BoardFlow {
    let blocks = try board.areas.map { try block(of: $0) }
    let flow = BoardFlow(blocks, room: footTop - 6 - (try heading().bottom))
    return flow.spare < cardsHeight ? flow.withOneMoreSheet : flow
  }

  private func block(of area: BoardPoster.Area) throws -> BoardBlock {
    BoardBlock(
      name: area.name, isContinued: false, offers: try area.offers.map { try line($0) },
      asks: try area.asks.map { try line($0) }, headHeight: Length(points: size) * 1.75)
  }

  var indent: Length { Length(points: size) * 1.5 }

  private func line(_ notice: BoardNotice) throws -> BoardLine {
    let room = columnWidth - indent
    let reference = try composer.set(
      notice.reference.description, Lettering.reference(Self.smallest))
    let details =
      ([notice.name] + [notice.nature(in: composer.wording), notice.contact(in: composer.wording)])
      .filter { !$0.isEmpty }.joined(separator: " · ")
    return BoardLine(
      notice: notice,
      title: try composer.set(
        title: notice.title, Lettering.voice(size, leading: 1.06), width: room),
      details: try composer.set(
        details, Lettering.plain(Self.smallest, leading: 1.15),
        width: room - reference.width - 5), reference: reference)
  }

  private func foot(_ number: Int, of count: Int) throws -> [Mark] {
    try composer.wallFoot(
      from: margin, to: right, bottom: sheet.height - 12,
      middle: count > 1 ? words.sheetOf(number, count) : "", size: 12)
      + composer.fictionalLabel(rightEnd: Point(x: right, y: 16), size: 20)
  }
}
