import Atelier
public import Paper
import People
import Words

extension Composer {
  /// A sign for each team, then one for each room, A4 upright: read from the end of a corridor.
  public func signs(of print: PlanPrint) throws -> [Page] {
    try SignSheets(print: print, compose: sparing).pages()
  }
}

/// Sets what is put on doors and tables.
struct SignSheets {
  let print: PlanPrint
  let compose: Composer

  private static let (left, width): (Length, Length) = (15, 180)

  /// Every room that is named, in the order they are.
  var rooms: [String] {
    (print.table.days.flatMap { $0.day.rooms.map(\.name) } + print.agenda.teams.map(\.room)
      + print.agenda.blocks.map { $0.room.trimmed })
      .map(\.trimmed).filter { !$0.isEmpty }.uniqued
  }

  func pages() throws -> [Page] {
    let teams = try print.agenda.teams.map { (title: $0.letter, marks: try sign(of: $0)) }
    let rooms = try rooms.map { (title: $0, marks: try sign(of: $0)) }
    let all = teams + rooms
    return try all.enumerated().map { place, sign in
      Page(
        size: SheetSize.a4.size, label: String(place + 1), entries: [Page.Entry(sign.title)],
        marks: sign.marks
          + (try compose.wallFoot(
            from: Self.left, to: Self.left + Self.width, bottom: 287, size: 9))
          + (try compose.fictionalLabel(
            rightEnd: Point(x: Self.left + Self.width, y: 8))))
    }
  }

  private func sign(of team: Team) throws -> [Mark] {
    let side: Length = 128
    let shape = TeamShape(
      mark: team.mark, frame: Frame(x: (210 - side) / 2, y: 22, width: side, height: side))
    let letter = try centred(
      team.letter, Frame(x: Self.left, y: 156, width: Self.width, height: 76),
      sizes: [200, 150, 110, 80, 56, 40, 28], as: .heading(1))
    let room =
      team.room.isEmpty
      ? []
      : try centred(
        team.room, Frame(x: Self.left, y: 236, width: Self.width, height: 34),
        sizes: [48, 40, 32, 26, 20], as: .paragraph)
    return [shape.drawing] + letter + room
  }

  private func sign(of room: String) throws -> [Mark] {
    let name = try centred(
      room, Frame(x: Self.left, y: 60, width: Self.width, height: 110),
      sizes: [90, 76, 64, 54, 44, 34, 26], as: .heading(1))
    let teams = print.agenda.teams.filter { $0.room.trimmed == room }.prefix(12)
    guard !teams.isEmpty else { return name }
    let columns = min(teams.count, 4)
    let each = Self.width / Double(columns)
    // A mark and its letter stand nearer one another than to the next team's.
    let side = min(34, (each - 12) / 1.8)
    let marks = try teams.enumerated().flatMap { place, team -> [Mark] in
      let x = Self.left + each * Double(place % columns)
      let y: Length = 182 + (side + 8) * Double(place / columns)
      let shape = TeamShape(
        mark: team.mark,
        frame: Frame(x: x + (each - side * 1.8) / 2, y: y, width: side, height: side))
      let letter = try compose.title(
        team.letter, in: Frame(x: 0, y: 0, width: max(side * 0.8, 14), height: side),
        sizes: [60, 48, 36, 27, 20])
      return [
        shape.drawing,
        compose.mark(
          letter, at: Point(x: shape.frame.right + 4, y: y + (side - letter.height) / 2)),
      ]
    }
    return name + marks
  }

  private func centred(
    _ words: String, _ room: Frame, sizes: [Double], as structure: Structure
  ) throws -> [Mark] {
    let text =
      try (try? compose.noting(nil).spread(words, in: room, sizes: sizes))
      ?? compose.spread(words.shortened(to: 60), in: room, sizes: sizes)
    let place = Point(
      x: room.x + (room.width - text.width) / 2, y: room.y + (room.height - text.height) / 2)
    return [compose.mark(text, at: place, as: structure)]
  }
}
