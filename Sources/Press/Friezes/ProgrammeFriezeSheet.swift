public import Paper
import People
import Words

extension ProgrammeFrieze {
  /// A strip 297 mm high: as long as an A0 where that leaves room, longer where it must, never
  /// shorter than an A3.
  ///
  /// A week is never shorter than 5 mm.
  /// - Throws: ``Overflow`` when the lanes need more height than there is at any length.
  public func page(with composer: Composer) throws -> Page {
    try ProgrammeFriezeSheet.fitting(self, composer: composer).page()
  }

  /// On the sheet that is there: as few of them as keep its words large enough, month after month.
  public func pages(with composer: Composer, sheet: Size) throws -> [Page] {
    let fit = SheetFit(flowing: SheetSize.a3.size.turned, on: sheet, least: 0.8)
    let composer = composer.laid(by: fit)
    let sheets = try ProgrammeFriezeSheet.filling(self, composer: composer, laid: fit.laid)
    return try sheets.enumerated().map { place, sheet in
      var sheet = sheet
      if sheets.count > 1 { sheet.place = (place + 1, sheets.count) }
      return try sheet.page().laid(by: fit)
    }
  }
}

extension ProgrammeFrieze {
  /// The large strip on small sheets that lie side by side in one row: as long in all as the strip,
  /// month after month, each with the names of lanes and its own dates.
  public func row(with composer: Composer, sheet: Size) throws -> [Page] {
    let strip = try ProgrammeFriezeSheet.fitting(self, composer: composer.noting(UnfitLog()))
    let laid = sheet.lying(as: SheetSize.a3.size.turned)
    let each = laid.width - (strip.sheet.width - strip.scale.length)
    let count = max(1, Int((strip.scale.length / each as Double).rounded(.up)))
    let sheets = try ProgrammeFriezeSheet.filling(
      self, composer: composer, laid: laid, from: count, largest: 28)
    return try sheets.enumerated().map { place, sheet in
      var sheet = sheet
      if sheets.count > 1 { sheet.place = (place + 1, sheets.count) }
      return try sheet.page()
    }
  }
}

/// The places of a programme’s frieze: title, months and years, lanes and their rows.
struct ProgrammeFriezeSheet {
  let frieze: ProgrammeFrieze
  let composer: Composer
  let week: Length
  let size: Double
  var height = ProgrammeFriezeSheet.lowest
  /// As wide as the sheet that is there, where there is one.
  var width: Length?
  /// Which sheet it is of how many.
  var place = (number: 1, of: 1)

  static let lowest: Length = 297
  /// The length of an A3: a programme of one month has room for its title and its labels.
  static let shortest: Length = 420
  let margin: Length = 12
  let laneNames: Length = 58
  let axisTop: Length = 36
  let axisHeight: Length = 18
  var barHeight: Length { max(4.6, Length(points: size) * 0.8) }
  let lanePadding: Length = 3.2

  var words: FriezesWording { composer.wording.friezes }
  var scale: TimeScale { TimeScale(frieze.span, left: margin + laneNames, week: week) }
  var rowHeight: Length { Length(points: size) * 1.75 }
  var sheet: Size { Size(width: width ?? scale.right + margin, height: height) }
  var lanesTop: Length { axisTop + axisHeight + 3 }
  /// Today's date and what stands far off are over a foot of two lines.
  var lanesBottom: Length { sheet.height - 26.5 - composer.emblemRise - beyondHeight }
  /// Under the lanes, for what stands far from the rest.
  var beyondHeight: Length {
    guard let text = try? beyondText() else { return 0 }
    return text.height + 2
  }

  /// The largest text that fits, then the shortest strip that holds it.
  static func fitting(_ frieze: ProgrammeFrieze, composer: Composer) throws
    -> ProgrammeFriezeSheet
  {
    let wanted = ProgrammeFriezeSheet(frieze: frieze, composer: composer, week: 5, size: 14)
    let weeks: Double = wanted.scale.length / 5
    func week(filling width: Length) -> Length {
      (width - wanted.margin * 2 - wanted.laneNames) / weeks
    }
    let natural = max(5, min(week(filling: 1188), max(21, week(filling: Self.shortest))))
    var (last, excess) = (wanted, Length.zero)
    var widest: LaneRows.Standing?
    // Many things at once need a higher strip, whatever its length.
    let heights: [Length] = [lowest, 420, 594, 841, 1189]
    for height in heights {
      let least = ProgrammeFriezeSheet(
        frieze: frieze, composer: composer, week: natural * 3, size: 11, height: height)
      let isHigh = try least.height(of: least.rows()) <= least.lanesBottom - least.lanesTop
      if !isHigh, height != heights.last { continue }
      for stretch in [1.0, 1.25, 1.5, 2, 3] {
        for size in sizes {
          let sheet = ProgrammeFriezeSheet(
            frieze: frieze, composer: composer, week: natural * stretch, size: size,
            height: height)
          let rows = try sheet.rows()
          let end = sheet.sheet.width - sheet.margin
          widest = rows.flatMap(\.standings).first { $0.extent.right > end }
          let beyond = widest.map { $0.extent.right - end } ?? 0
          excess = max(beyond, sheet.height(of: rows) - (sheet.lanesBottom - sheet.lanesTop))
          if excess <= 0 { return sheet }
          last = sheet
        }
      }
    }
    let field = widest?.item.title ?? composer.wording.friezes.programme
    try composer.refuse(Overflow(item: frieze.title, field: field, excess: excess))
    return last
  }

