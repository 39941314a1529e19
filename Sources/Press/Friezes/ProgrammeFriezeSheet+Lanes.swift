import Paper
import People
import Words

extension ProgrammeFriezeSheet {
  /// Years above months, and a hairline down at each month: a ruler, as each item says its dates.
  func axis() throws -> [Mark] {
    let (months, years) = (scale.months, try years())
    let lines = months.map { month -> Mark in
      let isYear = years.contains { $0.month == month && $0.isUnderItsLine }
      return .path(
        .line(
          from: Point(x: scale.x(month), y: isYear ? axisTop : axisTop + axisHeight / 2),
          to: Point(x: scale.x(month), y: lanesBottom),
          Path.Stroke(isYear ? .rule : .line, width: isYear ? 0.5 : 0.25)))
    }
    let base = Path.line(
      from: Point(x: scale.left, y: axisTop + axisHeight),
      to: Point(x: scale.right, y: axisTop + axisHeight), Path.Stroke(.ink, width: 0.8))
    return [.group(Group(.artefact, lines + [.path(base)]))]
      + years.map { composer.mark($0.text, at: Point(x: $0.x, y: axisTop), as: .artefact) }
      + (try months.compactMap { try name($0) })
  }

  /// A year’s name and the month it stands over.
  private struct Year {
    let month: Day
    let text: SetText
    var x: Length
    /// It begins at the line of its month, and not before it.
    var isUnderItsLine = true
  }

  /// Each at its January, the first at the first month drawn; where it would meet the next one it
  /// stands before its line, over the names of lanes, and others that have no room are left out.
  private func years() throws -> [Year] {
    let months = scale.months
    var years: [Year] = []
    for month in months where month.month == 1 || month == months.first {
      let text = try composer.set(String(month.year), Lettering.display(20, leading: 1))
      let year = Year(month: month, text: text, x: scale.x(month) + 1.6)
      // One whose last month is too short for it is told by its line alone.
      if !years.isEmpty, year.x + text.width > sheet.width - margin { continue }
      if let last = years.last, last.x + last.text.width + 2.4 > year.x {
        let before = year.x - 3.2 - last.text.width
        guard years.count == 1, before >= margin else { continue }
        years[0].x = before
        years[0].isUnderItsLine = before > scale.left
      }
      years.append(year)
    }
    return years
  }

  /// In full, else short, else by its first letter; nothing where not even that has room.
  private func name(_ month: Day) throws -> Mark? {
    let x = scale.x(month) + 1.6
    let room = scale.end(of: month) - x
    let names = composer.wording.calendar
    let candidates = [names.months, names.shortMonths].map { $0[month.month - 1] }
    let texts =
      try candidates.map { try composer.set($0, Lettering.plain(13, leading: 1.2)) }
      + [composer.set(candidates[0].prefix(1).uppercased(), Lettering.plain(11, leading: 1.2))]
    guard let text = texts.first(where: { $0.width <= room }) else { return nil }
    let y = axisTop + axisHeight - text.height - 1.4
    return composer.mark(text, at: Point(x: x, y: y), as: .artefact)
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
    let extra = spare / Double(max(1, rows.count))
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
    let name = try laneName(standing.lane.name, height: frame.height)
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

  /// As large as its lane lets its words stand whole; else its words are cut.
  private func laneName(_ words: String, height: Length) throws -> SetText {
    let width = laneNames - 12
    for points in [20.0, 18, 15, 13] where points <= max(size, 13) {
      let text = try composer.set(
        words, Lettering.plain(points, weight: 700, leading: 1.15), width: width)
      if text.width <= width, text.height <= height { return text }
    }
    return try composer.parting.set(
      words, Lettering.plain(12, weight: 700, leading: 1.15), width: width)
  }

  private func draw(
    _ standing: LaneRows.Standing, of lane: ProgrammeFrieze.Lane, first: Length, ground: Colour
  ) -> [Mark] {
    // A bar and the label under it stand nearer each other than two rows do.
    let nearer = standing.isUnder ? rowHeight * 0.16 : 0
    let middle = first + rowHeight * (Double(standing.row) + 0.5) + nearer
    let lines = standing.labelRows
    let low = first + rowHeight * (Double(lines.lowerBound + lines.upperBound) / 2) - nearer / 2
    let place = Point(x: standing.labelX, y: low - standing.label.height / 2)
    let label = Mark.group(Group(.listItem, [.text(standing.label, at: place)]))
    let rest = Frame(
      x: place.x - 0.8, y: place.y, width: standing.label.width + 1.6,
      height: standing.label.height)
    let behind = Mark.group(Group(.artefact, [.path(.rectangle(rest, fill: ground))]))
    let bar = Frame(
      x: standing.bar.x, y: middle - barHeight / 2, width: standing.bar.width, height: barHeight)
    guard standing.item.isDay else { return [behind, Band(bar, of: lane.family).mark, label] }
    let shape = NodeShape.diamond.path(
      at: bar.centre, radius: barHeight / 2, fill: lane.family.colour)
    return [behind, .group(Group(.artefact, [.path(shape)])), label]
  }

  /// « Plus loin : Bilan national, 28 janv. 2019. »
  func beyondText() throws -> SetText? {
    guard !frieze.beyond.isEmpty else { return nil }
    let wording = composer.wording
    let told = frieze.beyond.map { item in
      "\(item.title), \(wording.said(item.period))"
    }.joined(separator: composer.language == .french ? " ; " : "; ")
    return try composer.parting.set(
      [
        (wording.announcing(words.beyond) + " ", Lettering.plain(11, weight: 700, leading: 1.25)),
        (told + ".", Lettering.plain(11, leading: 1.25)),
      ], width: sheet.width - margin * 2)
  }

  /// What stands far from the rest, and the axis broken at its end.
  func beyond() throws -> [Mark] {
    guard let text = try beyondText() else { return [] }
    let low = axisTop + axisHeight
    let breaks = [3.4, 1.6].map { (back: Double) -> Mark in
      let x = scale.right - Length(millimetres: back)
      return .path(
        .line(
          from: Point(x: x - 0.9, y: low + 2), to: Point(x: x + 0.9, y: low - 2),
          Path.Stroke(.ink, width: 0.8)))
    }
    return [
      .group(Group(.artefact, breaks)),
      composer.mark(text, at: Point(x: margin, y: lanesBottom + 8)),
    ]
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
