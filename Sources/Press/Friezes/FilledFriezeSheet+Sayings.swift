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
    var least = Double.infinity
    for size in [15, 14, 13, 12] as [Double] {
      let trial = try placeSayings(size: size, in: chart, around: marks)
      let strain = strain(of: trial.boxes, left: trial.left.count, size: size)
      if strain < least { (least, best) = (strain, (trial.boxes, trial.left, size)) }
    }
    return best
  }

  /// Words left out weigh most, then long leaders, then small type.
  private func strain(of boxes: [Placed], left: Int, size: Double) -> Double {
    let leaders = boxes.map(\.cost).reduce(0, +) / Double(max(1, boxes.count))
    return Double(left) * 10_000 + leaders + (15 - size) * 5
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
    -> (quote: SetText, signature: Signature)
  {
    let quotation = saying.quotation
    let quote = try composer.parting.set(
      quote: quotation.words, Lettering.voice(size), width: width - 4)
    func signature(_ composer: Composer) throws -> Signature {
      try composer.signature(
        quotation.speaker.capitalisedFirst, quotation.reference, width: width - 4, size: 9.5,
        referenceSize: 9.5)
    }
    // The reference has a line of its own before a word of who speaks is cut.
    let whole = try signature(composer)
    let isWhole = whole.speaker.width <= width - 4 + .tolerance
    return (quote, isWhole ? whole : try signature(composer.parting))
  }

  private func boxSize(of saying: FilledFrieze.Saying, size: Double, in chart: FeelingChart) throws
    -> Size
  {
    let width = boxWidth(in: chart)
    let texts = try set(saying, size: size, width: width)
    let height = 1.4 + texts.quote.height + 1.2 + texts.signature.height + 1.6
    return Size(width: width, height: height)
  }

  func leader(_ box: Placed, in chart: FeelingChart) -> [Mark] {
    let look = look(of: box.wish.saying.side)
    return [
      .path(
        .line(
          from: box.leader.start, to: box.leader.end, Path.Stroke(look.colour, width: 0.5)))
    ]
  }

  /// The marks of those who are quoted, in full colour.
  func quoted(_ boxes: [Placed]) -> [Mark] {
    boxes.filter { $0.wish.spot.feeling != nil }.map { box in
      let look = look(of: box.wish.spot.side)
      return .path(
        look.shape.path(at: box.wish.spot.place, radius: box.wish.spot.radius, fill: look.colour))
    }
  }

  func box(_ box: Placed, size: Double) throws -> [Mark] {
    let saying = box.wish.saying
    let texts = try set(saying, size: size, width: box.frame.width)
    let look = look(of: saying.side)
    let left = box.frame.x + 2
    let low = box.frame.bottom - 1.6 - texts.signature.height
    return [
      .path(
        .rectangle(box.frame, fill: .white, stroke: Path.Stroke(look.colour, width: 0.5))),
      composer.mark(texts.quote, at: Point(x: left, y: box.frame.y + 1.4), as: .quote),
    ] + texts.signature.marks(at: Point(x: left, y: low), by: composer)
  }
}
