import Paper
import People
import Words

extension ProgrammeFriezeSheet {
  /// Years above months, and a hairline down at each month: a ruler, as each item says its dates.
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
      marks.append(composer.mark(year, at: Point(x: x, y: axisTop), as: .artefact))
    }
    let names = composer.wording.calendar
    let candidates = [names.months, names.shortMonths].map { $0[month.month - 1] }
    let texts = try candidates.map { try composer.set($0, Lettering.plain(13, leading: 1.2)) }
    let initial = try composer.set(
      String(candidates[0].prefix(1)).uppercased(), Lettering.plain(11, leading: 1.2))
    let text = texts.first { $0.width <= room } ?? initial
    let y = axisTop + axisHeight - text.height - 1.4
    return marks + [composer.mark(text, at: Point(x: x, y: y), as: .artefact)]
  }

  /// One lane and where it stands: lanes share what height is left.
  struct Standing {
    let lane: ProgrammeFrieze.Lane
    let rows: LaneRows
    let frame: Frame
    let ground: Colour
  }

  func standing(_ rows: [LaneRows]) -> [Standing] {
    let spare = max(0, lanesBottom - lanesTop - height(of: rows))
    let extra = min(spare / Double(rows.count), 9)
    var y = lanesTop
    return zip(frieze.lanes, rows).enumerated().map { index, lane in
      let height = rowHeight * Double(lane.1.count) + lanePadding * 2 + extra
      defer { y += height }
      return Standing(
        lane: lane.0, rows: lane.1,
        frame: Frame(x: margin, y: y, width: sheet.width - margin * 2, height: height),
        ground: index % 2 == 0 ? Self.ground : .white)
    }
  }

  func grounds(_ lanes: [Standing]) -> Mark {
    .group(Group(.artefact, lanes.map { .path(.rectangle($0.frame, fill: $0.ground)) }))
  }

  func draw(_ standing: Standing) throws -> Mark {
    let frame = standing.frame
    let band = Band(
      Frame(x: margin, y: frame.y + 1, width: 5, height: frame.height - 2),
      of: standing.lane.family)
    let name = try composer.set(
      standing.lane.name, Lettering.plain(15, weight: 700, leading: 1.15), width: laneNames - 12)
    let place = Point(x: margin + 8, y: frame.centre.y - name.height / 2)
    let first = frame.centre.y - rowHeight * Double(standing.rows.count) / 2
    let items = standing.rows.standings.flatMap {
      draw($0, of: standing.lane, first: first, ground: standing.ground)
    }
    return .group(
      Group(
        .section,
        [band.mark, composer.mark(name, at: place, as: .heading(2))]
          + [.group(Group(.list, items))]))
  }

  private static let ground = Colour(0xf8f6f1)

  private func draw(
    _ standing: LaneRows.Standing, of lane: ProgrammeFrieze.Lane, first: Length, ground: Colour
  ) -> [Mark] {
    let middle = first + rowHeight * (Double(standing.row) + 0.5)
    let label = Mark.group(
      Group(
        .listItem,
        [
          .text(
            standing.label, at: Point(x: standing.labelX, y: middle - standing.label.height / 2))
        ]))
    let rest = Frame(
      x: standing.labelX - 0.8, y: middle - standing.label.height / 2,
      width: standing.label.width + 1.6, height: standing.label.height)
    let behind = Mark.group(Group(.artefact, [.path(.rectangle(rest, fill: ground))]))
    let bar = Frame(
      x: standing.bar.x, y: middle - barHeight / 2, width: standing.bar.width, height: barHeight)
    guard standing.item.isDay else { return [behind, Band(bar, of: lane.family).mark, label] }
    let shape = NodeShape.diamond.path(
      at: bar.centre, radius: barHeight / 2, fill: lane.family.colour)
    return [behind, .group(Group(.artefact, [.path(shape)])), label]
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
