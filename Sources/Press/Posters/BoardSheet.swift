public import Paper
import People
import Reciprocity
import Words

extension BoardPoster {
  /// One sheet, or as many as it takes to stay readable from one to two metres.
  ///
  /// - Throws: ``Overflow`` when the network’s name is too long for the sheet.
  public func pages(with composer: Composer, sheet: Size = SheetSize.a1.size) throws -> [Page] {
    try sheets(with: composer, sheet: sheet).pages
  }

  /// Why the notices left aside on those sheets have no place there, if any are.
  public func aside(with composer: Composer, sheet: Size = SheetSize.a1.size) throws -> Overflows? {
    let fit = SheetFit(flowing: SheetSize.a1.size, on: sheet, least: 0.55)
    return try BoardSheet(
      board: self, composer: composer.laid(by: fit), sheet: fit.laid,
      size: BoardSheet.sizes.lowerBound
    ).parted().aside
  }

  /// The same, a notice that no sheet holds or no font writes being left aside.
  public func sheets(with composer: Composer, sheet: Size = SheetSize.a1.size) throws -> (
    pages: [Page], aside: Overflows?
  ) {
    let fit = SheetFit(flowing: SheetSize.a1.size, on: sheet, least: 0.55)
    let composer = composer.laid(by: fit)
    let (board, aside) = try BoardSheet(
      board: self, composer: composer, sheet: fit.laid, size: BoardSheet.sizes.lowerBound
    ).parted()
    let pages = try BoardSheet.fitting(board, composer: composer, sheet: fit.laid).pages()
    return (pages.map { $0.laid(by: fit) }, aside)
  }

  func keeping(_ isKept: (BoardNotice) -> Bool) -> BoardPoster {
    BoardPoster(
      network: network, welcome: welcome, meeting: meeting,
      areas: areas.map {
        Area(name: $0.name, offers: $0.offers.filter(isKept), asks: $0.asks.filter(isKept))
      }.filter { !$0.offers.isEmpty || !$0.asks.isEmpty })
  }
}

/// The places of a network’s wall: title, postulates, two equal columns, room for new cards.
struct BoardSheet {
  let board: BoardPoster
  let composer: Composer
  let sheet: Size
  /// Of the notices’ titles, in points.
  let size: Double
  /// Many notices stand side by side, in smaller print.
  var isDense = false
  /// How many of those side by side are offers, where as many as asks would leave a side empty.
  var offersAcross: Int?

  let margin: Length = 22
  let gutter: Length = 18
  /// What is read from 1.4 m is never smaller.
  static let smallest = 20.0
  static let sizes = 22.0...36
  private static let denseSizes = 17.0...21
  /// The everyday card of the house.
  var card: Size { Size(width: 96 / composer.scale, height: 68 / composer.scale) }

  var words: PostersWording { composer.wording.posters }
  var width: Length { sheet.width - margin * 2 }
  func columnWidth(_ isOffer: Bool) -> Length {
    let count = Double(across(isOffer))
    return cellWidth * count + cellGap * (count - 1)
  }
  /// Of what is said of a notice under its title.
  var detail: Double { isDense ? max(13, 8.4 / composer.scale) : Self.smallest }
  /// Where many things are offered and nothing is asked, or the other way, they take all the width.
  var isOneSided: Bool {
    isDense
      && (board.areas.allSatisfy(\.asks.isEmpty) || board.areas.allSatisfy(\.offers.isEmpty))
  }
  /// The columns that are shown, offers first.
  var sides: [Bool] {
    guard isOneSided else { return [true, false] }
    return [!board.areas.allSatisfy(\.offers.isEmpty)]
  }
  /// Notices side by side in a column.
  func across(_ isOffer: Bool) -> Int {
    if isOneSided { return total }
    let offers = min(max(1, offersAcross ?? total / 2), total - 1)
    return isOffer ? offers : offersAcross == nil ? total / 2 : total - offers
  }
  /// Side by side in both columns.
  private var total: Int {
    guard isDense else { return 2 }
    let room = isOneSided ? width : width - gutter + cellGap
    let most = max(1, Int((room + cellGap) / (Self.narrowest + cellGap)))
    return isOneSided ? most : max(2, offersAcross == nil ? most - most % 2 : most)
  }
  private static let narrowest: Length = 112
  var cellGap: Length { 8 }
  var cellWidth: Length {
    let between = cellGap * Double(total - (isOneSided ? 1 : 2)) + (isOneSided ? 0 : gutter)
    return (width - between) / Double(total)
  }
  var right: Length { sheet.width - margin }
  var footTop: Length { sheet.height - 20 - composer.emblemRise }
  var cardsHeight: Length { card.height + 20 }

