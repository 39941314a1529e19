import Atelier
import Paper
import People
import Words

/// What stands for a sequence: a row for everyone, a cell under the teams it is for.
extension RunSheet {
  private static let tick: Length = 4
  private var wording: Wording { compose.wording }

  // MARK: - Together

  /// - Parameter isBack: teams worked apart just before: it is said that they do not any more.
  func row(_ slot: Timetable.Slot, isBack: Bool = false) throws -> Piece {
    try laddered(upTo: Self.body.height * 0.6) { try row(slot, isBack, $0) }
  }

  private func row(_ slot: Timetable.Slot, _ isBack: Bool, _ step: Step) throws -> Piece {
    let block = slot.block
    let said = instruction(block, step)
    let hour = Piece.stacked([
      try compose.piece(
        print.start(slot, day, wording), Lettering.display(13, leading: 1.1),
        width: Self.gutter - 2),
      try compose.piece(
        wording.plan.duration(block.minutes),
        Lettering.plain(8.8, leading: 1.2, colour: .softInk), width: Self.gutter - 3
      ).after(0.2),
      try compose.pieceIfAny(
        isBack ? wording.plan.everyone : "",
        Lettering.plain(8.8, leading: 1.2, colour: .softInk), width: Self.gutter - 3
      ).after(0.2),
    ])
    let titleWidth: Length = said.isEmpty ? 168 : 66
    let what = Piece.stacked([
      try titled(block, size: 11.5, width: titleWidth, as: .heading(2), step),
      try whoAndHow(block, leads: print.leads(of: block, wording), titleWidth, step),
    ])
    let instruction = try compose.pieceIfAny(
      said, Lettering.plain(9.4, leading: 1.28), width: 98)
    let bring = try materials(block, width: 49, step)
    let columns: [(x: Length, piece: Piece)] = [
      (0, hour), (Self.gutter, what), (Self.gutter + 71, instruction),
      (Self.gutter + 173, bring), (Self.width - 24, try realTime(24)),
    ]
    let row = Piece.beside(columns.filter { !$0.piece.isNothing })
    let height = max(row.height, 8.4) + 3.2
    return row.padded(
      top: 1.6, bottom: height - row.height - 1.6, over: ground(block, Self.width, height))
  }

  /// A wash and a band where people work, a hatched band where they rest; a line below.
  private func ground(_ block: Block, _ width: Length, _ height: Length) -> [Mark] {
    let isWork = block.intention.isWork
    let band = Frame(x: -4, y: 0.5, width: 2.4, height: height - 1)
    let wash = Frame(x: -1.6, y: 0.5, width: width + 1.6, height: height - 1)
    let fill = Path.rectangle(wash, fill: Family.plan.tint)
    let line = Path.line(
      from: Point(x: -4, y: height), to: Point(x: width, y: height),
      Path.Stroke(.rule, width: 0.25))
    return [
      .group(Group(.artefact, (isWork ? [.path(fill)] : []) + [.path(line)])),
      Band(band, colour: Family.plan.colour, pattern: isWork ? .solid : .wideHatch).mark,
    ]
  }

  // MARK: - In teams

  func cell(_ slot: Timetable.Slot, _ columns: Range<Int>) throws -> Piece {
    try laddered(upTo: Self.body.height * 0.6) { try cell(slot, columns, $0) }
  }

