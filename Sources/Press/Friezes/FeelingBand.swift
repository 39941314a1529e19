import Paper
import Words

/// The seven levels of feeling at one place of every sheet of a frieze: sheets laid over one
/// another by their crosses show their lines together.
struct FeelingBand {
  let frame: Frame
  let stages: Int

  private var level: Length { frame.height * 0.14 }
  var columnWidth: Length { frame.width / Double(stages) }

  func column(_ stage: Int) -> Frame {
    Frame(
      x: frame.x + columnWidth * Double(stage), y: frame.y, width: columnWidth,
      height: frame.height)
  }
  func place(_ stage: Int, _ feeling: Double) -> Point {
    Point(x: column(stage).centre.x, y: frame.centre.y - level * feeling)
  }

  /// The levels, their names at the left, and a cross at each corner.
  func ground(by composer: Composer, names left: Length) throws -> [Mark] {
    let words = composer.wording.friezes
    let names = [3.0: words.relief, 0.0: words.neutral, -3.0: words.exhaustion]
    let lines = try [3.0, 2, 1, 0, -1, -2, -3].flatMap { feeling -> [Mark] in
      let y = place(0, feeling).y
      let line = Mark.path(
        .line(
          from: Point(x: frame.x, y: y), to: Point(x: frame.right, y: y),
          feeling == 0
            ? Path.Stroke(.rule, width: 0.4, dash: [1, 1.5])
            : Path.Stroke(.line, width: 0.25, dash: [0.6, 2.4])))
      guard let name = names[feeling] else { return [line] }
      let text = try composer.set(name, Lettering.plain(10.5, leading: 1))
      return [line, composer.mark(text, at: Point(x: left, y: y - text.height / 2))]
    }
    return lines + [.group(Group(.artefact, crosses))]
  }

  private var crosses: [Mark] {
    [
      frame.origin, Point(x: frame.right, y: frame.y), Point(x: frame.x, y: frame.bottom),
      Point(x: frame.right, y: frame.bottom),
    ].flatMap { place -> [Mark] in
      let (arm, stroke): (Length, Path.Stroke) = (3, Path.Stroke(.ink, width: 0.3))
      return [
        .path(
          .line(
            from: Point(x: place.x - arm, y: place.y), to: Point(x: place.x + arm, y: place.y),
            stroke)),
        .path(
          .line(
            from: Point(x: place.x, y: place.y - arm), to: Point(x: place.x, y: place.y + arm),
            stroke)),
        .path(Path(Path.circle(place, radius: 1.6), stroke: stroke)),
      ]
    }
  }

  /// A mark at each feeling, and a line through the middle of each stage’s.
  func line(_ feelings: [(marks: [Int], middle: Double?)], look: SideLook) -> [Mark] {
    let nodes = feelings.enumerated().compactMap { stage, felt in
      felt.middle.map { place(stage, $0) }
    }
    let steps = nodes.enumerated().map { $0 == 0 ? Path.Step.move($1) : .line($1) }
    let stroke = Path.Stroke(look.colour, width: 1.4, dash: look.dash, hasRoundJoins: true)
    let marks = feelings.enumerated().flatMap { stage, felt in
      felt.marks.count < 2
        ? []
        : felt.marks.enumerated().map { rank, feeling -> Mark in
          let middle = place(stage, Double(feeling))
          let aside = Length(
            millimetres: (Double(rank) - Double(felt.marks.count - 1) / 2)
              * min(2.8, (columnWidth - 6).millimetres / Double(felt.marks.count)))
          return .path(
            look.shape.path(
              at: Point(x: middle.x + aside, y: middle.y), radius: 1.25,
              fill: look.colour.faded(to: 0.36)))
        }
    }
    return marks + (steps.count > 1 ? [.path(Path(steps, stroke: stroke))] : [])
      + nodes.map {
        .path(
          look.shape.path(
            at: $0, radius: 2.2, fill: .white, stroke: Path.Stroke(look.colour, width: 0.9)))
      }
  }
}
