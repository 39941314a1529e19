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
}

/// The places of a programme’s frieze: title, months and years, lanes and their rows.
struct ProgrammeFriezeSheet {
  let frieze: ProgrammeFrieze
  let composer: Composer
  let week: Length
  let size: Double

  static let height: Length = 297
  /// The length of an A3: a programme of one month has room for its title and its labels.
  static let shortest: Length = 420
  let margin: Length = 12
  let laneNames: Length = 58
  let axisTop: Length = 36
  let axisHeight: Length = 18
  let barHeight: Length = 4.6
  let lanePadding: Length = 3.2

  var words: FriezesWording { composer.wording.friezes }
  var scale: TimeScale { TimeScale(frieze.span, left: margin + laneNames, week: week) }
  var rowHeight: Length { Length(points: size) * 1.75 }
  var sheet: Size { Size(width: scale.right + margin, height: ProgrammeFriezeSheet.height) }
  var lanesTop: Length { axisTop + axisHeight + 3 }
  var lanesBottom: Length { sheet.height - 24 - composer.emblemRise }

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
    var (last, excess): (ProgrammeFriezeSheet, Length) = (wanted, 0)
    for stretch in [1.0, 1.25, 1.5, 2, 3] {
      for size in [20, 18, 16, 15, 14, 13, 12, 11] as [Double] {
        let sheet = ProgrammeFriezeSheet(
          frieze: frieze, composer: composer, week: natural * stretch, size: size)
        excess = try sheet.height(of: sheet.rows()) - (sheet.lanesBottom - sheet.lanesTop)
        if excess <= 0 { return sheet }
        last = sheet
      }
    }
    try composer.refuse(
      Overflow(item: frieze.title, field: composer.wording.friezes.programme, excess: excess))
    return last
  }

  func page() throws -> Page {
    let lanes = standing(try rows())
    let marks =
      try [grounds(lanes)] + heading() + axis() + todayLine() + lanes.map { try draw($0) } + foot()
    return Page(size: sheet, entries: [Page.Entry(frieze.title)], marks: marks)
  }

  func rows() throws -> [LaneRows] {
    try frieze.lanes.map { lane in
      LaneRows(
        try lane.items.map { ($0, try label(of: $0)) }, scale: scale, barHeight: barHeight,
        right: sheet.width - margin)
    }
  }

  func height(of rows: [LaneRows]) -> Length {
    rows.map { rowHeight * Double($0.count) + lanePadding * 2 }.reduce(0, +)
  }

  private func label(of item: ProgrammeFrieze.Item) throws -> SetText {
    let dates = composer.wording.said(item.period, isShort: true)
    let after = ([dates] + (item.detail.isEmpty ? [] : [item.detail])).joined(separator: ", ")
    return try composer.set([
      (item.title + "  ", Lettering.plain(size, weight: 600, leading: 1.2)),
      (after, Lettering.plain(size - 1.5, leading: 1.2, colour: .softInk)),
    ])
  }

  private func heading() throws -> [Mark] {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: sheet.width - margin, y: margin), size: 11)
    let room = Frame(x: margin, y: margin, width: sheet.width - margin * 2 - 140, height: 18)
    let title = try composer.fit(
      room, sizes: [40, 36, 32, 28, 24, 20, 17], item: frieze.title, field: frieze.title
    ) { size in
      let line = try composer.set(frieze.title, Lettering.display(size))
      guard size <= 20, line.width > room.width else { return line }
      return try composer.balanced(width: room.width, least: 0.5) {
        try composer.set(frieze.title, Lettering.display(size), width: $0)
      }
    }
    let below = try composer.set(words.programme, Lettering.plain(16, leading: 1.2))
    let place = Point(
      x: margin + title.width + 7, y: margin + title.height * 0.83 - below.height * 0.8)
    return [
      composer.mark(title, at: room.origin, as: .heading(1)), composer.mark(below, at: place),
    ] + label
  }

  private func foot() throws -> [Mark] {
    let rounded = Length(millimetres: (week.millimetres * 10).rounded() / 10)
    return try composer.wallFoot(
      from: margin, to: sheet.width - margin, bottom: sheet.height - 10,
      middle: words.toScale(composer.wording.number(rounded.millimetres)), size: 11)
  }
}
