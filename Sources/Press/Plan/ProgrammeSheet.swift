import Atelier
public import Paper
import People
import Words

extension Composer {
  /// The programme of a plan for those who come, A4 upright: hours, titles, rooms, and no name.
  ///
  /// As large as one sheet holds; else as many sheets as it takes.
  public func programme(of print: PlanPrint) throws -> [Page] {
    let rows = print.agenda.blocks.filter(print.agenda.isPlenary).count
    // As many rows as no sheet holds are set once, at the size they are read in the hand.
    let sizes = rows > 60 ? [13.0] : [23.0, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13]
    for size in sizes {
      let sheet = ProgrammeSheet(print: print, compose: sparing, size: size)
      let pages = try sheet.pages()
      if pages.count == 1 || size == sizes.last { return pages }
    }
    return []
  }
}

/// The days of a plan, one below the other.
struct ProgrammeSheet {
  let print: PlanPrint
  let compose: Composer
  /// Of the rows, in points.
  let size: Double

  private static let body = Frame(x: 15, y: 14, width: 180, height: 266)
  private var wording: Wording { compose.wording }
  private var words: PlanPrintsWording { wording.planPrints }
  private var width: Length { Self.body.width }
  private var small: Double { max(size * 0.6, 10) }

  /// Something people come to: what is done together, or all that teams do meanwhile.
  struct Entry {
    var title: String
    var start: Int
    var end: Int
    var room = ""
    var isWork = true
    /// People leave, and come back.
    var isBreak = false
    var isInTeams = false
  }

  func entries(of day: Timetable.DayPlan) -> [Entry] {
    print.slots(of: day).reduce(into: [Entry]()) { entries, slot in
      guard !print.isPlenary(slot) else {
        entries.append(
          Entry(
            title: slot.block.title.shortened(to: 200), start: slot.start, end: slot.end,
            room: slot.block.room.trimmed.shortened(to: 200),
            isWork: slot.block.intention.isWork,
            isBreak: [.rest, .meal].contains(slot.block.intention)))
        return
      }
      if let last = entries.last, last.isInTeams {
        entries[entries.count - 1].end = max(last.end, slot.end)
      } else {
        entries.append(
          Entry(title: words.inTeams, start: slot.start, end: slot.end, isInTeams: true))
      }
    }
  }

  func pages() throws -> [Page] {
    // The foot stands under the last rows: what it takes is kept free of every sheet.
    let legend = try legend()
    let body = Frame(
      x: Self.body.x, y: Self.body.y, width: width,
      height: Self.body.height - 8 - (compose.emblems.isEmpty ? 0 : 8))
    let days = try print.table.days.filter { !$0.slots.isEmpty }.flatMap(rows)
    let flow = Flow(in: body, item: print.agenda.occasion.title)
    let leaves = try flow.leaves([try heading()] + days + legend)
    return try leaves.enumerated().map { place, leaf in
      Page(
        size: SheetSize.a4.size, label: leaves.count > 1 ? String(place + 1) : "",
        entries: leaf.entries,
        marks: leaf.marks
          + (try compose.wallFoot(
            from: Self.body.x, to: Self.body.right, bottom: 287,
            middle: leaves.count > 1 ? wording.posters.sheetOf(place + 1, leaves.count) : "",
            size: 9))
          + (try compose.fictionalLabel(rightEnd: Point(x: Self.body.right, y: 8))))
    }
  }

  private func heading() throws -> Piece {
    let title = print.agenda.occasion.title
    let sizes = size > 18 ? [44.0, 38, 32, 27] : [30.0, 26, 22]
    let room = Frame(x: 0, y: 0, width: width, height: size > 18 ? 40 : 24)
    // A title that no sheet holds is said in part here, whole in the plan itself.
    let text =
      try (try? compose.noting(nil).spread(title, in: room, sizes: sizes))
      ?? compose.spread(title.shortened(to: 90), in: room, sizes: sizes)
    let facts = [print.place, wording.said(print.agenda.occasion.period)]
      .filter { !$0.isEmpty }.joined(separator: " · ").shortened(to: 120)
    return Piece.stacked([
      Piece(text, as: .heading(1)),
      try compose.pieceIfAny(facts, Lettering.plain(size > 18 ? 15 : 12, weight: 600), width: width)
        .after(2.4),
    ]).entered(title)
  }

  // MARK: - Days