  private func cell(_ slot: Timetable.Slot, _ columns: Range<Int>, _ step: Step) throws -> Piece {
    let (block, width) = (slot.block, width(columns))
    guard block.intention.isWork else { return try rest(slot, width, step) }
    let own = Set(teams[columns].map(\.letter))
    // The names above the columns are not said again.
    let isAsNamed =
      columns.count == 1
      && agendaLeads(block) == (teams[columns.lowerBound].animators.map { print.name($0, wording) })
    let leads =
      isAsNamed
      ? []
      : block.leads.isEmpty
        ? teams.filter { own.contains($0.letter) }.flatMap(\.animators)
          .map { print.name($0, wording) } : agendaLeads(block)
    let when = try compose.piece(
      [
        (print.start(slot, day, wording), Lettering.display(11, leading: 1.15)),
        (
          "  " + print.lasting(block, wording), Lettering.plain(8.6, leading: 1.2, colour: .softInk)
        ),
      ] + (block.fixed == nil ? [] : [("  " + words.fixed, Lettering.plain(8.6, weight: 700))]),
      width: width)
    let said = instruction(block, step)
    guard width < 110 else {
      return lined(try wide(block, when, leads, said, width, step), width)
    }
    let title = try titled(block, size: 10.4, width: width, as: .heading(3), step)
    let bring = try materials(block, width: width > 50 ? width - 27 : width, step)
    let time = try realTime(min(width, 24))
    let isBeside = width > 50 && !bring.isNothing
    let last =
      isBeside
      ? Piece.beside([(0, bring), (width - 24, time)])
      : Piece.stacked([bring, time.indented(by: max(width - 24, 0)).after(-1)])
    let text = try compose.pieceIfAny(said, Lettering.plain(9, leading: 1.26), width: width)
    return lined(
      Piece.stacked([
        when, title.after(0.3),
        try whoAndHow(block, leads: leads, width, step, isWhole: false), text.after(0.3),
        last.after(isBeside || !bring.isNothing ? 0.4 : -1),
      ]), width)
  }

  /// Under several teams: what and who at the left, how and with what beside it.
  private func wide(
    _ block: Block, _ when: Piece, _ leads: [String], _ said: String, _ width: Length, _ step: Step
  ) throws -> Piece {
    let left = width > 150 ? width * 0.42 : width - 28
    let what = Piece.stacked([
      when,
      try titled(block, size: 10.4, width: left, as: .heading(3), step).after(0.3),
      try whoAndHow(block, leads: leads, left, step, isWhole: false),
    ])
    let isBeside = width > 150
    let room = isBeside ? width - left - 32 : width
    let how = Piece.stacked([
      try compose.pieceIfAny(said, Lettering.plain(9, leading: 1.26), width: room),
      try materials(block, width: room, step).after(0.6),
    ])
    let time = (x: width - 24, piece: try realTime(24))
    if isBeside { return Piece.beside([(0, what), (left + 4, how), time]) }
    return Piece.stacked([Piece.beside([(0, what), time]), how.after(0.3)])
  }

  private func agendaLeads(_ block: Block) -> [String] { print.leads(of: block, wording) }

  private func rest(_ slot: Timetable.Slot, _ width: Length, _ step: Step) throws -> Piece {
    let block = slot.block
    let text = try compose.piece(
      [
        (print.start(slot, day, wording) + "  ", Lettering.display(11, leading: 1.15)),
        (title(block, step), Lettering.plain(9.6, weight: 600, leading: 1.2)),
        ("  " + wording.plan.duration(block.minutes), Lettering.plain(8.6, colour: .softInk)),
      ] + (block.fixed == nil ? [] : [("  " + words.fixed, Lettering.plain(8.6, weight: 700))]),
      width: width - Self.tick - 2)
    let box = Frame(x: 0, y: 0.4, width: Self.tick, height: Self.tick)
    let said = instruction(block, step)
    let rest = Piece.stacked(
      [
        Piece(
          height: text.height,
          marks: Composer.box(box, isTicked: false)
            + [text.marks(at: Point(x: Self.tick + 2, y: 0))]),
        try compose.pieceIfAny(said, Lettering.plain(9, leading: 1.26), width: width).after(0.3),
        try materials(block, width: width, step).after(0.3),
      ])
    let piece = lined(rest, width)
    let band = Band(
      Frame(x: -3.2, y: 0.6, width: 1.8, height: piece.height - 1.2), colour: Family.plan.colour,
      pattern: .wideHatch)
    return Piece(height: piece.height, marks: [band.mark] + piece.marks)
  }

