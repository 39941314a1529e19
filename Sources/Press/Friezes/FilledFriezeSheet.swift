public import Paper
import People
import Words

extension FilledFrieze {
  /// On A3, lying: every mark in sight, the words there is room for, the others on what follows.
  ///
  /// Many stages take several sheets.
  /// - Throws: ``Overflow`` when the title or a stage’s name is too long for the sheet.
  public func pages(with composer: Composer, sheet: Size = SheetSize.a3.size.turned) throws
    -> [Page]
  {
    let fit = SheetFit(flowing: SheetSize.a3.size.turned, on: sheet, least: 0.85)
    let (composer, sheet) = (composer.laid(by: fit), fit.laid)
    var (pages, left): ([Page], [(stage: String, saying: Saying)]) = ([], [])
    let whole = FilledFriezeSheet(frieze: self, composer: composer, sheet: sheet)
    for part in parts(holding: whole.mostStages) {
      let set = try FilledFriezeSheet(frieze: part, composer: composer, sheet: sheet).set()
      pages.append(set.page)
      left += set.left.map { (part.stages[$0.stage], $0) }
    }
    pages += try SayingsSheets(frieze: self, composer: composer, sheet: sheet).pages(of: left)
    return pages.map { $0.laid(by: fit) }
  }
}

/// The places of a filled frieze: title, arrows, chart, names at the lines’ ends, words, foot.
struct FilledFriezeSheet {
  let frieze: FilledFrieze
  let composer: Composer
  let sheet: Size

  let margin: Length = 12
  let left: Length = 27
  let right: Length = 38
  let header: Length = 24
  /// Higher where a stage's name needs it.
  var arrowHeight: Length = 12
  /// At the foot of the chart, for the note that names the words left aside.
  var noteHeight: Length = 0
  /// How much higher the sheet's foot is than one line: the note stands above it.
  var footRise: Length = 0

  var words: FriezesWording { composer.wording.friezes }
  var inner: Frame {
    Frame(x: margin, y: 10, width: sheet.width - margin * 2, height: sheet.height - 19)
  }
  var chart: FeelingChart {
    let top = inner.y + header + arrowHeight + 2
    return FeelingChart(
      frieze: frieze,
      frame: Frame(
        x: inner.x + left, y: top, width: inner.width - left - right,
        height: inner.bottom - 12 - composer.emblemRise - noteHeight - top))
  }

  func look(of side: Int) -> SideLook { SideLook.ranked(frieze.sides[side].rank) }

  /// How many stages stand side by side before words are parted at every line.
  var mostStages: Int { max(1, Int((inner.width - left - right) / Self.narrowest)) }
  private static let narrowest: Length = 26

  /// The page, and the words that found no room on it.
  func set() throws -> (page: Page, left: [FilledFrieze.Saying]) {
    var sheet = self
    let width = chart.columnWidth - 1.2
    sheet.arrowHeight = try composer.arrowHeight(
      frieze.stages, width: width, heights: [12, 16, 22, 30], size: 8.5)
    let lines = try wallFoot().compactMap(\.textHeight).max() ?? 0
    sheet.footRise = max(0, lines - 5.5 - composer.emblemRise)
    // A smaller chart leaves more words aside: the note grows, and the chart with it once more.
    for _ in 0..<4 {
      let (chart, left) = try sheet.asideFirst()
      let wanted = max(0, (try sheet.note(on: left)?.height ?? 0) - 5 + sheet.footRise)
      if wanted <= sheet.noteHeight || chart.frame.height - wanted < 90 { break }
      sheet.noteHeight = wanted
    }
    return try sheet.laidOut()
  }

  private func asideFirst() throws -> (chart: FeelingChart, left: [FilledFrieze.Saying]) {
    let chart = chart
    return (chart, try placeSayings(in: chart, around: chart.marks()).left)
  }

  private func laidOut() throws -> (page: Page, left: [FilledFrieze.Saying]) {
    let chart = chart
    let spots = chart.marks()
    let placed = try placeSayings(in: chart, around: spots)
    let drawing =
      try levels(of: chart) + placed.boxes.flatMap { leader($0, in: chart) }
      + people(spots) + medians(of: chart) + quoted(placed.boxes)
    let figure = Mark.group(Group(.figure(alternative: alternative), drawing))
    let marks =
      try heading() + arrows(over: chart) + grounds(of: chart)
      + names(beside: chart, clearOf: spots) + [figure]
      + placed.boxes.map { heard($0.wish.saying.stage, try box($0, size: placed.size)) }
      + foot(notShown: placed.left)
    let page = Page(
      size: sheet, label: frieze.reference.description,
      entries: frieze.sheet.number == 1 ? [Page.Entry(frieze.title)] : [], marks: marks)
    return (page, placed.left)
  }

