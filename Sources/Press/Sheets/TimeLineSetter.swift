import Paper
import People
import Words

/// Sets a line of time: months above, states and milestones below.
struct TimeLineSetter {
  let compose: Composer
  var line: TimeLine
  private let monthTop: Length = 4.6
  private let axis: Length = 11
  private let labelTop: Length = 16.2
  private let radius: Length = 2.1

  init(compose: Composer, line: TimeLine) { (self.compose, self.line) = (compose, line) }

  func piece() throws -> Piece {
    var setter = self
    var labels = try setter.labels()
    while !labels.fit(in: line.width), setter.line.nodes.count > 1 {
      setter.line.joinNearest()
      labels = try setter.labels()
    }
    labels.spread(in: line.width)
    if labels.furthest > 10 {
      var narrow = try setter.labels(width: 24)
      narrow.spread(in: line.width)
      if narrow.furthest < labels.furthest { labels = narrow }
    }
    let marks = try setter.months() + setter.bars() + setter.dots() + setter.leaders(to: labels)
    let height = labelTop + (labels.all.map(\.height).max() ?? 0)
    let drawing = Group(
      .figure(alternative: setter.alternative),
      marks + labels.marks(at: labelTop) + (try setter.today()))
    return Piece(height: height, marks: [.group(drawing)])
  }

  private var alternative: String {
    let dates = line.nodes.map {
      "\($0.title(in: compose.wording)), \($0.date(in: compose.wording))"
    }
    return compose.wording.tracking.time.alternative(dates.joined(separator: " ; "))
  }
}

extension TimeLineSetter {
  private var green: Colour { Family.prototype.colour }

  /// A tick for each month, its name where there is room for it.
  private func months() throws -> [Mark] {
    let style = Lettering.plain(8.4, leading: 1.2, colour: .softInk)
    let today = line.today.map(line.x)
    var (marks, free): ([Mark], Length) = ([], 0)
    for month in line.span.monthStarts {
      let x = line.x(month)
      marks.append(
        stroke(x, from: axis - 1.2, to: axis + 1.2, Path.Stroke(.rule, width: 0.3)))
      let name = compose.wording.calendar.shortMonths[month.month - 1]
      let isFirst = month == line.span.start || month.month == 1
      let text = try compose.set(isFirst ? "\(name) \(month.year)" : name, style)
      let (left, right) = (x + 0.8, x + 0.8 + text.width)
      let meetsToday = today.map { left - 1 < $0 && $0 < right + 1 } ?? false
      guard left >= free, right <= line.width, !meetsToday else { continue }
      marks.append(.text(text, at: Point(x: left, y: monthTop)))
      free = right + 1.2
    }
    return marks
  }

  /// The whole span in grey, what was lived in green, what remains of the trial in outline.
  private func bars() -> [Mark] {
    let grey = Path.rectangle(
      Frame(x: 4, y: axis - 0.5, width: line.width - 8, height: 1), fill: Colour(0x9aa3b2))
    var paths = [grey]
    if let trial = line.trial, trial.end > line.reached {
      let start = line.x(max(trial.start, line.reached))
      paths.append(
        .rectangle(
          Frame(x: start, y: axis - 1, width: line.x(trial.end) - start, height: 2),
          fill: .white, stroke: Path.Stroke(green, width: 0.4)))
    }
    if line.reached >= line.begun {
      let left = line.x(line.begun)
      let width = max(0, line.x(line.reached) - left)
      paths.append(
        .rectangle(Frame(x: left, y: axis - 1, width: width, height: 2), fill: green))
    }
    return paths.map { .path($0) }
  }

  private func dots() -> [Mark] {
    line.nodes.map { node in
      let circle = Path.circle(Point(x: node.x, y: axis), radius: radius)
      return .path(
        node.isPast
          ? Path(circle, fill: green)
          : Path(circle, fill: .white, stroke: Path.Stroke(.rule, width: 1)))
    }
  }

  private func today() throws -> [Mark] {
    guard let today = line.today else { return [] }
    let x = line.x(today)
    let said = compose.wording.tracking.time.today(compose.wording.short(today))
    let text = try compose.set(said, Lettering.plain(8.8, weight: 700, leading: 1.2))
    let left = min(max(0, x - text.width / 2), line.width - text.width)
    return [
      stroke(x, from: text.height + 0.4, to: axis + 3.6, Path.Stroke(.ink, width: 0.9)),
      .text(text, at: Point(x: left, y: 0)),
    ]
  }

  /// Thin strokes from each dot to its label, where the label had to move aside.
  private func leaders(to labels: Labels) -> [Mark] {
    zip(line.nodes, labels.all).compactMap { node, label in
      let centre = label.left + label.width / 2
      let isUnder = label.left <= node.x && node.x <= label.left + label.width
      guard abs((centre - node.x).millimetres) > 1, !isUnder else { return nil }
      let end = node.x < label.left ? label.left + 1 : label.left + label.width - 1
      return .path(
        .line(
          from: Point(x: node.x, y: axis + radius), to: Point(x: end, y: labelTop),
          Path.Stroke(.rule, width: 0.3)))
    }
  }

  private func stroke(_ x: Length, from top: Length, to bottom: Length, _ stroke: Path.Stroke)
    -> Mark
  {
    .path(.line(from: Point(x: x, y: top), to: Point(x: x, y: bottom), stroke))
  }

  private func labels(width: Length = 38) throws -> Labels {
    Labels(
      all: try line.nodes.map { node in
        let weight = node.isPast ? 700 : 400
        let title = try compose.set(
          node.title(in: compose.wording), Lettering.plain(8.8, weight: weight, leading: 1.2),
          width: width)
        let date = try compose.set(
          node.date(in: compose.wording), Lettering.plain(8.5, leading: 1.2))
        return Labels.Label(title: title, date: date, centre: node.x)
      })
  }
}
