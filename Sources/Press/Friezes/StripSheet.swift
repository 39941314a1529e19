public import Paper
import People
import Words

extension FilledFrieze {
  /// One sheet a person: all that was written on their strip, the line of what they felt below.
  ///
  /// What does not hold in a column follows on a sheet of its own.
  public func stripPages(with composer: Composer, sheet: Size = SheetSize.a3.size.turned) throws
    -> [Page]
  {
    let fit = SheetFit(flowing: SheetSize.a3.size.turned, on: sheet, least: 0.85)
    let (composer, sheet) = (composer.laid(by: fit), fit.laid)
    let most = FilledFriezeSheet(frieze: self, composer: composer, sheet: sheet).mostStages
    let parts = parts(holding: most)
    return try told.indices.flatMap { person in
      try parts.flatMap { part in
        try StripSheet(
          frieze: part, subject: .person(part.told[person]), composer: composer, sheet: sheet
        ).pages().map { $0.laid(by: fit) }
      }
    }
  }

  /// One sheet a public, its line alone, to be laid over the others by the crosses.
  public func tracingPages(with composer: Composer, sheet: Size = SheetSize.a3.size.turned) throws
    -> [Page]
  {
    let fit = SheetFit(flowing: SheetSize.a3.size.turned, on: sheet, least: 0.85)
    let (composer, sheet) = (composer.laid(by: fit), fit.laid)
    let most = FilledFriezeSheet(frieze: self, composer: composer, sheet: sheet).mostStages
    let parts = parts(holding: most)
    return try sides.indices.flatMap { side in
      try parts.flatMap { part in
        try StripSheet(
          frieze: part, subject: .everyone(part.sides[side]), composer: composer, sheet: sheet
        ).pages().map { $0.laid(by: fit) }
      }
    }
  }
}

/// The places of one strip: whose it is, the stages, what was written, the line of feelings.
struct StripSheet {
  /// A person, or all those of a public.
  enum Subject {
    case person(FilledFrieze.Told)
    case everyone(FilledFrieze.Side)
  }

  let frieze: FilledFrieze
  let subject: Subject
  let composer: Composer
  let sheet: Size

  private static let margin: Length = 12
  private static let header: Length = 24
  private static let bandHeight: Length = 60
  static let left: Length = 30
  /// Beside the crosses of the last column.
  private static let right: Length = 6

  var words: FriezesWording { composer.wording.friezes }
  var inner: Frame {
    Frame(x: Self.margin, y: 10, width: sheet.width - Self.margin * 2, height: sheet.height - 19)
  }
  var band: FeelingBand {
    let bottom = inner.bottom - 14 - composer.emblemRise
    return FeelingBand(
      frame: Frame(
        x: inner.x + Self.left, y: bottom - Self.bandHeight,
        width: inner.width - Self.left - Self.right, height: Self.bandHeight),
      stages: frieze.stages.count)
  }

  func pages() throws -> [Page] {
    let width = band.columnWidth - 1.2
    let arrowHeight = try composer.arrowHeight(
      frieze.stages, width: width, heights: [12, 16, 22, 30], size: 8.5)
    let top = inner.y + Self.header
    let arrows = try frieze.stages.enumerated().flatMap { stage, name in
      try composer.stageArrow(
        name,
        in: Frame(
          x: band.column(stage).x + 0.6, y: top, width: width, height: arrowHeight),
        sizes: [14, 12, 11, 10, 9, 8.5], item: frieze.title)
    }
    let room = Frame(
      x: inner.x, y: top + arrowHeight + 2, width: inner.width,
      height: band.frame.y - 5 - top - arrowHeight - 2)
    let written = try rows(in: room)
    let head = Mark.group(Group(.row, [.group(Group(.cell, []))] + arrows))
    let figure = Mark.group(
      Group(.figure(alternative: alternative), band.line(feelings, look: look)))
    let page = Page(
      size: sheet, label: frieze.reference.description, entries: [Page.Entry(name)],
      marks: try heading() + [.group(Group(.table, [head] + written.marks))]
        + band.ground(by: composer, names: inner.x) + [figure] + foot())
    return try [page]
      + SayingsSheets(frieze: frieze, composer: composer, sheet: sheet)
      .pages(under: words.toldApart(name), written.left)
  }

  private var name: String {
    switch subject {
    case .person(let told):
      [told.label, told.audience].filter { !$0.isEmpty }.joined(separator: ", ")
    case .everyone(let side): side.name.capitalisedFirst
    }
  }

  private var look: SideLook {
    switch subject {
    case .person(let told):
      SideLook.ranked(
        frieze.sides.indices.contains(told.side) ? frieze.sides[told.side].rank : 0)
    case .everyone(let side): SideLook.ranked(side.rank)
    }
  }

  private var feelings: [(marks: [Int], middle: Double?)] {
    switch subject {
    case .person(let told):
      told.stages.map { stage in
        let sum = stage.feelings.reduce(0, +)
        return (
          stage.feelings,
          stage.feelings.isEmpty ? nil : Double(sum) / Double(stage.feelings.count)
        )
      }
    case .everyone(let side): zip(side.feelings, side.medians).map { ($0, $1) }
    }
  }

  private var alternative: String {
    let said = zip(frieze.stages, feelings).compactMap { stage, felt in
      felt.middle.map { "\(stage) \(composer.wording.number($0))" }
    }.joined(separator: ", ")
    return composer.wording.announcing(name) + " " + said + "."
  }

  private func heading() throws -> [Mark] {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: inner.right, y: inner.y + 14), size: 10)
    let room = Frame(x: inner.x, y: inner.y, width: inner.width, height: 13.5)
    let title = try composer.title(name, in: room, sizes: [32, 28, 24, 20])
    let (number, count) = frieze.sheet
    let place =
      count > 1 ? composer.wording.imposition.sheetOf(number, count).capitalisedFirst + "." : ""
    let about = try composer.parting.set(
      [composer.wording.ended(frieze.title), words.toSuperpose, place].filter { !$0.isEmpty }
        .joined(separator: " "), Lettering.plain(12, leading: 1.2), width: inner.width - 40)
    return [
      composer.mark(title, at: room.origin, as: .heading(1)),
      composer.mark(about, at: Point(x: inner.x, y: inner.y + title.height + 1.5)),
    ] + label
  }

  private func foot() throws -> [Mark] {
    try composer.wallFoot(
      from: inner.x, to: inner.right, bottom: inner.bottom, middle: frieze.programme,
      reference: frieze.reference.description)
  }
}

extension Wording {
  /// A title that ends as a sentence does.
  func ended(_ title: String) -> String {
    guard let last = title.trimmed.last else { return "" }
    return ".!?…".contains(last) ? title.trimmed : title.trimmed + "."
  }
}
