public import Paper
import People
import Words

extension FilledFrieze {
  /// On A3, lying: every mark in sight, and the words there is room for.
  ///
  /// - Throws: ``Overflow`` when the title or a stage’s name is too long for the sheet.
  public func page(with composer: Composer, sheet: Size = SheetSize.a3.size.turned) throws -> Page {
    try FilledFriezeSheet(frieze: self, composer: composer, sheet: sheet).page()
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
  let arrowHeight: Length = 12

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
        height: inner.bottom - 12 - composer.emblemRise - top))
  }

  func look(of side: Int) -> SideLook { SideLook.ranked(frieze.sides[side].rank) }

  func page() throws -> Page {
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
    return Page(
      size: sheet, label: frieze.reference.description, entries: [Page.Entry(frieze.title)],
      marks: marks)
  }

  private func heading() throws -> [Mark] {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: inner.right, y: inner.y + 14), size: 10)
    let room = Frame(x: inner.x, y: inner.y, width: inner.width, height: 13.5)
    let title = try composer.fit(
      room, sizes: [32, 28, 24, 20], item: frieze.title, field: frieze.title
    ) { try composer.set(frieze.title, Lettering.display($0)) }
    let summary = try composer.set(
      words.summary(frieze.strips, frieze.weeks), Lettering.plain(13, leading: 1.2),
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
    var marks = try composer.wallFoot(
      from: inner.x, to: inner.right, bottom: inner.bottom, middle: frieze.programme,
      reference: frieze.reference.description)
    guard !notShown.isEmpty else { return marks }
    let references = notShown.map(\.quotation.reference.description)
    let text = try composer.set(
      words.notShown(references), Lettering.plain(10, leading: 1.2), width: inner.width - left)
    marks.append(
      composer.mark(
        text,
        at: Point(
          x: inner.x + left, y: inner.bottom - 6.5 - composer.emblemRise - text.height)))
    return marks
  }

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