  private func lined(_ piece: Piece, _ width: Length) -> Piece {
    let height = piece.height + 2.6
    let line = Path.line(
      from: Point(x: 0, y: height), to: Point(x: width, y: height),
      Path.Stroke(.rule, width: 0.25))
    return piece.padded(top: 1.3, bottom: 1.3, over: [.group(Group(.artefact, [.path(line)]))])
  }

  // MARK: - Parts

  /// What a sequence says, less and less of it where it has no room: what is left out is whole on
  /// the sheet of whoever leads, and on the list of materials.
  enum Step: Int, CaseIterable { case whole, withoutInstruction, withoutMaterials, shortTitle }

  private func laddered(upTo most: Length, _ make: (Step) throws -> Piece) throws -> Piece {
    var piece = Piece.nothing
    for step in Step.allCases {
      piece = try make(step)
      if piece.height <= most { return piece }
    }
    return piece
  }

  private func title(_ block: Block, _ step: Step) -> String {
    step == .shortTitle ? block.title.shortened(to: 60) : block.title
  }

  private func instruction(_ block: Block, _ step: Step) -> String {
    let said = block.instruction.trimmed
    return step == .whole || said.isEmpty ? said : words.longInstruction
  }

  private func titled(
    _ block: Block, size: Double, width: Length, as structure: Structure, _ step: Step
  ) throws -> Piece {
    let text = try compose.piece(
      title(block, step), Lettering.display(size, leading: 1.15), width: width - Self.tick - 2,
      as: structure)
    let box = Frame(x: 0, y: 0.5, width: Self.tick, height: Self.tick)
    return Piece(
      height: max(text.height, Self.tick + 0.7),
      marks: Composer.box(box, isTicked: false)
        + [text.marks(at: Point(x: Self.tick + 2, y: 0))])
  }

  /// « Bastien · Préau · heure fixe · facultative »
  private func whoAndHow(
    _ block: Block, leads: [String], _ width: Length, _ step: Step, isWhole: Bool = true
  ) throws -> Piece {
    let isShort = step == .shortTitle
    let room = block.room.trimmed
    let names = isShort ? leads.prefix(3).map { $0.shortened(to: 30) } : leads
    let first =
      [names.joined(separator: ", "), isShort ? room.shortened(to: 30) : room]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let least = isWhole && block.minimum < block.minutes
    let facts = [first, least ? wording.planPages.atLeast(block.minimum) : ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let then =
      (isWhole && block.fixed != nil ? [words.fixed] : [])
      + (block.isOptional ? [words.optional] : [])
    let style = Lettering.plain(9, leading: 1.25)
    let strong = Lettering.plain(9, weight: 700, leading: 1.25)
    let runs =
      (facts.isEmpty ? [] : [(facts, style)])
      + then.enumerated().map { place, word in
        ((place == 0 && facts.isEmpty ? "" : " · ") + word, strong)
      }
    return runs.isEmpty ? .nothing : try compose.piece(runs, width: width)
  }

  private func materials(_ block: Block, width: Length, _ step: Step) throws -> Piece {
    let all = print.materials(of: block, wording)
    guard !all.isEmpty else { return .nothing }
    let isLeftOut = step.rawValue >= Step.withoutMaterials.rawValue
    let said = isLeftOut ? words.longMaterials : all.joined(separator: ", ")
    return try compose.piece(
      [
        (isLeftOut ? "" : words.bring + "  ", Lettering.plain(8.6, colour: .softInk)),
        (said, Lettering.plain(8.8, leading: 1.25)),
      ], width: width)
  }

  /// « réel », and a line for a hand.
  private func realTime(_ width: Length) throws -> Piece {
    let label = try compose.set(words.real, Lettering.plain(8.6, colour: .softInk))
    let line = Path.line(
      from: Point(x: label.width + 1.5, y: 5.6), to: Point(x: width, y: 5.6),
      Path.Stroke(.rule, width: 0.3))
    return Piece(
      height: 6,
      marks: [
        compose.mark(label, at: Point(x: 0, y: 1.9)), .group(Group(.artefact, [.path(line)])),
      ])
  }
}
