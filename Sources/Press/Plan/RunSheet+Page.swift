import Atelier
import Paper
import People
import Words

/// Around what is laid: the head of a sheet, the names of its columns, where to gain time.
extension RunSheet {
  private var wording: Wording { compose.wording }
  private var right: Length { Self.left + Self.width }

  // MARK: - Teams

  /// A mark, a letter, who animates and where, over each column; the hour in the margin.
  func heads(from slot: Timetable.Slot, to end: Int?) throws -> Piece {
    let heads = try teams.indices.map { place in
      (x: x(place), piece: try head(of: teams[place]))
    }
    let hour = Piece.stacked(
      try [
        (print.start(slot, day, wording), Lettering.display(13, leading: 1.1)),
        (words.inTeams.lowercased(), Lettering.plain(8.8, leading: 1.2, colour: .softInk)),
        (
          end.map { words.until(day.said($0, in: wording)) } ?? "",
          Lettering.plain(8.8, leading: 1.2, colour: .softInk)
        ),
      ].filter { !$0.0.isEmpty }.map {
        try compose.piece($0.0, $0.1, width: Self.gutter - 3)
      })
    let height = (heads.map(\.piece.height).max() ?? 0) + 1.4
    let lines = heads.map { head in
      Mark.path(
        .line(
          from: Point(x: head.x, y: height), to: Point(x: head.x + columnWidth, y: height),
          Path.Stroke(.ink, width: 0.5)))
    }
    let named = Piece.beside(heads)
    // The hour goes on beside the first cells.
    return Piece(
      height: height + 0.4,
      marks: named.marks + [.group(Group(.artefact, lines)), hour.marks(at: .zero)])
  }

  private func head(of team: Team) throws -> Piece {
    let isNarrow = columnWidth < 45
    let side: Length = isNarrow ? 6.5 : 8.5
    let room = columnWidth - side - 2.5
    let facts =
      [team.animators.map { print.name($0, wording) }.joined(separator: ", "), team.room]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    func set(_ facts: String, _ letter: String) throws -> Piece {
      Piece.stacked([
        try compose.piece(
          wording.planPages.teamNamed(letter),
          Lettering.display(isNarrow ? 11 : 12.5, leading: 1.1), width: room, as: .heading(2)),
        try compose.pieceIfAny(facts, Lettering.plain(8.8, leading: 1.2), width: room),
      ])
    }
    var text = try set(facts, team.letter)
    if text.height > 24 { text = try set(facts.shortened(to: 40), team.letter.shortened(to: 14)) }
    let shape = TeamShape(
      mark: team.mark, frame: Frame(x: 0, y: 0.6, width: side, height: side))
    return Piece(
      height: max(text.height, side + 1),
      marks: [shape.drawing, text.marks(at: Point(x: side + 2.5, y: 0))])
  }

  // MARK: - The sheet

  func page(_ sheet: Sheet, _ number: Int, of count: Int) throws -> Page {
    let entries = number == 1 ? [Page.Entry(print.agenda.occasion.title)] : []
    return Page(
      size: Self.size, label: String(number), entries: entries,
      marks: try head(of: sheet) + sheet.marks + notes(under: sheet.low)
        + foot(of: sheet, number, of: count))
  }

  private func head(of sheet: Sheet) throws -> [Mark] {
    let from = sheet.slots.map(\.start).min() ?? day.opens
    let to = sheet.slots.map(\.end).max() ?? day.closes
    func time(_ minute: Int) -> String { day.said(minute, in: wording) }
    let title = try compose.title(
      "\(print.dayName(day, wording)), \(words.span(time(from), time(to)))",
      in: Frame(x: Self.left, y: 8, width: 238, height: 10), sizes: [21, 18, 15])
    let agenda = print.agenda
    let shown =
      teams.count < agenda.teams.count
      ? [words.onlyTeams(teams[0].letter, teams[teams.count - 1].letter)] : []
    // A long title gives way before the teams that the sheet is of.
    let facts = ([words.runSheet] + shown).joined(separator: " · ").shortened(to: 90)
    let name = agenda.occasion.title.shortened(to: max(min(107 - facts.count, 80), 17))
    let under = try compose.set("\(name) · \(facts)", Lettering.plain(9.6, leading: 1.2))
    let code = try compose.set(
      agenda.occasion.reference.description, Lettering.reference(10.5))
    let counted = try compose.set(
      wording.planPages.counted(agenda.people, agenda.teams.count),
      Lettering.plain(9.6, leading: 1.2))
    let bar = Path.line(
      from: Point(x: Self.left - 4, y: 25.6), to: Point(x: right, y: 25.6),
      Path.Stroke(Family.plan.colour, width: 0.9))
    return [
      compose.mark(title, at: Point(x: Self.left, y: 8), as: .heading(1)).heard(-1),
      compose.mark(under, at: Point(x: Self.left, y: 19)).heard(-1),
      compose.mark(code, at: Point(x: right - code.width, y: 10)).heard(-1),
      compose.mark(counted, at: Point(x: right - counted.width, y: 19)).heard(-1),
      .group(Group(.artefact, [.path(bar)])),
    ]
  }