  private func rows(_ day: Timetable.DayPlan) throws -> [Piece] {
    let bar = Path.line(
      from: .zero, to: Point(x: width, y: 0), Path.Stroke(Family.plan.colour, width: 1.6))
    let name = try compose.piece(
      print.dayName(day, wording), Lettering.display(size * 1.08, leading: 1.15), width: width,
      as: .heading(2))
    let head = Piece(
      height: name.height + 3,
      marks: [.group(Group(.artefact, [.path(bar)])), name.marks(at: Point(x: 0, y: 3))]
    ).after(Length(points: size * 0.7)).stayingWithNext()
    let entries = entries(of: day)
    let rows = try entries.map { try row($0, day) }
    let end = Entry(
      title: words.dayEnds, start: day.end, end: day.end, isWork: false)
    return [head] + rows + [try row(end, day)]
  }

  private func row(_ entry: Entry, _ day: Timetable.DayPlan) throws -> Piece {
    let hourWidth = Length(points: size * 5.2)
    let roomWidth = entry.room.isEmpty && !entry.isInTeams ? 0 : Length(millimetres: 46)
    let (strong, plain) = (
      Lettering.display(size, leading: 1.12), Lettering.plain(size, leading: 1.15)
    )
    let style = entry.isWork ? strong : plain
    func time(_ minute: Int) -> String { day.said(minute, in: wording) }
    let goesOn = entry.end > entry.start && (entry.isInTeams || entry.isBreak)
    let after =
      !goesOn ? "" : entry.isInTeams ? words.until(time(entry.end)) : words.backAt(time(entry.end))
    let quiet = Lettering.plain(small, leading: 1.2)
    let title = try compose.piece(
      [(entry.title, style)] + (after.isEmpty ? [] : [("  " + after, quiet)]),
      width: width - hourWidth - roomWidth - (roomWidth > 0 ? 4 : 0))
    let room = try compose.set(
      entry.room, Lettering.plain(small, leading: 1.2), width: max(roomWidth, 10),
      alignment: .right)
    let hour = try compose.piece(time(entry.start), style, width: hourWidth - 2)
    let drop = max(Length(points: (size - small) * 0.95), 0)
    return Piece(
      height: max(title.height, hour.height, room.height + (entry.room.isEmpty ? 0 : drop)),
      gap: Length(points: size * 0.3),
      marks: [hour.marks(at: .zero), title.marks(at: Point(x: hourWidth, y: 0))]
        + (entry.room.isEmpty
          ? [] : [compose.mark(room, at: Point(x: width - roomWidth, y: drop))]))
  }

  // MARK: - Where teams meet, whom to call

  private func legend() throws -> [Piece] {
    let teams = print.agenda.teams
    let columns = teams.count > 6 ? 4 : max(min(teams.count, 4), 1)
    let each = (width - 6 * Double(columns - 1)) / Double(columns)
    let rows = try stride(from: 0, to: teams.count, by: columns).map { start in
      Piece.beside(
        try (start..<min(start + columns, teams.count)).map { place in
          (x: (each + 6) * Double(place - start), piece: try team(teams[place], width: each))
        }
      ).after(start == 0 ? 4 : 3)
    }
    let line = Path.line(
      from: .zero, to: Point(x: width, y: 0), Path.Stroke(.ink, width: 0.5))
    let bar = Piece(height: 0.4, gap: 6, marks: [.group(Group(.artefact, [.path(line)]))])
    let lines = try [words.address, words.contact].map(lineToWrite)
    return [Piece.stacked([bar] + rows + lines).after(6)]
  }

  private func team(_ team: Team, width: Length) throws -> Piece {
    let side: Length = 10
    let shape = TeamShape(mark: team.mark, frame: Frame(x: 0, y: 0, width: side, height: side))
    let text = Piece.stacked([
      try compose.piece(
        team.letter.shortened(to: 30), Lettering.display(17, leading: 1),
        width: width - side - 3),
      try compose.pieceIfAny(
        team.room.shortened(to: 200), Lettering.plain(11, weight: 600, leading: 1.15),
        width: width - side - 3
      ).after(0.4),
    ])
    return Piece(
      height: max(side, text.height),
      marks: [shape.drawing, text.marks(at: Point(x: side + 3, y: 0))])
  }

  /// « Adresse », and a line for a hand.
  private func lineToWrite(_ label: String) throws -> Piece {
    let text = try compose.set(label, Lettering.plain(11, weight: 600, leading: 1.2))
    let line = Path.line(
      from: Point(x: max(text.width + 3, 40), y: 8), to: Point(x: width, y: 8),
      Path.Stroke(.rule, width: 0.3))
    return Piece(
      height: 8.4, gap: 1.5,
      marks: [
        compose.mark(text, at: Point(x: 0, y: 8.2 - text.height)),
        .group(Group(.artefact, [.path(line)])),
      ])
  }
}
