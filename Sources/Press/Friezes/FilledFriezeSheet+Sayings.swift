import Paper
import People
import Words

extension FilledFriezeSheet {
  typealias Placed = SayingPlacement.Placed

  /// The words set at the largest size at which most of them find room.
  func placeSayings(in chart: FeelingChart, around marks: [FeelingChart.Spot]) throws
    -> (boxes: [Placed], left: [FilledFrieze.Saying], size: Double)
  {
    var best: (boxes: [Placed], left: [FilledFrieze.Saying], size: Double) = ([], frieze.sayings, 0)
    for size in [15, 14, 13, 12] as [Double] where !best.left.isEmpty {
      let trial = try placeSayings(size: size, in: chart, around: marks)
      if trial.left.count < best.left.count { best = (trial.boxes, trial.left, size) }
    }
    return best
  }

  private func placeSayings(
    size: Double, in chart: FeelingChart, around marks: [FeelingChart.Spot]
  ) throws -> (boxes: [Placed], left: [FilledFrieze.Saying]) {
    let nodes = frieze.sides.indices.flatMap { chart.nodes(of: $0) }
    let lines = frieze.sides.indices.flatMap { chart.segments(of: $0) }
    var (boxes, left): ([Placed], [FilledFrieze.Saying]) = ([], [])
    for stage in frieze.stages.indices {
      let column = chart.column(stage)
      let wishes = try frieze.sayings.filter { $0.stage == stage }.map {
        SayingPlacement.Wish(
          saying: $0, size: try boxSize(of: $0, size: size, in: chart),
          spot: spot(of: $0, in: chart, among: marks))
      }
      let placement = SayingPlacement(
        column: column, spots: (marks + nodes).filter { $0.stage == stage },
        lines: lines.filter { $0.crosses(column) })
      let found = placement.place(wishes)
      boxes += found.placed
      left += found.left.map(\.saying)
    }
    return (boxes, left)
  }

  /// The person’s own mark where they said what they felt, else their public’s median.
  private func spot(
    of saying: FilledFrieze.Saying, in chart: FeelingChart, among marks: [FeelingChart.Spot]
  ) -> FeelingChart.Spot {
    marks.first {
      $0.stage == saying.stage && $0.side == saying.side && $0.feeling == saying.feeling
    } ?? chart.nodes(of: saying.side).first { $0.stage == saying.stage }
      ?? FeelingChart.Spot(
        side: saying.side, stage: saying.stage, feeling: nil,
        place: Point(x: chart.x(saying.side, at: saying.stage), y: chart.y(0)), radius: 0)
  }

  private func boxWidth(in chart: FeelingChart) -> Length { chart.columnWidth - 3.2 }

  private func set(_ saying: FilledFrieze.Saying, size: Double, width: Length) throws
    -> (quote: SetText, speaker: SetText, reference: SetText)
  {
    let quotation = saying.quotation
    let reference = try composer.set(quotation.reference.description, Lettering.reference(9.5))
    return (
      try composer.set(quote: quotation.words, Lettering.voice(size), width: width - 4),
      try composer.set(
        quotation.speaker.capitalisedFirst,
        Lettering.plain(9.5, leading: 1.15), width: width - 4 - reference.width - 2),
      reference
    )
  }

  private func boxSize(of saying: FilledFrieze.Saying, size: Double, in chart: FeelingChart) throws
    -> Size
  {
    let width = boxWidth(in: chart)
    let texts = try set(saying, size: size, width: width)
    let foot = max(texts.speaker.height, texts.reference.height)
    return Size(width: width, height: 1.4 + texts.quote.height + 1.2 + foot + 1.6)
  }

  func leader(_ box: Placed, in chart: FeelingChart) -> [Mark] {
    let look = SideLook.ranked(box.wish.saying.side)
    return [
      .path(
        .line(
          from: box.leader.start, to: box.leader.end, Path.Stroke(look.colour, width: 0.5)))
    ]
  }

  /// The marks of those who are quoted, in full colour.
  func quoted(_ boxes: [Placed]) -> [Mark] {
    boxes.filter { $0.wish.spot.feeling != nil }.map { box in
      let look = SideLook.ranked(box.wish.spot.side)
      return .path(
        look.shape.path(at: box.wish.spot.place, radius: box.wish.spot.radius, fill: look.colour))
    }
  }

  func box(_ box: Placed, size: Double) throws -> [Mark] {
    let saying = box.wish.saying
    let texts = try set(saying, size: size, width: box.frame.width)
    let look = SideLook.ranked(saying.side)
    let low = box.frame.bottom - 1.6
    let left = box.frame.x + 2
    return [
      .path(
        .rectangle(box.frame, fill: .white, stroke: Path.Stroke(look.colour, width: 0.5))),
      composer.mark(texts.quote, at: Point(x: left, y: box.frame.y + 1.4), as: .quote),
      composer.mark(texts.speaker, at: Point(x: left, y: low - texts.speaker.height)),
      composer.mark(
        texts.reference,
        at: Point(
          x: box.frame.right - 2 - texts.reference.width, y: low - texts.reference.height)),
    ]
  }
}