  /// What is left of a sheet is for a hand.
  private func notes(under low: Length) throws -> [Mark] {
    let (top, bottom) = (low + 4, Self.body.bottom)
    let count = Int((bottom - top - 1) / 8)
    guard count > 1 else { return [] }
    let label = try compose.set(words.notes, Lettering.plain(8.6, colour: .softInk))
    let lines = (1...count).map { number -> Mark in
      let y = top + 8 * Double(number)
      let from = Self.left + (number == 1 ? Self.gutter : 0)
      return .path(
        .line(
          from: Point(x: from, y: y), to: Point(x: right, y: y), Path.Stroke(.rule, width: 0.25)))
    }
    return [
      compose.mark(label, at: Point(x: Self.left, y: top + 8 - label.height)),
      .group(Group(.artefact, lines)),
    ]
  }

  private func foot(of sheet: Sheet, _ number: Int, of count: Int) throws -> [Mark] {
    let row = compose.emblemRow(rightEnd: Point(x: right, y: 204.5), height: 7, room: 70)
    let end = row.width > 0 ? right - row.width - 4 : right
    let page = try compose.set("\(number) / \(count)", Lettering.plain(9, leading: 1.2))
    let time = try whereToGain(sheet)
    let gains =
      time.words.isEmpty ? [] : [compose.mark(time, at: Point(x: Self.left, y: 188.8))]
    let label = try compose.fictionalLabel(
      rightEnd: Point(x: end - page.width - 5, y: 198.6))
    let line = Path.line(
      from: Point(x: Self.left - 4, y: 187.6), to: Point(x: right, y: 187.6),
      Path.Stroke(.ink, width: 0.3))
    return [
      .group(Group(.artefact, [.path(line)])),
      compose.mark(page, at: Point(x: end - page.width, y: 199.4), as: .artefact),
    ] + gains + label
      + (try compose.actualSizeRule(at: Point(x: Self.left, y: 200.4)))
      + (number == 1 ? row.marks : [.group(Group(.artefact, row.marks))])
  }

  // MARK: - Where to gain time

  /// Two lines at most: fewer sequences are named where their names are long.
  private func whereToGain(_ sheet: Sheet) throws -> SetText {
    let style = Lettering.plain(9.2, leading: 1.25)
    let room = Length(points: 9.2 * 1.25 * 2) + .tolerance
    for most in [4, 3, 2, 1] {
      let text = try compose.set(gains(sheet, most), style, width: Self.width)
      if text.height <= room { return text }
    }
    return try compose.set(gains(sheet, 0), style, width: Self.width)
  }

  private func gains(_ sheet: Sheet, _ most: Int) -> String {
    var seen: Set<Block.ID> = []
    let slots = sheet.slots.filter { seen.insert($0.block.id).inserted }
    func minutes(_ count: Int) -> String { wording.plan.duration(count) }
    let margins = slots.filter { $0.margin > 0 }
      .map { (title: $0.block.title, minutes: minutes($0.margin)) }
    let gains = slots.map(\.block).filter { $0.intention.isWork && $0.minimum < $0.minutes }
    let best = gains.enumerated().sorted {
      let (a, b) = ($0.element.slack, $1.element.slack)
      return a == b ? $0.offset < $1.offset : a > b
    }.prefix(most).map(\.element)
    let skips = slots.map(\.block).filter(\.isOptional).map(\.title).uniqued
    guard most > 0 else {
      let whole = gains.reduce(0) { $0 + $1.slack }
      return whole > 0 ? words.gain(minutes(whole)) : ""
    }
    let said = [
      margins.isEmpty ? "" : words.margins(Array(margins.prefix(most))),
      best.isEmpty ? "" : words.gains(best.map { ($0.title, minutes($0.slack)) }),
      skips.isEmpty ? "" : words.skips(Array(skips.prefix(most))),
    ]
    return said.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Block {
  /// How much it may be shortened.
  fileprivate var slack: Int { minutes - minimum }
}
