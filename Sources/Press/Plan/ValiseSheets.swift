public import Atelier
public import Paper
public import People
import Words

/// A set of cards or a sheet that a sequence needs, as the valise tells it.
public struct ValiseDeck: Sendable {
  public let title: String
  /// How many sheets of paper print it once.
  public let sheets: Int

  public init(title: String, sheets: Int) { (self.title, self.sheets) = (title, sheets) }
}

extension Composer {
  /// What to print and to put in the valise, in the order it is used.
  public func valiseList(of print: PlanPrint, _ decks: [Block.ID: [ValiseDeck]]) throws -> [Page] {
    try ValiseSheets(print: print, decks: decks, compose: sparing).list()
  }

  /// What stands before what a sequence needs: its hour, its room, its teams, what is behind.
  public func valiseSeparator(
    of print: PlanPrint, _ decks: [Block.ID: [ValiseDeck]], before block: Block.ID
  ) throws -> [Page] {
    try ValiseSheets(print: print, decks: decks, compose: sparing).separator(before: block)
  }

  /// What comes back: photographed, keyed in, given back.
  public func valiseReturn(of print: PlanPrint) throws -> [Page] {
    try ValiseSheets(print: print, decks: [:], compose: sparing).comingBack()
  }
}

/// Sets what goes round the cards of a day.
struct ValiseSheets {
  let print: PlanPrint
  let decks: [Block.ID: [ValiseDeck]]
  let compose: Composer

  private var wording: Wording { compose.wording }
  private var words: ValiseWording { wording.valise }
  private var title: String { print.agenda.occasion.title.shortened(to: 200) }
  private var foot: String {
    "\(print.agenda.occasion.reference) · \(print.agenda.occasion.title.shortened(to: 70))"
  }

  private func head(_ name: String, _ lead: String) throws -> Piece {
    Piece.stacked([
      try compose.piece(
        name, Lettering.display(30, leading: 1.08), width: Folio.width, as: .heading(1)),
      try compose.piece(title, Lettering.plain(11, weight: 600, leading: 1.25), width: Folio.width)
        .after(1.6),
      try compose.piece(lead, Lettering.plain(9.6, colour: .softInk), width: Folio.width).after(
        0.6),
    ]).entered(name)
  }

  private func pages(_ pieces: [Piece], item: String) throws -> [Page] {
    let leaves = try Flow(in: Folio.body, item: item).leaves(pieces)
    return try Folio(foot: foot).pages(
      leaves.map { Folio.Side(marks: $0.marks, entries: $0.entries) }, by: compose)
  }

  private func heading(_ words: String) throws -> Piece {
    try compose.piece(
      words, Lettering.display(15, leading: 1.15), width: Folio.width, as: .heading(2)
    ).after(7).stayingWithNext()
  }

  /// A box to tick, what it is, and at the right how many.
  private func row(_ said: String, _ under: String = "", _ count: String = "") throws -> Piece {
    let box = Piece(
      height: 4.6, marks: Composer.box(Frame(x: 0, y: 0.5, width: 4, height: 4), isTicked: false))
    let text = Piece.stacked([
      try compose.piece(said, Lettering.plain(11, weight: 600, leading: 1.2), width: 108),
      try compose.pieceIfAny(
        under, Lettering.plain(9.2, leading: 1.25, colour: .softInk), width: 108
      ).after(0.3),
    ])
    let number = try compose.pieceIfAny(
      count, Lettering.plain(10.4, leading: 1.25), width: Folio.width - 118)
    let row = Piece.beside(
      [(0, box), (7, text), (118, number)].filter { !$0.1.isNothing })
    return row.ruled
  }

  // MARK: - What to print

  func list() throws -> [Page] {
    let agenda = print.agenda
    let before =
      try [
        row(words.signs, wording.planPrints.teamRooms, ""),
        row(words.duties, "", ""),
        row(words.agreements, words.agreementsWhy, people),
        row(words.attendance, "", ""),
      ] + worn + (print.errands.isEmpty ? [] : [row(wording.errands.errandsTitle)])
    let days = try print.table.days.flatMap { day -> [Piece] in
      let rows = try print.slots(of: day).flatMap { slot in
        try (decks[slot.block.id] ?? []).map { deck in
          try row(
            deck.title,
            "\(print.start(slot, day, wording)) · \(slot.block.title.shortened(to: 120))",
            copies(deck, for: slot.block))
        }
      }
      return rows.isEmpty ? [] : [try heading(print.dayName(day, wording))] + rows
    }
    let bring =
      agenda.materials.isEmpty && agenda.decks.isEmpty ? [] : [try row(words.materials, "", "")]
    return try pages(
      [try head(words.valise, words.lead), try heading(words.everywhere)] + before + bring + days,
      item: words.valise)
  }

  /// Badges, tents, and whom not to photograph.
  private var worn: [Piece] {
    get throws {
      guard !print.roll.isEmpty else { return [] }
      let badges = wording.badges
      let sheets = badges.onSheets(print.badgeSheets.count, print.badgeSheets.name)
      // What lies behind the divider of a sequence is told with it.
      let behind = Set(print.agenda.decks)
      return try
        (behind.contains("badges") ? [] : [row(badges.badges.capitalisedFirst, "", sheets)])
        + (print.agenda.teams.isEmpty || behind.contains("tents")
          ? []
          : [row(badges.tents.capitalisedFirst, "", words.sheets(print.agenda.teams.count))])
        + (print.roll.sitters.isEmpty ? [] : [row(badges.photos)])
    }
  }

