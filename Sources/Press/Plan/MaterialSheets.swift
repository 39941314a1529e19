import Atelier
public import Paper
import People
import Words

extension Composer {
  /// What to bring: all of it to tick off, with what is missing; then sequence by sequence.
  public func materials(of print: PlanPrint) throws -> [Page] {
    try MaterialSheets(print: print, compose: sparing).pages()
  }
}

/// Sets the list of what is needed in all, then when each thing is.
struct MaterialSheets {
  let print: PlanPrint
  let compose: Composer

  private var wording: Wording { compose.wording }
  private var words: PlanPrintsWording { wording.planPrints }
  private static let tick: Length = 4
  private static let columns: [Length] = [106, 131, 156]

  func pages() throws -> [Page] {
    let title = print.agenda.occasion.title.shortened(to: 200)
    let head = Piece.stacked([
      try compose.piece(
        words.bring, Lettering.display(30, leading: 1.08), width: Folio.width, as: .heading(1)),
      try compose.piece(
        [title, wording.planPages.counted(print.agenda.people, print.agenda.teams.count)]
          .filter { !$0.isEmpty }.joined(separator: " · "),
        Lettering.plain(11, weight: 600, leading: 1.25), width: Folio.width
      ).after(1.6),
    ]).entered(words.bring)
    let flow = Flow(in: Folio.body, item: words.bring)
    let leaves = try flow.leaves([head] + (try whole()) + (try bySequence()))
    let foot = "\(print.agenda.occasion.reference) · \(title.shortened(to: 70))"
    return try Folio(foot: foot).pages(
      leaves.map { Folio.Side(marks: $0.marks, entries: $0.entries) }, by: compose)
  }

  // MARK: - In all

  private func whole() throws -> [Piece] {
    let needs = print.agenda.needs
    guard !needs.isEmpty else { return [] }
    let title = try compose.piece(
      words.gathered, Lettering.display(16, leading: 1.15), width: Folio.width, as: .heading(2)
    ).after(7).stayingWithNext()
    let names = try zip(Self.columns, [words.inAll, words.inStock, words.missingOf]).map {
      x, name in
      (x: x, piece: try number(name, Lettering.plain(8.8, colour: .softInk)))
    }
    return [title, Piece.beside(names).after(1).stayingWithNext()] + (try needs.flatMap(rows))
  }

  private func number(_ words: String, _ style: TextStyle) throws -> Piece {
    let text = try compose.set(words, style)
    return Piece(
      height: text.height,
      marks: words.isEmpty ? [] : [compose.mark(text, at: Point(x: 24 - text.width, y: 0))])
  }

  /// A name as long as a text is told in part, then whole.
  private func rows(_ need: Need) throws -> [Piece] {
    guard need.name.count > 200 else { return [try row(need)] }
    let whole = try compose.piece(need.name, Lettering.plain(9), width: Folio.width)
    return [try row(need), whole.after(1)]
  }

  private func row(_ need: Need) throws -> Piece {
    let name = try compose.piece(
      need.name.shortened(to: 200), Lettering.plain(11, weight: 600, leading: 1.2), width: 98)
    let missing = need.stock.map { max(0, need.count - $0) } ?? 0
    func said(_ count: Int) -> String { wording.number(Double(count)) }
    let plain = Lettering.plain(11, leading: 1.2)
    let counts = try [
      (wording.needed(need.count, each: need.each), Lettering.plain(11, weight: 700, leading: 1.2)),
      (need.stock.map(said) ?? "", plain),
      (missing > 0 ? said(missing) : "", Lettering.plain(11, weight: 700, leading: 1.2)),
    ].map { try number($0.0, $0.1) }
    let row = Piece.beside(
      [
        (0, box()), (Self.tick + 3, name), (Self.columns[0], counts[0]),
        (Self.columns[1], counts[1]), (Self.columns[2], counts[2]),
      ])
    return row.ruled
  }

  private func box() -> Piece {
    Piece(
      height: Self.tick + 0.6,
      marks: Composer.box(
        Frame(x: 0, y: 0.5, width: Self.tick, height: Self.tick), isTicked: false))
  }

  // MARK: - Sequence by sequence

  private func bySequence() throws -> [Piece] {
    let days = try print.table.days.flatMap { day -> [Piece] in
      let rows = try print.slots(of: day).flatMap { try row($0, day) }
      guard !rows.isEmpty else { return [] }
      let name = try compose.piece(
        print.dayName(day, wording), Lettering.plain(11, weight: 700, leading: 1.2),
        width: Folio.width, as: .heading(3)
      ).after(5).stayingWithNext()
      return [name] + rows
    }
    guard !days.isEmpty else { return [] }
    let title = try compose.piece(
      words.bySequence, Lettering.display(16, leading: 1.15), width: Folio.width, as: .heading(2)
    ).after(9).stayingWithNext()
    return [title] + days
  }

  private func row(_ slot: Timetable.Slot, _ day: Timetable.DayPlan) throws -> [Piece] {
    let all = print.materials(of: slot.block, wording)
    guard !all.isEmpty else { return [] }
    let hour = try compose.piece(
      print.start(slot, day, wording), Lettering.display(11.5, leading: 1.15), width: 24)
    let room = print.room(of: slot.block)
    let title = Piece.stacked([
      try compose.piece(
        slot.block.title.shortened(to: 200),
        Lettering.plain(10.4, weight: 600, leading: 1.2), width: 74),
      try compose.pieceIfAny(
        room.shortened(to: 80), Lettering.plain(9, leading: 1.2, colour: .softInk), width: 74),
    ])
    // A sequence of many things goes on over the next sheet, a thing a row.
    return try all.enumerated().map { place, thing in
      let text = try compose.piece(
        thing.shortened(to: 200), Lettering.plain(10.4, leading: 1.2), width: 66)
      let ticked: [(x: Length, piece: Piece)] = [(106, box()), (106 + Self.tick + 3, text)]
      let named: [(x: Length, piece: Piece)] = [(0, hour), (26, title)]
      let row = Piece.beside((place == 0 ? named : []) + ticked)
      return place + 1 == all.count
        ? row.ruled : row.padded(top: 1.6, bottom: place == 0 ? 0.4 : 0)
    }
  }
}