  /// From what is read at two metres down to what is read in the hand.
  private static let sizes: [Double] = [28, 24, 20, 18, 16, 15, 14, 13, 12, 11]

  /// As few sheets of one size as hold it, in parts of as many months.
  ///
  /// - Parameters:
  ///   - from: how many parts at least.
  ///   - largest: the largest words, in points.
  static func filling(
    _ frieze: ProgrammeFrieze, composer: Composer, laid: Size, from: Int = 1, largest: Double = 20
  ) throws -> [ProgrammeFriezeSheet] {
    let months = TimeScale(frieze.span, left: 0, week: 7).months.count
    for count in min(from, max(1, months))...max(1, months) {
      let sheets = try frieze.parts(count).map {
        try one($0, composer: composer, laid: laid, largest: largest)
      }
      if sheets.allSatisfy({ $0.isHeld }) { return sheets.map(\.sheet) }
    }
    return try frieze.parts(months).flatMap { try halving($0, composer: composer, laid: laid) }
  }

  /// More things in a month than a sheet holds take several.
  private static func halving(_ frieze: ProgrammeFrieze, composer: Composer, laid: Size) throws
    -> [ProgrammeFriezeSheet]
  {
    let (sheet, isHeld) = try one(frieze, composer: composer, laid: laid)
    let halves = frieze.halves
    if isHeld || halves.isEmpty { return [sheet] }
    return try halves.flatMap { try halving($0, composer: composer, laid: laid) }
  }

  /// At the largest size at which it fits its sheet.
  private static func one(
    _ frieze: ProgrammeFrieze, composer: Composer, laid: Size, largest: Double = 20
  ) throws -> (sheet: ProgrammeFriezeSheet, isHeld: Bool) {
    var last = ProgrammeFriezeSheet(
      frieze: frieze, composer: composer, week: 5, size: 11, height: laid.height, width: laid.width)
    let weeks: Double = last.scale.length / 5
    let week = (laid.width - last.margin * 2 - last.laneNames) / weeks
    for size in sizes where size <= largest {
      last = ProgrammeFriezeSheet(
        frieze: frieze, composer: composer, week: week, size: size, height: laid.height,
        width: laid.width)
      let rows = try last.rows()
      let end = last.sheet.width - last.margin
      let isIn = rows.flatMap(\.standings).allSatisfy { $0.extent.right <= end + .tolerance }
      if isIn, last.height(of: rows) <= last.lanesBottom - last.lanesTop { return (last, true) }
    }
    return (last, false)
  }

  func page() throws -> Page {
    let lanes = standing(try rows())
    let marks =
      try [grounds(lanes)] + heading() + axis() + todayLine() + lanes.map { try draw($0) }
      + beyond()
      + foot()
    return Page(size: sheet, entries: [Page.Entry(frieze.title)], marks: marks)
  }

  func rows() throws -> [LaneRows] {
    try frieze.lanes.map { lane in
      LaneRows(
        try lane.items.map { ($0, try label(of: $0)) }, scale: scale, barHeight: barHeight,
        rowHeight: rowHeight, right: sheet.width - margin)
    }
  }

  func height(of rows: [LaneRows]) -> Length {
    rows.map { rowHeight * Double($0.count) + lanePadding * 2 }.reduce(0, +)
  }

  private func label(of item: ProgrammeFrieze.Item) throws -> SetText {
    let dates = composer.wording.said(item.period, isShort: true)
    let after = ([dates] + (item.detail.isEmpty ? [] : [item.detail])).joined(separator: ", ")
    let runs = [
      (item.title + "  ", Lettering.plain(size, weight: 600, leading: 1.2)),
      (after, Lettering.plain(size - 1.5, leading: 1.2, colour: .softInk)),
    ]
    // One that is longer than all the days drawn takes several lines.
    let (line, room) = (try composer.set(runs), sheet.width - margin - scale.left)
    return line.width <= room ? line : try composer.parting.set(runs, width: room)
  }

  private func heading() throws -> [Mark] {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: sheet.width - margin, y: margin), size: 11)
    // « Le programme, date par date » gives way to a title that needs its room.
    let whole = sheet.width - margin * 2
    let room = Frame(
      x: margin, y: margin, width: max(whole - 140, min(whole - 46, 400)), height: 18)
    let title = try composer.title(
      frieze.title, in: room, sizes: [40, 36, 32, 28, 24, 20, 17])
    let below = try composer.set(words.programme, Lettering.plain(16, leading: 1.2))
    let place = Point(
      x: margin + title.width + 7, y: margin + title.height * 0.83 - below.height * 0.8)
    let taken = label.compactMap(\.bounds).map(\.x).min() ?? sheet.width - margin
    let isHeld = place.x + below.width + 4 <= taken
    return [composer.mark(title, at: room.origin, as: .heading(1))]
      + (isHeld ? [composer.mark(below, at: place)] : []) + label
  }

  private func foot() throws -> [Mark] {
    let real = (week.millimetres * composer.scale * 10).rounded() / 10
    return try composer.wallFoot(
      from: margin, to: sheet.width - margin, bottom: sheet.height - 10,
      middle: ([place.of > 1 ? said : ""] + [words.toScale(composer.wording.number(real))])
        .filter { !$0.isEmpty }.joined(separator: " "), size: 11)
  }

  private var said: String {
    composer.wording.imposition.sheetOf(place.number, place.of).capitalisedFirst + "."
  }
}