  private var people: String {
    print.agenda.people == 0 ? words.oneEach : words.sheets(print.agenda.people)
  }

  /// « 4 jeux, un par équipe · 3 feuilles chacun »
  private func copies(_ deck: ValiseDeck, for block: Block) -> String {
    let teams = print.agenda.isPlenary(block) ? 0 : print.agenda.teams(of: block).count
    return [teams > 1 ? words.setsForTeams(teams) : words.oneSet, words.sheets(deck.sheets)]
      .joined(separator: " · ")
  }

  // MARK: - Before each sequence

  func separator(before id: Block.ID) throws -> [Page] {
    guard let slot = print.table.slot(id), let day = print.table.day(slot.block.day) else {
      return []
    }
    let block = slot.block
    let hour = "\(print.dayName(day, wording)), \(print.start(slot, day, wording))"
    let facts = [print.room(of: block), print.lasting(block, wording)].filter { !$0.isEmpty }
    let head = Piece.stacked([
      try compose.piece(hour, Lettering.display(20, leading: 1.1), width: Folio.width),
      try compose.piece(
        block.title.shortened(to: 200), Lettering.display(44, leading: 1.05), width: Folio.width,
        as: .heading(1)
      ).after(3),
      try compose.piece(
        facts.joined(separator: " · ").shortened(to: 200), Lettering.plain(13, leading: 1.25),
        width: Folio.width
      ).after(3),
    ]).entered(block.title.shortened(to: 80))
    let shapes = try teams(of: block)
    let behind = try (decks[id] ?? []).map { try row($0.title, "", copies($0, for: block)) }
    let things = try print.materials(of: block, wording, withDecks: false).map { try row($0) }
    let said = try compose.pieceIfAny(
      block.instruction.trimmed, Lettering.plain(12, leading: 1.35), width: Folio.width
    ).after(7)
    let leaves =
      [head, shapes].filter { !$0.isNothing } + (said.isNothing ? [] : [said])
      + (behind.isEmpty ? [] : [try heading(words.behind)] + behind)
      + (things.isEmpty ? [] : [try heading(words.fromTheBox)] + things)
    return try pages(leaves, item: block.title)
  }

  private func teams(of block: Block) throws -> Piece {
    guard !print.agenda.isPlenary(block) else { return .nothing }
    let own = print.agenda.teams(of: block)
    let side: Length = own.count > 6 ? 9 : 14
    let each = Folio.width / Double(max(own.count, 4))
    let columns = try own.enumerated().map { place, team in
      let shape = TeamShape(mark: team.mark, frame: Frame(x: 0, y: 0, width: side, height: side))
      let letter = try compose.piece(
        team.letter.shortened(to: 12), Lettering.display(own.count > 6 ? 14 : 22, leading: 1.1),
        width: max(each - side - 3, 8))
      return (
        x: each * Double(place),
        piece: Piece(
          height: max(side, letter.height),
          marks: [shape.drawing, letter.marks(at: Point(x: side + 2, y: 2))])
      )
    }
    return Piece.beside(columns).after(8)
  }

  // MARK: - What comes back

  func comingBack() throws -> [Page] {
    let days = try print.table.days.flatMap { day -> [Piece] in
      let rows = try print.slots(of: day).filter { !$0.block.produces.trimmed.isEmpty }
        .flatMap { slot in try produced(slot, day) }
      return rows.isEmpty ? [] : [try heading(print.dayName(day, wording))] + rows
    }
    let always = try [words.signedBack, words.wallsBack, words.badgesBack, words.boxBack].map {
      try row($0)
    }
    return try pages(
      [try head(words.comesBack, words.comesBackLead)] + days
        + [try heading(words.beforeLeaving)] + always, item: words.comesBack)
  }

  /// What a sequence leaves, for each team where teams made it; three boxes at the right.
  private func produced(_ slot: Timetable.Slot, _ day: Timetable.DayPlan) throws -> [Piece] {
    let block = slot.block
    let teams = print.agenda.isPlenary(block) ? [] : print.agenda.teams(of: block)
    let names = teams.isEmpty ? [""] : teams.map { wording.planPages.teamNamed($0.letter) }
    return try names.map { name in
      let said = [block.produces.shortened(to: 160), name].filter { !$0.isEmpty }
      let text = Piece.stacked([
        try compose.piece(
          said.joined(separator: " · ").capitalisedFirst,
          Lettering.plain(11, weight: 600, leading: 1.2), width: 88),
        try compose.piece(
          "\(print.start(slot, day, wording)) · \(block.title.shortened(to: 100))",
          Lettering.plain(9.2, leading: 1.25, colour: .softInk), width: 88
        ).after(0.3),
      ])
      let boxes = try [words.photographed, words.keyedIn, words.givenBack].enumerated().map {
        place, label in
        let label = try compose.piece(label, Lettering.plain(8.8, leading: 1.2), width: 24)
        return (
          x: Length(millimetres: 94 + 31 * Double(place)),
          piece: Piece(
            height: max(4.6, label.height),
            marks: Composer.box(Frame(x: 0, y: 0.5, width: 4, height: 4), isTicked: false)
              + [label.marks(at: Point(x: 6, y: 0.6))])
        )
      }
      let row = Piece.beside([(x: 0, piece: text)] + boxes)
      return row.ruled
    }
  }
}

extension Agenda {
  fileprivate var decks: [String] { blocks.flatMap(\.decks) }
}
