import Atelier
public import Paper
import People
import Words

extension Composer {
  /// What is on each badge of an event, in their order; two alike are told apart.
  public func badgeSeals(of print: PlanPrint, on labels: LabelSheet) throws -> [String] {
    let sheet = BadgeSheets(print: print, labels: labels, compose: sparing)
    var met: [String: Int] = [:]
    return try print.roll.badges.map { badge in
      let seal = Page(size: labels.card, marks: try sheet.face(of: badge)).seal
      met[seal, default: 0] += 1
      let count = met[seal] ?? 1
      return count > 1 ? "\(seal)-\(count)" : seal
    }
  }

  /// The badges of an event on sheets of labels, a first name each or a line to write it on.
  ///
  /// - Parameter isCut: the sheet is cut beforehand; else lines tell where to cut.
  public func badges(of print: PlanPrint, on labels: LabelSheet, isCut: Bool, margin: Length)
    throws -> Pages
  {
    let roll = print.roll
    guard !roll.isEmpty else { return Pages([]) }
    let imposition = Imposition(on: labels, margin: margin, cut: isCut ? .none : .scissors)
    let total = roll.sheets(of: imposition.perSheet) * imposition.perSheet
    let spare = Array(
      repeating: BadgeRoll.Badge(nil, team: ""), count: total - roll.badges.count)
    let all = roll.badges + spare
    let sheet = BadgeSheets(print: print, labels: labels, compose: sparing)
    return imposition.sheets(of: all.count) { number in
      try sheet.face(of: all[number])
    } furniture: { side in
      try sheet.furniture(side, margin: margin)
    }
  }
}

/// Sets a badge: a mark and its letter, a first name read from across a table, and nothing of what
/// someone does.
struct BadgeSheets {
  let print: PlanPrint
  let labels: LabelSheet
  let compose: Composer

  private var words: BadgesWording { compose.wording.badges }
  private var teams: [Team] { print.agenda.teams }
  private var wide: Length { labels.card.width }
  /// Designed for 90 × 55 mm, as large as the label is.
  private var unit: Double {
    min(labels.card.width.millimetres / 90, labels.card.height.millimetres / 55)
  }
  private func at(_ millimetres: Double) -> Length { Length(millimetres: millimetres * unit) }

  func face(of badge: BadgeRoll.Badge) throws -> [Mark] {
    let team = teams.first { $0.letter == badge.team }
    let left = team == nil ? at(6) : at(33)
    let name = Frame(x: left, y: at(7), width: wide - left - at(5), height: at(21))
    return try (team.map(mark) ?? [])
      + (badge.name.isEmpty
        ? toWrite(in: name, isForAnyone: team == nil && !badge.animates) : shown(badge.name, name))
      + (badge.name.isEmpty && team == nil && !badge.animates && !teams.isEmpty
        ? circles(left) : about(left, y: at(32)))
      + foot(left, badge.animates)
  }

  private func mark(of team: Team) throws -> [Mark] {
    let shape = TeamShape(
      mark: team.mark, frame: Frame(x: at(7), y: at(8), width: at(19), height: at(19)))
    let room = Frame(x: at(3), y: at(29), width: at(27), height: at(18))
    let letter = try compose.title(
      team.letter.shortened(to: 12), in: room, sizes: [36, 28, 22, 16, 12].map { $0 * unit })
    let place = Point(x: room.x + (room.width - letter.width) / 2, y: room.y)
    return [shape.drawing, compose.mark(letter, at: place)]
  }

  private func shown(_ name: String, _ room: Frame) throws -> [Mark] {
    let text = try compose.title(
      name, in: room, sizes: [40, 36, 32, 28, 24, 20, 17, 14].map { $0 * unit }, leading: 1.02)
    let place = Point(x: room.x, y: room.y + (room.height - text.height) / 2)
    return [compose.mark(text, at: place)]
  }