  func columnX(_ isOffer: Bool) -> Length {
    isOffer || isOneSided ? margin : margin + columnWidth(true) + gutter
  }

  /// As few sheets as the smallest text allows, then the largest text for that many.
  ///
  /// Notices stand side by side where that saves sheets.
  static func fitting(_ board: BoardPoster, composer: Composer, sheet: Size) throws -> BoardSheet {
    let roomy = try fitting(board, composer, sheet, sizes: sizes, isDense: false)
    if try roomy.flow().sheets.count == 1 { return roomy }
    let even = try fitting(board, composer, sheet, sizes: denseSizes, isDense: true)
    let dense = try even.leaning()
    return try dense.flow().sheets.count < roomy.flow().sheets.count ? dense : roomy
  }

  /// The same with more columns for offers or for asks, where that takes fewer sheets.
  private func leaning() throws -> BoardSheet {
    if isOneSided { return self }
    var (best, fewest) = (self, try flow().sheets.count)
    var trial = self
    trial.offersAcross = 1
    for count in 1..<trial.total {
      trial.offersAcross = count
      let sheets = try trial.flow().sheets.count
      if sheets < fewest { (best, fewest) = (trial, sheets) }
    }
    return best
  }

  private static func fitting(
    _ board: BoardPoster, _ composer: Composer, _ sheet: Size, sizes: ClosedRange<Double>,
    isDense: Bool
  ) throws -> BoardSheet {
    let smallest = BoardSheet(
      board: board, composer: composer, sheet: sheet, size: sizes.lowerBound, isDense: isDense)
    let fewest = try smallest.flow().sheets.count
    for size in stride(from: sizes.upperBound, to: sizes.lowerBound, by: -1) {
      let trial = BoardSheet(
        board: board, composer: composer, sheet: sheet, size: size, isDense: isDense)
      if try trial.flow().sheets.count == fewest { return trial }
    }
    return smallest
  }

  /// The board of the notices that a sheet holds, and why the others do not.
  func parted() throws -> (board: BoardPoster, aside: Overflows?) {
    let room = footTop - 6 - (try heading().bottom)
    let all = board.areas.flatMap { $0.offers + $0.asks }
    let (kept, aside) = try Overflows.parting(all) { notice -> Reference in
      let item = notice.reference.description
      let set = try Unset.naming(item) { try self.line(notice) }
      let excess = set.height - room * 0.5
      if excess > 0 {
        throw Overflow(item: item, field: words.notice, excess: excess)
      }
      return notice.reference
    }
    guard aside != nil else { return (board, nil) }
    let references = Set(kept)
    return (board.keeping { references.contains($0.reference) }, aside)
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

  /// Room is kept for a row of new cards on the last sheet, or on one more; not on a copier's
  /// sheets, where cards would take all of it.
  func flow() throws -> BoardFlow {
    let blocks = try board.areas.map { try block(of: $0) }
    let flow = BoardFlow(blocks, room: footTop - 6 - (try heading().bottom))
    let isLarge = composer.scale > 0.75
    return isLarge && flow.spare < cardsHeight ? flow.withOneMoreSheet : flow
  }

  private func block(of area: BoardPoster.Area) throws -> BoardBlock {
    BoardBlock(
      name: area.name, isContinued: false, offers: try rows(area.offers, true),
      asks: try rows(area.asks, false), headHeight: Length(points: size) * 1.75)
  }

  private func rows(_ notices: [BoardNotice], _ isOffer: Bool) throws -> [BoardRow] {
    BoardRow.rows(of: try notices.map(line), across: across(isOffer), air: isDense ? 3.4 : 6)
  }

  var indent: Length { Length(points: size) * 1.5 }

  private func line(_ notice: BoardNotice) throws -> BoardLine {
    let composer = composer.parting
    let room = cellWidth - indent
    let reference = try composer.set(
      notice.reference.description, Lettering.reference(detail))
    let details =
      ([notice.name] + [notice.nature(in: composer.wording), notice.contact(in: composer.wording)])
      .filter { !$0.isEmpty }.joined(separator: " · ")
    return BoardLine(
      notice: notice,
      title: try composer.set(
        title: notice.title, Lettering.voice(size, leading: 1.06), width: room),
      details: try composer.set(
        details, Lettering.plain(detail, leading: 1.15),
        width: room - reference.width - 5), reference: reference)
  }

  private func foot(_ number: Int, of count: Int) throws -> [Mark] {
    try composer.wallFoot(
      from: margin, to: right, bottom: sheet.height - 12,
      middle: count > 1 ? words.sheetOf(number, count) : "", size: 12)
      + composer.fictionalLabel(rightEnd: Point(x: right, y: 16), size: 20)
  }
}
