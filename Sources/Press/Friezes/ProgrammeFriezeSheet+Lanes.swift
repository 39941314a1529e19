import Paper
import People
import Words

extension ProgrammeFriezeSheet {
  /// Years above months, and a hairline down at each month.
  func axis() throws -> [Mark] {
    let months = scale.months
    let lines = months.map { month -> Mark in
      let isYear = month.month == 1 || month == months.first
      return .path(
        .line(
          from: Point(x: scale.x(month), y: isYear ? axisTop : axisTop + axisHeight / 2),
          to: Point(x: scale.x(month), y: lanesBottom),
          Path.Stroke(isYear ? .rule : .line, width: isYear ? 0.5 : 0.25)))
    }
    let base = Path.line(
      from: Point(x: scale.left, y: axisTop + axisHeight),
      to: Point(x: scale.right, y: axisTop + axisHeight), Path.Stroke(.ink, width: 0.8))
    return try [.group(Group(.artefact, lines + [.path(base)]))] + months.flatMap { try name($0) }
  }

  private func name(_ month: Day) throws -> [Mark] {
    let x = scale.x(month) + 1.6
    let room = scale.end(of: month) - x
    var marks: [Mark] = []
    if month.month == 1 || month == scale.months.first {
      let year = try composer.set(String(month.year), Lettering.display(20, leading: 1))
      marks.append(composer.mark(year, at: Point(x: x, y: axisTop), as: .headerCell))
    }
    let names = composer.wording.calendar
    let candidates = [names.months, names.shortMonths].map { $0[month.month - 1] }
    let texts = try candidates.map { try composer.set($0, Lettering.plain(13, leading: 1.2)) }
    let initial = try composer.set(
      String(candidates[0].prefix(1)).uppercased(), Lettering.plain(11, leading: 1.2))
    let text = texts.first { $0.width <= room } ?? initial
    let y = axisTop + axisHeight - text.height - 1.4
    return marks + [composer.mark(text, at: Point(x: x, y: y), as: .headerCell)]
  }

  /// Lanes share what height is left.
  func lanes(_ rows: [LaneRows]) throws -> Mark {
    let spare = max(0, lanesBottom - lanesTop - height(of: rows))
    let extra = min(spare / Double(rows.count), 9)
    var y = lanesTop
    var marks: [Mark] = []
    for (index, lane) in frieze.lanes.enumerated() {
      let height = rowHeight * Double(rows[index].count) + lanePadding * 2 + extra
      marks += try draw(lane, rows[index], in: y, height: height, isWashed: index % 2 == 0)
      y += height
    }
    return .group(Group(.list, marks))
  }

  private func draw(
    _ lane: ProgrammeFrieze.Lane, _ rows: LaneRows, in top: Length, height: Length,
    isWashed: Bool
  ) throws -> [Mark] {
    let ground = Frame(x: margin, y: top, width: sheet.width - margin * 2, height: height)
    let band = Band(
      Frame(x: margin, y: top + 1, width: 5, height: height - 2), of: lane.family)
    let name = try composer.set(
      lane.name, Lettering.plain(15, weight: 700, leading: 1.15), width: laneNames - 12)
    let first = top + (height - rowHeight * Double(rows.count)) / 2
    let wash = Mark.group(
      Group(
        .artefact, isWashed ? [.path(.rectangle(ground, fill: Colour(0xf5f2ea, opacity: 0.7)))] : []
      ))
    return [
      wash, band.mark,
      composer.mark(
        name, at: Point(x: margin + 8, y: top + (height - name.height) / 2), as: .heading(2)),
    ] + rows.standings.flatMap { draw($0, of: lane, first: first) }
  }

  private func draw(_ standing: LaneRows.Standing, of lane: ProgrammeFrieze.Lane, first: Length)
    -> [Mark]
  {
    let middle = first + rowHeight * (Double(standing.row) + 0.5)
    let label = Mark.group(
      Group(
        .listItem,
        [
          .text(
            standing.label, at: Point(x: standing.labelX, y: middle - standing.label.height / 2))
        ]))
    let bar = Frame(
      x: standing.bar.x, y: middle - barHeight / 2, width: standing.bar.width, height: barHeight)
    guard standing.item.isDay else { return [Band(bar, of: lane.family).mark, label] }
    let shape = NodeShape.diamond.path(
      at: bar.centre, radius: barHeight / 2, fill: lane.family.colour)
    return [.group(Group(.artefact, [.path(shape)])), label]
  }

  func todayLine() throws -> [Mark] {
    guard let today = frieze.today, scale.start <= today, today <= scale.end else { return [] }
    let x = scale.x(today) + scale.day / 2
    let text = try composer.set(
      "\(words.today), \(composer.wording.short(today))",
      Lettering.plain(11, weight: 700, leading: 1.2, colour: Family.astonishment.colour))
    return [
      .path(
        .line(
          from: Point(x: x, y: axisTop + axisHeight), to: Point(x: x, y: lanesBottom + 1),
          Path.Stroke(Family.astonishment.colour, width: 0.7, dash: [3, 2]))),
      composer.mark(
        text, at: Point(x: min(x, sheet.width - margin - text.width), y: lanesBottom + 2)),
    ]
  }
}