  private func toWrite(in room: Frame, isForAnyone: Bool) throws -> [Mark] {
    let label = try compose.set(
      isForAnyone ? words.firstName : words.firstNameIfAny, Lettering.plain(9 * unit, leading: 1.2))
    return [
      compose.mark(label, at: Point(x: room.x, y: room.y - at(0.5))),
      line(room.x, y: room.bottom - at(1)),
    ]
  }

  private func about(_ left: Length, y: Length) throws -> [Mark] {
    let label = try compose.set(words.about, Lettering.plain(12 * unit, leading: 1.2))
    return [compose.mark(label, at: Point(x: left, y: y)), line(left, y: at(46.5))]
  }

  /// All teams, to be circled by hand.
  private func circles(_ left: Length) throws -> [Mark] {
    let label = try compose.set(words.circleTeam, Lettering.plain(9 * unit, leading: 1.2))
    let room = wide - left - at(5)
    let columns = min(max(teams.count, 4), 6)
    let each = room / Double(columns)
    let rows = (teams.count + columns - 1) / columns
    let side = rows > 1 ? at(5.6) : at(8)
    let marks = try teams.prefix(12).enumerated().flatMap { place, team -> [Mark] in
      let (x, y) = (
        left + each * Double(place % columns),
        at(34.5) + (side + at(1)) * Double(place / columns)
      )
      let letter = try compose.title(
        team.letter.shortened(to: 8),
        in: Frame(x: 0, y: 0, width: each - side - at(2), height: side),
        sizes: [20, 15, 12, 9, 7].map { $0 * unit })
      return [
        TeamShape(mark: team.mark, frame: Frame(x: x, y: y, width: side, height: side)).drawing,
        compose.mark(
          letter, at: Point(x: x + side + at(1), y: y + (side - letter.height) / 2)),
      ]
    }
    return [compose.mark(label, at: Point(x: left, y: at(29)))] + marks
  }

  /// The same box on every badge: ticked, it is a no, and nobody else need know whose.
  private func foot(_ left: Length, _ animates: Bool) throws -> [Mark] {
    let small = Lettering.plain(8.4 * unit, leading: 1.2)
    let label = try compose.set(words.noPhoto, small)
    let side = at(3.2)
    let box = Frame(x: left, y: at(49), width: side, height: side)
    let middle = box.y + (side - label.height) / 2
    var marks =
      Composer.box(box, isTicked: false)
      + [compose.mark(label, at: Point(x: box.right + at(1.6), y: middle))]
    if animates {
      let said = try compose.set(
        words.animates, Lettering.plain(8.4 * unit, weight: 700, leading: 1.2))
      marks.append(compose.mark(said, at: Point(x: wide - at(5) - said.width, y: middle)))
    }
    return marks
  }

  private func line(_ left: Length, y: Length) -> Mark {
    .group(
      Group(
        .artefact,
        [
          .path(
            .line(
              from: Point(x: left, y: y), to: Point(x: wide - at(5), y: y),
              Path.Stroke(.rule, width: 0.3)))
        ]))
  }

  // MARK: - Round the labels

  /// What the sheet is and its rule, where its labels leave room for them.
  func furniture(_ side: Imposition.Side, margin: Length) throws -> [Mark] {
    let (left, right) = (
      max(labels.first.x, margin), labels.sheet.width - max(labels.first.x, margin)
    )
    let room = labels.first.y - margin
    guard room >= 4.6 else { return [] }
    let plain = Lettering.plain(8.4, leading: 1.2)
    let number = try compose.set(
      compose.wording.imposition.sheetOf(side.sheet + 1, side.sheets), plain)
    let title = try compose.parting.set(
      print.agenda.occasion.title.shortened(to: 70), Lettering.plain(8.4, weight: 700, leading: 1.2)
    )
    let low = labels.sheet.height - margin
    return [
      compose.mark(title, at: Point(x: left, y: margin), as: .heading(1)).heard(-1).running,
      compose.mark(number, at: Point(x: right - number.width, y: margin), as: .artefact),
    ] + (try compose.actualSizeRule(at: Point(x: left, y: low - 2.8)))
      + (try compose.fictionalLabel(rightEnd: Point(x: right, y: low - 5.2)))
  }
}
