import Atelier
public import Paper
import People
import Words

extension Composer {
  /// Who came: lines to write one’s first name on, a box for each half-day; no name is printed.
  public func attendance(of print: PlanPrint) throws -> [Page] {
    try AttendanceSheets(print: print, compose: sparing).pages()
  }
}

/// Sets a table for people’s own hands.
struct AttendanceSheets {
  let print: PlanPrint
  let compose: Composer

  private var words: ValiseWording { compose.wording.valise }
  private static let high: Length = 9.5
  private static let most = 10
  /// Lines for those nobody expected.
  private static let spare = 6

  /// A half-day on which something happens.
  struct Half {
    let day: String
    let name: String
  }

  /// Before and after one o’clock, as clocks show it.
  var halves: [Half] {
    print.table.days.flatMap { day -> [Half] in
      let slots = print.slots(of: day)
      let name = compose.wording.plan.weekdays[day.day.day.weekday - 1]
      let noon = 13 * 60
      return [
        (words.morning, slots.contains { day.shown($0.start) < noon - 60 }),
        (words.afternoon, slots.contains { day.shown($0.end) > noon + 60 }),
      ].filter(\.1).map { Half(day: name, name: $0.0) }
    }
  }

  func pages() throws -> [Page] {
    let halves = halves
    guard !halves.isEmpty else { return [] }
    let count = (print.agenda.people > 0 ? min(print.agenda.people, 600) : 20) + Self.spare
    return try stride(from: 0, to: halves.count, by: Self.most).flatMap { first in
      try pages(Array(halves[first..<min(first + Self.most, halves.count)]), lines: count)
    }
  }

  private func pages(_ halves: [Half], lines: Int) throws -> [Page] {
    let hasTeams = !print.agenda.teams.isEmpty
    let each = min(Length(millimetres: 100 / Double(halves.count)), 26)
    let boxes = Folio.width - each * Double(halves.count)
    let team = hasTeams ? boxes - 22 : boxes
    let head = Piece.stacked([
      try compose.piece(
        words.attendance, Lettering.display(30, leading: 1.08), width: Folio.width,
        as: .heading(1)),
      try compose.piece(
        print.agenda.occasion.title.shortened(to: 200),
        Lettering.plain(11, weight: 600, leading: 1.25), width: Folio.width
      ).after(1.6),
      try compose.piece(
        words.attendanceLead, Lettering.plain(9.6, leading: 1.25), width: Folio.width
      ).after(0.6),
    ]).entered(words.attendance)
    let small = Lettering.plain(8.8, weight: 600, leading: 1.15)
    var columns: [(x: Length, piece: Piece)] = [
      (x: 10, piece: try compose.piece(words.firstName, small, width: team - 12))
    ]
    if hasTeams {
      columns.append((x: team, piece: try compose.piece(words.team, small, width: 20)))
    }
    columns += try halves.enumerated().map { place, half in
      let name = try compose.piece(
        "\(half.day) \(half.name)", Lettering.plain(8.2, leading: 1.15), width: each - 2)
      return (x: boxes + each * Double(place), piece: name)
    }
    let names = Piece.beside(columns).after(5).stayingWithNext()
    let rows = try (1...lines).map { number in
      var row = try line(number, team: hasTeams ? team : nil, boxes: boxes, each, halves.count)
      row.heads = [names]
      return row
    }
    let leaves = try Flow(in: Folio.body, item: words.attendance).leaves([head, names] + rows)
    return try Folio(
      foot: "\(print.agenda.occasion.reference) · \(print.agenda.occasion.title.shortened(to: 70))"
    ).pages(leaves.map { Folio.Side(marks: $0.marks, entries: $0.entries) }, by: compose)
  }

  private func line(
    _ number: Int, team: Length?, boxes: Length, _ each: Length, _ count: Int
  ) throws -> Piece {
    let label = try compose.set("\(number)", Lettering.plain(8.8, leading: 1.2, colour: .softInk))
    let high = Self.high
    let rule = Path.line(
      from: Point(x: 0, y: high), to: Point(x: Folio.width, y: high),
      Path.Stroke(.rule, width: 0.25))
    let bar = team.map { x in
      Path.line(
        from: Point(x: x - 2, y: 1.5), to: Point(x: x - 2, y: high - 1.5),
        Path.Stroke(.line, width: 0.25))
    }
    let ticks = (0..<count).flatMap { place in
      Composer.box(
        Frame(x: boxes + each * Double(place), y: 2.6, width: 4.4, height: 4.4), isTicked: false)
    }
    return Piece(
      height: high,
      marks: [
        compose.mark(label, at: Point(x: 6 - label.width, y: high - label.height - 1.6)),
        .group(Group(.artefact, [.path(rule)] + (bar.map { [.path($0)] } ?? []))),
      ] + ticks)
  }
}