  private func heading() throws -> [Mark] {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: inner.right, y: inner.y + 14), size: 10)
    let room = Frame(x: inner.x, y: inner.y, width: inner.width, height: 13.5)
    let title = try composer.title(frieze.title, in: room, sizes: [32, 28, 24, 20])
    let (number, count) = frieze.sheet
    let place =
      count > 1 ? " " + composer.wording.imposition.sheetOf(number, count).capitalisedFirst : ""
    let summary = try composer.set(
      words.summary(frieze.strips, frieze.weeks) + place, Lettering.plain(13, leading: 1.2),
      width: inner.width - 40)
    return [
      composer.mark(title, at: room.origin, as: .heading(1)),
      composer.mark(summary, at: Point(x: inner.x, y: inner.y + title.height + 1.5)),
    ] + label
  }

  private func arrows(over chart: FeelingChart) throws -> [Mark] {
    try frieze.stages.enumerated().map { stage, name in
      let column = chart.column(stage)
      let arrow = try composer.stageArrow(
        name,
        in: Frame(
          x: column.x + 0.6, y: inner.y + header, width: column.width - 1.2, height: arrowHeight),
        sizes: [13.5, 12.5, 11.5, 10.5, 9.5, 8.5], item: frieze.title, as: .heading(2))
      return heard(stage, arrow)
    }
  }

  /// A stage and what was said of it are heard together, after the drawing.
  private func heard(_ stage: Int, _ marks: [Mark]) -> Mark {
    .group(Group(.section, rank: 1, key: stage + 1, marks))
  }

  private func foot(notShown: [FilledFrieze.Saying]) throws -> [Mark] {
    var marks = try wallFoot()
    guard let text = try note(on: notShown) else { return marks }
    marks.append(
      composer.mark(
        text,
        at: Point(
          x: inner.x + left,
          y: inner.bottom - 6.5 - composer.emblemRise - footRise
            - text.height)))
    return marks
  }

  private func wallFoot() throws -> [Mark] {
    try composer.wallFoot(
      from: inner.x, to: inner.right, bottom: inner.bottom, middle: frieze.programme,
      reference: frieze.reference.description)
  }

  /// The words that found no room, by their references.
  private func note(on notShown: [FilledFrieze.Saying]) throws -> SetText? {
    guard !notShown.isEmpty else { return nil }
    let references = notShown.map(\.quotation.reference.description)
    return try composer.parting.set(
      words.notShown(notShown.count, references.count > Self.mostNamed ? [] : references),
      Lettering.plain(10, leading: 1.2), width: inner.width - left)
  }

  /// As many references as are read rather than skipped.
  private static let mostNamed = 12

  /// The medians said in words, public by public.
  private var alternative: String {
    frieze.sides.map { side in
      let medians = zip(frieze.stages, side.medians).compactMap { stage, median in
        median.map { "\(stage) \(composer.wording.number($0))" }
      }
      return words.described(side.name, side.persons, medians.joined(separator: ", "))
    }.joined(separator: " ")
  }
}

extension Mark {
  /// How high the tallest of its texts is.
  fileprivate var textHeight: Length? {
    switch self {
    case .text(let text, _): text.height
    case .group(let group): group.marks.compactMap(\.textHeight).max()
    default: nil
    }
  }
}

// MARK: - Chart

extension FilledFriezeSheet {
  private func grounds(of chart: FeelingChart) -> [Mark] {
    frieze.stages.indices.flatMap { stage -> [Mark] in
      let column = chart.column(stage)
      let ground = Frame(
        x: column.x + 0.6, y: inner.y + header + arrowHeight, width: column.width - 1.2,
        height: column.bottom - inner.y - header - arrowHeight)
      let edge = Path.line(
        from: Point(x: column.right, y: column.y), to: Point(x: column.right, y: column.bottom),
        Path.Stroke(Colour(0x9aa3b2), width: 0.25))
      let wash = stage % 2 == 0 ? [Mark.path(.rectangle(ground, fill: .wash))] : []
      return [.group(Group(.artefact, wash + [.path(edge)]))]
    }
  }

  private func levels(of chart: FeelingChart) throws -> [Mark] {
    let names = [3.0: words.relief, 0.0: words.neutral, -3.0: words.exhaustion]
    return try [3.0, 0, -3].flatMap { feeling -> [Mark] in
      let y = chart.y(feeling)
      let text = try composer.set(names[feeling] ?? "", Lettering.plain(11.5, leading: 1))
      let line = Path.line(
        from: Point(x: chart.frame.x, y: y), to: Point(x: chart.frame.right, y: y),
        feeling == 0
          ? Path.Stroke(.rule, width: 0.4, dash: [1, 1.5])
          : Path.Stroke(.line, width: 0.25, dash: [0.6, 2.4]))
      return [
        .path(line), composer.mark(text, at: Point(x: inner.x, y: y - text.height / 2)),
      ]
    }
  }

  private func people(_ spots: [FeelingChart.Spot]) -> [Mark] {
    spots.map { spot in
      let look = look(of: spot.side)
      return .path(
        look.shape.path(at: spot.place, radius: spot.radius, fill: look.colour.faded(to: 0.36)))
    }
  }

  private func medians(of chart: FeelingChart) -> [Mark] {
    let lines = frieze.sides.indices.flatMap { side -> [Mark] in
      let look = look(of: side)
      let stroke = Path.Stroke(look.colour, width: 1.4, dash: look.dash, hasRoundJoins: true)
      return line(chart.segments(of: side)).map { .path(Path($0, stroke: stroke)) }
    }
    let nodes = frieze.sides.indices.flatMap { side -> [Mark] in
      let look = look(of: side)
      let stroke = Path.Stroke(look.colour, width: 0.9, hasRoundJoins: true)
      return chart.nodes(of: side).map {
        .path(look.shape.path(at: $0.place, radius: $0.radius, fill: .white, stroke: stroke))
      }
    }
    return lines + nodes
  }

  /// One path where segments follow each other, so that the dash runs on.
  private func line(_ segments: [Segment]) -> [[Path.Step]] {
    segments.reduce(into: []) { lines, segment in
      if case .line(segment.start)? = lines.last?.last {
        lines[lines.count - 1].append(.line(segment.end))
      } else {
        lines.append([.move(segment.start), .line(segment.end)])
      }
    }
  }
}
